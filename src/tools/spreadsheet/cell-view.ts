import { type CellPoint, type CellRange, isInside, parseRef, refOf } from '../../domain/sheet/cell-ref.ts'
import { isError } from '../../domain/sheet/cell-value.ts'
import type { WorkbookValues } from '../../domain/sheet/evaluate-workbook.ts'
import { formatCell, formatNumber } from '../../domain/sheet/format-cell.ts'
import { sumNumbers } from '../../domain/sheet/significant.ts'
import { tokenize } from '../../domain/sheet/tokenize.ts'
import type { SheetDraft } from './workbook-draft.ts'

export interface CellView {
  readonly text: string
  readonly align: 'gauche' | 'droite' | 'centre'
  readonly isError: boolean
}

/** What a cell of a sheet shows. */
export function viewCell(sheet: SheetDraft, values: WorkbookValues, { column, row }: CellPoint): CellView {
  const ref = refOf(column, row)
  const { value, format } = values.result(sheet.name, ref)
  const text = formatCell(value, sheet.styles[ref]?.format ?? format)
  if (typeof value === 'number') return { text, align: 'droite', isError: false }
  const own = typeof value === 'string' || value === null ? 'gauche' : 'centre'
  return { text, align: sheet.styles[ref]?.align ?? own, isError: isError(value) }
}

const SHOWN_DECIMALS = 2

/** What the selection adds up to, in words; empty when it holds no number. */
export function statusOf(sheet: SheetDraft, values: WorkbookValues, range: CellRange): string {
  const numbers: number[] = []
  let filled = 0
  for (const ref of Object.keys(sheet.cells)) {
    const point = parseRef(ref)
    if (!point || !isInside(range, point.column, point.row)) continue
    const { value, format } = values.result(sheet.name, ref)
    if (value !== null) filled += 1
    if (typeof value === 'number' && format !== 'date') numbers.push(value)
  }
  if (filled < 2) return ''
  const sum = sumNumbers(numbers)
  const words = [`Nb\u00a0: ${filled}`]
  if (numbers.length > 0) {
    words.unshift(`Moyenne\u00a0: ${formatNumber(sum / numbers.length, SHOWN_DECIMALS, true)}`)
    words.push(`Somme\u00a0: ${formatNumber(sum, SHOWN_DECIMALS, true)}`)
  }
  return words.join('   ')
}

export interface TintedRange {
  readonly range: CellRange
  readonly tint: number
}

/** The cells of this sheet that a formula reads, with the colours of the formula bar. */
export function tintedRanges(
  text: string,
  sheetName: string,
  shape: { readonly columns: number; readonly rows: number },
): readonly TintedRange[] {
  if (!text.startsWith('=')) return []
  const known: string[] = []
  return tokenize(text).flatMap((token) => {
    if (token.kind !== 'reference') return []
    const plain = text.slice(token.start, token.end).replaceAll('$', '').toUpperCase()
    if (!known.includes(plain)) known.push(plain)
    const { sheet, from, to } = token.reference
    if (sheet !== null && sheet.toLowerCase() !== sheetName.toLowerCase()) return []
    const last = to ?? from
    const columns = [from.column ?? 0, last.column ?? shape.columns - 1]
    const rows = [from.row ?? 0, last.row ?? shape.rows - 1]
    const range = {
      left: Math.min(...columns),
      right: Math.max(...columns),
      top: Math.min(...rows),
      bottom: Math.max(...rows),
    }
    return [{ range, tint: (known.indexOf(plain) % 4) + 1 }]
  })
}
