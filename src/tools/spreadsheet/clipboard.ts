import { type CellPoint, type CellRange, refOf } from '../../domain/sheet/cell-ref.ts'
import { copyFormula } from '../../domain/sheet/rewrite-formula.ts'
import { cellsIn, withSheet } from './edits.ts'
import type { CellStyle, SheetDraft, WorkbookDraft } from './workbook-draft.ts'

/** What was copied inside the tool: pasted with its formulas and its look as long as the clipboard still holds its text. */
export interface CopiedBlock {
  readonly text: string
  readonly range: CellRange
  readonly cells: Readonly<Record<string, string>>
  readonly styles: Readonly<Record<string, CellStyle>>
  /** Sheet it was cut from, to be emptied once pasted. */
  readonly cutFrom: string | null
}

/** What other programs receive: one line per row, tabs between cells, as shown. */
export function toTabbedText(range: CellRange, shown: (point: CellPoint) => string): string {
  const rows: string[] = []
  for (let row = range.top; row <= range.bottom; row += 1) {
    const cells: string[] = []
    for (let column = range.left; column <= range.right; column += 1) cells.push(quoted(shown({ column, row })))
    rows.push(cells.join('\t'))
  }
  return rows.join('\n')
}

const quoted = (text: string): string => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Reads what a spreadsheet, a mail or a page put in the clipboard. */
export function fromTabbedText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  const piece = /"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/y
  for (let at = 0; at <= body.length; at += 1) {
    piece.lastIndex = at
    const match = piece.exec(body)
    const found = match?.[0] ?? ''
    rows.at(-1)?.push(match?.[1] === undefined ? found : match[1].replaceAll('""', '"').replaceAll('\n', ' '))
    at += found.length
    if (body[at] === '\n') rows.push([])
  }
  return rows
}

export function copyBlock(sheet: SheetDraft, range: CellRange, text: string, isCut: boolean): CopiedBlock {
  return { text, range, cells: sheet.cells, styles: sheet.styles, cutFrom: isCut ? sheet.name : null }
}

/** The clipboard laid from the first cell of the selection on; a single cell fills the whole selection. */
export function paste(
  draft: WorkbookDraft,
  selection: CellRange,
  text: string,
  copied: CopiedBlock | null,
): { readonly draft: WorkbookDraft; readonly range: CellRange } {
  const own = copied !== null && copied.text === text ? copied : null
  const rows = own ? null : fromTabbedText(text)
  const height = own ? own.range.bottom - own.range.top + 1 : (rows?.length ?? 1)
  const width = own ? own.range.right - own.range.left + 1 : Math.max(1, ...(rows ?? []).map((row) => row.length))
  const isOne = height === 1 && width === 1
  const range: CellRange = isOne
    ? selection
    : { ...selection, right: selection.left + width - 1, bottom: selection.top + height - 1 }
  const emptied = own?.cutFrom ? emptySource(draft, own) : draft
  const next = withSheet(emptied, (sheet) => {
    const cells: Record<string, string> = { ...sheet.cells }
    const styles: Record<string, CellStyle> = { ...sheet.styles }
    for (const { column, row } of cellsIn(range)) {
      const [across, down] = isOne ? [0, 0] : [column - range.left, row - range.top]
      const ref = refOf(column, row)
      let input = rows?.[down]?.[across] ?? ''
      if (own) {
        const from = { column: own.range.left + across, row: own.range.top + down }
        const source = refOf(from.column, from.row)
        const typed = own.cells[source] ?? ''
        input = own.cutFrom ? typed : copyFormula(typed, column - from.column, row - from.row)
        const style = own.styles[source]
        if (style) styles[ref] = style
        else delete styles[ref]
      }
      if (input === '') delete cells[ref]
      else cells[ref] = input
    }
    return { ...sheet, cells, styles }
  })
  return { draft: next, range }
}

function emptySource(draft: WorkbookDraft, block: CopiedBlock): WorkbookDraft {
  return {
    ...draft,
    sheets: draft.sheets.map((sheet) => {
      if (sheet.name !== block.cutFrom) return sheet
      const cells: Record<string, string> = { ...sheet.cells }
      for (const { column, row } of cellsIn(block.range)) delete cells[refOf(column, row)]
      return { ...sheet, cells }
    }),
  }
}
