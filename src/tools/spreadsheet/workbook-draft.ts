import type { Workbook } from '../../domain/records/records.ts'
import type { SheetContent } from '../../domain/scenario/tools.ts'
import { parseRef, refOf } from '../../domain/sheet/cell-ref.ts'
import type { CellFormat } from '../../domain/sheet/cell-value.ts'
import { parseCell } from '../../domain/sheet/parse-cell.ts'

/** How a cell looks: only what was chosen; the rest follows from what is typed. */
export interface CellStyle {
  readonly format?: CellFormat
  readonly bold?: boolean
  readonly title?: boolean
  /** Headings of figures stand over them. */
  readonly align?: 'droite'
}

export interface SheetDraft {
  readonly name: string
  /** What was typed, by reference. An empty cell has no entry. */
  readonly cells: Readonly<Record<string, string>>
  readonly styles: Readonly<Record<string, CellStyle>>
  /** Widths in pixels, by rank of column. */
  readonly widths: Readonly<Record<number, number>>
  /** Rows that stay on screen, from the first. */
  readonly frozen: number
}

/** A workbook being written: kept at each change, outside log and score. */
export interface WorkbookDraft {
  readonly title: string
  /** Version of the workbook it continues; 0 for a new one. */
  readonly base: number
  readonly sheets: readonly SheetDraft[]
  readonly active: number
  /** What is being typed in a cell, not entered yet. */
  readonly pending: { readonly ref: string; readonly text: string } | null
}

export const DRAFT_PREFIX = 'classeur:'
export const draftKey = (id: string): string => `${DRAFT_PREFIX}${id}`

export const DEFAULT_WIDTH = 104
const emptySheet = (name: string): SheetDraft => ({ name, cells: {}, styles: {}, widths: {}, frozen: 0 })

export const newWorkbook = (title: string): WorkbookDraft => ({
  title,
  base: 0,
  sheets: [emptySheet('Feuil1')],
  active: 0,
  pending: null,
})

/** A sheet with the first name that is free: Feuil1, Feuil2… */
export function nextSheet(sheets: readonly SheetDraft[]): SheetDraft {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()))
  let rank = sheets.length + 1
  while (names.has(`feuil${rank}`)) rank += 1
  return emptySheet(`Feuil${rank}`)
}

/** The workbook as it was received or finished, dressed: headings in bold and kept on screen, columns wide enough. */
export function draftOf(workbook: Workbook): WorkbookDraft {
  const sheets = workbook.sheets.map(dressed)
  return {
    title: workbook.title,
    base: workbook.version,
    sheets: sheets.length > 0 ? sheets : [emptySheet('Feuil1')],
    active: 0,
    pending: null,
  }
}

/** The draft kept for a workbook, unless the workbook has gone on without it. */
export function readDraft(value: unknown, workbook: Workbook | null): WorkbookDraft | null {
  if (typeof value !== 'object' || value === null) return null
  const kept = value as Partial<WorkbookDraft>
  if (!Array.isArray(kept.sheets) || kept.sheets.length === 0 || typeof kept.title !== 'string') return null
  if (workbook && (kept.base ?? 0) < workbook.version) return null
  return {
    title: kept.title,
    base: kept.base ?? 0,
    sheets: kept.sheets,
    active: Math.min(kept.active ?? 0, kept.sheets.length - 1),
    pending: kept.pending ?? null,
  }
}

/** The cells as the log keeps them: references and what was typed, line by line. */
export function contentOf(draft: WorkbookDraft): readonly SheetContent[] {
  return draft.sheets.map(({ name, cells }) => ({
    name,
    cells: Object.entries(cells)
      .flatMap(([ref, input]) => {
        const point = parseRef(ref)
        return point && input !== '' ? [{ ref, input, ...point }] : []
      })
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({ ref, input }) => ({ ref, input })),
  }))
}

/** Columns and rows that hold something. */
export function extentOf(sheet: SheetDraft): { readonly columns: number; readonly rows: number } {
  let [columns, rows] = [0, 0]
  for (const ref of Object.keys(sheet.cells)) {
    const point = parseRef(ref)
    if (!point) continue
    columns = Math.max(columns, point.column + 1)
    rows = Math.max(rows, point.row + 1)
  }
  return { columns, rows }
}

function dressed({ name, cells }: Workbook['sheets'][number]): SheetDraft {
  const sheet: SheetDraft = {
    ...emptySheet(name),
    cells: Object.fromEntries(cells.filter(({ input }) => input !== '').map(({ ref, input }) => [ref, input])),
  }
  const { columns, rows } = extentOf(sheet)
  const heading = headingRow(sheet, columns, rows)
  const styles: Record<string, CellStyle> = {}
  for (let column = 0; column < columns && heading >= 0; column += 1) {
    const below = parseCell(sheet.cells[refOf(column, heading + 1)] ?? '')
    const isFigure = below.kind === 'formule' || (below.kind === 'nombre' && below.format !== 'date')
    styles[refOf(column, heading)] = isFigure ? { bold: true, align: 'droite' } : { bold: true }
  }
  const first = sheet.cells.A1
  if (first !== undefined && heading !== 0 && sheet.cells.B1 === undefined) styles.A1 = { bold: true, title: true }
  const widths: Record<number, number> = {}
  for (let column = 0; column < columns; column += 1) widths[column] = widthFor(sheet, column, rows)
  return { ...sheet, styles, widths, frozen: heading >= 0 && heading < 6 && rows > heading + 1 ? heading + 1 : 0 }
}

/** The first row made of three texts or more. */
function headingRow(sheet: SheetDraft, columns: number, rows: number): number {
  for (let row = 0; row < Math.min(rows, 8); row += 1) {
    const inputs = Array.from({ length: columns }, (_, column) => sheet.cells[refOf(column, row)] ?? '')
    const filled = inputs.filter((input) => input !== '')
    if (filled.length >= 3 && filled.every((input) => parseCell(input).kind === 'texte')) return row
  }
  return -1
}

/** Wide enough for the longest content of a column, titles apart. */
export function widthFor(sheet: SheetDraft, column: number, rows: number): number {
  let longest = 48
  for (let row = 0; row < rows; row += 1) {
    const ref = refOf(column, row)
    const input = sheet.cells[ref] ?? ''
    if (input.startsWith('=') || sheet.styles[ref]?.title || (row === 0 && sheet.cells.B1 === undefined)) continue
    // Digits and capitals are wider than small letters.
    const wide = input.match(/[\p{Lu}\d]/gu)?.length ?? 0
    longest = Math.max(longest, input.length * 8.2 + wide * 1.8)
  }
  return Math.round(Math.max(64, Math.min(260, longest + 20)))
}
