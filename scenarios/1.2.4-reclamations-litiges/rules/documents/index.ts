import type { StoredDocument } from '../../../../src/domain/records/records.ts'
import { addDays } from '../../../../src/domain/trade/date-arithmetic.ts'
import { onOrBefore } from '../../../../src/domain/trade/working-days.ts'
import type { OrganisationWorld } from '../../../../src/domain/world/world.ts'
import { inDrawnOrder } from '../balance.ts'
import { TOURNEE_MALINE } from '../distribution.ts'
import { entryNamed } from '../entries.ts'
import { partyOf } from '../people.ts'
import { numberPick } from '../picks.ts'
import type { Facts } from '../values.ts'
import { paymentPlan, setOffPapers } from './agreements.ts'
import { agedBalance } from './balance.ts'
import { bankNotice, bankStatement } from './bank.ts'
import { complaintPapers } from './complaint.ts'
import { insolvencyPapers } from './insolvency.ts'
import { invoiceOf } from './invoice.ts'
import { lawsuitArrivals, lawsuitPapers } from './lawsuit.ts'
import { mailCopy } from './letter.ts'
import { cycloramaPapers, firstReminderCopy } from './past-reminders.ts'
import { rejectionNotice } from './rejection.ts'
import { templatesOf } from './templates.ts'
import { termsOfSale } from './terms-of-sale.ts'

/** Every paper of the case, in the folders of the filing plan. */
export function documentsOf(facts: Facts, world: OrganisationWorld): readonly StoredDocument[] {
  const { draw, today, entries, parties, steps, house } = facts
  const party = (name: Parameters<typeof entryNamed>[1]) => partyOf(parties, entryNamed(entries, name).client)
  return [
    ...entries.map((entry) => invoiceOf(entry, partyOf(parties, entry.client), house)),
    agedBalance(inDrawnOrder(entries, draw), parties, today, house),
    bankStatement(entries, parties, today, house),
    bankNotice(entries, parties, today),
    paymentPlan(entries, parties, today, house),
    ...setOffPapers(entries, parties, house),
    ...insolvencyPapers(
      entryNamed(entries, 'ge'),
      party('ge'),
      world.counterparties.find(({ id }) => id === TOURNEE_MALINE),
      house,
    ),
    ...cycloramaPapers(entryNamed(entries, 'md'), party('md'), steps, today, house),
    ...lawsuitPapers(entryNamed(entries, 'md'), party('md'), steps, draw, house),
    ...entries
      .filter(({ claim }) => claim)
      .flatMap((entry) => complaintPapers(entry, partyOf(parties, entry.client), house)),
    firstReminderCopy(entryNamed(entries, 'r2'), party('r2'), steps.r2First),
    ...unansweredRequest(facts),
    ...templatesOf(draw.level),
    ...termsOfSale(house),
  ]
}

/** Papers that an event brings: the rejected direct debit, the slip of the red binder, the partial payment. */
export function laterDocumentsOf({ draw, today, days, entries, parties, house }: Facts): readonly StoredDocument[] {
  const plan = entryNamed(entries, 'ec')
  const md = entryNamed(entries, 'md')
  const paid = numberPick(draw, 'versement-h3') * 100
  return [
    rejectionNotice(plan, partyOf(parties, plan.client), today, days[1] ?? today),
    ...lawsuitArrivals(md, partyOf(parties, md.client), house, paid, days.at(-1) ?? today),
  ]
}

/** Mme Doucouré-Vial's request of three weeks ago, filed and never answered. */
function unansweredRequest({ today, entries, parties }: Facts): readonly StoredDocument[] {
  const entry = entryNamed(entries, 'r1')
  if (entry.client !== 'cli-doucoure-vial') return []
  const party = partyOf(parties, entry.client)
  const date = onOrBefore(addDays(today, -21), 'ouvre')
  return [
    mailCopy({
      id: 'demande-doucoure-vial',
      name: `${date}_courriel_doucoure-vial_demande_v1.pdf`,
      folder: '02-ventes/clients/doucoure-vial',
      date,
      author: 'mai-linh-perrault',
      from: party.email,
      to: 'contact@pollen.example',
      subject: 'Mon vélo, la facture à venir',
      paragraphs: [
        'Bonjour,',
        'Le vélo revient chez vous pour la révision. Puis-je payer en deux échéances, une maintenant, une fin janvier ?',
        'Merci de me répondre par écrit, je lis entre deux tournées. H. Doucouré-Vial',
      ],
    }),
  ]
}
