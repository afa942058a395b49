import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFiles, PROJECT as root } from '../support/project-files.ts'

/** Who may import whom (architecture § 3). A folder absent from a list is refused. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  content: ['domain', 'content'],
  app: ['domain', 'content', 'app', 'scene/office-view'],
  storage: ['domain', 'app/ports', 'storage'],
  tools: ['domain', 'app/ports', 'ui/components', 'ui/theme', 'ui/view-models', 'tools', 'scene/portraits'],
  scene: ['domain', 'app/ports', 'scene'],
  ui: ['domain', 'app/ports', 'ui', 'scene/office-view'],
  cli: ['domain', 'content', 'app', 'cli', 'ui/atelier', 'ui/theme'],
}

/** What would make a replay depend on the machine or on the moment. */
const IMPURE =
  /\b(?:new Date|Date\.|Math\.random|performance\.|fetch\(|crypto\.|Intl\.|toLocale\w*\(|localeCompare\(|setTimeout\(|process\.|globalThis)/

const files = projectFiles('src', /\.tsx?$/).filter(
  (file) => !/\.test\.tsx?$/.test(file) && file !== 'src/main.tsx' && !file.startsWith('src/composition/'),
)
const scenarioCode = projectFiles('scenarios', /\.ts$/).filter((file) => !file.endsWith('.test.ts'))

function importsOf(file: string): readonly string[] {
  const source = readFileSync(path.join(root, file), 'utf8')
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) =>
    path.posix.normalize(path.posix.join(path.posix.dirname(file), match[1] ?? '')),
  )
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

describe('who imports whom', () => {
  test('there are files to look at', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(scenarioCode.length).toBeGreaterThan(0)
  })

  test.each(Object.keys(MAY_IMPORT))('%s imports only what the table allows', (folder) => {
    const allowed = MAY_IMPORT[folder] ?? []
    const wrong = files
      .filter((file) => file.startsWith(`src/${folder}/`))
      .flatMap((file) => importsOf(file).map((target) => [file, target] as const))
      .filter(([, target]) => target.startsWith('src/') || target.startsWith('scenarios/'))
      .filter(
        ([, target]) => !allowed.some((name) => target.startsWith(`src/${name}/`) || target.startsWith(`src/${name}.`)),
      )
      .map(([file, target]) => `${file} → ${target}`)
    expect(wrong).toEqual([])
  })

  test('the code of scenarios imports the domain and the judges only', () => {
    const wrong = scenarioCode
      .flatMap((file) => importsOf(file).map((target) => [file, target] as const))
      .filter(([, target]) => !/^(src\/domain\/|src\/content\/judges\/|scenarios\/)/.test(target))
      .map(([file, target]) => `${file} → ${target}`)
    expect(wrong).toEqual([])
  })

  test('the machine is the only one to know xstate', () => {
    const users = [...files].filter((file) => /from 'xstate'/.test(readFileSync(path.join(root, file), 'utf8')))
    expect(users).toEqual(['src/domain/attempt/machine.ts'])
  })

  test('nobody imports in a ring', { timeout: 120_000 }, async () => {
    const { cruise } = await import('dependency-cruiser')
    const result = await cruise(['src'], {
      ruleSet: { forbidden: [{ name: 'ring', severity: 'error', from: {}, to: { circular: true } }] },
      validate: true,
      tsPreCompilationDeps: false,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '\\.test\\.tsx?$' },
    })
    const output = result.output
    if (typeof output === 'string') throw new Error(output)
    expect(output.summary.violations.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
    expect(output.summary.totalCruised).toBeGreaterThan(50)
  })
})

describe('what is pure', () => {
  const pure = [
    ...files.filter(
      (file) =>
        file.startsWith('src/domain/') || (file.startsWith('src/content/') && !file.startsWith('src/content/load/')),
    ),
    ...scenarioCode,
  ]
  test('neither clock, chance, network nor locale in domain, content and rules', () => {
    const wrong = pure.filter((file) => IMPURE.test(withoutComments(readFileSync(path.join(root, file), 'utf8'))))
    expect(wrong).toEqual([])
  })

  test('nothing makes HTML out of text', () => {
    const wrong = files.filter((file) =>
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|DOMParser|srcdoc|document\.write|dangerouslySetInnerHTML|eval\(|new Function)/.test(
        withoutComments(readFileSync(path.join(root, file), 'utf8')),
      ),
    )
    expect(wrong).toEqual([])
  })
})
