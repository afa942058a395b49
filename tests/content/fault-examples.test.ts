import { scenarios } from 'virtual:scenarios'
import { expect, test } from 'vitest'
import { checkScenario } from '../../src/app/check-scenario.ts'
import { nodeJudging } from '../../src/content/load/node-judging.ts'
import type { Fault } from '../../src/domain/scenario/scenario.ts'

test('[M6] un exemple de faute qui n’est pas reconnu, ou qui ne coûte pas ce qu’il dit, se voit', async () => {
  const module = await scenarios['1.2.4-reclamations-litiges']?.()
  const judging = module ? nodeJudging(module) : null
  if (!module || !judging?.ok) throw new Error('1.2.4 loads')
  const paid = module.scenario.faults.find(({ id }) => id === 'relancer-paye')
  if (!paid?.example) throw new Error('1.2.4 gives an example of this fault')
  const told = (fault: Fault) => {
    const scenario = { ...module.scenario, faults: [fault] }
    const { findings } = checkScenario({ ...module, scenario }, judging.value, { seeds: 2, every: false })
    return findings.filter(({ check }) => check === 'M6').map(({ message }) => message)
  }
  expect(told(paid)).toEqual([])
  expect(told({ ...paid, recognised: [{ gestures: ['dire'], marks: ['personne'] }] })).toEqual([
    'l’exemple de la faute relancer-paye n’est pas reconnu.',
  ])
  expect(told({ ...paid, costs: { c9: 'simple' } })).toEqual(['l’exemple de la faute relancer-paye n’abaisse pas c9.'])
}, 120_000)
