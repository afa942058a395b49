import { addDays, weekday } from './date-arithmetic.ts'
import type { IsoDate } from './iso-date.ts'
import { publicHolidayName } from './public-holidays.ts'

/**
 * Which days a deadline counts (rules-bloc1#0.5). `calendaire`: every day. `ouvrable`: Monday to Saturday except public
 * holidays. `ouvre`: Monday to Friday except public holidays, the days actually worked in the three organisations' offices.
 */
export type DayKind = 'calendaire' | 'ouvrable' | 'ouvre'

/** Whether a date counts as a day of the given kind. Source: rules-bloc1#0.5. */
export function isDayOfKind(date: IsoDate, kind: DayKind): boolean {
  if (kind === 'calendaire') return true
  return weekday(date) <= (kind === 'ouvrable' ? 6 : 5) && publicHolidayName(date) === null
}

/** The date itself if it is of the kind, else the first later one that is. */
export function onOrAfter(date: IsoDate, kind: DayKind): IsoDate {
  let day = date
  while (!isDayOfKind(day, kind)) day = addDays(day, 1)
  return day
}

/** The date itself if it is of the kind, else the last earlier one that is. */
export function onOrBefore(date: IsoDate, kind: DayKind): IsoDate {
  let day = date
  while (!isDayOfKind(day, kind)) day = addDays(day, -1)
  return day
}

/** The `count`-th day of the kind after a date (before it if negative); the starting day never counts. */
export function addDaysOfKind(date: IsoDate, count: number, kind: DayKind): IsoDate {
  const step = count < 0 ? -1 : 1
  let day = date
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step)
    if (isDayOfKind(day, kind)) left -= 1
  }
  return day
}

/** How many days of the kind lie after `from` up to and including `to`; zero if `to` is not later. */
export function countDaysOfKind(from: IsoDate, to: IsoDate, kind: DayKind): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isDayOfKind(day, kind)) count += 1
  return count
}
