import { applyStep, isOpenNow, type Rules, type Step, startPlay } from '../kernel/apply.ts'
import type { PlayState } from '../kernel/play.ts'
import type { Obligation } from '../scenario/scenario.ts'
import { GESTURES, type Gesture } from '../scenario/tools.ts'
import type { Verdict } from '../scenario/verdict.ts'

/** Words that each judge may answer, best first; what the model tries. */
export type JudgeWords = (obligation: Obligation) => readonly Verdict[]

/** A run told in words: which verdict each obligation gets (`null`: never done), and which faults are made. */
export interface Plan {
  readonly verdicts: Readonly<Record<string, Verdict | null>>
  readonly faults: readonly string[]
}

/** [M3] The plan that does everything as well as can be. */
export function bestPlan(rules: Rules, words: JudgeWords): Plan {
  return {
    verdicts: Object.fromEntries(
      rules.obligations.map((obligation) => [obligation.id, words(obligation)[0] ?? 'juste']),
    ),
    faults: [],
  }
}

/** The plan that does nothing at all. */
export const silentPlan: Plan = { verdicts: {}, faults: [] }

/** Closing is asked at most this many times: once refused, then accepted. A run that needs more has a dead end. */
const MAX_CLOSINGS = 3

/**
 * Plays a plan through the rules alone, without production or tool: what is open is done in the order of the scenario,
 * what a hazard opens is done once it has struck.
 */
export function playPlan(rules: Rules, plan: Plan): PlayState {
  let state = startPlay(rules)
  let seq = 0
  const step = (gesture: Gesture, part: Partial<Step> = {}) => {
    seq += 1
    const { tool } = GESTURES[gesture]
    state = applyStep(rules, state, {
      seq,
      gesture,
      tool: tool === 'partie' || tool === 'partout' ? null : tool,
      minutes: GESTURES[gesture].minutes,
      obligations: [],
      faults: [],
      ...part,
    })
  }
  const isClosed = () => state.life === 'close'
  const done = new Set<string>()
  const doOpen = () => {
    for (const obligation of rules.obligations) {
      if (done.has(obligation.id) || !isOpenNow(rules, state, obligation)) continue
      if (state.day < Math.min(obligation.modelDay ?? 1, rules.scenario.days)) continue
      done.add(obligation.id)
      const verdict = plan.verdicts[obligation.id]
      if (!verdict) continue
      const gesture = obligation.recognised.gestures[0] ?? 'consulter'
      if (isWritten(gesture)) step('commencer-ecrit', { tool: GESTURES[gesture].tool })
      step(gesture, { obligations: [{ id: obligation.id, verdict }] })
    }
  }
  step('prendre-poste')
  for (let day = 1; day <= rules.scenario.days; day++) {
    doOpen()
    doOpen()
    if (day < rules.scenario.days) step('finir-journee')
  }
  for (const fault of plan.faults) step('envoyer-courriel', { faults: [fault] })
  for (let asked = 0; asked < MAX_CLOSINGS && !isClosed(); asked++) {
    step('clore-dossier')
    if (!isClosed()) doOpen()
  }
  return state
}

function isWritten(gesture: Gesture): boolean {
  return gesture === 'envoyer-courriel' || gesture === 'terminer-classeur' || gesture === 'terminer-ecrit'
}
