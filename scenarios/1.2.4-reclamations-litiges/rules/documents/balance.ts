import type { Party, StoredDocument } from '../../../../src/domain/records/records.ts'
import { type Cents, sumCents } from '../../../../src/domain/trade/cents.ts'
import { formatFigure } from '../../../../src/domain/trade/format-amount.ts'
import { formatLongDate, formatShortDate } from '../../../../src/domain/trade/format-date.ts'
import type { IsoDate } from '../../../../src/domain/trade/iso-date.ts'
import type { Organisation } from '../../../../src/domain/world/organisation.ts'
import type { Entry } from '../entries.ts'
import { partyOf } from '../people.ts'
import { letterhead } from './letterhead.ts'

/** Columns of the aged balance: not due, then days late. */
const COLUMNS: readonly (readonly [string, (late: number) => boolean])[] = [
  ['Non échu', (late) => late === 0],
  ['1 à 30 jours', (late) => late >= 1 && late <= 30],
  ['31 à 60 jours', (late) => late >= 31 && late <= 60],
  ['Plus de 60 jours', (late) => late > 60],
]

/** The aged balance as the ERP prints it: it knows dates and balances, nothing else. */
export function agedBalance(
  entries: readonly Entry[],
  parties: readonly Party[],
  today: IsoDate,
  house: Organisation,
): StoredDocument {
  const total = (fits: (late: number) => boolean): Cents =>
    sumCents(entries.filter(({ late }) => fits(late)).map(({ balance }) => balance))
  return {
    id: 'balance-agee',
    name: `${today}_balance_clients_agee_v1.pdf`,
    folder: '05-comptabilite',
    type: 'etat',
    date: today,
    author: 'irina-dobrescu',
    blocks: [
      letterhead(house),
      { kind: 'titre', text: `Balance âgée des clients au ${formatLongDate(today)}` },
      {
        kind: 'tableau',
        head: ['Compte', 'Client', 'Facture', 'Échéance', ...COLUMNS.map(([title]) => title)],
        figures: [4, 5, 6, 7],
        rows: entries.map((entry) => {
          const party = partyOf(parties, entry.client)
          return [
            party.account,
            party.name,
            entry.number,
            formatShortDate(entry.due),
            ...COLUMNS.map(([, fits]) => (fits(entry.late) ? formatFigure(entry.balance) : '')),
          ]
        }),
        foot: [['', 'Totaux', '', '', ...COLUMNS.map(([, fits]) => formatFigure(total(fits)))]],
      },
      {
        kind: 'totaux',
        rows: [
          ['Total des soldes', formatFigure(sumCents(entries.map(({ balance }) => balance)))],
          ['Dont échu (retard affiché)', formatFigure(total((late) => late > 0))],
        ],
      },
    ],
  }
}
