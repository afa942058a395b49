import type { Workbook } from '../../../src/domain/records/records.ts'
import type { Cents } from '../../../src/domain/trade/cents.ts'

export type Cells = Workbook['sheets'][number]['cells']

/** Rows of inputs as cells, from A1; empty inputs are left out. */
export function cellsOf(rows: readonly (readonly string[])[]): Cells {
  return rows.flatMap((row, line) =>
    row.flatMap((input, column) =>
      input === '' ? [] : [{ ref: `${String.fromCharCode(65 + column)}${line + 1}`, input }],
    ),
  )
}

/** Cents as typed in a cell: `1348,80`. */
export function typed(amount: Cents): string {
  const sign = amount < 0 ? '-' : ''
  const digits = String(Math.abs(amount)).padStart(3, '0')
  return `${sign}${digits.slice(0, -2)},${digits.slice(-2)}`
}
