/** A cell by rank, first column and first row being 0. */
export interface CellPoint {
  readonly column: number
  readonly row: number
}

export const MAX_COLUMNS = 16_384
export const MAX_ROWS = 1_048_576

/** Letters of a column: 0 is `A`, 26 is `AA`. */
export function columnName(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return name
}

/** Rank of a column from its letters, whatever their case. */
export function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64)
  return index - 1
}

/** `B7` for column 1, row 6. */
export const refOf = (column: number, row: number): string => `${columnName(column)}${row + 1}`

/** Reads `B7` or `$B$7`; `null` when it is not a cell of the sheet. */
export function parseRef(ref: string): CellPoint | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(ref)
  if (!match) return null
  const point = { column: columnIndex(match[1] ?? ''), row: Number(match[2]) - 1 }
  return point.column < MAX_COLUMNS && point.row < MAX_ROWS ? point : null
}

/** A rectangle of cells, bounds included. */
export interface CellRange {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const rangeOf = (a: CellPoint, b: CellPoint): CellRange => ({
  left: Math.min(a.column, b.column),
  top: Math.min(a.row, b.row),
  right: Math.max(a.column, b.column),
  bottom: Math.max(a.row, b.row),
})

export const isInside = (range: CellRange, column: number, row: number): boolean =>
  column >= range.left && column <= range.right && row >= range.top && row <= range.bottom

/** `B2:D9`, or `B2` for a single cell. */
export function rangeName(range: CellRange): string {
  const first = refOf(range.left, range.top)
  const last = refOf(range.right, range.bottom)
  return first === last ? first : `${first}:${last}`
}
