import type { Cents } from './cents.ts'
import { daysBetween } from './date-arithmetic.ts'
import type { IsoDate } from './iso-date.ts'
import type { Rate } from './rate.ts'
import { divideHalfUp } from './round.ts'

/** Days in the year for late-payment interest: always 365, leap years too. Source: rules-bloc1#1.2.4, regles-internes § 3. */
export const INTEREST_YEAR = 365

/**
 * Days late on a date: the due day itself does not count, the day after is the first; zero if not late.
 * Source: rules-bloc1#1.2.4 (due 30/09/2026, paid 18/11/2026: 49).
 */
export const daysLate = (due: IsoDate, on: IsoDate): number => Math.max(0, daysBetween(due, on))

/**
 * Late-payment penalty in cents: gross amount × yearly rate × days ÷ 365, rounded half up once. No VAT on it.
 * Source: rules-bloc1#1.2.4 (3 240,00 at 12 % for 49 days: 52,20).
 */
export const latePenalty = (amount: Cents, rate: Rate, days: number): Cents =>
  divideHalfUp(amount * rate * days, 10_000 * INTEREST_YEAR)

/** What a statement of late payment needs to know. */
export interface LateClaimTerms {
  readonly rate: Rate
  /** Flat recovery indemnity per invoice, from the yearly sheet of rates; zero for a consumer, who never owes it. */
  readonly indemnity: Cents
}

/** A statement of what is owed on one late invoice, all in cents. */
export interface LateClaim {
  readonly principal: Cents
  readonly days: number
  readonly penalty: Cents
  readonly indemnity: Cents
  readonly total: Cents
}

/**
 * What a professional owes on a late invoice at a date: principal left, penalty from the day after the due date, and the
 * indemnity, due only when late. Source: rules-bloc1#1.2.4 (L441-10 and D441-5 C. com.).
 */
export function lateClaim(principal: Cents, due: IsoDate, on: IsoDate, terms: LateClaimTerms): LateClaim {
  const days = daysLate(due, on)
  const penalty = latePenalty(principal, terms.rate, days)
  const indemnity = days > 0 ? terms.indemnity : 0
  return { principal, days, penalty, indemnity, total: principal + penalty + indemnity }
}
