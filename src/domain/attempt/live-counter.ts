import type { DeskContext } from '../desk/apply-act.ts'
import { served } from '../desk/counter/counter.ts'
import { endVisit, minutesUntilNext } from '../desk/counter/counter-acts.ts'
import { type Lived, liveHall } from '../desk/counter/live-hall.ts'
import type { DeskState } from '../desk/desk.ts'
import type { PlayState } from '../kernel/play.ts'
import type { CaseFile } from '../scenario/case-file.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { type Act, GESTURES } from '../scenario/tools.ts'
import type { Recognition } from './action.ts'

/** Going with somebody through the building and coming back, unless the plan says otherwise. */
const ESCORT = 4

/** [F5] What the hall lives through during an act: talks that end leave their visitor somewhere, then the minutes pass. */
export function liveCounter(
  before: DeskState,
  after: DeskState,
  context: DeskContext,
  minutes: number,
  recognition: Recognition,
  play: PlayState,
): Lived {
  const end = context.minute + minutes
  const ended = after.exchanges.filter(
    ({ id, phase }) => phase === 'termine' && before.exchanges.find((one) => one.id === id)?.phase !== 'termine',
  )
  let lived: Lived = { desk: after, happened: [] }
  for (const exchange of ended) {
    const plan = context.caseFile.counter
    if (!lived.desk.counter || !plan) break
    const proof = plan.visitors.find(({ id }) => id === exchange.id)?.proof ?? null
    const verdict = recognition.obligations.find(({ id }) => id === proof)?.verdict ?? play.made[proof ?? '']?.verdict
    const isIllServed = verdict === 'faux' || verdict === 'incomplet'
    const { counter, happened } = endVisit(lived.desk.counter, exchange, plan, isIllServed, end)
    lived = { desk: { ...lived.desk, counter }, happened: [...lived.happened, ...happened] }
  }
  const later = liveHall(lived.desk, context, end)
  return { desk: later.desk, happened: [...lived.happened, ...later.happened] }
}

/**
 * Minutes of an act for a scenario: what it declares for the gesture, else the gesture's own. At a counter, looking up lasts
 * until something moves, finding a document takes its time once for each person, a way is as long as the plan says.
 */
export function minutesOfGesture(scenario: Scenario, caseFile: CaseFile, desk: DeskState, act: Act): number {
  const declared = scenario.minutes?.[act.gesture]
  const plan = caseFile.counter
  const { counter } = desk
  if (counter && plan) {
    switch (act.gesture) {
      case 'attendre':
        return minutesUntilNext(counter, plan)
      case 'consulter': {
        const visit = served(counter)
        return visit && !counter.looked.includes(`${visit.id}/${act.target}`) ? (declared ?? 0) : 0
      }
      case 'faire-patienter':
        // A word to whoever is there, before answering the telephone, takes no time.
        return act.exchange !== '' && act.minutes === 0 ? 0 : (declared ?? GESTURES[act.gesture].minutes)
      case 'aller-a':
        return plan.trips[act.place] ?? declared ?? GESTURES[act.gesture].minutes
      case 'orienter':
        return (declared ?? GESTURES[act.gesture].minutes) + extraOf(act.means, plan.trips.accompagnement)
    }
  }
  return declared ?? GESTURES[act.gesture].minutes
}

/** A plan is drawn on and handed over in one minute more; going along takes the time of the way. */
function extraOf(means: string, escort: number | undefined): number {
  if (means === 'accompagnement') return escort ?? ESCORT
  return means === 'plan' ? 1 : 0
}
