import { useState } from 'react'
import { amountDue, type Records, type SalesDocument } from '../../domain/records/records.ts'
import { sumCents } from '../../domain/trade/cents.ts'
import { formatFigure } from '../../domain/trade/format-amount.ts'
import { formatShortDate } from '../../domain/trade/format-date.ts'
import { daysLate } from '../../domain/trade/late-payment.ts'
import { Chip } from '../../ui/components/chip.tsx'
import { type DataColumn, type DataSort, DataTable } from '../../ui/components/data-table.tsx'
import { EmptyState } from '../../ui/components/empty-state.tsx'
import { sortRows } from './sort-rows.ts'
import { STATUS_WORDS } from './words.ts'

const COLUMNS: readonly DataColumn[] = [
  { id: 'number', label: 'Pièce', isRowHeader: true, isSortable: true },
  { id: 'party', label: 'Client', isSortable: true },
  { id: 'date', label: 'Date', isSortable: true },
  { id: 'due', label: 'Échéance', isSortable: true },
  { id: 'billed', label: 'TTC', align: 'end', isSortable: true },
  { id: 'paid', label: 'Réglé', align: 'end', isSortable: true },
  { id: 'left', label: 'Reste dû', align: 'end', isSortable: true },
  { id: 'late', label: 'Retard', align: 'end', isSortable: true },
  { id: 'status', label: 'État', isSortable: true },
]

interface InvoiceTableProps {
  readonly label: string
  readonly records: Records
  readonly documents: readonly SalesDocument[]
  readonly date: string
  readonly selected: string | null
  readonly onSelect: (id: string | null) => void
  /** Whose each is: for the table of all accounts. */
  readonly withParty: boolean
}

/** Invoices, credit notes and deposits: what was billed, what was paid, what is left and how late. */
export function InvoiceTable({ label, records, documents, date, selected, onSelect, withParty }: InvoiceTableProps) {
  const [sort, setSort] = useState<DataSort>({ column: 'date', direction: 'descending' })
  const columns = withParty ? COLUMNS : COLUMNS.filter(({ id }) => id !== 'party')
  const lines = documents.map((document) => {
    const left = amountDue(records, document)
    return {
      document,
      party: records.parties.find(({ id }) => id === document.party)?.name ?? '',
      paid: document.total - left,
      left,
      late: left > 0 ? daysLate(document.due, date) : 0,
    }
  })
  const rows = sortRows(lines, sort, (line, column) => {
    switch (column) {
      case 'paid':
      case 'left':
      case 'late':
      case 'party':
        return line[column]
      case 'billed':
        return line.document.total
      case 'status':
        return STATUS_WORDS[line.document.status][0]
      default:
        return column === 'number' ? line.document.number : column === 'due' ? line.document.due : line.document.date
    }
  })
  return (
    <DataTable
      label={label}
      columns={columns}
      sort={sort}
      onSort={setSort}
      selected={selected}
      onSelect={onSelect}
      empty={<EmptyState title="Aucune pièce" />}
      rows={rows.map(({ document, party, paid, left, late }) => ({
        id: document.id,
        text: `${document.number}, ${party}`,
        cells: {
          number: <b className="num">{document.number}</b>,
          party,
          date: <span className="num">{tableDate(document.date)}</span>,
          due: <span className="num">{tableDate(document.due)}</span>,
          billed: formatFigure(document.total),
          paid: formatFigure(paid),
          left: <b>{formatFigure(left)}</b>,
          late: late > 0 ? `${late}\u00a0j` : '–',
          status: <Chip tone={STATUS_WORDS[document.status][1]}>{STATUS_WORDS[document.status][0]}</Chip>,
        },
      }))}
      footer={{
        number: lines.length > 1 ? `${lines.length} pièces` : `${lines.length} pièce`,
        billed: formatFigure(sumCents(lines.map(({ document }) => document.total))),
        paid: formatFigure(sumCents(lines.map((line) => line.paid))),
        left: formatFigure(sumCents(lines.map((line) => line.left))),
      }}
    />
  )
}

/** “09/11/26”: the table has nine columns. */
function tableDate(date: string): string {
  const text = formatShortDate(date)
  return text.slice(0, 6) + text.slice(8)
}
