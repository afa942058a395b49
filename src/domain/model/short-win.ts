import { assess } from '../assessment/assess.ts'
import { startDesk } from '../desk/start-desk.ts'
import { rulesOf } from '../kernel/apply.ts'
import type { DrawWords } from '../scenario/presence.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { NO_RECORDS } from './check-model.ts'
import { bestPlan, type JudgeWords, type Plan, playPlan } from './model-run.ts'

/** The works of a run that is already solid, every one of them needed. */
export interface ShortWin {
  readonly factors: readonly string[]
  readonly works: readonly string[]
  /** Works that exist in this draw. */
  readonly open: number
}

/**
 * [M9] A shortest win: from the run that does everything well, works are left out one by one, the lightest first, as long as
 * the competence stays solid and every drawn hazard is handled. What is left cannot lose one more.
 */
export function shortestWin(scenario: Scenario, draw: DrawWords, words: JudgeWords): ShortWin {
  const rules = rulesOf(scenario, draw)
  const setup = { scenario, rules, caseFile: NO_RECORDS, draw: { seed: '', ...draw } }
  const isWon = (plan: Plan) => {
    const play = playPlan(rules, plan)
    const { competence, hazards } = assess(setup, { play, desk: startDesk(NO_RECORDS) })
    return (competence === 'S' || competence === 'TS') && hazards.every(({ outcome }) => outcome === 'traitee')
  }
  const weight = (id: string) =>
    scenario.criteria.reduce(
      (sum, { evidence }) => sum + (evidence.find(({ obligation }) => obligation === id)?.weight ?? 0),
      0,
    )
  let plan = bestPlan(rules, words)
  const lightest = rules.obligations.map(({ id }) => id).sort((a, b) => weight(a) - weight(b))
  for (const id of lightest) {
    const without = { ...plan, verdicts: { ...plan.verdicts, [id]: null } }
    if (isWon(without)) plan = without
  }
  return {
    factors: draw.factors,
    works: rules.obligations.map(({ id }) => id).filter((id) => plan.verdicts[id] !== null),
    open: rules.obligations.length,
  }
}
