import type { CounterPlan, PlannedVisitor } from '../../scenario/counter-plan.ts'
import type { Counter, Visit } from './counter.ts'

/** Minutes between two falls of the mood once patience is over (design: 1.1.1 § 6). */
const SOURING = 10

/** Something that happens in the hall by itself. `what` is a fact for conditions: `arrivee-simple`, `partir-simple`, `retour-simple`. */
interface Happening {
  readonly at: number
  readonly what: string
  readonly change: (counter: Counter) => Counter
}

/**
 * [F1] Lives the hall from its present minute to another one: people arrive, come back, lose patience and leave, each at its
 * own minute, whatever the length of the act that made the time pass. Returns the facts in order.
 */
export function passTime(
  before: Counter,
  plan: CounterPlan,
  to: number,
): { readonly counter: Counter; readonly happened: readonly string[] } {
  let counter = before
  const happened: string[] = []
  for (;;) {
    const next = nextHappening(counter, plan)
    if (!next || next.at > to) break
    counter = next.change({ ...counter, now: Math.max(counter.now, next.at) })
    if (next.what !== '') happened.push(next.what)
  }
  return { counter: { ...counter, now: Math.max(counter.now, to) }, happened }
}

function nextHappening(counter: Counter, plan: CounterPlan): Happening | null {
  const known = new Set(counter.visits.map(({ id }) => id))
  const arrivals = plan.visitors
    .filter(({ id }) => !known.has(id))
    .flatMap((visitor): readonly Happening[] => {
      const since = visitor.onEvent ? counter.expected.find(({ id }) => id === visitor.id)?.since : 0
      return since === undefined ? [] : [arrivalOf(visitor, Math.max(visitor.arrives, since))]
    })
  const inside = counter.visits.flatMap((visit) => happeningsOf(visit))
  return [...arrivals, ...inside].reduce<Happening | null>(
    (first, one) => (first === null || one.at < first.at ? one : first),
    null,
  )
}

function arrivalOf(visitor: PlannedVisitor, at: number): Happening {
  return { at, what: `arrivee-${visitor.id}`, change: (counter) => letIn(counter, visitor, at) }
}

/** A visitor takes a place in the hall. */
function letIn(counter: Counter, visitor: PlannedVisitor, at: number): Counter {
  if (counter.visits.some(({ id }) => id === visitor.id)) return counter
  const visit: Visit = {
    id: visitor.id,
    presence: 'attend',
    urgent: visitor.outOfTurn,
    mood: visitor.mood,
    sours: at + visitor.patience,
    promised: null,
    waits: [{ from: at, to: null }],
    calls: [],
    sent: null,
    backAt: null,
    returns: 0,
    endedAt: null,
  }
  return { ...counter, visits: [...counter.visits, visit] }
}

function happeningsOf(visit: Visit): readonly Happening[] {
  if (visit.presence === 'ailleurs' && visit.backAt !== null) {
    const { backAt } = visit
    return [
      { at: backAt, what: `retour-${visit.id}`, change: (counter) => update(counter, visit.id, comeBack(backAt)) },
    ]
  }
  if (visit.presence !== 'attend') return []
  const loss = visit.promised === null ? 1 : 2
  const leaves = visit.mood - loss <= 0
  return [
    {
      at: visit.sours,
      what: leaves ? `partir-${visit.id}` : '',
      change: (counter) => update(counter, visit.id, leaves ? leave(visit.sours) : sour(loss)),
    },
  ]
}

const comeBack =
  (at: number) =>
  (visit: Visit): Visit => ({
    ...visit,
    presence: 'attend',
    mood: Math.max(1, visit.mood - 2),
    sours: at + SOURING,
    backAt: null,
    returns: visit.returns + 1,
    waits: [...visit.waits, { from: at, to: null }],
  })

const sour =
  (loss: number) =>
  (visit: Visit): Visit => ({ ...visit, mood: visit.mood - loss, sours: visit.sours + SOURING, promised: null })

/** A visitor goes away unserved: the wait ends there. */
export const leave =
  (at: number) =>
  (visit: Visit): Visit => ({ ...visit, presence: 'parti', mood: 0, endedAt: at, waits: closeWait(visit, at) })

export const closeWait = (visit: Visit, at: number): Visit['waits'] =>
  visit.waits.map((wait) => (wait.to === null ? { ...wait, to: at } : wait))

export function update(counter: Counter, id: string, change: (visit: Visit) => Visit): Counter {
  return { ...counter, visits: counter.visits.map((visit) => (visit.id === id ? change(visit) : visit)) }
}
