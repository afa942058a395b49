import { type CellPoint, type CellRange, isInside, parseRef, refOf } from '../../domain/sheet/cell-ref.ts'
import type { Scalar } from '../../domain/sheet/cell-value.ts'
import { compareScalars } from '../../domain/sheet/coerce.ts'
import { isFormula } from '../../domain/sheet/parse-cell.ts'
import {
  type Axis,
  copyFormula,
  type LineShift,
  renameInFormula,
  shiftFormula,
  shiftRank,
} from '../../domain/sheet/rewrite-formula.ts'
import type { CellStyle, SheetDraft, WorkbookDraft } from './workbook-draft.ts'
import { extentOf } from './workbook-draft.ts'

/** Pure changes of a workbook being written. Each gives a new draft; what is typed half-way is left out. */

export function withSheet(draft: WorkbookDraft, change: (sheet: SheetDraft) => SheetDraft): WorkbookDraft {
  return {
    ...draft,
    pending: null,
    sheets: draft.sheets.map((sheet, index) => (index === draft.active ? change(sheet) : sheet)),
  }
}

/** Writes cells of the sheet shown; an empty text empties the cell. */
export function setCells(draft: WorkbookDraft, inputs: Readonly<Record<string, string>>): WorkbookDraft {
  return withSheet(draft, (sheet) => ({ ...sheet, cells: merged(sheet.cells, inputs) }))
}

function merged(cells: SheetDraft['cells'], inputs: Readonly<Record<string, string>>): SheetDraft['cells'] {
  const next: Record<string, string> = { ...cells }
  for (const [ref, input] of Object.entries(inputs)) {
    if (input === '') delete next[ref]
    else next[ref] = input
  }
  return next
}

export function cellsIn(range: CellRange): readonly CellPoint[] {
  const points: CellPoint[] = []
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) points.push({ column, row })
  }
  return points
}

export function clearRange(draft: WorkbookDraft, range: CellRange): WorkbookDraft {
  return setCells(draft, Object.fromEntries(cellsIn(range).map(({ column, row }) => [refOf(column, row), ''])))
}

export function setStyle(draft: WorkbookDraft, range: CellRange, style: CellStyle): WorkbookDraft {
  return withSheet(draft, (sheet) => {
    const styles: Record<string, CellStyle> = { ...sheet.styles }
    for (const { column, row } of cellsIn(range)) {
      const ref = refOf(column, row)
      styles[ref] = { ...styles[ref], ...style }
    }
    return { ...sheet, styles }
  })
}

/** Copies the first row of the selection down to its last; a single row takes what stands above it. */
export function fillDown(draft: WorkbookDraft, range: CellRange): WorkbookDraft {
  const source = range.top === range.bottom ? range.top - 1 : range.top
  if (source < 0) return draft
  return withSheet(draft, (sheet) => {
    const inputs: Record<string, string> = {}
    const styles: Record<string, CellStyle> = { ...sheet.styles }
    for (const { column, row } of cellsIn({ ...range, top: source + 1 })) {
      const from = refOf(column, source)
      inputs[refOf(column, row)] = copyFormula(sheet.cells[from] ?? '', 0, row - source)
      const style = styles[from]
      if (style) styles[refOf(column, row)] = style
    }
    return { ...sheet, cells: merged(sheet.cells, inputs), styles }
  })
}

/** Puts rows or columns in (`count` > 0) or takes them out; every formula of the workbook follows. */
export function shiftLines(draft: WorkbookDraft, axis: Axis, at: number, count: number): WorkbookDraft {
  const target = draft.sheets[draft.active]
  if (!target) return draft
  const shift: LineShift = { sheet: target.name, axis, at, count }
  const moved = <T>(table: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(table).flatMap(([ref, value]) => {
        const point = parseRef(ref)
        const rank = point && shiftRank(axis === 'ligne' ? point.row : point.column, shift)
        if (!point || rank === null) return []
        return [[axis === 'ligne' ? refOf(point.column, rank) : refOf(rank, point.row), value] as const]
      }),
    )
  const sheets = draft.sheets.map((sheet, index) => {
    const cells = Object.fromEntries(
      Object.entries(sheet.cells).map(([ref, input]) => [ref, shiftFormula(input, sheet.name, shift)]),
    )
    if (index !== draft.active) return { ...sheet, cells }
    const widths = axis === 'ligne' ? sheet.widths : movedWidths(sheet.widths, shift)
    const frozen = axis === 'ligne' && at < sheet.frozen ? Math.max(0, sheet.frozen + count) : sheet.frozen
    return { ...sheet, cells: moved(cells), styles: moved(sheet.styles), widths, frozen }
  })
  return { ...draft, pending: null, sheets }
}

function movedWidths(widths: SheetDraft['widths'], shift: LineShift): SheetDraft['widths'] {
  return Object.fromEntries(
    Object.entries(widths).flatMap(([column, width]) => {
      const rank = shiftRank(Number(column), shift)
      return rank === null ? [] : [[rank, width] as const]
    }),
  )
}

