import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { agedAccount } from '../../domain/records/aged-balance.ts'
import { amountDue, type Party, type Records } from '../../domain/records/records.ts'
import { formatAmount } from '../../domain/trade/format-amount.ts'
import { Chip, ChoiceChip } from '../../ui/components/chip.tsx'
import { IconButton } from '../../ui/components/icon-button.tsx'
import { Tabs } from '../../ui/components/tabs.tsx'
import { AgedStrip } from './aged-strip.tsx'
import { FollowUpList } from './follow-up-list.tsx'
import { InvoiceTable } from './invoice-table.tsx'
import { PaymentTable } from './payment-table.tsx'
import type { AccountTab, ErpPlace } from './place.ts'
import { ACCOUNT_MARKS, NATURE_WORDS } from './words.ts'

interface AccountViewProps {
  readonly records: Records
  readonly party: Party
  readonly date: string
  readonly place: ErpPlace
  readonly go: (change: Partial<ErpPlace>) => void
  /** What can be done on the invoice chosen. */
  readonly actions: ReactNode
}

/** One account: who it is, what it owes by age, its invoices, payments, follow-ups and particulars. */
export function AccountView({ records, party, date, place, go, actions }: AccountViewProps) {
  const all = records.salesDocuments.filter((document) => document.party === party.id)
  const documents = place.onlyOpen ? all.filter((document) => amountDue(records, document) !== 0) : all
  const payments = records.payments.filter((payment) => payment.party === party.id)
  const followUps = records.followUps.filter(({ salesDocument }) => all.some(({ id }) => id === salesDocument))
  const mark = ACCOUNT_MARKS[party.status]
  const isDisputed = all.some((document) => document.status === 'en-litige')
  const credit = party.creditLimit > 0 ? `encours autorisé ${formatAmount(party.creditLimit)}` : 'pas d’encours'
  return (
    <>
      <header className="erp-id">
        <IconButton
          variant="quiet"
          label="Tous les clients"
          icon={<ArrowLeft />}
          onPress={() => go({ party: null, invoice: null, panel: null })}
        />
        <span className="erp-logo" aria-hidden="true">
          {initials(party.name)}
        </span>
        <div className="grow">
          <h2>{party.name}</h2>
          <p className="muted">
            Compte <span className="num">{party.account}</span>, {NATURE_WORDS[party.nature]}, {party.paymentTerms},{' '}
            {credit}
          </p>
        </div>
        {mark && <Chip tone={mark[1]}>{mark[0]}</Chip>}
        {isDisputed && <Chip tone="danger">Litige ouvert</Chip>}
      </header>
      <AgedStrip amounts={agedAccount(records, party.id, date)} />
      <Tabs<AccountTab>
        label="Fiche du client"
        className="erp-tabs"
        selected={place.tab}
        onSelect={(tab) => go({ tab, panel: null })}
        aside={
          place.tab === 'factures' && (
            <ChoiceChip isOn={place.onlyOpen} onPress={() => go({ onlyOpen: !place.onlyOpen })}>
              Non soldées
            </ChoiceChip>
          )
        }
        items={[
          {
            id: 'factures',
            label: 'Factures',
            count: all.length,
            content: (
              <>
                {actions}
                <InvoiceTable
                  label={`Factures, ${party.name}`}
                  records={records}
                  documents={documents}
                  date={date}
                  selected={place.invoice}
                  onSelect={(invoice) => go({ invoice, ...(invoice === place.invoice ? {} : { panel: null }) })}
                  withParty={false}
                />
              </>
            ),
          },
          {
            id: 'reglements',
            label: 'Règlements',
            count: payments.length,
            content: (
              <PaymentTable
                label={`Règlements, ${party.name}`}
                records={records}
                payments={payments}
                withParty={false}
              />
            ),
          },
          {
            id: 'relances',
            label: 'Relances',
            count: followUps.length,
            content: <FollowUpList records={records} followUps={followUps} />,
          },
          { id: 'fiche', label: 'Coordonnées', content: <Particulars party={party} /> },
        ]}
      />
    </>
  )
}

function Particulars({ party }: { readonly party: Party }) {
  const { contact, address } = party
  const person = [contact.title, contact.firstName, contact.lastName].filter(Boolean).join(' ')
  const facts: readonly (readonly [string, string])[] = [
    ['Adresse', `${address.line}, ${address.postcode} ${address.city}`],
    ['Contact', contact.lastName === '' ? '' : [person, contact.role].filter(Boolean).join(', ')],
    ['Téléphone', party.phone],
    ['Courriel', party.email],
    ['SIREN', party.siren ?? ''],
    ['Catégorie', NATURE_WORDS[party.nature]],
    ['Tarif', party.tariff],
    ['Règlement', party.paymentTerms],
    ['Commentaire', party.comment],
  ]
  return (
    <dl className="erp-facts">
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

const initials = (name: string): string =>
  name
    .split(/[\s’'-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('')
