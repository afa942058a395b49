import { CircleDollarSign, FileText, FolderOpen, HandCoins, Pencil, ReceiptEuro, Scale, Users, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { ToolProps } from '../../app/ports.ts'
import { amountDue } from '../../domain/records/records.ts'
import { Button } from '../../ui/components/button.tsx'
import { ChoiceChip } from '../../ui/components/chip.tsx'
import { IconButton } from '../../ui/components/icon-button.tsx'
import { SearchField } from '../../ui/components/search-field.tsx'
import { AccountView } from './account-view.tsx'
import { AccountsView } from './accounts-view.tsx'
import { BalanceView } from './balance-view.tsx'
import './erp.css'
import { useDraft } from '../use-draft.ts'
import { FOLLOW_UP, FollowUpForm } from './follow-up-form.tsx'
import { InvoiceDetail } from './invoice-detail.tsx'
import { InvoiceTable } from './invoice-table.tsx'
import { PaymentTable } from './payment-table.tsx'
import { type ErpModule, type ErpPlace, type Panel, PLACE, readPlace } from './place.ts'
import { searchDocuments } from './search-accounts.ts'
import { STATUS, StatusForm } from './status-form.tsx'

/** The report that goes to the spreadsheet. */
const AGED_BALANCE = 'balance-agee'

const NAVIGATION: readonly (readonly [ErpModule, string, typeof Users])[] = [
  ['clients', 'Clients', Users],
  ['factures', 'Factures', ReceiptEuro],
  ['reglements', 'Règlements', HandCoins],
  ['balance', 'Balance âgée', Scale],
]

const PANEL_WORDS: Readonly<Record<Panel, string>> = {
  detail: 'Détail',
  suivi: 'Tracer un suivi',
  statut: 'Changer l’état',
}

/** The ERP of the post: customers, invoices, payments, follow-ups. A target is an account or an invoice. */
export default function Erp({ run, view, target, open }: ToolProps) {
  const { desk, date } = view
  const { records, consulted } = desk
  const place = readPlace(useDraft(run.drafts, PLACE))
  const [status, setStatus] = useState('')
  const asked = useRef<string | null>(null)
  const go = (change: Partial<ErpPlace>) => {
    setStatus('')
    run.drafts.write(PLACE, { ...place, ...change })
  }
  const consult = (id: string) => {
    if (!consulted.includes(id)) void run.perform({ gesture: 'consulter', tool: 'pgi', target: id })
  }

  function openAccount(id: string, invoice: string | null = null) {
    go({ module: 'clients', party: id, tab: 'factures', invoice, panel: null, onlyOpen: false })
    consult(id)
  }

  useEffect(() => {
    if (target === null || asked.current === target) return
    asked.current = target
    const invoice = records.salesDocuments.find(({ id, number }) => id === target || number === target)
    if (invoice) openAccount(invoice.party, invoice.id)
    else if (records.parties.some(({ id }) => id === target)) openAccount(target)
  })

  const party = records.parties.find(({ id }) => id === place.party) ?? null
  const invoice = records.salesDocuments.find(({ id }) => id === place.invoice) ?? null
  const hasInvoices =
    place.module === 'factures' || (place.module === 'clients' && party !== null && place.tab === 'factures')
  const chosen = hasInvoices ? invoice : null

  /** Opening a form is an act of the log, once for an invoice; its draft stays whatever happens then. */
  function openPanel(panel: Panel) {
    if (!chosen) return
    go({ panel })
    if (panel === 'detail') return consult(chosen.id)
    const draft = `${panel === 'suivi' ? FOLLOW_UP : STATUS}${chosen.id}`
    const isKnown = view.log.some(({ act }) => act.gesture === 'commencer-ecrit' && act.draft === draft)
    if (!isKnown) void run.perform({ gesture: 'commencer-ecrit', tool: 'pgi', draft })
  }

  async function sendToSpreadsheet() {
    const outcome = await run.perform({ gesture: 'editer-etat', report: AGED_BALANCE })
    if (!outcome.ok) return setStatus(outcome.refusal.message)
    setStatus('Balance âgée envoyée vers le tableur.')
    open('tableur', AGED_BALANCE)
  }

  const closePanel = (message: string | null) => {
    go({ panel: null })
    if (message) setStatus(message)
  }

  const paper = chosen?.document
  const actions = (
    <div className="erp-actions">
      {chosen ? (
        <>
          <b className="num">{chosen.number}</b>
          <Button icon={<Pencil />} isPressed={place.panel === 'suivi'} onPress={() => openPanel('suivi')}>
            Tracer un suivi
          </Button>
          <Button icon={<CircleDollarSign />} isPressed={place.panel === 'statut'} onPress={() => openPanel('statut')}>
            Changer l’état
          </Button>
          <Button icon={<FileText />} isPressed={place.panel === 'detail'} onPress={() => openPanel('detail')}>
            Détail
          </Button>
          {paper !== undefined && (
            <Button icon={<FolderOpen />} onPress={() => open('ged', paper)}>
              Voir la pièce
            </Button>
          )}
        </>
      ) : (
        <span className="muted">Choisissez une pièce pour en voir le détail, tracer un suivi ou changer son état.</span>
      )}
    </div>
  )

  const documents = searchDocuments(records, place.search)
  const isPanel = chosen !== null && place.panel !== null
  return (
    <div className="erp-frame">
      <div className={`erp ${isPanel ? 'has-panel' : ''}`}>
        <nav className="erp-nav" aria-label="Modules du PGI">
          {NAVIGATION.map(([id, label, Icon]) => (
            <button
              key={id}
              type="button"
              aria-current={place.module === id ? 'page' : undefined}
              onClick={() => go({ module: id, party: null, invoice: null, panel: null, search: '' })}
            >
              <Icon />
              <span>{label}</span>
            </button>
          ))}
        </nav>
        <div className="erp-main">
          {((place.module === 'clients' && !party) || place.module === 'factures') && (
            <header className="erp-head">
              <h2>{place.module === 'clients' ? 'Clients' : 'Factures'}</h2>
              {place.module === 'factures' && (
                <ChoiceChip isOn={place.onlyOpen} onPress={() => go({ onlyOpen: !place.onlyOpen })}>
                  Non soldées
                </ChoiceChip>
              )}
              <SearchField
                className="erp-search"
                label="Chercher dans le PGI"
                placeholder="Client, facture, montant"
                value={place.search}
                onChange={(search) => go({ search })}
              />
            </header>
          )}
          {place.module === 'clients' && !party && (
            <AccountsView records={records} date={date} search={place.search} onOpen={openAccount} />
          )}
          {place.module === 'clients' && party && (
            <AccountView records={records} party={party} date={date} place={place} go={go} actions={actions} />
          )}
          {place.module === 'factures' && (
            <>
              {actions}
              <div className="erp-table scroll">
                <InvoiceTable
                  label="Factures"
                  records={records}
                  documents={
                    place.onlyOpen ? documents.filter((document) => amountDue(records, document) !== 0) : documents
                  }
                  date={date}
                  selected={place.invoice}
                  onSelect={(id) => go({ invoice: id, ...(id === place.invoice ? {} : { panel: null }) })}
                  withParty
                />
              </div>
            </>
          )}
          {place.module === 'reglements' && (
            <>
              <header className="erp-head">
                <h2>Règlements</h2>
              </header>
              <div className="erp-table scroll">
                <PaymentTable label="Règlements" records={records} payments={records.payments} withParty />
              </div>
            </>
          )}
          {place.module === 'balance' && (
            <BalanceView records={records} date={date} onOpen={openAccount} onExport={() => void sendToSpreadsheet()} />
          )}
          {status !== '' && <p className="erp-status">{status}</p>}
        </div>
        {chosen && place.panel && (
          <aside className="erp-panel scroll" aria-label={`${PANEL_WORDS[place.panel]}, ${chosen.number}`}>
            <header className="erp-panel-head">
              <h2>
                {PANEL_WORDS[place.panel]}
                <span className="num">{chosen.number}</span>
              </h2>
              <IconButton variant="quiet" label="Fermer le volet" icon={<X />} onPress={() => closePanel(null)} />
            </header>
            {place.panel === 'detail' && <InvoiceDetail records={records} document={chosen} />}
            {place.panel === 'suivi' && (
              <FollowUpForm key={chosen.id} run={run} document={chosen} today={date} onDone={closePanel} />
            )}
            {place.panel === 'statut' && (
              <StatusForm key={chosen.id} run={run} document={chosen} records={records} onDone={closePanel} />
            )}
          </aside>
        )}
        <p className="sr-only" role="status">
          {status}
        </p>
      </div>
    </div>
  )
}
