import type { Cents } from './cents.ts'
import { addDays } from './date-arithmetic.ts'
import type { IsoDate } from './iso-date.ts'
import { type Rate, shareOf } from './rate.ts'
import { divideHalfUp } from './round.ts'
import { vatOn } from './vat.ts'

/** What paying early takes off an invoice, in cents. */
export interface EarlyPaymentDiscount {
  /** On the commercial net, without tax. */
  readonly net: Cents
  /** The tax that goes with it. */
  readonly vat: Cents
  readonly gross: Cents
}

/**
 * Discount for early payment, on the net after all other reductions, carriage left out, and the VAT that falls with it.
 * Source: rules-bloc1#0.5 and #1.2.3 (2 % of 1 500,00 at 20 %: 30,00 + 6,00), regles-internes § 3.
 */
export function earlyPaymentDiscount(commercialNet: Cents, discount: Rate, vatRate: Rate): EarlyPaymentDiscount {
  const net = shareOf(commercialNet, discount)
  const vat = vatOn(net, vatRate)
  return { net, vat, gross: net + vat }
}

/** Whether a payment comes early enough: at the latest `days` days after the invoice. Source: regles-internes § 3. */
export const earnsEarlyPaymentDiscount = (invoiceDate: IsoDate, paidOn: IsoDate, days: number): boolean =>
  paidOn <= addDays(invoiceDate, days)

/**
 * Yearly cost, in hundredths of a percent, of granting a discount to be paid `days` earlier: t ÷ (1 − t) × 365 ÷ days.
 * Throws if `days` is not positive. Source: rules-bloc1#1.2.4 (2 % for 30 days: 24,83 %).
 */
export function yearlyCostOfDiscount(discount: Rate, days: number): Rate {
  if (days <= 0) throw new RangeError(`Nombre de jours gagnés positif attendu, reçu ${days}`)
  return divideHalfUp(discount * 365 * 10_000, (10_000 - discount) * days)
}
