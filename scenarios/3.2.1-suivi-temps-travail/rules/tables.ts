import type { ExpectedRow, ExpectedTable } from '../../../src/content/judges/tableau-expected.ts'
import type { Workbook } from '../../../src/domain/records/records.ts'
import { cellsOf } from './cells.ts'

type Sheets = Workbook['sheets']
type Cell = string | number

/** A table that a work must hold: its lines, and the same lines as a workbook, blank or filled. */
export interface KeyedTable {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly {
    readonly key: string
    readonly name: string
    /** What stands in the workbook received, after the key. */
    readonly given: readonly string[]
    /** Column of the judge → value admitted, and how the model answer writes it. */
    readonly values: ExpectedRow['values']
    readonly written: readonly Cell[]
  }[]
}

export const expectedOf = (table: KeyedTable): ExpectedTable => ({
  kind: 'tableau',
  rows: table.rows.map(({ key, name, values }) => ({ key, name, values })),
  totals: {},
})

export function sheetsOf(table: KeyedTable, isFilled: boolean): Sheets {
  const rows = table.rows.map(({ key, given, written }) => [key, ...given, ...(isFilled ? written.map(typed) : [])])
  return [{ name: table.title, cells: cellsOf([table.head, ...rows]) }]
}

const typed = (cell: Cell): string => (typeof cell === 'number' ? String(cell).replace('.', ',') : cell)
