import type { Cents } from '../trade/cents.ts'
import type { IsoDate } from '../trade/iso-date.ts'
import type { Rate } from '../trade/rate.ts'

/** How far a value can be trusted: rule of the house, stable law, checked on the sheet's date, or not checked. */
export type RateStatus = 'organisation' | 'stable' | 'verifie' | 'a-verifier'

/** One yearly value, as the learner reads it and as a computation takes it. */
export interface RateValue {
  readonly id: string
  readonly label: string
  /** Ready to be shown. */
  readonly shown: string
  /** Ten-thousandths, when it is a rate. */
  readonly rate: Rate | null
  /** Cents, when it is an amount. */
  readonly amount: Cents | null
  readonly effective: IsoDate | null
  readonly source: string
  readonly status: RateStatus
  readonly note: string | null
}

/** The sheet of yearly figures (fiche Barème): no figure that changes with the year is in the code. */
export interface RateSheet {
  readonly id: string
  readonly title: string
  /** Day on which the values were gathered. */
  readonly date: IsoDate
  readonly warning: string
  readonly values: readonly RateValue[]
}

/** The value of an id, or `null`. */
export const findRate = (sheet: RateSheet, id: string): RateValue | null =>
  sheet.values.find((value) => value.id === id) ?? null
