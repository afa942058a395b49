import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Dialogue } from '../../domain/scenario/dialogue.ts'
import type { Scenario } from '../../domain/scenario/scenario.ts'
import { compileScenario } from '../schema/compile-scenario.ts'
import { dialogueSchema, toDialogue } from '../schema/dialogue-schema.ts'
import { scenarioSchema } from '../schema/scenario-schema.ts'
import type { ContentError, Loaded } from './content-error.ts'
import { parseYaml, readYaml } from './read.ts'
import { checkReferences } from './references.ts'

/** Names of the scenario folders, in order. Folders that begin with `_` are shared content. */
export function scenarioFolders(root: string): readonly string[] {
  return readdirSync(path.join(root, 'scenarios'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d/.test(entry.name))
    .map((entry) => entry.name)
    .filter((name) => existsSync(path.join(root, 'scenarios', name, 'scenario.yaml')))
    .sort()
}

/** Reads, validates and compiles one scenario folder; every mistake is located and in French. Node only. */
export function loadScenario(root: string, folder: string): Loaded<Scenario> {
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
  for (const name of filesOf(path.join(base, 'dialogues'), '.yaml')) {
    const read = readYaml(path.join(base, 'dialogues', name), dialogueSchema, shown(`dialogues/${name}`))
    if (read.ok) dialogues.push(toDialogue(read.value))
    else errors.push(...read.errors)
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
  const hash = hashOf([source, JSON.stringify(dialogues), JSON.stringify(texts), ...codeOf(base)])
  const scenario = compileScenario(written.value, dialogues, texts, hash)
  const wrong = checkReferences(scenario, shown('scenario.yaml'), source)
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

/** The code that computes the case is part of what a replay depends on. */
function codeOf(base: string): readonly string[] {
  const nested = path.join(base, 'rules')
  const files = [path.join(base, 'rules.ts'), ...filesOf(nested, '.ts').map((name) => path.join(nested, name))]
  return files
    .filter((file) => existsSync(file) && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(file, 'utf8').replace(/\r\n/g, '\n'))
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part.replace(/\r\n/g, '\n')).update('\u0000')
  return hash.digest('hex').slice(0, 16)
}
