/** Errors as a French spreadsheet prints them; `#ERREUR!` is a formula that cannot be read. */
export const ERROR_CODES = ['#DIV/0!', '#VALEUR!', '#REF!', '#NOM?', '#N/A', '#NOMBRE!', '#CIRC!', '#ERREUR!'] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

export interface SheetError {
  readonly error: ErrorCode
}

/** What a cell is worth. `null` is an empty cell. Dates are numbers, see `serial-date.ts`. */
export type Scalar = number | string | boolean | null | SheetError

export const sheetError = (error: ErrorCode): SheetError => ({ error })

export const isError = (value: Scalar): value is SheetError => typeof value === 'object' && value !== null

/** How a number is shown. `standard` shows what is needed, up to ten significant digits. */
export type CellFormat =
  | 'standard'
  | 'entier'
  | 'nombre'
  | 'euro'
  | 'pourcent'
  | 'pourcent-1'
  | 'pourcent-2'
  | 'date'
  | 'heure'
  | 'texte'

/** A value with the format it naturally takes: that of what was typed, or of what the formula read. */
export interface CellResult {
  readonly value: Scalar
  readonly format: CellFormat
}

export const EMPTY_CELL: CellResult = { value: null, format: 'standard' }
