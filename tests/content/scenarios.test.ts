import { scenarios } from 'virtual:scenarios'
import { describe, expect, test } from 'vitest'
import { checkScenario, TEST_SEEDS } from '../../src/app/check-scenario.ts'
import { coverageOf } from '../../src/cli/coverage.ts'
import { printError } from '../../src/content/load/content-error.ts'
import { nodeJudging } from '../../src/content/load/node-judging.ts'
import { loadScenario, scenarioFolders } from '../../src/content/load/scenario.ts'
import { factorSets } from '../../src/domain/model/check-model.ts'

/**
 * Every scenario of the folder, checked M1 to M14. In `npm test`: no factor, each alone, each pair and all, in words, then played
 * on as many seeds as there is time for. SOAK=1 plays every distinct draw, and a thousand seeds at least.
 */
const SOAK = process.env.SOAK === '1'
const SOAK_SEEDS = 1_000

describe.each(scenarioFolders('.'))('%s', (folder) => {
  test(SOAK ? 'M1 à M14, tous les tirages distincts et mille graines' : 'M1 à M14', {
    timeout: SOAK ? 3_600_000 : 120_000,
  }, async () => {
    const loaded = loadScenario('.', folder)
    expect(loaded.ok ? [] : loaded.errors.map(printError)).toEqual([])
    const module = await scenarios[folder]?.()
    if (!loaded.ok || !module) throw new Error(`${folder} does not load`)
    const judging = nodeJudging(module)
    if (!judging.ok) throw new Error(judging.errors.map(printError).join('\n'))
    const sets = factorSets(module.scenario, SOAK).length
    const report = checkScenario(module, judging.value, {
      seeds: SOAK ? Math.max(SOAK_SEEDS, sets) : TEST_SEEDS,
      every: SOAK,
    })
    const told = [
      ...report.model.findings.map(({ check, factors, message }) => `${check} [${factors.join(' ')}] ${message}`),
      ...report.findings.map(
        ({ check, seed, factors, message }) => `${check} ${seed} [${factors.join(' ')}] ${message}`,
      ),
      ...coverageOf('.', loaded.value).missing,
    ]
    expect(told).toEqual([])
    expect(report.distinctCases).toBe(SOAK ? Math.max(SOAK_SEEDS, sets) : TEST_SEEDS)
  })
})
