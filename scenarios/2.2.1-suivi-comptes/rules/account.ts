import type { LedgerEntry, OpenItem, StatementLine } from '../../../src/domain/records/accounting.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import { diceOf } from './dice.ts'
import { BANK, credit, debit, type Operation, sumOf } from './operation.ts'

/** The sum sworn to stay after any purchase (internal rules § 6). */
export const THRESHOLD = 2_500_000
/** First day that only the final edition of the statement shows. */
const FINAL_FROM = '2026-10-29'
/** At the expert level, the portal cuts its labels. */
const LABEL_LENGTH = 22

/** The account at both ends of October, seen from both sides (§ 4, “Ça ferme”). Cents. */
export interface Account {
  readonly price: number
  /** True balance at 31/10: both rectified balances are worth it. */
  readonly truth: number
  /** Rectified balance at 30/09: what our ledger brings forward. */
  readonly openingBooks: number
  readonly openingBank: number
  readonly books: number
  readonly bank: number
  /** Balance of the provisional edition. */
  readonly provisional: number
  readonly lines: readonly StatementLine[]
  readonly entries: readonly LedgerEntry[]
  readonly openItems: readonly OpenItem[]
}

/** [§ 4, enjeu] The margin first, then the price, then the balances: either side may answer the contrary of the truth. */
export function accountOf(draw: Draw, operations: readonly Operation[]): Account {
  const dice = diceOf(draw, 'enjeu')
  const kind = dice.one(['serre-oui', 'serre-non', 'serre-non', 'large'] as const)
  const margin =
    kind === 'large' ? dice.cents(1800, 4200) : kind === 'serre-oui' ? dice.cents(40, 600) : -dice.cents(40, 600)
  const price = dice.between(124, 244) * 1000
  const truth = THRESHOLD + price + margin
  const october = operations.filter(({ september }) => !september)
  const openingBooks = truth - october.reduce((sum, operation) => sum + operation.truth, 0)
  const openItems = operations.flatMap(({ id, september, label, truth: amount }): OpenItem[] =>
    september ? [{ id, date: september, label, amount }] : [],
  )
  const openingBank = openingBooks - sumOf(openItems)
  const lines = statementLines(operations, draw.level === 'expert')
  const entries = ledger(operations, openingBooks)
  return {
    price,
    truth,
    openingBooks,
    openingBank,
    books: openingBooks + sumOf(operations.flatMap(({ books }) => books)),
    bank: openingBank + sumOf(lines),
    provisional: openingBank + sumOf(lines.filter(isEarly)),
    lines,
    entries,
    openItems,
  }
}

export const isEarly = ({ date }: { readonly date: string }): boolean => date < FINAL_FROM

/** Line of the statement: its operation and its rank name it, so that its place says nothing. */
export const lineId = (operation: string, rank: number): string => `rl-${operation}-${rank}`
export const entryId = (operation: string, rank: number): string => `ec-${operation}-${rank}`

function statementLines(operations: readonly Operation[], cut: boolean): readonly StatementLine[] {
  return operations
    .flatMap(({ id, bank }) =>
      bank.map(({ date, label, amount }, rank) => ({
        id: lineId(id, rank),
        account: BANK,
        date,
        label: cut ? label.slice(0, LABEL_LENGTH).trim() : label,
        amount,
      })),
    )
    .sort((one, other) => (one.date === other.date ? 0 : one.date < other.date ? -1 : 1))
}

function ledger(operations: readonly Operation[], opening: number): readonly LedgerEntry[] {
  const report: LedgerEntry = {
    id: 'ec-report',
    journal: 'AN',
    date: '2026-09-30',
    piece: 'AN-0930',
    label: 'Report au 30/09',
    lines: [debit(BANK, opening), credit('890000', opening)],
    attachment: 'etat-septembre',
    author: 'raphael-cotinaud',
  }
  const entries = operations.flatMap(({ id, books }) =>
    books.map(
      ({ date, piece, label, amount, account }, rank): LedgerEntry => ({
        id: entryId(id, rank),
        journal: 'BQ',
        date,
        piece,
        label,
        lines:
          amount > 0
            ? [debit(BANK, amount), credit(account, amount)]
            : [debit(account, -amount), credit(BANK, -amount)],
        attachment: piece,
        author: 'raphael-cotinaud',
      }),
    ),
  )
  return [report, ...entries.sort((one, other) => (one.date === other.date ? 0 : one.date < other.date ? -1 : 1))]
}
