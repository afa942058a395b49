/** The hall and its queue: what the log and the clock make of the visitors planned. A fold; nothing in it is drawn or judged. */
export interface Counter {
  /** Minute up to which the hall has been lived through. */
  readonly now: number
  readonly visits: readonly Visit[]
  /** Visitors whom an event has let come, and since when. */
  readonly expected: readonly { readonly id: string; readonly since: number }[]
  /** Where the learner stands. */
  readonly place: string
  readonly locked: boolean
  /** Each time the learner left the counter. */
  readonly absences: readonly Absence[]
  readonly announcements: readonly Announcement[]
  readonly notes: readonly Note[]
  readonly badges: readonly Badge[]
  /** Documents opened while serving somebody: `visit/document`, so that the second look costs nothing. */
  readonly looked: readonly string[]
  /** Numbers dialled. */
  readonly dialled: readonly { readonly at: number; readonly phone: string; readonly reason: string }[]
  readonly explanations: readonly { readonly exchange: string; readonly at: number; readonly text: string }[]
}

export type Presence = 'attend' | 'recu' | 'ailleurs' | 'servi' | 'parti'

export interface Visit {
  readonly id: string
  readonly presence: Presence
  /** May come up to the counter while somebody else is there. */
  readonly urgent: boolean
  readonly mood: number
  /** When the mood falls next, while waiting. */
  readonly sours: number
  /** Until when the wait was announced; past it, the mood falls twice. */
  readonly promised: number | null
  /** Every wait: from the arrival (or the return) to the call (or the departure). */
  readonly waits: readonly { readonly from: number; readonly to: number | null }[]
  readonly calls: readonly { readonly at: number; readonly over: readonly string[] }[]
  readonly sent: {
    readonly at: number
    readonly place: string
    readonly service: string
    readonly means: string
  } | null
  readonly backAt: number | null
  readonly returns: number
  readonly endedAt: number | null
}

export interface Absence {
  readonly at: number
  readonly place: string
  /** Exchange that went on there, empty when alone. */
  readonly with: string
  readonly locked: boolean
  /** The hall had been told less than five minutes before. */
  readonly told: boolean
}

export interface Announcement {
  readonly at: number
  /** Visit, call, or `''` for the whole hall. */
  readonly exchange: string
  readonly minutes: number
  readonly reason: string
  readonly offer: string
}

export interface Note {
  readonly at: number
  readonly about: string
  readonly text: string
}

export interface Badge {
  readonly object: string
  readonly to: string
  readonly out: number
  readonly back: number | null
}

/** The hall before the door opens. */
export function emptyHall(now: number): Counter {
  return {
    now,
    visits: [],
    expected: [],
    place: 'guichet',
    locked: false,
    absences: [],
    announcements: [],
    notes: [],
    badges: [],
    looked: [],
    dialled: [],
    explanations: [],
  }
}

/** Minutes waited by a visit so far, all its waits added. */
export function waited(visit: Visit, now: number): number {
  return visit.waits.reduce((sum, { from, to }) => sum + (to ?? now) - from, 0)
}

/** The visitor being served, if any: the last one called, when somebody urgent came in between. */
export function served(counter: Counter): Visit | null {
  const received = counter.visits.filter(({ presence }) => presence === 'recu')
  return received.reduce<Visit | null>(
    (last, visit) => (last === null || lastCall(visit) >= lastCall(last) ? visit : last),
    null,
  )
}

const lastCall = ({ calls }: Visit): number => calls.at(-1)?.at ?? 0
