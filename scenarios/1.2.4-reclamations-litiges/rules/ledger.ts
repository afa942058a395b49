import type { FollowUp, Payment, SalesDocument } from '../../../src/domain/records/records.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import type { SalesStatus } from '../../../src/domain/scenario/tools.ts'
import { addDays } from '../../../src/domain/trade/date-arithmetic.ts'
import type { IsoDate } from '../../../src/domain/trade/iso-date.ts'
import { onOrAfter } from '../../../src/domain/trade/working-days.ts'
import { stepDate } from './dates.ts'
import { type Entry, entryNamed } from './entries.ts'
import { DOUBLE } from './people.ts'
import { TERMS } from './terms.ts'

/** Id of the printed invoice of an entry. */
export const invoiceDocument = (entry: Entry): string => `facture-${entry.name}`

/** Invoices as the ledger holds them. */
export const salesDocumentsOf = (entries: readonly Entry[]): readonly SalesDocument[] =>
  entries.map((entry) => ({
    id: `piece-${entry.name}`,
    number: entry.number,
    party: entry.client,
    type: 'facture',
    date: entry.date,
    due: entry.due,
    lines: entry.sale.lines,
    totalExclTax: entry.sale.net,
    vat: entry.sale.vat,
    total: entry.sale.total,
    status: statusOf(entry),
    disputed: 0,
    document: invoiceDocument(entry),
  }))

function statusOf(entry: Entry): SalesStatus {
  if (entry.name === 'ge') return 'gelee'
  if (entry.name === 'r2' || entry.name === 'md') return 'relancee'
  return entry.late > 0 ? 'echue' : 'a-echoir'
}

/** Payments as the ledger holds them: what role PN paid is not matched, or not entered at all. */
export function paymentsOf(entries: readonly Entry[]): readonly Payment[] {
  return entries.flatMap((entry): readonly Payment[] => {
    const piece = `piece-${entry.name}`
    if (entry.name === 'pn' && entry.client === 'cli-doucoure-vial' && entry.paidOn) {
      return [
        {
          id: 'reglement-pn',
          party: DOUBLE,
          date: entry.paidOn,
          mode: 'virement',
          amount: entry.balance,
          label: 'Virement H. Doucouré-Vial',
          allocations: [],
          status: 'non-lettre',
        },
      ]
    }
    const deposit: readonly Payment[] =
      entry.deposit > 0
        ? [
            {
              id: `acompte-${entry.name}`,
              party: entry.client,
              date: onOrAfter(addDays(entry.date, -21), 'ouvre'),
              mode: 'virement',
              amount: entry.deposit,
              label: 'Acompte à la commande',
              allocations: [{ salesDocument: piece, amount: entry.deposit }],
              status: 'recu',
            },
          ]
        : []
    return [
      ...deposit,
      ...entry.settled.map(
        ({ date, amount, rank }): Payment => ({
          id: `reglement-${entry.name}-${rank}`,
          party: entry.client,
          date: onOrAfter(date, 'ouvre'),
          mode: entry.name === 'ec' ? 'prelevement' : 'carte',
          amount,
          label:
            entry.name === 'ec' && rank === 2
              ? 'Prélèvement présenté, échéance 2 sur 3 (ET-2026-07)'
              : entry.name === 'ec'
                ? 'Prélèvement, échéance 1 sur 3 (ET-2026-07)'
                : `Carte, échéance ${rank} sur 3`,
          allocations: [{ salesDocument: piece, amount }],
          status: 'recu',
        }),
      ),
    ]
  })
}

/** What has been sent so far about the invoices: R2's first reminder, Cyclorama's three letters. */
export interface PastSteps {
  readonly r2First: IsoDate
  readonly mdFirst: IsoDate
  readonly mdSecond: IsoDate
  readonly mdNotice: IsoDate
  /** Known only when the notice had time to arrive (hazard h3). */
  readonly mdReceived: IsoDate | null
}

export function pastSteps(entries: readonly Entry[], draw: Draw, today: IsoDate): PastSteps {
  const r2 = dueOf(entries, 'r2')
  const md = dueOf(entries, 'md')
  const old = draw.factors.includes('h3')
  const notice = old ? stepDate(md, TERMS.formalNoticeDays) : addDays(today, -1)
  return {
    r2First: stepDate(r2, TERMS.firstReminderDays),
    mdFirst: stepDate(md, TERMS.firstReminderDays),
    mdSecond: stepDate(md, TERMS.secondReminderDays),
    mdNotice: notice,
    mdReceived: old ? addDays(notice, 2) : null,
  }
}

const dueOf = (entries: readonly Entry[], name: Entry['name']): IsoDate => entryNamed(entries, name).due

/** The same steps as follow-up cards. */
export function followUpsOf(entries: readonly Entry[], steps: PastSteps): readonly FollowUp[] {
  const md = dueOf(entries, 'md')
  const r2 = dueOf(entries, 'r2')
  return [
    {
      id: 'suivi-md-1',
      salesDocument: 'piece-md',
      level: 'relance-1',
      date: steps.mdFirst,
      channel: 'courriel',
      author: 'mai-linh-perrault',
      next: stepDate(md, TERMS.secondReminderDays),
      comment: 'Courriel avec copie de la facture. Pas de réponse.',
    },
    {
      id: 'suivi-md-2',
      salesDocument: 'piece-md',
      level: 'relance-2',
      date: steps.mdSecond,
      channel: 'lettre',
      author: 'mai-linh-perrault',
      next: stepDate(md, TERMS.formalNoticeDays),
      comment: 'Lettre signée par Mme Dobrescu, décompte joint.',
    },
    {
      id: 'suivi-md-3',
      salesDocument: 'piece-md',
      level: 'mise-en-demeure',
      date: steps.mdNotice,
      channel: 'lettre',
      author: 'irina-dobrescu',
      next: stepDate(md, TERMS.litigationDays),
      comment: 'Recommandé avec avis de réception, signé par Mme Kouamé-Ferrand.',
    },
    {
      id: 'suivi-r2-1',
      salesDocument: 'piece-r2',
      level: 'relance-1',
      date: steps.r2First,
      channel: 'courriel',
      author: 'mai-linh-perrault',
      next: stepDate(r2, TERMS.secondReminderDays),
      comment: 'Courriel avec copie de la facture. Pas de réponse.',
    },
  ]
}
