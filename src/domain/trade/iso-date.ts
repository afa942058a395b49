/** A calendar day written `AAAA-MM-JJ`. Dates compare with `<` and `===` as text. */
export type IsoDate = string

/** Year, month (1 to 12) and day (1 to 31) of a date. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Number of days of a month (1 to 12), leap years included. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0)

/** Whether a text is a real calendar day: `2026-02-29` is not. */
export function isIsoDate(text: string): boolean {
  const match = SHAPE.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return day >= 1 && day <= daysInMonth(year, month)
}

/** Splits a date into its numbers; throws if it is not a real day (content is checked before it comes here). */
export function splitDate(date: IsoDate): CalendarDay {
  if (!isIsoDate(date)) throw new RangeError(`Jour attendu sous la forme AAAA-MM-JJ, reçu « ${date} »`)
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** Writes a date from its numbers; throws if the day does not exist. */
export function makeDate(year: number, month: number, day: number): IsoDate {
  const pad = (value: number, width: number) => String(value).padStart(width, '0')
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  if (!isIsoDate(date)) throw new RangeError(`Jour impossible : ${year}-${month}-${day}`)
  return date
}

/** Rank of a day: 1 January 1970 is 0. Counts leap years by shifting the year to start in March. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = splitDate(date)
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The date of a rank, inverse of `dayNumber`. */
export function dateOfDayNumber(rank: number): IsoDate {
  const shifted = rank + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  return makeDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}
