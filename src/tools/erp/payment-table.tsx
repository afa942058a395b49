import { useState } from 'react'
import { unallocatedPart } from '../../domain/records/aged-balance.ts'
import type { Payment, Records } from '../../domain/records/records.ts'
import { sumCents } from '../../domain/trade/cents.ts'
import { formatFigure } from '../../domain/trade/format-amount.ts'
import { formatShortDate } from '../../domain/trade/format-date.ts'
import { Chip } from '../../ui/components/chip.tsx'
import { type DataColumn, type DataSort, DataTable } from '../../ui/components/data-table.tsx'
import { EmptyState } from '../../ui/components/empty-state.tsx'
import { sortRows } from './sort-rows.ts'
import { MODE_WORDS } from './words.ts'

const COLUMNS: readonly DataColumn[] = [
  { id: 'date', label: 'Date', isSortable: true, isRowHeader: true },
  { id: 'party', label: 'Client', isSortable: true },
  { id: 'mode', label: 'Mode', isSortable: true },
  { id: 'label', label: 'Libellé' },
  { id: 'amount', label: 'Montant', align: 'end', isSortable: true },
  { id: 'settles', label: 'Affecté à' },
  { id: 'free', label: 'Non lettré', align: 'end', isSortable: true },
]

interface PaymentTableProps {
  readonly label: string
  readonly records: Records
  readonly payments: readonly Payment[]
  readonly withParty: boolean
}

/** Money received, and what it settles. A payment that settles nothing yet stays to be matched. */
export function PaymentTable({ label, records, payments, withParty }: PaymentTableProps) {
  const [sort, setSort] = useState<DataSort>({ column: 'date', direction: 'descending' })
  const nameOf = (payment: Payment) => records.parties.find(({ id }) => id === payment.party)?.name ?? ''
  const settles = (payment: Payment) =>
    payment.allocations
      .map(
        ({ salesDocument }) => records.salesDocuments.find(({ id }) => id === salesDocument)?.number ?? salesDocument,
      )
      .join(', ')
  const rows = sortRows(payments, sort, (payment, column) => {
    if (column === 'party') return nameOf(payment)
    if (column === 'mode') return MODE_WORDS[payment.mode]
    if (column === 'amount') return payment.amount
    return column === 'free' ? unallocatedPart(payment) : payment.date
  })
  return (
    <DataTable
      label={label}
      columns={withParty ? COLUMNS : COLUMNS.filter(({ id }) => id !== 'party')}
      sort={sort}
      onSort={setSort}
      empty={<EmptyState title="Aucun règlement" />}
      rows={rows.map((payment) => ({
        id: payment.id,
        text: `${formatShortDate(payment.date)}, ${payment.label}`,
        cells: {
          date: <span className="num">{formatShortDate(payment.date)}</span>,
          party: nameOf(payment),
          mode: MODE_WORDS[payment.mode],
          label: payment.label,
          amount: formatFigure(payment.amount),
          settles:
            payment.status === 'rejete' ? (
              <Chip tone="danger">Rejeté</Chip>
            ) : payment.allocations.length === 0 ? (
              <Chip tone="warn">À lettrer</Chip>
            ) : (
              settles(payment)
            ),
          free: <b>{formatFigure(unallocatedPart(payment))}</b>,
        },
      }))}
      footer={{
        date: payments.length > 1 ? `${payments.length} règlements` : `${payments.length} règlement`,
        amount: formatFigure(sumCents(payments.map(({ amount, status }) => (status === 'rejete' ? 0 : amount)))),
        free: formatFigure(sumCents(payments.map(unallocatedPart))),
      }}
    />
  )
}
