import { expect, test } from 'vitest'
import { loadScenario } from '../../src/content/load/scenario.ts'

test('1.2.4 : le scénario se charge sans erreur', () => {
  const loaded = loadScenario('.', '1.2.4-reclamations-litiges')
  expect(loaded.ok ? [] : loaded.errors).toEqual([])
})
