import type { UiOutcome } from './outcome.ts'

/** Saving everything of one learner to a file. */
export interface SaveCarnetView {
  readonly alias: string
  /** "carnet-lila-m-2026-11-24.enposte" */
  readonly fileName: string
  readonly summary: string
  readonly onSave: () => Promise<UiOutcome>
  readonly onClose: () => void
}

/** What a carnet holds, told before it is taken in. */
export interface CarnetPreview {
  readonly alias: string
  readonly savedAt: string
  readonly summary: string
  /** The same alias already plays here: what happens to both. */
  readonly conflict?: string | undefined
}

export type CarnetReading =
  | { readonly state: 'none' }
  | { readonly state: 'reading' }
  | { readonly state: 'ready'; readonly preview: CarnetPreview }
  | { readonly state: 'error'; readonly message: string }

export interface RestoreCarnetView {
  readonly reading: CarnetReading
  readonly onFile: (file: File) => void
  readonly onConfirm: () => void
  readonly onClose: () => void
}
