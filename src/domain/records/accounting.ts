/** Books and bank of the organisation. Amounts in cents, dates ISO; a signed amount is seen from the organisation: + = money in. */
export interface Accounting {
  readonly statements: readonly BankStatement[]
  /** Lines of the statements as the bank printed them: nobody edits them. */
  readonly statementLines: readonly StatementLine[]
  readonly entries: readonly LedgerEntry[]
  /** Items left over from the previous reconciliation, still to be seen or already explained. */
  readonly openItems: readonly OpenItem[]
  readonly matches: readonly Match[]
  readonly reports: readonly ReconciliationReport[]
  /** Transfers submitted on the bank's portal. */
  readonly transfers: readonly Transfer[]
}

export interface BankStatement {
  readonly account: string
  /** `provisoire` until the bank's final edition is taken in. */
  readonly edition: 'provisoire' | 'definitive'
  readonly opening: number
  readonly closing: number
  readonly until: string
}

export interface StatementLine {
  readonly id: string
  readonly account: string
  readonly date: string
  readonly label: string
  readonly amount: number
}

export interface LedgerEntry {
  readonly id: string
  readonly journal: string
  readonly date: string
  /** Number of the supporting piece, as printed in the ledger. */
  readonly piece: string
  readonly label: string
  readonly lines: readonly EntryLine[]
  /** Stored document, or line of the statement, that proves it. */
  readonly attachment: string
  readonly author: string
  /** Entry that this one cancels. */
  readonly reverses?: string
}

export interface EntryLine {
  /** General account, or auxiliary one: `401TAPIS`. */
  readonly account: string
  readonly debit: number
  readonly credit: number
}

export interface OpenItem {
  readonly id: string
  readonly date: string
  readonly label: string
  readonly amount: number
}

/** Where the difference between the two sides of a match lies. */
export const GAP_CAUSES = ['livres', 'banque', 'a-chercher'] as const
export type GapCause = (typeof GAP_CAUSES)[number]

/** Lines of the statement set against lines of the ledger or open items. */
export interface Match {
  readonly id: string
  readonly bank: readonly string[]
  readonly books: readonly string[]
  readonly gap?: GapCause
}

export type ReportColumn = 'livres' | 'banque'

export interface ReportLine {
  readonly column: ReportColumn
  /** Cents, signed: + adds to the balance of its column. */
  readonly amount: number
  readonly label: string
  readonly reason: string
  /** Piece that proves it, as typed: a number, the name of a document. */
  readonly piece: string
}

/** A reconciliation drawn up by the learner; the last closed one counts. Stored as it is, right or wrong. */
export interface ReconciliationReport {
  readonly id: string
  readonly kind: 'rapprochement' | 'ouverture'
  readonly account: string
  readonly date: string
  readonly preparer: string
  readonly books: number
  readonly bank: number
  readonly lines: readonly ReportLine[]
  readonly version: number
}

export interface Transfer {
  readonly id: string
  readonly from: string
  readonly payee: string
  readonly amount: number
}

export const EMPTY_ACCOUNTING: Accounting = {
  statements: [],
  statementLines: [],
  entries: [],
  openItems: [],
  matches: [],
  reports: [],
  transfers: [],
}

/** Cents that the entries put on an account: debits less credits. */
export function balanceOf(entries: readonly LedgerEntry[], account: string): number {
  let balance = 0
  for (const entry of entries)
    for (const line of entry.lines) if (line.account === account) balance += line.debit - line.credit
  return balance
}

/** Rectified balance of a column of a reconciliation, in cents: recomputed, never believed. */
export function rectified(report: ReconciliationReport, column: ReportColumn): number {
  const start = column === 'livres' ? report.books : report.bank
  return report.lines.reduce((sum, line) => (line.column === column ? sum + line.amount : sum), start)
}
