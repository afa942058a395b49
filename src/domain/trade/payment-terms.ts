import { addDays, endOfMonth } from './date-arithmetic.ts'
import type { IsoDate } from './iso-date.ts'

/**
 * When an invoice falls due. `jours`: so many calendar days after its date. The contract says which reading of “45 jours
 * fin de mois” holds: 45 days then the end of that month, or the end of the invoice's month then 45 days.
 * Source: rules-bloc1#1.2.4.
 */
export type PaymentTerms =
  | { readonly kind: 'comptant' }
  | { readonly kind: 'jours'; readonly days: number }
  | { readonly kind: 'jours-puis-fin-de-mois'; readonly days: number }
  | { readonly kind: 'fin-de-mois-puis-jours'; readonly days: number }

/** Due date of an invoice under its terms. Source: rules-bloc1#1.2.4 (12/10/2026 at 45 days: 30/11 or 15/12). */
export function dueDate(invoiceDate: IsoDate, terms: PaymentTerms): IsoDate {
  switch (terms.kind) {
    case 'comptant':
      return invoiceDate
    case 'jours':
      return addDays(invoiceDate, terms.days)
    case 'jours-puis-fin-de-mois':
      return endOfMonth(addDays(invoiceDate, terms.days))
    case 'fin-de-mois-puis-jours':
      return addDays(endOfMonth(invoiceDate), terms.days)
  }
}
