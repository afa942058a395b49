import type { Cents } from './cents.ts'
import { divideHalfUp } from './round.ts'

/** A rate in whole ten-thousandths, so that four decimals stay exact (rules-bloc1#0): 12 % is `1200`, 5,5 % is `550`. */
export type Rate = number

const WHOLE = 10_000

/** Turns a percentage as written in content (`12`, `5.5`, `7.86`) into a rate; throws beyond two decimals. */
export function percent(value: number): Rate {
  const rate = Math.round(value * 100)
  if (!Number.isSafeInteger(rate) || Math.abs(value * 100 - rate) > 1e-6)
    throw new RangeError(`Taux en pour cent à deux décimales au plus attendu, reçu ${value}`)
  return rate
}

/** The share of an amount at a rate, in cents, rounded half up (rules-bloc1#0: each amount shown is rounded). */
export const shareOf = (amount: Cents, rate: Rate): Cents => divideHalfUp(amount * rate, WHOLE)

/** The rate that a part represents of a whole, rounded to a hundredth of a percent; `null` if the whole is zero. */
export const rateOf = (part: Cents, whole: Cents): Rate | null =>
  whole === 0 ? null : divideHalfUp(part * WHOLE, whole)
