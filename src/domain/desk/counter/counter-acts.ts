import type { CounterAct } from '../../scenario/counter-act.ts'
import type { CounterPlan, PlannedVisitor } from '../../scenario/counter-plan.ts'
import { RANKS } from '../../scenario/counter-plan.ts'
import type { DeskState, Exchange, Refusal } from '../desk.ts'
import { type Counter, served, type Visit } from './counter.ts'
import { closeWait, update } from './pass-time.ts'

type HallAct = Exclude<CounterAct, { readonly gesture: 'inscrire-registre' }>

/** How long the hall remembers that it was told to wait. */
const TOLD = 5

/** What the counter refuses: nobody stands there, or somebody already does. */
export function counterRefusal(desk: DeskState, act: HallAct): Refusal | null {
  const { counter } = desk
  if (!counter) {
    return act.gesture === 'appeler-suivant' || act.gesture === 'attendre'
      ? { code: 'sans-guichet', message: 'Il n’y a pas de guichet à tenir dans cette mission.' }
      : null
  }
  switch (act.gesture) {
    case 'appeler-suivant': {
      const visit = visitOf(counter, act.exchange)
      if (visit?.presence !== 'attend')
        return { code: 'personne-absente', message: 'Cette personne n’attend plus dans le hall.' }
      return served(counter) && !visit.urgent
        ? { code: 'guichet-occupe', message: 'Quelqu’un est déjà devant vous\u00a0: terminez d’abord cet entretien.' }
        : null
    }
    case 'orienter':
      return talking(desk, act.exchange)
    case 'expliquer':
      return act.text.trim() === ''
        ? { code: 'vide', message: 'Écrivez ce que vous dites à la personne.' }
        : talking(desk, act.exchange)
    case 'faire-patienter':
      return act.exchange === '' ||
        visitOf(counter, act.exchange) ||
        desk.exchanges.some(({ id }) => id === act.exchange)
        ? null
        : { code: 'personne-absente', message: 'Cette personne n’est plus là.' }
    case 'noter':
      return act.text.trim() === '' ? { code: 'vide', message: 'La page est vide.' } : null
    case 'reprendre':
      return counter.badges.some(({ object, back }) => object === act.object && back === null)
        ? null
        : { code: 'pas-sorti', message: 'Cet objet n’est pas sorti.' }
    default:
      return null
  }
}

function talking(desk: DeskState, exchange: string): Refusal | null {
  return desk.exchanges.some(({ id, phase }) => id === exchange && phase === 'en-cours')
    ? null
    : { code: 'echange-fini', message: 'Cette conversation est terminée.' }
}

export const visitOf = (counter: Counter, id: string): Visit | undefined =>
  counter.visits.find((visit) => visit.id === id)

/** [F2] What a gesture of the counter changes in the hall. The talk that it opens or ends is the desk's. */
export function applyCounterAct(counter: Counter, act: HallAct, plan: CounterPlan): Counter {
  const { now } = counter
  switch (act.gesture) {
    case 'appeler-suivant':
      return {
        ...update(counter, act.exchange, (visit) => called(visit, counter, plan)),
        place: 'guichet',
        locked: false,
      }
    case 'faire-patienter': {
      const concerns = (visit: Visit) =>
        visit.presence === 'attend' && (act.exchange === '' || visit.id === act.exchange)
      return {
        ...counter,
        visits: counter.visits.map((visit) => (concerns(visit) ? soothed(visit, now, act.minutes) : visit)),
        announcements: [
          ...counter.announcements,
          { at: now, exchange: act.exchange, minutes: act.minutes, reason: act.reason, offer: act.offer },
        ],
      }
    }
    case 'orienter': {
      const away = act.means === 'accompagnement' ? leaveCounter(counter, act.place, act.exchange) : counter
      return update(away, act.exchange, (visit) => ({
        ...visit,
        sent: { at: now, place: act.place, service: act.service, means: act.means },
      }))
    }
    case 'expliquer':
      return {
        ...counter,
        explanations: [...counter.explanations, { exchange: act.exchange, at: now, text: act.text }],
      }
    case 'aller-a':
      return leaveCounter(counter, act.place, act.with)
    case 'securiser':
      return act.target === 'poste' ? { ...counter, locked: true } : counter
    case 'remettre':
      return { ...counter, badges: [...counter.badges, { object: act.object, to: act.to, out: now, back: null }] }
    case 'reprendre':
      return {
        ...counter,
        badges: counter.badges.map((badge) =>
          badge.object === act.object && badge.back === null ? { ...badge, back: now } : badge,
        ),
      }
    case 'noter':
      return { ...counter, notes: [...counter.notes, { at: now, about: act.about, text: act.text }] }
    case 'attendre':
      return counter
  }
}

