import type { SheetBlock, StoredDocument } from '../../../src/domain/records/records.ts'
import { formatFigure } from '../../../src/domain/trade/format-amount.ts'
import { formatShortDate } from '../../../src/domain/trade/format-date.ts'
import type { Account } from './account.ts'
import { isEarly } from './account.ts'
import type { Foreign } from './currency.ts'
import type { Month } from './operations.ts'

const BOOKS = '05-compta'

/** Every paper of the case that depends on the draw; pages of plain text stand in `messages/doc-*.md`. */
export function papersOf(month: Month, account: Account, withHazard: boolean): readonly StoredDocument[] {
  return [
    statement(account, withHazard),
    previousReport(account),
    chequeBook(month),
    ...slips(month),
    ...month.foreign.flatMap(foreignPapers),
    bill(month),
    suppliersInvoice(month),
    rejection(month),
    memberCard(month),
  ]
}

/** The statement: with h1, only its provisional edition is there at first. */
export function statement(account: Account, provisional: boolean): StoredDocument {
  const lines = provisional ? account.lines.filter(isEarly) : account.lines
  const closing = provisional ? account.provisional : account.bank
  return page(
    provisional ? 'releve-provisoire' : 'releve-definitif',
    provisional ? '2026-10-28' : '2026-10-31',
    provisional ? 'Relevé du compte 829, édition provisoire' : 'Relevé du compte 829',
    [
      fields([
        ['Banque', 'Mutuelle de la Sarvelle, 20 place du Marché, 99210 Orvelle'],
        ['Compte', 'Les Passerelles d’Orvelle, compte finissant par 829'],
        ['Solde au 30/09/2026', formatFigure(account.openingBank)],
      ]),
      table(
        ['Date', 'Opération', 'Débit', 'Crédit'],
        lines.map(({ date, label, amount }) => [
          formatShortDate(date),
          label,
          amount < 0 ? formatFigure(-amount) : '',
          amount > 0 ? formatFigure(amount) : '',
        ]),
        [2, 3],
      ),
      { kind: 'totaux', rows: [[provisional ? 'Solde au 28/10/2026' : 'Solde au 31/10/2026', formatFigure(closing)]] },
      ...(provisional ? [{ kind: 'pied' as const, text: 'Édition provisoire, le relevé définitif fera foi.' }] : []),
    ],
    'bq-mutuelle-sarvelle',
  )
}

function previousReport(account: Account): StoredDocument {
  return page('etat-septembre', '2026-09-30', 'État de rapprochement au 30 septembre 2026, compte 512100', [
    table(
      ['Relevé, compte 829', 'Montant'],
      [
        ['Solde du relevé au 30/09', formatFigure(account.openingBank)],
        ...account.openItems.map(({ label, amount }) => [label, formatFigure(amount)]),
      ],
      [1],
      [['Solde rectifié, égal au compte 512100', formatFigure(account.openingBooks)]],
    ),
    { kind: 'signature', name: 'Raphaël Cotinaud', role: 'comptable' },
  ])
}

/** Stubs in the order of issue: the true amount of each cheque. */
function chequeBook({ operations }: Month): StoredDocument {
  const stubs = operations.flatMap(({ books, truth, family }) =>
    books.slice(0, 1).flatMap(({ label, date }) => {
      const number = /\b44\d{5}\b/.exec(label)?.[0]
      const amount = family === 'inversion' || family === 'erreur' ? truth : (books[0]?.amount ?? truth)
      return number ? [[number, formatShortDate(date), label.replace(/^Chèque \d+ /, ''), formatFigure(-amount)]] : []
    }),
  )
  return page('chequier', '2026-10-31', 'Talons du chéquier 4417201 à 4417250', [
    table(
      ['Numéro', 'Date', 'Ordre', 'Montant'],
      [...stubs].sort(([one = ''], [other = '']) => (one < other ? -1 : 1)),
      [3],
    ),
  ])
}

/** Stamped paying-in slips: total, date, account to credit. */
function slips({ operations, error }: Month): readonly StoredDocument[] {
  const ours = operations.flatMap(({ books, pieces, truth }) => {
    const id = pieces.find((piece) => piece.startsWith('bordereau-'))
    const [first] = books
    return id && first ? [slip(id, first.date, truth, 'compte finissant par 829', 'Remise de chèques')] : []
  })
  const bar =
    error?.form === 'voisin'
      ? [
          slip(
            'bordereau-B-0211',
            '2026-10-26',
            error.written,
            'compte finissant par 611',
            'Versement d’espèces, recette du bar',
          ),
        ]
      : []
  return [...ours, ...bar]
}

