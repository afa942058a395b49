import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Cell,
  Column,
  Row,
  type SortDescriptor,
  Table,
  TableBody,
  TableFooter,
  TableHeader,
} from 'react-aria-components'
import './data-table.css'

export interface DataColumn {
  readonly id: string
  readonly label: string
  readonly align?: 'start' | 'end' | 'center' | undefined
  readonly isRowHeader?: boolean | undefined
  readonly isSortable?: boolean | undefined
}

export interface DataRow {
  readonly id: string
  readonly cells: Readonly<Record<string, ReactNode>>
  /** What typing finds and what is read when the row is chosen. */
  readonly text: string
}

export interface DataSort {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

interface DataTableProps {
  readonly label: string
  readonly columns: readonly DataColumn[]
  readonly rows: readonly DataRow[]
  /** Totals, by column. */
  readonly footer?: Readonly<Record<string, ReactNode>> | undefined
  readonly selected?: string | null | undefined
  readonly onSelect?: ((id: string | null) => void) | undefined
  readonly onOpen?: ((id: string) => void) | undefined
  readonly sort?: DataSort | undefined
  readonly onSort?: ((sort: DataSort) => void) | undefined
  readonly empty?: ReactNode
}

const alignment = (column: DataColumn) => (column.align === 'end' ? 'r' : column.align === 'center' ? 'c' : '')

/** Table of records: figures to the right, sort announced, rows chosen with arrows and Enter. */
export function DataTable(props: DataTableProps) {
  const { label, columns, rows, footer, selected, onSelect, onOpen, sort, onSort } = props
  const descriptor: SortDescriptor | undefined = sort && { column: sort.column, direction: sort.direction }
  return (
    <Table
      className="table"
      aria-label={label}
      selectionMode={onSelect ? 'single' : 'none'}
      selectionBehavior="replace"
      selectedKeys={selected ? [selected] : []}
      onSelectionChange={(keys) => {
        const first = keys === 'all' ? undefined : [...keys][0]
        onSelect?.(first === undefined ? null : String(first))
      }}
      {...(onOpen ? { onRowAction: (key) => onOpen(String(key)) } : {})}
      {...(descriptor ? { sortDescriptor: descriptor } : {})}
      onSortChange={({ column, direction }) => onSort?.({ column: String(column), direction })}
    >
      <TableHeader>
        {columns.map((column) => (
          <Column
            key={column.id}
            id={column.id}
            isRowHeader={column.isRowHeader ?? false}
            allowsSorting={column.isSortable ?? false}
            className={alignment(column)}
          >
            {({ sortDirection }) => (
              <span className="sort">
                {column.label}
                {sortDirection === 'ascending' && <ArrowUp />}
                {sortDirection === 'descending' && <ArrowDown />}
              </span>
            )}
          </Column>
        ))}
      </TableHeader>
      <TableBody renderEmptyState={() => props.empty}>
        {rows.map((row) => (
          <Row key={row.id} id={row.id} textValue={row.text}>
            {columns.map((column) => (
              <Cell key={column.id} className={alignment(column)}>
                {row.cells[column.id]}
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
      {footer && (
        <TableFooter>
          <Row id="total" textValue="Total">
            {columns.map((column) => (
              <Cell key={column.id} className={alignment(column)}>
                {footer[column.id]}
              </Cell>
            ))}
          </Row>
        </TableFooter>
      )}
    </Table>
  )
}
