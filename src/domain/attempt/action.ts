import type { Act } from '../scenario/tools.ts'
import type { Verdict } from '../scenario/verdict.ts'

/** What the engine recognised in an act. Stored as a witness: replay must find the same. */
export interface Recognition {
  readonly obligations: readonly { readonly id: string; readonly verdict: Verdict }[]
  readonly faults: readonly string[]
}

/** One entry of the log. `at` (wall clock, milliseconds) is kept beside: neither state nor score reads it. */
export interface Action extends Recognition {
  readonly seq: number
  readonly at: number
  readonly act: Act
}
