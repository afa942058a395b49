import type { Party, StoredDocument } from '../../../../src/domain/records/records.ts'
import { addDays } from '../../../../src/domain/trade/date-arithmetic.ts'
import { formatFigure } from '../../../../src/domain/trade/format-amount.ts'
import { formatLongDate, formatShortDate } from '../../../../src/domain/trade/format-date.ts'
import type { IsoDate } from '../../../../src/domain/trade/iso-date.ts'
import { onOrAfter, onOrBefore } from '../../../../src/domain/trade/working-days.ts'
import type { Organisation } from '../../../../src/domain/world/organisation.ts'
import { instalmentDates } from '../dates.ts'
import { type Entry, entryNamed } from '../entries.ts'
import { mandateOf, variantOf } from '../facts/payment.ts'
import { partyOf } from '../people.ts'

const HEAD = ['CRÉDIT DES DEUX RIVES', 'Portail Deux Rives Pro']

/** Statement of the current account around the payment of role PN, other lines being settled matters. */
export function bankStatement(
  entries: readonly Entry[],
  parties: readonly Party[],
  today: IsoDate,
  house: Organisation,
): StoredDocument {
  const paid = entryNamed(entries, 'pn')
  const on = paid.paidOn ?? paid.due
  const end = onOrBefore(addDays(today, -1), 'ouvre')
  const party = partyOf(parties, paid.client)
  const instalment = entryNamed(entries, 'ec').settled[1]
  const lines: readonly (readonly [IsoDate, string, number])[] = [
    [onOrBefore(addDays(on, -1), 'ouvre'), 'REMISE DE CARTES BOUTIQUE', 41_260],
    ...(variantOf(paid) === 'doublon'
      ? ([[on, `VIR RECU MME H DOUCOURE VIAL REF ${party.account.replace('DOUCO', 'DOUC2')}`, paid.balance]] as const)
      : []),
    ...(variantOf(paid) === 'virement'
      ? ([[on, `VIR RECU COMPTABLE PUBLIC ORVELLE MANDAT ${mandateOf(paid)}`, paid.balance]] as const)
      : []),
    [onOrAfter(addDays(on, 1), 'ouvre'), 'PRLV FILANDRE TELECOM', -49_440],
    [end, 'REMISE DE PRELEVEMENTS ET-2026-07 ECH 2/3', instalment?.amount ?? 0],
  ]
  return {
    id: 'releve-bancaire',
    name: `${end}_releve_credit-deux-rives_compte-courant_v1.pdf`,
    folder: '05-comptabilite',
    type: 'releve',
    date: end,
    author: 'irina-dobrescu',
    blocks: [
      { kind: 'entete', lines: HEAD },
      { kind: 'titre', text: 'Relevé de compte courant, extrait' },
      {
        kind: 'champs',
        rows: [
          ['Titulaire', house.name],
          ['Compte', house.banks[0]?.iban ?? ''],
          ['Arrêté au', formatLongDate(end)],
        ],
      },
      {
        kind: 'tableau',
        head: ['Date', 'Libellé', 'Débit', 'Crédit'],
        figures: [2, 3],
        rows: lines.map(([date, label, amount]) => [
          formatShortDate(date),
          label,
          amount < 0 ? formatFigure(-amount) : '',
          amount > 0 ? formatFigure(amount) : '',
        ]),
      },
    ],
  }
}

/** The morning's notice: credits that the bank could not tell, and direct debits presented the day before. */
export function bankNotice(entries: readonly Entry[], parties: readonly Party[], today: IsoDate): StoredDocument {
  const paid = entryNamed(entries, 'pn')
  const plan = entryNamed(entries, 'ec')
  const unknown =
    variantOf(paid) === 'virement'
      ? [
          [
            formatShortDate(paid.paidOn ?? paid.due),
            `Virement du comptable public, mandat ${mandateOf(paid)}, sans référence de facture`,
            formatFigure(paid.balance),
          ],
        ]
      : [['', 'Aucune opération en attente', '']]
  return {
    id: 'avis-operations',
    name: `${today}_avis_credit-deux-rives_operations_v1.pdf`,
    folder: '05-comptabilite',
    type: 'avis',
    date: today,
    author: 'irina-dobrescu',
    blocks: [
      { kind: 'entete', lines: HEAD },
      { kind: 'titre', text: `Avis d’opérations du ${formatLongDate(today)}` },
      { kind: 'paragraphe', text: 'Opérations créditées en attente d’identification' },
      { kind: 'tableau', head: ['Date', 'Opération', 'Crédit'], figures: [2], rows: unknown },
      { kind: 'paragraphe', text: 'Prélèvements présentés' },
      {
        kind: 'tableau',
        head: ['Date', 'Débiteur', 'Référence', 'Montant'],
        figures: [3],
        rows: [
          [
            formatShortDate(instalmentDates(today)[1]),
            partyOf(parties, plan.client).name,
            'ET-2026-07, échéance 2 sur 3',
            formatFigure(plan.settled[1]?.amount ?? 0),
          ],
        ],
      },
    ],
  }
}
