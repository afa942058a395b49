import { MAX_COLUMNS, MAX_ROWS } from './cell-ref.ts'
import type { RefEnd, Reference } from './formula-tree.ts'
import { isFormula } from './parse-cell.ts'
import { tokenize } from './tokenize.ts'
import { writeReference } from './write-reference.ts'

/** Rewrites each reference of a formula and leaves the rest as typed; `null` makes it #REF!. Other inputs are untouched. */
export function rewriteReferences(
  input: string,
  rewrite: (reference: Reference) => Omit<Reference, 'start' | 'end'> | null,
): string {
  if (!isFormula(input)) return input
  let text = ''
  let from = 0
  for (const token of tokenize(input)) {
    if (token.kind !== 'reference') continue
    const next = rewrite(token.reference)
    text += input.slice(from, token.start)
    text += next === token.reference ? input.slice(token.start, token.end) : next ? writeReference(next) : '#REF!'
    from = token.end
  }
  return text + input.slice(from)
}

/** The formula once copied `columns` to the right and `rows` down: references follow, `$` ones stay. */
export function copyFormula(input: string, columns: number, rows: number): string {
  if (columns === 0 && rows === 0) return input
  const moved = (end: RefEnd): RefEnd => ({
    ...end,
    column: end.column === null || end.fixedColumn ? end.column : end.column + columns,
    row: end.row === null || end.fixedRow ? end.row : end.row + rows,
  })
  return rewriteReferences(input, (reference) => {
    const from = moved(reference.from)
    const to = reference.to && moved(reference.to)
    return fits(from) && (!to || fits(to)) ? { sheet: reference.sheet, from, to } : null
  })
}

const fits = ({ column, row }: RefEnd): boolean =>
  (column === null || (column >= 0 && column < MAX_COLUMNS)) && (row === null || (row >= 0 && row < MAX_ROWS))

export type Axis = 'ligne' | 'colonne'

/** Lines (rows or columns) put in before rank `at`, or taken out from it when `count` is negative. */
export interface LineShift {
  readonly sheet: string
  readonly axis: Axis
  readonly at: number
  readonly count: number
}

/** The rank of a line after a shift, `null` when it was taken out. */
export function shiftRank(rank: number, { at, count }: Pick<LineShift, 'at' | 'count'>): number | null {
  if (rank < at) return rank
  if (count < 0 && rank < at - count) return null
  return rank + count
}

/** The formula of a sheet after rows or columns moved: references follow what they designate, ranges stretch or shrink. */
export function shiftFormula(input: string, ownSheet: string, shift: LineShift): string {
  return rewriteReferences(input, (reference) => {
    if ((reference.sheet ?? ownSheet).toLowerCase() !== shift.sheet.toLowerCase()) return reference
    const read = (end: RefEnd) => (shift.axis === 'ligne' ? end.row : end.column)
    const write = (end: RefEnd, rank: number): RefEnd =>
      shift.axis === 'ligne' ? { ...end, row: rank } : { ...end, column: rank }
    const first = read(reference.from)
    const last = reference.to ? read(reference.to) : first
    if (first === null || last === null) return reference
    const [low, high] = [Math.min(first, last), Math.max(first, last)]
    const newLow = shiftRank(low, shift) ?? shift.at
    const newHigh = shiftRank(high, shift) ?? shift.at - 1
    if (newHigh < newLow) return null
    const [newFirst, newLast] = first <= last ? [newLow, newHigh] : [newHigh, newLow]
    const from = write(reference.from, newFirst)
    return { sheet: reference.sheet, from, to: reference.to && write(reference.to, newLast) }
  })
}

/** The formula after a sheet was renamed. */
export function renameInFormula(input: string, former: string, next: string): string {
  return rewriteReferences(input, (reference) =>
    reference.sheet !== null && reference.sheet.toLowerCase() === former.toLowerCase()
      ? { sheet: next, from: reference.from, to: reference.to }
      : reference,
  )
}
