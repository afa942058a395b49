import type { Verdict } from '../scenario/verdict.ts'

/** The four levels, lowest first (pedagogy: labels are data, order and number are not). */
export const LEVEL_MARKS = ['TI', 'I', 'S', 'TS'] as const
export type LevelMark = (typeof LEVEL_MARKS)[number]

/** Thresholds in ten-thousandths (pedagogy, *Levels*). */
export const THRESHOLDS: Readonly<Record<Exclude<LevelMark, 'TI'>, number>> = { TS: 9_000, S: 7_000, I: 4_000 }

/** What a fault takes from a criterion, in ten-thousandths. */
export const FAULT_COST = { simple: 1_500, grave: 3_500 } as const

/** One piece of evidence behind a level. */
export interface Evidence {
  readonly obligation: string
  readonly weight: number
  /** `null`: never done. */
  readonly verdict: Verdict | null
  /** Ten-thousandths of its weight; `null` when it leaves the sum (`a-relire`). */
  readonly part: number | null
  /** Rank of the action that earned it. */
  readonly seq: number | null
}

export interface FaultEvidence {
  readonly fault: string
  readonly gravity: 'simple' | 'grave'
  readonly seqs: readonly number[]
}

export interface CriterionAssessment {
  readonly criterion: string
  readonly official: string
  /** Ten-thousandths, 0 to 10,000; `null` when every piece of evidence waits for the teacher. */
  readonly value: number | null
  readonly level: LevelMark | null
  readonly evidence: readonly Evidence[]
  readonly faults: readonly FaultEvidence[]
  /** Why the level is held under its value, if it is. */
  readonly held: 'maitresse' | null
}

export interface Assessment {
  readonly criteria: readonly CriterionAssessment[]
  /** Lower median of the criteria; held at I after a grave fault. */
  readonly competence: LevelMark | null
  readonly held: 'faute-grave' | null
  readonly hazards: readonly { readonly id: string; readonly outcome: 'traitee' | 'subie' | 'en-cours' }[]
}
