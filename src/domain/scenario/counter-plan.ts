/** Ranks of a queue, first served first: disabled or pregnant, appointment, family with a very young child, ticket. */
export const RANKS = ['P1', 'P2', 'P3', 'T'] as const
export type Rank = (typeof RANKS)[number]

/** Who comes to the counter in this case, when, and what happens to somebody sent where nobody can help. Minutes since midnight. */
export interface CounterPlan {
  readonly visitors: readonly PlannedVisitor[]
  /** When the post is taken. */
  readonly opens: number
  /** Telephone calls of the morning, by hour. */
  readonly calls: readonly {
    readonly id: string
    readonly dialogue: string
    readonly person: string
    readonly at: number
  }[]
  /** Hours that the world knows (a colleague leaves, a list is brought up to date): facts for conditions. */
  readonly moments: readonly { readonly id: string; readonly at: number }[]
  /** Minutes there and back, by place the learner may go to or send somebody to. */
  readonly trips: Readonly<Record<string, number>>
}

export interface PlannedVisitor {
  /** Role in the scenario; also the id of the exchange and of the visit. */
  readonly id: string
  readonly dialogue: string
  readonly person: string
  readonly arrives: number
  /** Minutes before the first sign of impatience. */
  readonly patience: number
  /** 5 delighted … 1 at the end of their tether; at 0 the visitor leaves. */
  readonly mood: number
  readonly rank: Rank
  /** Outside the tickets: an authority, somebody who storms in. Serving them first passes nobody over. */
  readonly outOfTurn: boolean
  /** Comes only when an event lets them in. */
  readonly onEvent: boolean
  /** Where this visitor can be helped; sent elsewhere, they come back. Empty: nowhere to be sent. */
  readonly helpedAt: readonly string[]
  /** The obligation whose verdict says whether they left with what they needed. */
  readonly proof: string | null
}
