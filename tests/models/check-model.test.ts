import { describe, expect, test } from 'vitest'
import { checkModel, factorSets } from '../../src/domain/model/check-model.ts'
import type { JudgeWords } from '../../src/domain/model/model-run.ts'
import type { Scenario } from '../../src/domain/scenario/scenario.ts'
import { tinyScenario } from '../support/tiny-scenario.ts'

const words: JudgeWords = (obligation) =>
  obligation.judge === 'dialogue' ? ['pose', 'tendu', 'derape'] : ['juste', 'maladroit', 'incomplet', 'faux']

/** Two more pieces of evidence, so that the small scenario satisfies M8. */
const whole: Scenario = {
  ...tinyScenario,
  criteria: [
    {
      id: 'c1',
      official: '0.0.1.c1',
      evidence: [
        { obligation: 'premier', weight: 3 },
        { obligation: 'second', weight: 1 },
        { obligation: 'conversation', weight: 3 },
      ],
    },
    {
      id: 'c2',
      official: '0.0.1.c2',
      evidence: [
        { obligation: 'second', weight: 2, parts: { maladroit: 10_000 } },
        { obligation: 'premier', weight: 2 },
      ],
    },
  ],
}

const checksOf = (scenario: Scenario) => [...new Set(checkModel(scenario, words).findings.map(({ check }) => check))]

describe('the model check', () => {
  test('a sound scenario passes on every draw', () => {
    expect(checkModel(whole, words, true)).toMatchObject({ draws: 2, findings: [] })
    expect(checkModel(whole, words).runs).toBeGreaterThan(20)
  })

  test('[M8] one proof only is seen', () => {
    expect(checksOf(tinyScenario)).toContain('M8')
  })

  test('[M3] a hazard that the model answer does not handle is seen', () => {
    const factors = whole.factors.map((factor) => ({
      ...factor,
      handledWhen: { kind: 'mot' as const, what: 'conversation', words: ['cede' as const] },
    }))
    expect(checksOf({ ...whole, factors })).toContain('M3')
  })

  test('[M5] an own part that keeps the top out of reach is seen', () => {
    const criteria = whole.criteria.map((criterion) => ({
      ...criterion,
      evidence: criterion.evidence.map((piece) => ({ ...piece, parts: { juste: 9_000 } })),
    }))
    expect(checksOf({ ...whole, criteria })).toContain('M5')
  })

  test('[M6] a fault that costs nothing it says is seen', () => {
    const faults = whole.faults.map((fault) => ({ ...fault, costs: { c9: 'simple' as const } }))
    expect(checksOf({ ...whole, faults })).toContain('M6')
  })

  test('none, each alone, each pair and all are played; every set on demand', () => {
    const five = { ...whole, factors: ['x1', 'x2', 'h1', 'h2', 'h3'].map((id) => ({ ...tinyScenario.factors[0], id })) }
    expect(factorSets(five as Scenario, false)).toHaveLength(1 + 5 + 10 + 1)
    expect(factorSets(five as Scenario, true)).toHaveLength(32)
  })
})
