import type { Workbook } from '../../../src/domain/records/records.ts'

export type Cells = Workbook['sheets'][number]['cells']

/** Rows of inputs as cells, from A1; empty inputs are left out. */
export function cellsOf(rows: readonly (readonly string[])[]): Cells {
  return rows.flatMap((row, line) =>
    row.flatMap((input, column) =>
      input === '' ? [] : [{ ref: `${String.fromCharCode(65 + column)}${line + 1}`, input }],
    ),
  )
}
