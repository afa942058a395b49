import type { Assessment } from '../../domain/assessment/assessment.ts'
import type { Doubt } from '../../domain/assessment/review-run.ts'
import type { Attempt } from '../../domain/attempt/attempt.ts'
import type { Judging } from '../../domain/attempt/recognise.ts'
import type { ReplayedAction } from '../../domain/attempt/replay.ts'
import type { RunSetup, RunState } from '../../domain/attempt/run.ts'
import type { RulePage } from '../../domain/world/rule-page.ts'
import type { Contest, Decision, Stored } from '../ports.ts'

/** A closed attempt as a teacher reads it: judged again, with what the learner contests. */
export interface ReadAttempt {
  readonly alias: string
  readonly attempt: Attempt
  readonly setup: RunSetup
  readonly state: RunState
  readonly replayed: readonly ReplayedAction[]
  readonly judging: Judging
  readonly rulePages: readonly RulePage[]
  readonly contests: readonly Contest[]
  /** What only a teacher can settle, in the order of the acts. */
  readonly doubts: readonly Doubt[]
}

/** The attempts that a teacher reads, and what is decided about them. */
export interface Rereading {
  readonly source: 'navigateur' | 'fichier'
  readonly attempts: readonly ReadAttempt[]
  /** Attempts left out, each with a sentence that says why. */
  readonly skipped: readonly string[]
  readonly decisions: () => readonly Decision[]
  readonly subscribe: (listener: () => void) => () => void
  /** Kept at once; the assessment that follows is kept with the attempt when it is on this device. */
  readonly decide: (decision: Omit<Decision, 'at'>) => Promise<Stored>
  readonly undo: (decision: Decision) => Promise<Stored>
  /** The assessment with the decisions taken so far. */
  readonly assessment: (read: ReadAttempt) => Assessment
  /** The carnet that was opened, with the decisions: the learner takes it back. `null` for the attempts of this browser. */
  readonly carnet: () => { readonly name: string; readonly text: string } | null
}
