import type { ComponentType } from 'react'
import type { Spelling, SpellingMark } from '../content/spelling/spelling.ts'
import type { Assessment } from '../domain/assessment/assessment.ts'
import type { DecidedDoubt } from '../domain/assessment/review.ts'
import type { Action } from '../domain/attempt/action.ts'
import type { Attempt } from '../domain/attempt/attempt.ts'
import type { Life } from '../domain/attempt/machine.ts'
import type { Judging, Recognised } from '../domain/attempt/recognise.ts'
import type { RunSetup } from '../domain/attempt/run.ts'
import type { Curriculum } from '../domain/curriculum/curriculum.ts'
import type { DeskState, Refusal } from '../domain/desk/desk.ts'
import type { PlayState } from '../domain/kernel/play.ts'
import type { Level } from '../domain/scenario/draw.ts'
import type { Scenario } from '../domain/scenario/scenario.ts'
import type { Act, ToolId } from '../domain/scenario/tools.ts'
import type { RateSheet } from '../domain/world/rate-sheet.ts'
import type { RulePage } from '../domain/world/rule-page.ts'
import type { OrganisationWorld } from '../domain/world/world.ts'
import type { OfficeView } from '../scene/office-view.ts'
import type { AnsweredWork, ModelAnswerSheet } from './model-answer.ts'
import type { Rereading } from './ports/rereading.ts'

export type { AnsweredWork, ModelAnswerSheet, Spelling, SpellingMark }

/** What screens, tools and scene see of a running attempt. A new object after each act; never changed in place. */
export interface RunView {
  readonly attempt: Attempt
  readonly setup: RunSetup
  readonly life: Life
  readonly play: PlayState
  readonly desk: DeskState
  /** Date of the current day, ISO. */
  readonly date: string
  /** Actions acknowledged, in order. */
  readonly log: readonly Action[]
}

export type Outcome =
  | { readonly ok: true; readonly action: Action; readonly recognised: Recognised }
  | { readonly ok: false; readonly refusal: Refusal }

/** A running attempt: the only door through which screens, tools and scene act. */
export interface Run {
  readonly view: () => RunView
  readonly subscribe: (listener: () => void) => () => void
  /** Judges, writes the row, then shows: when the promise resolves with `ok`, the act is durable. */
  readonly perform: (act: Act) => Promise<Outcome>
  readonly pause: () => void
  readonly resume: () => void
  readonly drafts: Drafts
  /** Puts every draft on disk now. */
  readonly save: () => Promise<void>
  /** Every draft, for the carnet. */
  readonly saved: () => readonly { readonly key: string; readonly value: unknown; readonly at: number }[]
}

/** What is being typed, outside log and score; survives a reload. */
export interface Drafts {
  /** Last known value, synchronously; `undefined` when there is none. */
  readonly read: (key: string) => unknown
  /** Kept at once in memory, on disk soon after, and always before the next act. `undefined` forgets the draft. */
  readonly write: (key: string, value: unknown) => void
  /** Keys of the drafts that begin so, in order of last change. */
  readonly keys: (prefix: string) => readonly string[]
  readonly subscribe: (listener: () => void) => () => void
}

/** What a tool receives. It reads the view, performs acts, keeps its drafts under its own prefix. */
export interface ToolProps {
  readonly run: Run
  readonly view: RunView
  /** What was asked to be shown (a message, a customer…), if anything. */
  readonly target: string | null
  /** Opens another tool, on a target. */
  readonly open: (tool: ToolId, target?: string) => void
  /** The face of a person in a mood, when the art has one. */
  readonly portraitOf?:
    | ((person: string, mood: string) => { readonly name: string; readonly src?: string | undefined } | undefined)
    | undefined
  /** The dictionary, fetched when it is first asked for. */
  readonly spelling?: (() => Promise<Spelling>) | undefined
}

