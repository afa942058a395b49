import type { ExpectedEntries, ExpectedWork } from '../../../src/content/judges/rapprochement/ecritures.ts'
import type { ExpectedMatch, ExpectedReconciliation } from '../../../src/content/judges/rapprochement/expected.ts'
import type { EntryLine } from '../../../src/domain/records/accounting.ts'
import { type Account, entryId, lineId } from './account.ts'
import { MEMBER } from './bounced.ts'
import type { Item } from './items.ts'
import { BANK, credit, debit, type Operation, type Posting } from './operation.ts'
import type { Month } from './operations.ts'

/** What the judges of the reconciliation compare with. */
export function expectedReconciliation(month: Month, account: Account, items: readonly Item[]): ExpectedReconciliation {
  return {
    accounts: [BANK, '829'],
    date: '2026-10-31',
    truth: account.truth,
    books: account.books,
    bank: account.bank,
    provisional: account.provisional,
    opening: { books: account.openingBooks, bank: account.openingBank },
    items,
    groups: [
      { column: 'banque', items: itemsOfGroup(items, 'cheques'), clumsy: true },
      { column: 'livres', items: itemsOfGroup(items, 'commissions'), clumsy: false },
    ],
    settled: month.operations.flatMap(({ september, bank, label, truth }) =>
      september && bank.length > 0 ? [{ label, amount: truth }] : [],
    ),
    matches: month.operations.flatMap(matchOf),
  }
}

const itemsOfGroup = (items: readonly Item[], name: string): readonly string[] =>
  items.filter(({ group }) => group === name).map(({ id }) => id)

/** Lines that belong together. Of two identical lines, either one, or both with the difference said. */
export function matchOf(operation: Operation): readonly ExpectedMatch[] {
  const { id, label, bank, books, september, family, gap } = operation
  const lines = bank.map((_, rank) => lineId(id, rank))
  const entries = september ? [id] : books.map((_, rank) => entryId(id, rank))
  if (lines.length === 0 || entries.length === 0) return []
  const choices = (ids: readonly string[]) => [...ids.map((one) => [one]), ids]
  return [
    {
      label,
      fromBefore: september !== undefined,
      bank: family === 'double' ? choices(lines) : [lines],
      books: family === 'doublon' ? choices(entries) : [entries],
      gaps: gap ?? [],
    },
  ]
}

/** Accounts that one work alone moves. */
const OWN_ACCOUNTS: Readonly<Record<string, readonly string[]>> = {
  virement: ['411POLLE', '411P26-0112'],
  prelevement: ['401FILAN', '626000'],
  saisie: ['401TAPIS'],
  devise: ['401BISSE', '401RIVEN', '666000', '766000'],
  impaye: [MEMBER],
  attente: ['471000'],
  frais: [],
}

/** What the judges of the entries compare with. */
export function expectedEntries(month: Month): ExpectedEntries {
  const all = month.operations.flatMap((operation) => operation.postings.map((posting) => ({ operation, posting })))
  const works = [...new Set(all.map(({ posting }) => posting.work))]
  const error = month.error
  return {
    works: Object.fromEntries(
      works.map((work): [string, ExpectedWork] => {
        const own = all.filter(({ posting }) => posting.work === work)
        return [
          work,
          {
            postings: own.map(({ operation, posting }) => ({
              label: posting.label,
              lines: posting.lines,
              pieces: piecesOf(operation, posting),
              words: operation.words,
              ...(posting.reverses ? { reverses: reversible(operation) } : {}),
            })),
            lesser: lesserOf(
              work,
              own.map(({ posting }) => posting),
              month,
            ),
            accounts: OWN_ACCOUNTS[work] ?? [],
          },
        ]
      }),
    ),
    forbidden: [
      ...(error ? [{ label: error.operation.label, amount: Math.abs(error.written - error.right) }] : []),
      ...(error ? [{ label: error.operation.label, amount: error.written }] : []),
      ...month.fees
        .filter(({ due, taken }) => taken !== due)
        .flatMap(({ label, due, taken }) => [
          { label, amount: taken },
          { label, amount: taken - due },
        ]),
      ...month.operations
        .filter(({ id }) => id === 's-rectificatif')
        .map(({ label, truth }) => ({ label, amount: truth })),
    ],
    unproven: month.operations.some(({ family }) => family === 'attente') ? month.receipt.amount : 0,
    from: '2026-10-01',
    until: '2026-10-31',
    late: ['2026-11-03', '2026-11-05'],
  }
}

/** A line of the statement proves what only the bank knows. */
export function piecesOf(operation: Operation, posting: Posting): readonly string[] {
  return posting.pieces.map((piece) => {
    if (!piece.startsWith('ligne:')) return piece
    const rank = operation.bank.findIndex(({ label }) => `ligne:${label}` === piece)
    return lineId(operation.id, Math.max(rank, 0))
  })
}

const reversible = ({ id, books }: Operation): readonly string[] => books.map((_, rank) => entryId(id, rank))

function lesserOf(work: string, postings: readonly Posting[], month: Month): ExpectedWork['lesser'] {
  switch (work) {
    case 'impaye': {
      const owed = postings.reduce(
        (sum, { lines }) =>
          sum + lines.reduce((part, line) => (line.account === MEMBER ? part + line.debit - line.credit : part), 0),
        0,
      )
      const charged = month.bounced.rejections * 1000
      const onMember = (amount: number): readonly EntryLine[] =>
        amount >= 0 ? [debit(MEMBER, amount), credit(BANK, amount)] : [credit(MEMBER, -amount), debit(BANK, -amount)]
      return [
        { verdict: 'maladroit', lines: onMember(owed + charged) },
        { verdict: 'incomplet', lines: onMember(owed) },
      ]
    }
    case 'attente':
      return [
        {
          verdict: 'juste',
          needs: 'duplicata',
          lines: [debit('606000', month.receipt.amount), credit(BANK, month.receipt.amount)],
        },
      ]
    default:
      return []
  }
}
