import { type Condition, holds, questionsIn } from './condition.ts'
import { type Draw, LEVELS } from './draw.ts'
import type { Scenario } from './scenario.ts'

/** What decides which obligations, faults and events exist: factors, level, choices of named streams. */
export type DrawWords = Pick<Draw, 'factors' | 'level' | 'picks'>

/** [K2] Whether something that a scenario declares exists in a draw. Without `si`, it always does. */
export function exists(onlyIf: Condition | undefined, draw: DrawWords): boolean {
  return onlyIf === undefined || holds(onlyIf, factsOfDraw(draw))
}

/** What `si` may ask of a draw. */
export function factsOfDraw(draw: DrawWords) {
  return {
    isDone: (what: string) => draw.factors.includes(what) || draw.level === what,
    wordOf: (stream: string) => (draw.picks[stream] === undefined ? null : String(draw.picks[stream])),
  }
}

/**
 * The draws that change what exists, factors aside: every level when a `si` names one, every choice of the streams that a `si`
 * names. Figures do not count.
 */
export function variantsOf(scenario: Scenario): readonly Omit<DrawWords, 'factors'>[] {
  const asked = [...scenario.obligations, ...scenario.faults, ...scenario.events].flatMap(({ onlyIf }) =>
    onlyIf ? questionsIn(onlyIf) : [],
  )
  const levels = asked.some(({ what }) => LEVELS.some((level) => level === what)) ? LEVELS : (['confirme'] as const)
  const streams = Object.entries(scenario.draw.streams).filter(([name]) =>
    asked.some(({ what, words }) => words !== null && what === name),
  )
  let picks: readonly Draw['picks'][] = [{}]
  for (const [name, rule] of streams) {
    const options = rule.kind === 'choix' ? rule.options : []
    picks = picks.flatMap((known) => options.map((option) => ({ ...known, [name]: option })))
  }
  return levels.flatMap((level) => picks.map((chosen) => ({ level, picks: chosen })))
}
