/** A value of the text that the case contradicts. */
export interface WrongValue {
  readonly token: number
  readonly sure: boolean
  readonly motive: string
  /** Ideas whose value is thereby not given. */
  readonly undoes: readonly string[]
  readonly pastDate?: boolean
}
