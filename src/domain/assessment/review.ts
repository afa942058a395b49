import type { Verdict } from '../scenario/verdict.ts'

/** A teacher's word about one doubt: the learner is right, is not, or it is kept for later. */
export const DECISION_WORDS = ['valide', 'refuse', 'doute'] as const
export type DecisionWord = (typeof DECISION_WORDS)[number]

/** What is contested or decided: one finding about an obligation, or one act that was found to be a fault. */
export interface DoubtKey {
  /** Id of the obligation, or of the fault. */
  readonly obligation: string
  readonly finding: string
}

export interface DecidedDoubt extends DoubtKey {
  readonly word: DecisionWord
}

/** What contests and decisions change in an assessment. The log is never touched. */
export interface Review {
  /** Obligations whose evidence waits for the teacher: they leave both sums. */
  readonly waiting: readonly string[]
  /** Words that decisions gave, by obligation. */
  readonly decided: Readonly<Record<string, Verdict>>
  /** Acts that cost nothing: contested as a fault and not decided yet, or cleared. */
  readonly lifted: readonly { readonly fault: string; readonly seq: number }[]
}

export const NO_REVIEW: Review = { waiting: [], decided: {}, lifted: [] }

/** Id of the finding by which one act is contested: as a fault, or as the work that nobody recognised in it. */
export const faultFinding = (seq: number): string => `acte-${seq}`

/** Whether two keys are about the same thing. */
export const sameDoubt = (a: DoubtKey, b: DoubtKey): boolean => a.obligation === b.obligation && a.finding === b.finding
