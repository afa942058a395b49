import type { Party, StoredDocument } from '../../../../src/domain/records/records.ts'
import { formatAmount } from '../../../../src/domain/trade/format-amount.ts'
import { formatLongDate, formatShortDate } from '../../../../src/domain/trade/format-date.ts'
import type { IsoDate } from '../../../../src/domain/trade/iso-date.ts'
import { instalmentDates } from '../dates.ts'
import type { Entry } from '../entries.ts'

/** h1: the bank's notice of a direct debit that came back, the second morning. */
export function rejectionNotice(entry: Entry, party: Party, today: IsoDate, nextDay: IsoDate): StoredDocument {
  return {
    id: 'avis-rejet',
    name: `${nextDay}_avis_credit-deux-rives_rejet_v1.pdf`,
    folder: '05-comptabilite',
    type: 'avis',
    date: nextDay,
    author: 'irina-dobrescu',
    blocks: [
      { kind: 'entete', lines: ['CRÉDIT DES DEUX RIVES', 'Portail Deux Rives Pro'] },
      { kind: 'titre', text: `Avis de rejet de prélèvement du ${formatLongDate(nextDay)}` },
      {
        kind: 'champs',
        rows: [
          ['Débiteur', party.name],
          ['Référence', 'ET-2026-07, échéance 2 sur 3'],
          ['Présenté le', formatShortDate(instalmentDates(today)[1])],
          ['Montant rejeté', formatAmount(entry.settled[1]?.amount ?? 0)],
          ['Motif', 'provision insuffisante'],
          ['Frais de rejet portés au compte du créancier', '12,00\u00a0€'],
        ],
      },
    ],
  }
}
