import type { Action } from '../domain/attempt/action.ts'
import type { Attempt } from '../domain/attempt/attempt.ts'
import type { Life } from '../domain/attempt/machine.ts'
import type { Recognised } from '../domain/attempt/recognise.ts'
import type { RunSetup } from '../domain/attempt/run.ts'
import type { DeskState, Refusal } from '../domain/desk/desk.ts'
import type { PlayState } from '../domain/kernel/play.ts'
import type { Act, ToolId } from '../domain/scenario/tools.ts'

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
  }[]
}
