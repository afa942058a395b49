import type { EntryLine, GapCause } from '../../../src/domain/records/accounting.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import type { Cents } from '../../../src/domain/trade/cents.ts'
import type { IsoDate } from '../../../src/domain/trade/iso-date.ts'
import type { Dice } from './dice.ts'

/** What the bank printed for an operation. */
export interface BankPart {
  readonly date: IsoDate
  readonly label: string
  readonly amount: Cents
}

/** What our ledger says of it. */
export interface BookPart {
  readonly date: IsoDate
  readonly piece: string
  readonly label: string
  readonly amount: Cents
  /** Account set against the bank account. */
  readonly account: string
}

/** Where a correction of the bank column comes from. */
export type BankRole = 'suspens' | 'erreur' | 'excedent'

/** The entries that put our books right. */
export interface Posting {
  /** Obligation it belongs to: `virement`, `prelevement`, `saisie`, `devise`, `frais`, `impaye`, `attente`. */
  readonly work: string
  readonly label: string
  readonly lines: readonly EntryLine[]
  /** Documents that prove it, best first; a statement line proves a fee. */
  readonly pieces: readonly string[]
  /** Piece number of the entry to cancel, for a slip of ours. */
  readonly reverses?: string
}

/** One operation: its true amount, what our books say, what the bank says (§ 4). Signed, + = money in. */
export interface Operation {
  readonly id: string
  readonly family: string
  readonly label: string
  /** Words that name it in a report: numbers, firms. */
  readonly words: readonly string[]
  readonly truth: Cents
  readonly bank: readonly BankPart[]
  readonly books: readonly BookPart[]
  /** Left over from September: its truth already stands in the opening balances. */
  readonly september?: IsoDate
  /** Documents that fix the true amount. */
  readonly pieces: readonly string[]
  readonly bankRole?: BankRole
  /** Where the difference lies when both sides have it and differ. */
  readonly gap?: readonly GapCause[]
  /** Other fair ways to write the correction of our books: lists of signed amounts. */
  readonly ways?: readonly (readonly Cents[])[]
  readonly group?: string
  readonly postings: readonly Posting[]
}

/** What the families of operations share. */
export interface Making {
  readonly draw: Draw
  readonly has: (factor: string) => boolean
  readonly dice: (stream: string) => Dice
  /** Number of the next cheque; called in the order of issue. */
  readonly cheque: () => string
  /** Number of the paying-in slip of a day. */
  readonly slip: (day: SlipDay) => string
}

/** Days of October on which a slip may go to the bank; the 30th has one or two. */
export const SLIP_DAYS = ['01', '09', '12', '15', '16', '19', '28', '30', '30 bis'] as const
export type SlipDay = (typeof SLIP_DAYS)[number]

export const sumOf = (parts: readonly { readonly amount: Cents }[]): Cents =>
  parts.reduce((sum, { amount }) => sum + amount, 0)

/** [§ 4] What must be added to our books, and to the statement, to say the truth. */
export const bookGap = (operation: Operation): Cents =>
  operation.september ? 0 : operation.truth - sumOf(operation.books)
export const bankGap = (operation: Operation): Cents => operation.truth - sumOf(operation.bank)

export const debit = (account: string, amount: Cents): EntryLine => ({ account, debit: amount, credit: 0 })
export const credit = (account: string, amount: Cents): EntryLine => ({ account, debit: 0, credit: amount })

/** The bank account of the association in the ledger. */
export const BANK = '512100'
