import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Dialogue } from '../../domain/scenario/dialogue.ts'
import type { Scenario } from '../../domain/scenario/scenario.ts'
import { compileScenario } from '../schema/compile-scenario.ts'
import { dialogueSchema, toDialogue } from '../schema/dialogue-schema.ts'
import { scenarioSchema } from '../schema/scenario-schema.ts'
import { checkSurroundings } from './check-surroundings.ts'
import type { ContentError, Loaded } from './content-error.ts'
import { checkDialogue } from './dialogue-references.ts'
import { parseYaml, readYaml, type Source } from './read.ts'
import { checkReferences } from './references.ts'
import { gridsIn, surroundingsOf } from './surroundings.ts'

/** Names of the scenario folders, in order. Folders that begin with `_` are shared content. */
export function scenarioFolders(root: string): readonly string[] {
  return readdirSync(path.join(root, 'scenarios'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d/.test(entry.name))
    .map((entry) => entry.name)
    .filter((name) => existsSync(path.join(root, 'scenarios', name, 'scenario.yaml')))
    .sort()
}

/** Reads, checks and compiles one scenario folder; every mistake is located and in French. `around` is what it may name. Node only. */
export function loadScenario(root: string, folder: string, around = surroundingsOf(root)): Loaded<Scenario> {
  const base = path.join(root, 'scenarios', folder)
  const shown = (name: string) => `scenarios/${folder}/${name}`
  const file = path.join(base, 'scenario.yaml')
  if (!existsSync(file)) {
    return fail([
      { file: shown('scenario.yaml'), path: '', message: 'ce fichier manque ; c’est lui qui déclare le scénario.' },
    ])
  }
  const source = readFileSync(file, 'utf8')
  const written = parseYaml(source, shown('scenario.yaml'), scenarioSchema)
  const errors: ContentError[] = written.ok ? [] : [...written.errors]
  const dialogues: Dialogue[] = []
  const spoken: ContentError[] = []
  for (const name of filesOf(path.join(base, 'dialogues'), '.yaml')) {
    const read = readYaml(path.join(base, 'dialogues', name), dialogueSchema, shown(`dialogues/${name}`))
    if (!read.ok) {
      errors.push(...read.errors)
      continue
    }
    const dialogue = toDialogue(read.value)
    dialogues.push(dialogue)
    const text = readFileSync(path.join(base, 'dialogues', name), 'utf8')
    const isCounter = written.ok && written.value.guichet !== undefined
    spoken.push(...checkDialogue(dialogue, { file: shown(`dialogues/${name}`), text }, isCounter))
  }
  const texts: Record<string, string> = {}
  for (const name of filesOf(path.join(base, 'messages'), '.md')) {
    texts[name.slice(0, -3)] = readFileSync(path.join(base, 'messages', name), 'utf8')
      .replace(/\r\n/g, '\n')
      .trim()
  }
  if (!written.ok || errors.length > 0) return fail(errors)
  if (written.value.scenario !== folder) {
    return fail([
      {
        file: shown('scenario.yaml'),
        path: 'scenario',
        message: `le dossier s’appelle « ${folder} » ; les deux noms doivent être les mêmes.`,
      },
    ])
  }
  const code = codeOf(base)
  const grids = path.join(base, 'grilles')
  const readings = filesOf(grids, '.yaml').map((name) => readFileSync(path.join(grids, name), 'utf8'))
  const hash = hashOf([source, JSON.stringify(dialogues), JSON.stringify(texts), ...readings, ...code])
  const scenario = compileScenario(written.value, dialogues, texts, hash)
  const declared: Source = { file: shown('scenario.yaml'), text: source }
  const wrong = [
    ...checkReferences(scenario, declared),
    ...spoken,
    ...checkSurroundings(scenario, declared, around, { grids: gridsIn(grids, around.grids), code: code.join('\n') }),
  ]
  return wrong.length > 0 ? fail(wrong) : { ok: true, value: scenario }
}

function fail(errors: readonly ContentError[]): { readonly ok: false; readonly errors: readonly ContentError[] } {
  return { ok: false, errors }
}

function filesOf(folder: string, extension: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .sort()
}

/** The code that computes the case is part of what a replay depends on, whatever the folder it stands in. */
function codeOf(base: string): readonly string[] {
  const within = (folder: string): readonly string[] =>
    existsSync(folder)
      ? readdirSync(folder, { withFileTypes: true })
          .sort((a, b) => (a.name < b.name ? -1 : 1))
          .flatMap((entry) => {
            const file = path.join(folder, entry.name)
            if (entry.isDirectory()) return within(file)
            return entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts') ? [file] : []
          })
      : []
  const main = path.join(base, 'rules.ts')
  return [...(existsSync(main) ? [main] : []), ...within(path.join(base, 'rules'))].map((file) =>
    readFileSync(file, 'utf8').replace(/\r\n/g, '\n'),
  )
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part.replace(/\r\n/g, '\n')).update('\u0000')
  return hash.digest('hex').slice(0, 16)
}
