import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkScenario } from '../../src/app/check-scenario.ts'
import { writeScenario } from '../../src/cli/new-scenario.ts'
import { readYamlFolder } from '../../src/content/load/grids.ts'
import { nodeJudging } from '../../src/content/load/node-judging.ts'
import { loadScenario } from '../../src/content/load/scenario.ts'
import { loadOrganisation } from '../../src/content/load/world.ts'
import type { ScenarioRules } from '../../src/domain/scenario/rules.ts'

/** A project beside the project: the same shared content and code, its own scenarios. */
const root = mkdtempSync(path.join(tmpdir(), 'en-poste-nouveau-'))
mkdirSync(path.join(root, 'scenarios'))
for (const name of ['scenarios/_communs', 'scenarios/_referentiel', 'src'])
  symlinkSync(path.resolve(name), path.join(root, name))
afterAll(() => rmSync(root, { recursive: true }))

describe('npm run new:scenario', () => {
  test.each([
    ['1.2.3', 'encaissements'],
    ['1.1.2', 'accueil'],
    ['2.2.2', 'suivi'],
  ])('%s : le squelette passe toute la vérification', { timeout: 60_000 }, async (situation, name) => {
    const written = writeScenario(root, situation, name)
    if (!written.ok) throw new Error(written.message)
    const base = path.join(root, 'scenarios', written.folder)
    const scenario = loadScenario(root, written.folder)
    if (!scenario.ok) throw new Error('the skeleton loads')
    const house = loadOrganisation('scenarios', scenario.value.organisation)
    if (!house.ok) throw new Error('the organisation loads')
    const { rules } = (await import(/* @vite-ignore */ path.join(base, 'rules.ts'))) as {
      readonly rules: ScenarioRules
    }
    const grids = readYamlFolder(path.join(base, 'grilles'))
    const module = { scenario: scenario.value, rules, world: house.value, rulePages: [], rateSheets: [], grids }
    const judging = nodeJudging(module)
    if (!judging.ok) throw new Error('the grid compiles')
    const report = checkScenario(module, judging.value, { seeds: 10, every: true })
    expect(report.model.findings).toEqual([])
    expect(report.findings).toEqual([])
    expect(scenario.value.state).toBe('squelette')
  })

  test('une situation inconnue, un nom mal écrit, un dossier qui existe : rien n’est écrit', () => {
    expect(writeScenario(root, '9.9.9', 'essai')).toMatchObject({ ok: false, code: 2 })
    expect(writeScenario(root, '1.2.3', 'Été')).toMatchObject({ ok: false, code: 2 })
    expect(writeScenario(root, '1.2.3', 'encaissements')).toMatchObject({ ok: false, code: 1 })
  })
})
