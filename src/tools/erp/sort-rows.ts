import type { DataSort } from '../../ui/components/data-table.tsx'

/** Rows in the order of a column, whose value is a figure or a text; equal ones keep their place. */
export function sortRows<Row>(
  rows: readonly Row[],
  sort: DataSort,
  read: (row: Row, column: string) => string | number,
): readonly Row[] {
  const sign = sort.direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => {
    const [left, right] = [read(a, sort.column), read(b, sort.column)]
    return left < right ? -sign : left > right ? sign : 0
  })
}