function slip(id: string, date: string, amount: number, to: string, what: string): StoredDocument {
  const number = id.replace('bordereau-', '')
  return page(id, date, `Bordereau ${number}`, [
    fields([
      ['Opération', what],
      ['Numéro', number],
      ['Date de dépôt', formatShortDate(date)],
      ['Compte à créditer', to],
      ['Total', formatFigure(amount)],
    ]),
    { kind: 'tampon', text: 'Mutuelle de la Sarvelle, reçu', tone: 'bleu' },
  ])
}

const rate = (value: number): string =>
  String(value / 10_000)
    .replace('.', ',')
    .padEnd(6, '0')

function foreignPapers(payment: Foreign): readonly StoredDocument[] {
  const swiss = payment.code === 'CHF'
  const owner = swiss ? 'Auberge du Vieux Bisse' : 'Chœur de la Rive-Nord'
  const sum = `${payment.code} ${formatFigure(payment.amount)}`
  return [
    page(`avis-${payment.code}`, '2026-10-23', `Avis d’opération en devise, ${owner}`, [
      fields([
        ['Bénéficiaire', owner],
        ['Montant', sum],
        ['Cours', `1\u00a0€ = ${rate(payment.paidAt)} ${payment.code}`],
        ['Contre-valeur', formatFigure(payment.converted)],
        [swiss ? 'Commission, paiement carte en devise' : 'Frais, virement hors SEPA', formatFigure(payment.charge)],
        ['Total débité', formatFigure(payment.converted + payment.charge)],
      ]),
    ]),
    page(`facture-${swiss ? 'auberge' : 'choeur'}`, '2026-10-19', `Facture, ${owner}`, [
      fields([
        ['Montant', sum],
        ['Cours de saisie', `1\u00a0€ = ${rate(payment.bookedAt)} ${payment.code}`],
        ['Enregistrée pour', formatFigure(payment.owed)],
        ['Compte', swiss ? '401BISSE' : '401RIVEN'],
      ]),
    ]),
  ]
}

function bill({ operations }: Month): StoredDocument {
  const bank = operations.find(({ id }) => id === 'filandre')
  const account = bank?.postings[0]?.lines[0]?.account ?? ''
  return page('facture-filandre', '2026-10-05', 'Facture Filandre Télécom', [
    fields([
      ['Numéro', bank?.words[1] ?? ''],
      ['Total', formatFigure(-(bank?.truth ?? 0))],
      ['Paiement', 'prélèvement le 20/10'],
      ['Dans le PGI', account === '401FILAN' ? 'enregistrée, compte 401FILAN' : 'non enregistrée'],
    ]),
  ])
}

function suppliersInvoice({ operations }: Month): StoredDocument {
  const cheque = operations.find(({ id }) => id === 'inversion')
  const amount = cheque ? -cheque.truth : 22_347
  return page('facture-tapis', '2026-10-02', 'Facture Tapis Volants Sport', [
    fields([
      ['Fournisseur', 'Tapis Volants Sport, compte 401TAPIS'],
      ['Total', formatFigure(amount)],
    ]),
  ])
}

function rejection({ bounced }: Month): StoredDocument {
  return page('avis-rejet', '2026-10-14', 'Avis de rejet, chèque 0086413', [
    fields([
      ['Chèque', '0086413, bordereau 1057'],
      ['Montant', formatFigure(bounced.amount)],
      ['Date', '14/10/2026'],
      ['Motif', 'provision insuffisante'],
      ['Frais de rejet', '10,00'],
      ['Présentations', bounced.form === 'simple' ? 'une' : 'deux'],
    ]),
  ])
}

function memberCard({ bounced }: Month): StoredDocument {
  return {
    ...page('fiche-P26-0089', '2026-09-08', 'Fiche adhérent P26-0089', [
      fields([
        ['Payeur', 'M. Ronan Bellec-Roux'],
        ['Enfant', 'Malo'],
        ['Autre parent', 'Mme Aurore Desplanques'],
        ['Échéance d’octobre', formatFigure(bounced.amount)],
        ['Échéancier', 'trois fois\u00a0: octobre, janvier, avril'],
      ]),
    ]),
    folder: '02-adherents',
  }
}

export function page(
  id: string,
  date: string,
  title: string,
  blocks: readonly SheetBlock[],
  author = 'raphael-cotinaud',
): StoredDocument {
  return {
    id,
    name: title,
    folder: BOOKS,
    type: 'piece',
    date,
    author,
    blocks: [{ kind: 'titre', text: title }, ...blocks],
  }
}

function fields(rows: readonly (readonly [string, string])[]): SheetBlock {
  return { kind: 'champs', rows }
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  figures: readonly number[],
  foot?: readonly (readonly string[])[],
): SheetBlock {
  return { kind: 'tableau', head, rows, figures, ...(foot ? { foot } : {}) }
}
