import type { NoteTone } from './annotate.ts'

export const LECTURE_GROUPS = ['idees', 'interdits', 'valeurs', 'forme'] as const
export type LectureGroup = (typeof LECTURE_GROUPS)[number]

/** One thing read in the text, with its places. */
export interface LectureItem {
  readonly id: string
  readonly group: LectureGroup
  readonly label: string
  /** "présente", "absente", "contredite"… */
  readonly word: string
  readonly tone: NoteTone | 'plain'
  /** What the case expects, what the judge says; empty lines are left out. */
  readonly details: readonly string[]
  readonly passages: readonly { readonly start: number; readonly end: number }[]
}

/** What was read, ready to be shown. */
export interface LectureReading {
  /** The text that was read: its offsets hold, whatever is being typed since. */
  readonly text: string
  readonly verdict: string
  readonly tone: NoteTone
  /** Rules in the order they are tried; the one that decided is marked. */
  readonly rules: readonly { readonly text: string; readonly isDecisive: boolean }[]
  readonly motives: readonly string[]
  /** What makes it, or would make it, a text for the teacher. */
  readonly doubts: readonly string[]
  readonly items: readonly LectureItem[]
  readonly facts: readonly { readonly label: string; readonly text: string }[]
  readonly model: string | null
}

export interface LectureOption {
  readonly id: string
  readonly label: string
}

export interface LectureFactor {
  readonly id: string
  readonly label: string
  readonly isDrawn: boolean
}

/** The reading room: a text, a case, a grid, and what is read. */
export interface LectureView {
  readonly homeHref: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly source: 'scenario' | 'corpus'
  readonly onSource: (source: 'scenario' | 'corpus') => void
  readonly scenarios: readonly LectureOption[]
  readonly scenario: string
  readonly onScenario: (id: string) => void
  readonly works: readonly LectureOption[]
  readonly work: string
  readonly onWork: (id: string) => void
  readonly grids: readonly LectureOption[]
  readonly grid: string
  readonly onGrid: (id: string) => void
  readonly levels: readonly LectureOption[]
  readonly level: string
  readonly onLevel: (id: string) => void
  readonly seed: string
  readonly onSeed: (seed: string) => void
  /** `false`: the level and the seed decide. */
  readonly isChosen: boolean
  readonly onChosen: (isChosen: boolean) => void
  readonly factors: readonly LectureFactor[]
  readonly onFactor: (id: string, isDrawn: boolean) => void
  readonly yaml: string
  readonly onYaml: (yaml: string) => void
  /** Puts the right production in the field, to start from it. */
  readonly onModel: (() => void) | null
  readonly reading: LectureReading | null
  /** Why nothing could be read. */
  readonly problem: string | null
}