/** Where attempts, logs, drafts and profiles are kept. Implemented over IndexedDB, and in memory when there is none. */
export interface Store {
  readonly learners: {
    readonly list: () => Promise<readonly Learner[]>
    readonly put: (learner: Learner) => Promise<Stored>
    readonly remove: (id: string) => Promise<Stored>
  }
  readonly attempts: {
    readonly list: (learner: string) => Promise<readonly Attempt[]>
    readonly get: (id: string) => Promise<Attempt | null>
    readonly put: (attempt: Attempt) => Promise<Stored>
  }
  readonly log: {
    readonly read: (attempt: string) => Promise<readonly Action[]>
    /** Refused with `deja-ecrit` when another tab wrote this rank first. */
    readonly append: (attempt: string, action: Action) => Promise<Stored>
  }
  readonly drafts: {
    readonly all: (
      attempt: string,
    ) => Promise<readonly { readonly key: string; readonly value: unknown; readonly at: number }[]>
    readonly put: (attempt: string, key: string, value: unknown, at: number) => Promise<Stored>
    readonly remove: (attempt: string, key: string) => Promise<Stored>
  }
  readonly contests: {
    readonly list: (attempt: string) => Promise<readonly Contest[]>
    readonly put: (contest: Contest) => Promise<Stored>
    readonly remove: (contest: Contest) => Promise<Stored>
  }
  /** Words of the teacher: they may be about an attempt that is not kept here (a carnet opened for reading). */
  readonly decisions: {
    readonly list: (attempt: string) => Promise<readonly Decision[]>
    readonly put: (decision: Decision) => Promise<Stored>
    readonly remove: (decision: Decision) => Promise<Stored>
  }
  readonly settings: {
    readonly get: (key: string) => Promise<unknown>
    readonly put: (key: string, value: unknown) => Promise<Stored>
  }
  /** The whole of one learner as plain data, and back. */
  readonly carnet: {
    readonly export: (learner: string) => Promise<Carnet>
    /** Replaces nothing that is more complete: each attempt keeps its longest log. */
    readonly restore: (carnet: Carnet) => Promise<Stored>
  }
  /** How storage stands: kept for good, may be wiped, only in memory. */
  readonly status: () => StorageStatus
}

export interface Learner {
  readonly id: string
  /** An alias is enough; no real name is asked. */
  readonly alias: string
  readonly avatar: string
  readonly createdAt: number
  readonly lastSeenAt: number
}

/** “Je l’ai écrit”: the learner points at the passage; a teacher decides. */
export interface Contest {
  readonly attempt: string
  readonly obligation: string
  readonly finding: string
  readonly field: string
  readonly start: number
  readonly end: number
  readonly at: number
}

/** What a teacher decided about one doubt of an attempt. Beside the log, never in it. */
export interface Decision extends DecidedDoubt {
  readonly attempt: string
  /** A word to the learner, or nothing. */
  readonly comment: string
  readonly at: number
}

export type Stored =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: StorageFailure; readonly message: string }
export type StorageFailure = 'absent' | 'plein' | 'refuse' | 'deja-ecrit' | 'illisible'
export type StorageStatus = { readonly kind: 'durable' | 'memoire' | 'plein'; readonly message: string }

export interface Carnet {
  readonly format: number
  readonly engine: number
  readonly app: 'en-poste'
  readonly learner: Learner
  readonly attempts: readonly {
    readonly attempt: Attempt
    readonly log: readonly Action[]
    readonly drafts: readonly { readonly key: string; readonly value: unknown; readonly at: number }[]
    readonly contests: readonly Contest[]
    readonly decisions: readonly Decision[]
  }[]
}

/** How one attempt stands between tabs. */
export type HoldState =
  | { readonly kind: 'ici' }
  | { readonly kind: 'ailleurs' | 'lecture-seule'; readonly message: string }

/** An attempt opened to be played or read again. */
export interface OpenedAttempt {
  readonly run: Run
  readonly judging: Judging
  readonly scenario: Scenario
  readonly world: OrganisationWorld
  readonly rulePages: readonly RulePage[]
  readonly rateSheets: readonly RateSheet[]
  readonly hold: {
    readonly state: () => HoldState
    readonly subscribe: (listener: () => void) => () => void
    readonly takeOver: () => Promise<void>
  }
  readonly contests: () => readonly Contest[]
  readonly contest: (contest: Contest) => Promise<Stored>
  /** Takes a contest back, as long as nobody has decided it. */
  readonly withdraw: (contest: Contest) => Promise<Stored>
  readonly decisions: () => readonly Decision[]
  /** Keeps what the assessment has become with contests and decisions; the frozen one stays. */
  readonly keepReviewed: (assessment: Assessment) => Promise<Stored>
  readonly close: () => Promise<void>
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string }

