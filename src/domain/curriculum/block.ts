import type { Pole } from './pole.ts'

/** A block of competences, `1` to `3`. */
export interface Block {
  readonly id: string
  readonly title: string
  readonly workingConditions: readonly string[]
  readonly equipment: readonly string[]
  readonly poles: readonly Pole[]
  readonly missingInSource?: readonly string[] | undefined
  /** Where the fields of `sourceFields` come from when it is not the matrix (title of block 3). */
  readonly source?: string | undefined
  readonly sourceFields?: readonly string[] | undefined
}
