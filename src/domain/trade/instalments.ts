import type { Cents } from './cents.ts'
import { addMonths } from './date-arithmetic.ts'
import type { IsoDate } from './iso-date.ts'
import { divideHalfUp } from './round.ts'

/** One payment of a plan. */
export interface Instalment {
  /** Rank in the plan, from 1. */
  readonly rank: number
  readonly date: IsoDate
  readonly amount: Cents
}

/**
 * Splits a debt in equal parts rounded half up, the last one absorbing the cents so that the sum is exact. Throws unless
 * `count` is a positive integer. Source: rules-bloc1#1.2.3 (1 000,00 in 3: 333,33 + 333,33 + 333,34).
 */
export function splitInstalments(total: Cents, count: number): readonly Cents[] {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`Nombre d’échéances attendu, reçu ${count}`)
  const part = divideHalfUp(total, count)
  return Array.from({ length: count }, (_, index) => (index < count - 1 ? part : total - part * (count - 1)))
}

/**
 * A monthly plan from a first date, day kept from month to month (last day of a short month).
 * Source: rules-bloc1#0.5 (months) and #1.2.3 (amounts).
 */
export const monthlyPlan = (total: Cents, count: number, first: IsoDate): readonly Instalment[] =>
  splitInstalments(total, count).map((amount, index) => ({ rank: index + 1, date: addMonths(first, index), amount }))
