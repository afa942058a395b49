import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { generatedFiles } from '../../src/cli/schemas.ts'
import { scenarioFolders } from '../../src/content/load/scenario.ts'
import { CONTENT_KINDS, type ContentKind, keysOf } from '../../src/content/schema/json-schemas.ts'

const kinds = Object.keys(CONTENT_KINDS) as ContentKind[]

describe.each(kinds)('les clés de « %s »', (kind) => {
  const help: Readonly<Record<string, string>> = CONTENT_KINDS[kind].help

  test('chacune a sa phrase, et aucune phrase n’est pour une clé disparue (src/content/schema/key-help.ts)', () => {
    const keys = keysOf(kind)
    expect(keys.length).toBeGreaterThan(10)
    expect(keys.filter((key) => !help[key])).toEqual([])
    expect(Object.keys(help).filter((key) => !keys.includes(key))).toEqual([])
  })
})

test.each(Object.entries(generatedFiles('.')))(
  '%s est à jour (sinon : node src/cli/run.mjs schemas)',
  (file, expected) => {
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(expected)
  },
)

test.each(scenarioFolders('.'))('%s dit son schéma aux éditeurs', (folder) => {
  expect(readFileSync(`scenarios/${folder}/scenario.yaml`, 'utf8')).toMatch(
    /^# yaml-language-server: \$schema=\.\.\/schemas\/scenario\.json\n/,
  )
})
