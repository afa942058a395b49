/** One schema for every spoken exchange: telephone, counter, place, meeting. */
export interface Dialogue {
  readonly id: string
  /** Role or person id of who speaks to the learner. */
  readonly with: string
  readonly channel: 'telephone' | 'sur-place'
  readonly start: string
  /** State in which a call that was missed, or broken off, goes on when the learner calls back. */
  readonly callback?: string
  readonly states: Readonly<Record<string, DialogueState>>
  /** Facts the exchange can teach, by id, in words (`promesse`: « Julien m’a dit… »). */
  readonly facts: Readonly<Record<string, string>>
  /** Words for how it ended, tried in order; the first whose conditions hold is the verdict. */
  readonly outcomes: readonly DialogueOutcome[]
}

export interface DialogueState {
  /** Mood shown on the face and read aloud: `colere`, `accuse`, `ecoute`… */
  readonly mood: string
  /** What the other person says on entering the state (template). */
  readonly says: string
  readonly lines: readonly DialogueLine[]
  /** The exchange is over when this state is reached. */
  readonly ends?: boolean
}

export interface DialogueLine {
  readonly id: string
  readonly text: string
  readonly goes: string
  /** Marks left in the log: they name faults of the scenario. */
  readonly marks: readonly string[]
  readonly teaches: readonly string[]
  /** What the other person answers, when it is not the entry of the next state. */
  readonly reply?: string
  /** The learner types an amount, printed in place of `[montant]`. */
  readonly asks?: 'montant'
  /** After this many uses in this exchange, the line leads here instead. */
  readonly wearsOut?: { readonly after: number; readonly goes: string }
}

export interface DialogueOutcome {
  readonly verdict: import('./verdict.ts').Verdict
  /** Every mark listed is absent. */
  readonly without?: readonly string[]
  /** Every fact listed was learnt. */
  readonly learnt?: readonly string[]
  /** Ended in one of these states, or by one of these lines, or `transfert`, `manque`, `sec`. */
  readonly endedBy?: readonly string[]
}
