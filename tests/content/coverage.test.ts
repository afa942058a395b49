import { expect, test } from 'vitest'
import { coverageOf, coverageTable } from '../../src/cli/coverage.ts'
import { tinyScenario } from '../support/tiny-scenario.ts'

test('la table de couverture a une ligne par situation officielle, et dit combien sont entières', () => {
  const table = coverageTable('.')
  expect(table).toHaveLength(1 + 40 + 1)
  expect(table.find((line) => line.startsWith('1.2.4'))).toMatch(/3\/3 +2\/2 +3\/3/)
  expect(table.at(-1)).toMatch(/^situations couvertes en entier : \d+ sur 40$/)
})

test('[M13] ce qui manque à un scénario complet est une faute ; à un squelette, une remarque', () => {
  const claims = { ...tinyScenario, situation: '1.2.4', factors: [], criteria: [] }
  const complete = coverageOf('.', { ...claims, state: 'complet' })
  expect(complete.missing).toHaveLength(8)
  expect(complete.missing[0]).toMatch(/^M13 non couvert : 1\.2\.4\.c1 /)
  const skeleton = coverageOf('.', { ...claims, state: 'squelette' })
  expect(skeleton.missing).toEqual([])
  expect(skeleton.lines[0]).toBe('matrice (squelette) : 0 sur 8')
})
