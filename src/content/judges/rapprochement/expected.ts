import type { GapCause, ReportColumn } from '../../../domain/records/accounting.ts'
import type { CaseFile } from '../../../domain/scenario/case-file.ts'
import type { Act } from '../../../domain/scenario/tools.ts'

/** What `rules.ts` puts in `CaseFile.computed` for the judges of a bank reconciliation. Cents, + = money in. */
export interface ExpectedReconciliation {
  /** Ledger account, and the end of the bank’s number: a report names one of them. */
  readonly accounts: readonly string[]
  readonly date: string
  /** Both rectified balances. */
  readonly truth: number
  /** Balances before any correction. `provisional` is the one that an earlier edition printed. */
  readonly books: number
  readonly bank: number
  readonly provisional: number
  readonly opening: { readonly books: number; readonly bank: number }
  readonly items: readonly ExpectedItem[]
  /** Items of one group may be written as one sum; `clumsy` when each should bear its own number. */
  readonly groups: readonly {
    readonly column: ReportColumn
    readonly items: readonly string[]
    readonly clumsy: boolean
  }[]
  /** Left over from the month before and seen by the bank since: they are no longer to be carried forward. */
  readonly settled: readonly { readonly label: string; readonly amount: number }[]
  readonly matches: readonly ExpectedMatch[]
}

export interface ExpectedItem {
  readonly id: string
  readonly column: ReportColumn
  readonly role: 'livres' | 'suspens' | 'erreur' | 'excedent'
  readonly label: string
  readonly words: readonly string[]
  readonly amount: number
  readonly ways: readonly (readonly number[])[]
  readonly pieces: readonly string[]
}

/** Lines that belong together; each side lists the fair choices (one of two identical lines, or both). */
export interface ExpectedMatch {
  readonly label: string
  readonly fromBefore: boolean
  readonly bank: readonly (readonly string[])[]
  readonly books: readonly (readonly string[])[]
  readonly gaps: readonly GapCause[]
}

/** Reads it by name. Throws when the case has none: a mistake of the author. */
export function expectedReconciliation(caseFile: CaseFile, name: unknown): ExpectedReconciliation {
  const data = caseFile.computed[String(name)]
  if (typeof data !== 'object' || data === null || !('matches' in data))
    throw new Error(`rapprochement : « ${String(name)} » n’est pas un rapprochement attendu du dossier`)
  return data as ExpectedReconciliation
}

/** Folds case, accents and punctuation: words are compared so. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, ' ')

/** Whether a text names one of these words. */
export const names = (text: string, words: readonly string[]): boolean => {
  const said = folded(text)
  return words.some((word) => said.includes(folded(word).trim()))
}

/** Faults are judged on what is handed over: the report filed, or the case closed. */
export const isHandedOver = (act: Act, document: unknown): boolean =>
  act.gesture === 'clore-dossier' || (act.gesture === 'classer-document' && act.document === document)
