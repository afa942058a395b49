import { Table } from 'lucide-react'
import { AGES, type AgedAmounts, agedBalance } from '../../domain/records/aged-balance.ts'
import type { Records } from '../../domain/records/records.ts'
import { formatFigure } from '../../domain/trade/format-amount.ts'
import { formatShortDate } from '../../domain/trade/format-date.ts'
import { Button } from '../../ui/components/button.tsx'
import { DataTable } from '../../ui/components/data-table.tsx'
import { EmptyState } from '../../ui/components/empty-state.tsx'
import { AGE_WORDS } from './words.ts'

interface BalanceViewProps {
  readonly records: Records
  readonly date: string
  readonly onOpen: (party: string) => void
  readonly onExport: () => void
}

const figures = (amounts: AgedAmounts) => ({
  ...Object.fromEntries(AGES.map((age) => [age, formatFigure(amounts.ages[age])])),
  unallocated: formatFigure(-amounts.unallocated),
  balance: <b>{formatFigure(amounts.balance)}</b>,
})

/** What every account owes on the day, by age, with the totals. */
export function BalanceView({ records, date, onOpen, onExport }: BalanceViewProps) {
  const { lines, total } = agedBalance(records, date)
  return (
    <>
      <header className="erp-head">
        <h2>Balance âgée au {formatShortDate(date)}</h2>
        <Button icon={<Table />} onPress={onExport}>
          Envoyer vers le tableur
        </Button>
      </header>
      <div className="erp-table erp-balance scroll">
        <DataTable
          label={`Balance âgée au ${formatShortDate(date)}`}
          columns={[
            { id: 'name', label: 'Client', isRowHeader: true },
            ...AGES.map((age) => ({ id: age, label: AGE_WORDS[age], align: 'end' as const })),
            { id: 'unallocated', label: 'Non lettré', align: 'end' },
            { id: 'balance', label: 'Solde', align: 'end' },
          ]}
          onOpen={onOpen}
          empty={<EmptyState title="Aucun compte n’a de solde" />}
          rows={lines.map((line) => ({
            id: line.party,
            text: `${line.name}, ${line.account}`,
            cells: {
              name: (
                <>
                  <b>{line.name}</b>
                  <br />
                  <span className="muted num">{line.account}</span>
                </>
              ),
              ...figures(line),
            },
          }))}
          footer={{ name: 'Total', ...figures(total) }}
        />
      </div>
    </>
  )
}
