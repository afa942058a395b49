import { dateOfDayNumber, dayNumber, daysInMonth, type IsoDate, makeDate, splitDate } from './iso-date.ts'

/** The date `days` calendar days later (earlier if negative). */
export const addDays = (date: IsoDate, days: number): IsoDate => dateOfDayNumber(dayNumber(date) + days)

/** Calendar days from one date to another; the first day does not count. Negative if `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)

/**
 * The same day of the month `months` later; the last day of the month when that day does not exist (31/01 + 1 month =
 * 28/02). Source: rules-bloc1#0.5, “délai en mois : de quantième à quantième”.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = splitDate(date)
  const index = year * 12 + (month - 1) + months
  const [newYear, newMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return makeDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}

/** Last day of the date's month. */
export function endOfMonth(date: IsoDate): IsoDate {
  const { year, month } = splitDate(date)
  return makeDate(year, month, daysInMonth(year, month))
}

/** Day of the week, 1 for Monday to 7 for Sunday. */
export const weekday = (date: IsoDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1

/** ISO week number (1 to 53): the week of a date is that of its Thursday. */
export function isoWeek(date: IsoDate): number {
  const thursday = addDays(date, 4 - weekday(date))
  return Math.floor(daysBetween(makeDate(splitDate(thursday).year, 1, 1), thursday) / 7) + 1
}