/** The block of filled cells around a cell, up to the first empty row and column. */
export function blockAround(sheet: SheetDraft, { column, row }: CellPoint): CellRange {
  const { columns, rows } = extentOf(sheet)
  const has = (range: CellRange) =>
    cellsIn(range).some((cell) => sheet.cells[refOf(cell.column, cell.row)] !== undefined)
  let block: CellRange = { left: column, top: row, right: column, bottom: row }
  for (let grown = true; grown; ) {
    grown = false
    const { left, top, right, bottom } = block
    const wide = { left: Math.max(0, left - 1), right: Math.min(columns - 1, right + 1) }
    const tall = { top: Math.max(0, top - 1), bottom: Math.min(rows - 1, bottom + 1) }
    if (top > 0 && has({ ...wide, top: top - 1, bottom: top - 1 })) block = { ...block, top: top - 1 }
    if (bottom < rows - 1 && has({ ...wide, top: bottom + 1, bottom: bottom + 1 }))
      block = { ...block, bottom: bottom + 1 }
    if (left > 0 && has({ ...tall, left: left - 1, right: left - 1 })) block = { ...block, left: left - 1 }
    if (right < columns - 1 && has({ ...tall, left: right + 1, right: right + 1 }))
      block = { ...block, right: right + 1 }
    grown = block.left !== left || block.top !== top || block.right !== right || block.bottom !== bottom
  }
  return block
}

/** The lines that a sort would move: the block without its headings and without the totals below. */
export function sortableRange(sheet: SheetDraft, block: CellRange): CellRange {
  const inputs = (row: number) =>
    cellsIn({ ...block, top: row, bottom: row }).map(({ column }) => sheet.cells[refOf(column, row)] ?? '')
  let { top, bottom } = block
  if (sheet.frozen > top) top = sheet.frozen
  else if (inputs(top).every((input) => input === '' || /^[^\d=]/.test(input))) top += 1
  while (
    bottom > top &&
    inputs(bottom).some((input) => /^total/i.test(input) || (isFormula(input) && input.includes(':')))
  ) {
    bottom -= 1
  }
  return { ...block, top: Math.min(top, bottom), bottom }
}

/** Sorts whole lines by a column; equals keep their order, empty cells go last, formulas follow their line. */
export function sortRange(
  draft: WorkbookDraft,
  range: CellRange,
  column: number,
  valueAt: (point: CellPoint) => Scalar,
  descending: boolean,
): WorkbookDraft {
  const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, index) => range.top + index)
  const isEmpty = (row: number) => valueAt({ column, row }) === null
  const order = [...rows].sort((a, b) => {
    if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b))
    const sign = compareScalars(valueAt({ column, row: a }), valueAt({ column, row: b }))
    return descending ? -sign : sign
  })
  return withSheet(draft, (sheet) => {
    const inputs: Record<string, string> = {}
    const styles: Record<string, CellStyle> = Object.fromEntries(
      Object.entries(sheet.styles).filter(([ref]) => {
        const point = parseRef(ref)
        return !point || !isInside(range, point.column, point.row)
      }),
    )
    for (const [index, from] of order.entries()) {
      const row = range.top + index
      for (let at = range.left; at <= range.right; at += 1) {
        const source = refOf(at, from)
        inputs[refOf(at, row)] = copyFormula(sheet.cells[source] ?? '', 0, row - from)
        const style = sheet.styles[source]
        if (style) styles[refOf(at, row)] = style
      }
    }
    return { ...sheet, cells: merged(sheet.cells, inputs), styles }
  })
}

export function renameSheet(draft: WorkbookDraft, index: number, name: string): WorkbookDraft {
  const former = draft.sheets[index]?.name
  if (former === undefined) return draft
  const sheets = draft.sheets.map((sheet, rank) => ({
    ...sheet,
    name: rank === index ? name : sheet.name,
    cells: Object.fromEntries(
      Object.entries(sheet.cells).map(([ref, input]) => [ref, renameInFormula(input, former, name)]),
    ),
  }))
  return { ...draft, sheets }
}

/** Why a name cannot be given to a sheet; `null` when it can. */
export function sheetNameProblem(draft: WorkbookDraft, index: number, name: string): string | null {
  if (name.trim() === '') return 'Donnez un nom à la feuille.'
  if (/[[\]*?/\\:]/.test(name)) return 'Un nom de feuille ne contient pas les signes [ ] * ? / \\ :.'
  const taken = draft.sheets.some((sheet, rank) => rank !== index && sheet.name.toLowerCase() === name.toLowerCase())
  return taken ? 'Une autre feuille porte déjà ce nom.' : null
}

/** The sum that the cell would most likely hold: of the numbers right above, else of those to its left. */
export function automaticSum(
  sheet: SheetDraft,
  { column, row }: CellPoint,
  isNumber: (point: CellPoint) => boolean,
): string {
  let top = row
  while (top > 0 && isNumber({ column, row: top - 1 })) top -= 1
  if (top < row) return `=SOMME(${refOf(column, top)}:${refOf(column, row - 1)})`
  let left = column
  while (left > 0 && isNumber({ column: left - 1, row })) left -= 1
  if (left < column) return `=SOMME(${refOf(left, row)}:${refOf(column - 1, row)})`
  return sheet.cells[refOf(column, row)] ?? '=SOMME('
}
