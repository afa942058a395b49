import type { Passage } from './annotate.ts'
import type { Level } from './level.ts'
import type { Span } from './spans.ts'

export type RelectureWord = 'valide' | 'refuse' | 'doute'

/** One thing that only a teacher can settle. */
export interface RelectureItem {
  readonly id: string
  /** Who wrote, and in which situation. */
  readonly who: string
  readonly situation: string
  /** The work it is about. */
  readonly work: string
  /** Why it waits: contested, or not sure. */
  readonly reason: string
  /** What is to be settled. */
  readonly question: string
  /** What each word means here. */
  readonly means: Readonly<Record<'valide' | 'refuse', string>>
  readonly text: string
  readonly spans: readonly Span[]
  readonly facts: readonly { readonly label: string; readonly text: string }[]
  readonly model: { readonly text: string; readonly passages: readonly Passage[] } | null
  readonly decision: { readonly word: RelectureWord; readonly comment: string } | null
}

/** What an attempt becomes: levels before any contest, and now. */
export interface RelectureOutcome {
  readonly who: string
  readonly situation: string
  /** The work in hand: its word as it was read, and now; `null` for a fault. */
  readonly work: { readonly before: string; readonly now: string } | null
  readonly levels: readonly {
    readonly id: string
    readonly label: string
    readonly before: Level
    readonly now: Level
  }[]
}

/** The teacher's reading: items one after the other, one key each. */
export interface RelectureView {
  readonly homeHref: string
  readonly teacherHref: string
  readonly roomHref: string
  readonly source: 'navigateur' | 'fichier'
  readonly items: readonly RelectureItem[]
  readonly current: string | null
  readonly onCurrent: (id: string) => void
  readonly onDecide: (id: string, word: RelectureWord, comment: string) => void
  readonly onUndo: (() => void) | null
  /** What the last key did, read aloud. */
  readonly said: string
  /** The attempt of the current item. */
  readonly outcome: RelectureOutcome | null
  readonly skipped: readonly string[]
  readonly problem: string | null
  readonly onHere: () => void
  readonly onFile: (file: File) => void
  /** The carnet with the decisions, for the learner; only for a file. */
  readonly onCarnet: (() => void) | null
  /** Prepares the marked texts, without names. */
  readonly onExport: () => Promise<{
    readonly text: string
    readonly productions: number
    readonly texts: readonly string[]
    readonly left: number
  }>
  readonly onSaveExport: () => void
}
