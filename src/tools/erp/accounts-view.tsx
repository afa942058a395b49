import { agedAccount } from '../../domain/records/aged-balance.ts'
import type { Records } from '../../domain/records/records.ts'
import { formatFigure } from '../../domain/trade/format-amount.ts'
import { Chip } from '../../ui/components/chip.tsx'
import { DataTable } from '../../ui/components/data-table.tsx'
import { EmptyState } from '../../ui/components/empty-state.tsx'
import { searchAccounts } from './search-accounts.ts'
import { ACCOUNT_MARKS } from './words.ts'

interface AccountsViewProps {
  readonly records: Records
  readonly date: string
  readonly search: string
  readonly onOpen: (party: string) => void
}

/** All accounts, as the ERP holds them: a customer entered twice is there twice. */
export function AccountsView({ records, date, search, onOpen }: AccountsViewProps) {
  const parties = searchAccounts(records, search)
  return (
    <div className="erp-table scroll">
      <DataTable
        label="Clients"
        columns={[
          { id: 'name', label: 'Client', isRowHeader: true },
          { id: 'account', label: 'Compte' },
          { id: 'city', label: 'Ville' },
          { id: 'balance', label: 'Solde', align: 'end' },
          { id: 'late', label: 'Dont en retard', align: 'end' },
          { id: 'mark', label: 'État' },
        ]}
        onOpen={onOpen}
        empty={<EmptyState title="Aucun compte ne correspond">Essayez un nom, un numéro ou un montant.</EmptyState>}
        rows={parties.map((party) => {
          const amounts = agedAccount(records, party.id, date)
          const mark = ACCOUNT_MARKS[party.status]
          return {
            id: party.id,
            text: `${party.name}, ${party.account}`,
            cells: {
              name: <b>{party.name}</b>,
              account: <span className="num">{party.account}</span>,
              city: party.address.city,
              balance: formatFigure(amounts.balance),
              late: <b>{formatFigure(amounts.late)}</b>,
              mark: mark && <Chip tone={mark[1]}>{mark[0]}</Chip>,
            },
          }
        })}
      />
    </div>
  )
}
