import type { DeskState } from '../desk/desk.ts'
import type { CaseFile } from './case-file.ts'
import type { Dialogue } from './dialogue.ts'
import type { JudgeParams } from './scenario.ts'
import type { Act } from './tools.ts'
import type { Finding, Judgement, Passage, Verdict } from './verdict.ts'

/** What a judge may look at. Judges are pure; what they need from outside (prose tables) is handed in. */
export interface JudgeInput {
  readonly act: Act
  readonly params: JudgeParams
  readonly caseFile: CaseFile
  readonly before: DeskState
  readonly after: DeskState
  /** Rank of the day, 1… */
  readonly day: number
  /** Ids of the events that struck: which facts are in force. */
  readonly struck?: readonly string[]
  readonly dialogues: readonly Dialogue[]
  readonly readProse: ReadProse
}

/** A judgement, or `null` when the work is not finished (a talk still going on). */
export type Judge = (input: JudgeInput) => Judgement | null

export interface ProseRequest {
  readonly grid: string
  /** Zones as typed: `subject`, `body`, and for letters `sender`, `recipient`… Findings carry these names. */
  readonly zones: Readonly<Record<string, string>>
  /** Idea or prohibition → names of the case's values, all needed; `a|b` when either is enough. */
  readonly values: Readonly<Record<string, readonly string[]>>
  /** Idea or prohibition → nouns of the case (thing, cause, document…). */
  readonly nouns: Readonly<Record<string, readonly string[]>>
  readonly caseFile: CaseFile
  /** Rank of the day, 1…: words like « aujourd’hui » are read from it. */
  readonly day: number
  /** Ids of the people and firms written to. */
  readonly addressees: readonly string[]
  /** Person of the house who alone may sign, when the grid asks for it. */
  readonly signatory?: string
}

export interface ProseReading {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  /** Ids of the ideas found. */
  readonly ideas: readonly string[]
  /** Ids of the prohibitions found with certainty. */
  readonly forbidden: readonly string[]
  readonly unread?: readonly Passage[]
  readonly reserves?: readonly string[]
}

export type ReadProse = (request: ProseRequest) => ProseReading

/** The judges a scenario may name. */
export type Judges = Readonly<Record<string, Judge>>
