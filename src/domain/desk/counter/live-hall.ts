import type { CounterPlan } from '../../scenario/counter-plan.ts'
import type { DeskContext } from '../apply-act.ts'
import type { DeskState, Exchange } from '../desk.ts'
import { endExchange, openExchange } from '../exchanges.ts'
import { byRole } from '../people.ts'
import { passTime } from './pass-time.ts'

/** A minute of waiting is two rings; the answering machine takes the call at the eighth. */
const RINGS_A_MINUTE = 2
const RINGS_BEFORE_MACHINE = 8

export interface Lived {
  readonly desk: DeskState
  readonly happened: readonly string[]
}

/** [F5] The time an act took, lived by the hall and by the telephone. A desk without counter is left as it is. */
export function liveHall(desk: DeskState, context: DeskContext, to: number): Lived {
  const { counter } = desk
  const plan = context.caseFile.counter
  if (!counter || !plan || to <= counter.now) return { desk, happened: [] }
  const from = counter.now
  const hall = passTime(counter, plan, to)
  const rung = desk.exchanges.map((exchange) => ring(exchange, to - from))
  const missed = rung.filter(({ phase }, rank) => phase === 'manque' && desk.exchanges[rank]?.phase === 'attend')
  const calls = plan.calls.filter(({ at }) => at > from && at <= to)
  const moments = plan.moments.filter(({ at }) => at > from && at <= to)
  return {
    desk: {
      ...desk,
      counter: hall.counter,
      exchanges: [...rung, ...calls.flatMap((call) => ringing(call, desk, context, to))],
    },
    happened: [
      ...hall.happened,
      ...missed.map(({ id }) => `manque-${id}`),
      ...calls.map(({ id }) => `appel-${id}`),
      ...moments.map(({ id }) => `moment-${id}`),
    ],
  }
}

function ring(exchange: Exchange, minutes: number): Exchange {
  if (exchange.phase !== 'attend' || exchange.channel !== 'telephone') return exchange
  const rings = exchange.rings + minutes * RINGS_A_MINUTE
  return rings >= RINGS_BEFORE_MACHINE ? endExchange({ ...exchange, rings }, 'manque') : { ...exchange, rings }
}

/** A call that comes while an act is going on begins to ring when it ends: nobody is asked to answer in the middle of a sentence. */
function ringing(
  call: CounterPlan['calls'][number],
  desk: DeskState,
  context: DeskContext,
  minute: number,
): readonly Exchange[] {
  const dialogue = context.scenario.dialogues.find(({ id }) => id === call.dialogue)
  if (!dialogue) return []
  const person = byRole(context.caseFile, desk.records, call.person)
  return [
    openExchange(dialogue, call.id, person?.id ?? call.person, person?.name ?? call.person, {
      day: context.day,
      minute,
    }),
  ]
}

/** [F6] An event lets a visitor come: now, or at the hour drawn when it is still to come. */
export function expectVisitor(desk: DeskState, visitor: string): DeskState {
  const { counter } = desk
  if (!counter || counter.expected.some(({ id }) => id === visitor)) return desk
  return { ...desk, counter: { ...counter, expected: [...counter.expected, { id: visitor, since: counter.now }] } }
}
