import type { Accounting } from '../../../src/domain/records/accounting.ts'
import type { Folder, StoredDocument } from '../../../src/domain/records/records.ts'
import type { CaseFile } from '../../../src/domain/scenario/case-file.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import { formatFigure } from '../../../src/domain/trade/format-amount.ts'
import { partyRecord } from '../../../src/domain/world/party-record.ts'
import { staffOf } from '../../../src/domain/world/staff-records.ts'
import type { OrganisationWorld } from '../../../src/domain/world/world.ts'
import type { Drawn } from './accepts.ts'
import { type Account, accountOf, isEarly } from './account.ts'
import { answersOf } from './answers.ts'
import { expectedEntries, expectedReconciliation } from './expected.ts'
import { itemsOf } from './items.ts'
import { BANK } from './operation.ts'
import { type Month, monthOf } from './operations.ts'
import { page, papersOf, statement } from './papers.ts'
import { exchangeAnswer, expectedExchange, expectedFees, feesAnswer, workbooks } from './sheets.ts'
import { valuesOf } from './values.ts'

const FOLDERS: readonly (readonly [string, string, boolean?])[] = [
  ['02-adherents', 'Adhérents'],
  ['04-sejours', 'Séjours'],
  ['05-compta', 'Comptabilité'],
  ['06-bar-boutique', 'Bar et boutique'],
  ['07-personnel', 'Personnel', true],
  ['11-modeles', 'Modèles'],
]

/** The whole case of a draw: a pure function of it and of the world. */
export function deriveCase(draw: Draw, house: OrganisationWorld): CaseFile {
  const month = monthOf(draw)
  const account = accountOf(draw, month.operations)
  const items = itemsOf(month.operations)
  const provisional = draw.factors.includes('h1')
  const drawn: Drawn = { operations: month.operations, account, items }
  return {
    days: ['2026-11-03', '2026-11-05'],
    values: valuesOf(draw, month, account, items),
    roles: {
      responsable: house.organisation.learnerManager,
      tresorier: 'jean-noel-tissandier',
      comptable: 'raphael-cotinaud',
      benevole: 'bruno-castellazzi',
      banque: 'bq-mutuelle-sarvelle',
      'autre-parent': 'aurore-desplanques',
      magasin: 'magasin-du-22',
    },
    records: {
      parties: house.counterparties.map(partyRecord),
      staff: staffOf(house),
      salesDocuments: [],
      payments: [],
      followUps: [],
      folders: FOLDERS.map(([path, label, restricted]): Folder => ({ path, label, restricted: restricted === true })),
      documents: papersOf(month, account, provisional),
      calendar: [],
      workbooks,
      accounting: accountingOf(account, provisional),
      cardTables: [
        {
          id: 'rib',
          label: 'Coordonnées bancaires',
          canCreate: false,
          fields: [{ id: 'iban', label: 'IBAN', kind: 'texte' }],
        },
      ],
      cards: [
        {
          id: 'rib-filandre',
          table: 'rib',
          title: 'Coordonnées bancaires de Filandre Télécom',
          about: 'fou-filandre',
          fields: { iban: 'FR76 •••• •••• •••• •••• •••• 417' },
          author: 'raphael-cotinaud',
          date: '2024-03-11',
          piece: '',
          changes: [],
        },
      ],
    },
    arrivals: arrivalsOf(month, account),
    imports: {
      'releve-definitif': {
        statement: {
          account: BANK,
          edition: 'definitive',
          opening: account.openingBank,
          closing: account.bank,
          until: '2026-10-31',
        },
        lines: account.lines,
      },
    },
    computed: {
      tirage: drawn,
      rapprochement: expectedReconciliation(month, account, items),
      ecritures: expectedEntries(month),
      'frais-attendus': expectedFees(month),
      'frais-corriges': feesAnswer(month),
      'devise-attendue': expectedExchange(month),
      'devise-corrigee': exchangeAnswer(month),
      ...answersOf(month, account, items),
    },
  }
}

/** What is on the screen at first: with h1, nothing of the last two days. */
function accountingOf(account: Account, provisional: boolean): Accounting {
  return {
    statements: [
      {
        account: BANK,
        edition: provisional ? 'provisoire' : 'definitive',
        opening: account.openingBank,
        closing: provisional ? account.provisional : account.bank,
        until: provisional ? '2026-10-28' : '2026-10-31',
      },
    ],
    statementLines: provisional ? account.lines.filter(isEarly) : account.lines,
    entries: account.entries,
    openItems: account.openItems,
    matches: [],
    reports: [],
    transfers: [],
  }
}

function arrivalsOf(month: Month, account: Account): readonly StoredDocument[] {
  const duplicate = page('duplicata', '2026-11-05', `Facture en duplicata, ${month.receipt.shop}`, [
    {
      kind: 'champs',
      rows: [
        ['Client', 'Les Passerelles d’Orvelle'],
        ['Date', '22/10/2026'],
        ['Achat', month.receipt.thing],
        ['Total', formatFigure(month.receipt.amount)],
      ],
    },
    { kind: 'tampon', text: 'Duplicata', tone: 'rouge' },
  ])
  const corrected = page(
    'avis-rectification',
    '2026-11-05',
    'Mutuelle de la Sarvelle, avis de rectification',
    [
      {
        kind: 'champs',
        rows: [
          ['Opération rectifiée', month.error?.reference ?? ''],
          ['Montant', formatFigure(Math.abs((month.error?.written ?? 0) - (month.error?.right ?? 0)))],
          ['Date de l’écriture', '05/11/2026'],
        ],
      },
    ],
    'bq-mutuelle-sarvelle',
  )
  return [statement(account, false), { ...duplicate, folder: '' }, corrected]
}
