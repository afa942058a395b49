import type { Cents } from './cents.ts'
import { type Rate, shareOf } from './rate.ts'
import { divideHalfUp } from './round.ts'

/** An amount without tax and the rate that applies to it. */
export interface TaxedLine {
  readonly net: Cents
  readonly rate: Rate
}

/** The tax base and the tax of one rate. */
export interface VatOfRate extends TaxedLine {
  readonly vat: Cents
}

/** Totals of an invoice: one row per rate, in order of rising rate. */
export interface VatTotals {
  readonly byRate: readonly VatOfRate[]
  readonly net: Cents
  readonly vat: Cents
  readonly gross: Cents
}

/** VAT on an amount without tax, rounded half up. Source: rules-bloc1#0. */
export const vatOn = (net: Cents, rate: Rate): Cents => shareOf(net, rate)

/** The amount with tax. Source: rules-bloc1#0. */
export const grossOf = (net: Cents, rate: Rate): Cents => net + vatOn(net, rate)

/** The amount without tax behind an amount with tax, rounded half up: 1 800,00 at 20 % gives 1 500,00. */
export const netOf = (gross: Cents, rate: Rate): Cents => divideHalfUp(gross * 10_000, 10_000 + rate)

/**
 * Totals of lines, the tax being computed once on the base of each rate, as an invoice shows it.
 * Source: rules-bloc1#0 (“total par taux de TVA”) and #1.2.2 (312,40 at 5,5 % and 486,15 at 20 %: 912,96).
 */
export function vatTotals(lines: readonly TaxedLine[]): VatTotals {
  const rates = [...new Set(lines.map((line) => line.rate))].sort((a, b) => a - b)
  const byRate = rates.map((rate) => {
    const net = lines.filter((line) => line.rate === rate).reduce((total, line) => total + line.net, 0)
    return { rate, net, vat: vatOn(net, rate) }
  })
  const net = byRate.reduce((total, row) => total + row.net, 0)
  const vat = byRate.reduce((total, row) => total + row.vat, 0)
  return { byRate, net, vat, gross: net + vat }
}
