import type { Cents } from '../trade/cents.ts'
import type { IsoDate } from '../trade/iso-date.ts'

/** Accounts used by an organisation, its journals, numbering and opening balances. */
export interface ChartOfAccounts {
  /** Name by code: `AC` “achats”. */
  readonly journals: Readonly<Record<string, string>>
  /** Form of each number: `facture` “FA-AAMM-0000”. */
  readonly numbering: Readonly<Record<string, string>>
  /** Name by account: `411000` “Clients”. */
  readonly accounts: Readonly<Record<string, string>>
  readonly opening: {
    readonly date: IsoDate
    readonly debit: Readonly<Record<string, Cents>>
    readonly credit: Readonly<Record<string, Cents>>
  }
  readonly notes: Readonly<Record<string, unknown>>
}
