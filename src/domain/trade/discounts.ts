import type { Cents } from './cents.ts'
import { type Rate, shareOf } from './rate.ts'

/** One reduction of a cascade: its rate, what it takes off and what is left, in cents. */
export interface DiscountStep {
  readonly rate: Rate
  readonly discount: Cents
  readonly net: Cents
}

/**
 * Successive reductions, each on what the previous one left, rounded at every line because every line is shown.
 * Source: rules-bloc1#0 and #1.2.2 (170,00 less 5 % then 3 %: 156,65, where one product would say 156,66).
 */
export function cascadeDiscounts(gross: Cents, rates: readonly Rate[]): readonly DiscountStep[] {
  let net = gross
  return rates.map((rate) => {
    const discount = shareOf(net, rate)
    net -= discount
    return { rate, discount, net }
  })
}

/** What is left of an amount after successive reductions; the amount itself when there is none. */
export const netAfterDiscounts = (gross: Cents, rates: readonly Rate[]): Cents =>
  cascadeDiscounts(gross, rates).at(-1)?.net ?? gross
