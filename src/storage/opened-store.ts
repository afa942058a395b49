import type { StorageStatus, Store, Stored } from '../app/ports.ts'
import type { Resume } from './schema/resume.ts'

/** Something of the device that this version cannot read. It is left where it is, untouched. */
export interface StorageProblem {
  readonly what: 'profil' | 'tentative' | 'action' | 'brouillon' | 'contestation' | 'décision'
  readonly key: string
  readonly message: string
}

/** The store once open: what the application's port asks, and what only the composition root needs. */
export interface OpenedStore extends Store {
  /** What the home screen offers to go on with; one per learner, forgotten when the attempt is no longer under way. */
  readonly resume: {
    readonly list: () => Promise<readonly Resume[]>
    readonly put: (resume: Resume) => Promise<Stored>
    readonly remove: (learner: string) => Promise<Stored>
  }
  /** What could not be read since the store was opened. */
  readonly problems: () => readonly StorageProblem[]
  /** Asks the browser to keep the data for good. Some browsers show a question: call it after a gesture of the learner. */
  readonly askToKeep: () => Promise<StorageStatus>
  /** Tells when the status changes (no more room, database closed by a newer tab). */
  readonly onStatus: (listener: (status: StorageStatus) => void) => () => void
  readonly close: () => void
}