/** What the home screen offers to go on with, known before anything heavy is loaded. */
export interface ResumeOffer {
  readonly learner: string
  readonly attempt: string
  readonly title: string
  readonly when: string
}

export interface CarnetOffer {
  readonly alias: string
  readonly attempts: number
  readonly acts: number
  readonly restore: () => Promise<Result<null>>
}

export interface NewAttempt {
  readonly scenario: string
  /** Version that a link names; another one is refused with a sentence. */
  readonly scenarioVersion?: number
  readonly mode: Attempt['mode']
  readonly level: Level
  readonly seed?: string
  readonly factors?: readonly string[]
}

/** Everything the screens ask for, loaded after the first screen works. */
export interface Game {
  readonly learners: () => Promise<readonly Learner[]>
  readonly current: () => Promise<Learner>
  readonly createLearner: (alias: string) => Promise<Result<Learner>>
  readonly chooseLearner: (id: string) => Promise<void>
  readonly renameLearner: (id: string, alias: string) => Promise<Result<null>>
  readonly removeLearner: (id: string) => Promise<Result<null>>
  readonly attempts: () => Promise<readonly Attempt[]>
  readonly start: (wish: NewAttempt) => Promise<Result<string>>
  readonly open: (attempt: string) => Promise<Result<OpenedAttempt>>
  /** The model answers of one case, for the teacher's sheet. */
  readonly modelAnswer: (wish: NewAttempt) => Promise<Result<ModelAnswerSheet>>
  readonly curriculum: () => Promise<Curriculum>
  readonly carnet: {
    /** File name and text of the whole carnet of the current learner, what is only in memory included. */
    readonly save: () => Promise<{ readonly name: string; readonly text: string; readonly attempts: number }>
    readonly read: (file: Blob) => Promise<Result<CarnetOffer>>
  }
  /** What a teacher has to read: in this browser, or in a carnet that is opened without being taken in. */
  readonly reread: {
    readonly here: () => Promise<Rereading>
    readonly file: (file: Blob) => Promise<Result<Rereading>>
  }
  readonly storage: {
    readonly status: () => StorageStatus
    readonly subscribe: (listener: () => void) => () => void
  }
  readonly settings: {
    readonly get: (key: string) => Promise<unknown>
    readonly put: (key: string, value: unknown) => Promise<void>
  }
}

/** One tool of the desk, loaded when it is opened. */
export interface ToolEntry {
  readonly id: ToolId
  readonly label: string
  /** Letter, ERP, sheet, planner open wide; the scene stays as a strip. */
  readonly isWide: boolean
  readonly load: () => Promise<{ readonly default: ComponentType<ToolProps> }>
  /** What its divider counts (unread messages…), from the view alone. */
  readonly badge?: (view: RunView) => { readonly count: number; readonly label: string } | null
  readonly subtitle?: (view: RunView) => string
}

/** The living office: optional, loaded when a desk is open. The list beside it says the same. */
export interface OfficePort {
  /** What the office shows at this moment. Pure. */
  readonly look: (view: RunView) => OfficeView
  readonly mount: (
    element: HTMLElement,
    options: {
      readonly reducedMotion: boolean
      /** Whether the sounds of the office are wanted, asked at each. */
      readonly isHeard?: () => boolean
      readonly onPick: (hotspot: string) => void
    },
  ) => Promise<MountedOffice>
}

export interface MountedOffice {
  readonly show: (view: OfficeView) => void
  readonly setMotion: (reduced: boolean) => void
  /** Where what covers the scene begins, CSS px from its left: nothing is pinned beyond. */
  readonly setClear: (px: number) => void
  readonly framesDrawn: () => number
  readonly destroy: () => void
}

/** Address of a face: a person of the world (or `eleve`), in a mood; `null` when the art has none. */
export type FindPortrait = (person: string, mood?: string) => string | null