/** Called to the counter: the wait ends, and those passed over are written down. */
function called(visit: Visit, counter: Counter, plan: CounterPlan): Visit {
  const planned = plan.visitors.find(({ id }) => id === visit.id)
  const over = planned?.outOfTurn
    ? []
    : counter.visits
        .filter((other) => other.id !== visit.id && other.presence === 'attend' && comesBefore(other, visit, plan))
        .map(({ id }) => id)
  return {
    ...visit,
    presence: 'recu',
    waits: closeWait(visit, counter.now),
    calls: [...visit.calls, { at: counter.now, over }],
    promised: null,
  }
}

/** [F3] The order of the hall: rank, then arrival. Somebody who comes back keeps their rank and waits again. */
function comesBefore(one: Visit, other: Visit, plan: CounterPlan): boolean {
  const planned = (visit: Visit): PlannedVisitor | undefined => plan.visitors.find(({ id }) => id === visit.id)
  const [first, second] = [planned(one), planned(other)]
  if (!first || !second || first.outOfTurn) return false
  const gap = RANKS.indexOf(first.rank) - RANKS.indexOf(second.rank)
  if (gap !== 0) return gap < 0
  return (one.waits.at(-1)?.from ?? 0) < (other.waits.at(-1)?.from ?? 0)
}

/** Who waits and comes first, by rank then arrival; `null` when the hall is empty. */
export function firstInLine(counter: Counter, plan: CounterPlan): Visit | null {
  const waiting = counter.visits.filter(({ presence }) => presence === 'attend')
  const urgent = waiting.find(({ id }) => plan.visitors.find((one) => one.id === id)?.outOfTurn)
  return (
    urgent ??
    waiting.reduce<Visit | null>(
      (first, visit) => (first === null || comesBefore(visit, first, plan) ? visit : first),
      null,
    )
  )
}

/** Told how long: patience lasts at least as long as that. */
function soothed(visit: Visit, now: number, minutes: number): Visit {
  const until = now + minutes
  return until > visit.sours ? { ...visit, sours: until, promised: until } : { ...visit, promised: until }
}

function leaveCounter(counter: Counter, place: string, together: string): Counter {
  const told = counter.announcements.some(({ at, exchange }) => exchange === '' && counter.now - at <= TOLD)
  return {
    ...counter,
    place,
    absences: [...counter.absences, { at: counter.now, place, with: together, locked: counter.locked, told }],
  }
}

/**
 * [F4] Where a talk that has just ended leaves its visitor: served, or gone to a place where nobody can help, or sent off
 * with something missing (the verdict that the log witnesses); then they come back after the way there, once.
 */
export function endVisit(
  counter: Counter,
  exchange: Exchange,
  plan: CounterPlan,
  isIllServed: boolean,
  at: number,
): { readonly counter: Counter; readonly happened: readonly string[] } {
  const visit = visitOf(counter, exchange.id)
  const planned = plan.visitors.find(({ id }) => id === exchange.id)
  if (!visit || !planned || visit.presence !== 'recu') return { counter, happened: [] }
  const place = visit.sent?.place ?? ''
  const isLost = place !== '' && planned.helpedAt.length > 0 && !planned.helpedAt.includes(place)
  if (!isLost && !isIllServed) {
    return { counter: update(counter, visit.id, (one) => ({ ...one, presence: 'servi', endedAt: at })), happened: [] }
  }
  if (visit.returns > 0) {
    const gone = update(counter, visit.id, (one) => ({ ...one, presence: 'parti', mood: 0, endedAt: at }))
    return { counter: gone, happened: [`ecrit-${visit.id}`] }
  }
  const trip = plan.trips[place] ?? plan.trips.defaut ?? 12
  return {
    counter: update(counter, visit.id, (one) => ({ ...one, presence: 'ailleurs', backAt: at + trip, endedAt: null })),
    happened: [],
  }
}

/** Longest that looking up from the desk may last. */
const LOOK_UP = 10

/** Hours still to come at the counter: arrivals, returns, calls, hours of the plan. */
export function upcoming(counter: Counter, plan: CounterPlan): readonly number[] {
  const known = new Set(counter.visits.map(({ id }) => id))
  return [
    ...plan.visitors
      .filter(({ id, onEvent }) => !known.has(id) && (!onEvent || counter.expected.some((one) => one.id === id)))
      .map(({ arrives }) => arrives),
    ...counter.visits.flatMap(({ presence, backAt }) => (presence === 'ailleurs' && backAt !== null ? [backAt] : [])),
    ...plan.calls.map(({ at }) => at),
    ...plan.moments.map(({ at }) => at),
  ].filter((at) => at > counter.now)
}

/** Minutes until the next of them; ten at most. */
export function minutesUntilNext(counter: Counter, plan: CounterPlan): number {
  return Math.min(LOOK_UP, ...upcoming(counter, plan).map((at) => at - counter.now))
}
