import type { Verdict } from '../scenario/verdict.ts'

/** What the rules of a run know: words, days and ranks, never figures or texts. Plain JSON. */
export interface PlayState {
  readonly life: 'briefing' | 'travail' | 'close'
  /** Rank of the day, 1… */
  readonly day: number
  /** Simulated clock, minutes since midnight. Evidence, never a lock. */
  readonly minute: number
  readonly seq: number
  readonly made: Readonly<Record<string, Made>>
  /** Fault → ranks of the actions that made it. */
  readonly faults: Readonly<Record<string, readonly number[]>>
  /** Event → when it struck. */
  readonly fired: Readonly<Record<string, Strike>>
  /** Events whose conditions are met and which wait: for an act of a kind, or for the relève. */
  readonly waiting: readonly Waiting[]
  readonly hazards: Readonly<Record<string, HazardState>>
  /** The learner asked to close while something had still to strike. */
  readonly closingAsked: boolean
}

export type HazardState = 'dormante' | 'frappe' | 'traitee' | 'subie'

export interface Made {
  readonly verdict: Verdict
  /** Rank of the action that gave the verdict that counts. */
  readonly seq: number
  readonly day: number
  readonly minute: number
  readonly tries: number
}

export interface Strike {
  readonly seq: number
  readonly day: number
  readonly minute: number
}

export interface Waiting {
  readonly event: string
  readonly since: number
  readonly day: number
  /** Tool of the act that called it, and acts done elsewhere since. */
  readonly tool: string | null
  readonly elsewhere: number
}
