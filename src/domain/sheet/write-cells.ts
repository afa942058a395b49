import type { Cents } from '../trade/cents.ts'

/** Rows of inputs as the cells of a sheet, from A1; empty inputs are left out. For workbooks that a case gives. */
export function cellsOf(
  rows: readonly (readonly string[])[],
): readonly { readonly ref: string; readonly input: string }[] {
  return rows.flatMap((row, line) =>
    row.flatMap((input, column) =>
      input === '' ? [] : [{ ref: `${String.fromCharCode(65 + column)}${line + 1}`, input }],
    ),
  )
}

/** Cents as typed in a cell: `1348,80`. */
export function typedAmount(amount: Cents): string {
  const digits = String(Math.abs(amount)).padStart(3, '0')
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`
}
