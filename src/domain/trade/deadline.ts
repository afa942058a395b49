import { addDays, addMonths } from './date-arithmetic.ts'
import type { IsoDate } from './iso-date.ts'
import { publicHolidayName } from './public-holidays.ts'
import { addDaysOfKind, type DayKind, onOrAfter } from './working-days.ts'

/** A deadline as a rule states it: so many days of a kind, clear days (`franc`) or months. Source: rules-bloc1#0.5. */
export interface Deadline {
  readonly count: number
  readonly unit: DayKind | 'franc' | 'mois'
}

/**
 * Last day to act after a starting day, which never counts. A `franc` deadline does not count its last day either, so the
 * act is still in time on the day after. Source: rules-bloc1#0.5 (one month from 24/11: 24/12).
 */
export function deadlineAfter(start: IsoDate, deadline: Deadline): IsoDate {
  switch (deadline.unit) {
    case 'mois':
      return addMonths(start, deadline.count)
    case 'franc':
      return addDays(start, deadline.count + 1)
    default:
      return addDaysOfKind(start, deadline.count, deadline.unit)
  }
}

/**
 * Last day to send something so that `clearDays` whole days lie between it and an event.
 * Source: rules-bloc2#2.3.1.4 (meeting on 10/12/2026, 5 clear days: 04/12).
 */
export const latestSendingDay = (event: IsoDate, clearDays: number): IsoDate => addDays(event, -(clearDays + 1))

/**
 * Last day to write to the carrier about damage or missing parcels: three days after receipt, public holidays not counted.
 * Sundays are counted; the source calls that open to dispute, so a case should avoid them. Source: rules-bloc1#1.2.2
 * (L133-3 C. com.).
 */
export function carrierClaimDeadline(received: IsoDate): IsoDate {
  let day = received
  for (let left = 3; left > 0; ) {
    day = addDays(day, 1)
    if (publicHolidayName(day) === null) left -= 1
  }
  return day
}

/**
 * Last day for a consumer to withdraw from a distance sale: `days` (14) days from the day after receipt, put off to the
 * next working day if it ends on a Saturday, a Sunday or a public holiday. Source: rules-bloc1#1.2.1 (received
 * 07/11/2026: 23/11/2026).
 */
export const withdrawalDeadline = (received: IsoDate, days: number): IsoDate =>
  onOrAfter(addDays(received, days), 'ouvre')
