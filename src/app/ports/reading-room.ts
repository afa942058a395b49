import type { ValueReading } from '../../content/judges/ecrit/inspect-prose.ts'
import type { Passage, ProhibitionReading, VerdictRule, VerdictWord } from '../../content/judges/ecrit/read/reading.ts'
import type { Level } from '../../domain/scenario/draw.ts'
import type { Decision, Result } from '../ports.ts'
import type { ReadAttempt } from './rereading.ts'

export type { Passage, ValueReading, VerdictRule, VerdictWord }

/** A scenario as the reading room offers it: what a learner may write in it, and what a draw may bring. */
export interface RoomScenario {
  readonly id: string
  readonly situation: string
  readonly title: string
  readonly factors: readonly { readonly id: string; readonly official: string }[]
  readonly works: readonly { readonly id: string; readonly label: string; readonly onlyIf: string | null }[]
}

export interface RoomGrid {
  readonly id: string
  readonly title: string
  /** `null`: shared by all scenarios. */
  readonly scenario: string | null
}

/** Where the truth about values comes from. */
export type RoomCase =
  | {
      readonly kind: 'scenario'
      readonly scenario: string
      readonly work: string
      readonly seed: string
      readonly level: Level
      /** `null`: the level decides how many, the seed which. */
      readonly factors: readonly string[] | null
    }
  | { readonly kind: 'corpus'; readonly yaml: string }

export interface RoomWish {
  readonly text: string
  /** `null`: the grid of the work, or of the corpus file. */
  readonly grid: string | null
  readonly source: RoomCase
}

export interface RoomIdea {
  readonly id: string
  readonly says: string
  readonly isRequired: boolean
  readonly state: 'present' | 'absent' | 'unsure'
  readonly passages: readonly Passage[]
  /** Values that the case gives to it, each with the writings that are enough. */
  readonly wanted: readonly (readonly string[])[]
  readonly nouns: readonly string[]
}

export interface RoomProhibition {
  readonly id: string
  readonly says: string
  readonly isGrave: boolean
  /** `null`: nothing of the kind in the text. */
  readonly found: Pick<ProhibitionReading, 'state' | 'passages' | 'motive'> | null
}

/** Everything that was read in a text, with its passages in the text as typed. */
export interface RoomReading {
  readonly grid: { readonly id: string; readonly title: string }
  readonly verdict: VerdictWord
  readonly rule: VerdictRule
  readonly motives: readonly string[]
  readonly ideas: readonly RoomIdea[]
  readonly prohibitions: readonly RoomProhibition[]
  readonly values: readonly ValueReading[]
  readonly order: {
    readonly ideas: readonly string[]
    readonly isRespected: boolean
    readonly passages: readonly Passage[]
  }
  readonly tones: readonly { readonly tone: string; readonly passages: readonly Passage[] }[]
  readonly language: { readonly count: number; readonly most: number; readonly passages: readonly Passage[] }
  readonly unread: readonly Passage[]
  readonly unknownShare: number
  readonly isByEar: boolean
  /** The case in a few lines. */
  readonly facts: readonly { readonly label: string; readonly text: string }[]
  /** The right production, when the case has one. */
  readonly model: string | null
}

export interface RoomChoices {
  readonly scenarios: readonly RoomScenario[]
  readonly grids: readonly RoomGrid[]
}

/** Marked texts made of a teacher's decisions, without names. */
export interface CorpusText {
  readonly name: string
  readonly text: string
  readonly productions: number
  /** The learners' texts as they will leave, for a last look. */
  readonly texts: readonly string[]
  /** Decisions that are about no text (a table, a fault): they stay out. */
  readonly left: number
}

/** Reads any text as the judges do, and says why. */
export interface ReadingRoom {
  readonly choices: () => Promise<RoomChoices>
  readonly read: (wish: RoomWish) => Promise<Result<RoomReading>>
  readonly corpus: (attempts: readonly ReadAttempt[], decisions: readonly Decision[]) => Promise<CorpusText>
}
