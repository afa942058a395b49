import { describe, expect, test } from 'vitest'
import { checkModel, distinctDraws } from '../../src/domain/model/check-model.ts'
import type { JudgeWords } from '../../src/domain/model/model-run.ts'
import { shortestWin } from '../../src/domain/model/short-win.ts'
import type { Condition } from '../../src/domain/scenario/condition.ts'
import type { Scenario } from '../../src/domain/scenario/scenario.ts'
import { tinyScenario } from '../support/tiny-scenario.ts'

const words: JudgeWords = (obligation) =>
  obligation.judge === 'dialogue' ? ['pose', 'tendu', 'derape'] : ['juste', 'maladroit', 'incomplet', 'faux']
const draw = (factors: readonly string[]) => ({ factors, level: 'confirme' as const, picks: {} })

describe('[M9] the shortest solid run', () => {
  test('keeps what no criterion can lose, and what handles the hazard', () => {
    expect(shortestWin(tinyScenario, draw([]), words).works).toEqual(['premier', 'second'])
    expect(shortestWin(tinyScenario, draw(['h1']), words)).toEqual({
      factors: ['h1'],
      works: ['premier', 'second', 'conversation'],
      open: 3,
    })
  })

  test('leaves out a work that weighs little', () => {
    const criteria = tinyScenario.criteria.map((criterion) =>
      criterion.id === 'c1'
        ? {
            ...criterion,
            evidence: [
              { obligation: 'premier', weight: 9 },
              { obligation: 'second', weight: 1 },
            ],
          }
        : criterion,
    )
    const only = { ...tinyScenario, criteria: criteria.filter(({ id }) => id === 'c1') }
    expect(shortestWin(only, draw([]), words).works).toEqual(['premier'])
  })
})

describe('the distinct draws', () => {
  const asking = (onlyIf: Condition): Scenario => ({
    ...tinyScenario,
    obligations: tinyScenario.obligations.map((one) => (one.id === 'second' ? { ...one, onlyIf } : one)),
  })

  test('[K2] a level or a choice that a « si » names multiplies them', () => {
    expect(distinctDraws(tinyScenario, true)).toHaveLength(2)
    expect(distinctDraws(asking({ kind: 'fait', what: 'expert' }), true)).toHaveLength(2 * 3)
    expect(distinctDraws(asking({ kind: 'mot', what: 'qui', words: ['a'] }), true)).toHaveLength(2 * 2)
  })

  test('[M8] a criterion left without proof in one of them is seen', () => {
    const findings = checkModel(asking({ kind: 'mot', what: 'qui', words: ['a'] }), words, true).findings
    expect(findings.filter(({ check }) => check === 'M8').map(({ message }) => message)).toContain(
      'c2 n’a que 0 preuve(s) ; il en faut deux indépendantes.',
    )
  })

  test('[M6] a work that only another lets in is seen: its omission costs more than it says', () => {
    const gated: Scenario = {
      ...tinyScenario,
      obligations: tinyScenario.obligations.map((one) =>
        one.id === 'second' ? { ...one, calledBy: { kind: 'fait' as const, what: 'premier' } } : one,
      ),
    }
    const told = (scenario: Scenario) =>
      checkModel(scenario, words).findings.filter(({ message }) => message.startsWith('premier omis'))
    expect(told(tinyScenario)).toEqual([])
    expect(told(gated).map(({ message }) => message)).toContain('premier omis abaisse c1, c2 ; déclaré : c1.')
  })
})
