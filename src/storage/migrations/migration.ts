import type { Transaction } from 'dexie'

/** One version of the database: what it changes in the tables, and how older rows are carried over. */
export interface Migration {
  readonly version: number
  /** Tables as Dexie writes them; only those that change. */
  readonly stores: Readonly<Record<string, string | null>>
  readonly upgrade?: (transaction: Transaction) => Promise<void>
}
