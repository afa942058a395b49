import type { GapCause, ReconciliationReport, ReportLine } from '../../../src/domain/records/accounting.ts'
import { type Account, entryId, isEarly } from './account.ts'
import { matchOf, piecesOf } from './expected.ts'
import type { Item } from './items.ts'
import { BANK, credit, debit, type Operation, sumOf } from './operation.ts'
import type { Month } from './operations.ts'

/** Who draws up the report; the learner’s alias takes its place on the screen. */
const PREPARER = 'Assistant de gestion'

interface Couple {
  readonly bank: readonly string[]
  readonly books: readonly string[]
  readonly gap?: GapCause
}

/** Matches asked by the two milestones of the treatment. */
export const BEGUN = 8
export const ADVANCED = 18

/** The right answers as parameters of acts, by the names that the YAML calls. */
export function answersOf(month: Month, account: Account, items: readonly Item[]): Readonly<Record<string, unknown>> {
  const before = couplesOf(month.operations.filter(({ september }) => september))
  const others = month.operations.filter(({ september }) => !september)
  const early = couplesOf(others.filter(({ bank }) => bank.every(isEarly)))
  const late = couplesOf(others.filter(({ bank }) => !bank.every(isEarly)))
  const first = Math.max(0, BEGUN - before.length)
  const second = Math.max(first, ADVANCED - before.length)
  return {
    'corrige-ouverture': opening(account),
    'corrige-septembre': matches(before),
    'corrige-debut': matches(early.slice(0, first)),
    'corrige-milieu': matches(early.slice(first, second)),
    'corrige-pointage': matches([...early.slice(second), ...late]),
    'corrige-etat': report(account, items),
    ...entries(month),
    'corrige-duplicata': {
      journal: 'BQ',
      date: '2026-11-05',
      label: 'Carte du 22/10, duplicata reçu',
      lines: [debit('606000', month.receipt.amount), credit('471000', month.receipt.amount)],
      attachment: 'duplicata',
    },
  }
}

const matches = (couples: readonly Couple[]) => ({ couples, undone: [] })

function couplesOf(operations: readonly Operation[]): readonly Couple[] {
  return operations.flatMap((operation) =>
    matchOf(operation).map(({ bank, books, gaps }): Couple => {
      const [left = [], right = []] = [bank[0], books[0]]
      const twice = operation.family === 'double' || operation.family === 'doublon'
      const differs = !twice && !operation.september && sumOf(operation.bank) !== sumOf(operation.books)
      return { bank: left, books: right, ...(differs && gaps[0] ? { gap: gaps[0] } : {}) }
    }),
  )
}

function opening(account: Account): Omit<ReconciliationReport, 'version'> {
  return {
    id: 'controle-ouverture',
    kind: 'ouverture',
    account: BANK,
    date: '2026-09-30',
    preparer: PREPARER,
    books: account.openingBooks,
    bank: account.openingBank,
    lines: account.openItems.map(
      ({ label, amount }): ReportLine => ({
        column: 'banque',
        amount,
        label,
        reason: 'suspens de septembre',
        piece: 'état du 30/09',
      }),
    ),
  }
}

function report(account: Account, items: readonly Item[]): Omit<ReconciliationReport, 'version'> {
  return {
    id: 'etat-512100',
    kind: 'rapprochement',
    account: '512100, compte finissant par 829',
    date: '2026-10-31',
    preparer: PREPARER,
    books: account.books,
    bank: account.bank,
    lines: items.map(
      ({ column, amount, label, words, pieces }): ReportLine => ({
        column,
        amount,
        label: `${label} (${words[0] ?? ''})`,
        reason: words.join(', '),
        piece: pieces[0] ?? '',
      }),
    ),
  }
}

/** One list of entries by work; a slip of ours is reversed, then written again. */
function entries(month: Month): Readonly<Record<string, readonly object[]>> {
  const postings = month.operations.flatMap((operation) =>
    operation.postings.map((posting) => ({ operation, posting })),
  )
  const written = (work: string) =>
    postings
      .filter(({ posting }) => posting.work === work && posting.reverses === undefined)
      .map(({ operation, posting }) => ({
        journal: 'BQ',
        date: '2026-10-31',
        label: posting.label,
        lines: posting.lines,
        attachment: piecesOf(operation, posting)[0] ?? '',
      }))
  const works = ['virement', 'prelevement', 'saisie', 'devise', 'frais', 'impaye', 'attente']
  return {
    ...Object.fromEntries(works.map((work) => [`corrige-${work}`, written(work)])),
    'corrige-contrepassation': postings.flatMap(({ operation, posting }) =>
      posting.reverses === undefined
        ? []
        : [
            {
              entry: entryId(
                operation.id,
                operation.books.findIndex(({ piece }) => piece === posting.reverses),
              ),
              date: '2026-10-31',
              reason: operation.label,
            },
          ],
    ),
  }
}
