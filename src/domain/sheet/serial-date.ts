import { monthName } from '../trade/format-date.ts'
import { dateOfDayNumber, dayNumber, type IsoDate, isIsoDate, makeDate } from '../trade/iso-date.ts'

/** Day 1 of spreadsheets is 31 December 1899; 1 January 1970 is 25 569. Exact from 1 March 1900 on. */
const EPOCH = 25_569
const LAST = 2_958_465

/** The number of a date in a spreadsheet: 24/11/2026 is 46 350. */
export const serialOf = (date: IsoDate): number => dayNumber(date) + EPOCH

/** The date of a number, its decimals (the hour) left out; `null` outside the years 1900 to 9999. */
export function dateOfSerial(serial: number): IsoDate | null {
  const day = Math.floor(serial)
  return day >= 1 && day <= LAST ? dateOfDayNumber(day - EPOCH) : null
}

/** The number of year, month and day, months and days out of range carried over (DATE(2026;13;1) is 01/01/2027). */
export function serialOfParts(year: number, month: number, day: number): number | null {
  const full = year >= 0 && year < 1900 ? year + 1900 : year
  const months = full * 12 + (month - 1)
  const [newYear, newMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1]
  if (newYear < 1900 || newYear > 9999) return null
  const serial = serialOf(makeDate(newYear, newMonth, 1)) + (day - 1)
  return serial >= 1 && serial <= LAST ? serial : null
}

const MONTHS = Array.from({ length: 12 }, (_, index) => withoutAccents(monthName(index + 1)))

/**
 * Reads a date as people type it: `24/11/2026`, `24-11-26`, `24.11.2026`, `24 novembre 2026`, `1er déc. 2026`, `2026-11-24`, and `24/11` or
 * `24 novembre` of the year given. `null` when it is not a real day. Two-digit years: 00 to 29 are 2000 to 2029.
 */
export function parseDate(text: string, thisYear?: number): IsoDate | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const figures = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text)
  if (figures) {
    // “24.11” and “24-11” are more likely a number or a reference than a day.
    if (figures[4] === undefined && figures[2] !== '/') return null
    return realDay(yearOf(figures[4], thisYear), Number(figures[3]), Number(figures[1]))
  }
  const words = /^(\d{1,2})(?:er)?[\s\u00a0-]+(\p{L}{3,9})\.?(?:[\s\u00a0-]+(\d{2}|\d{4}))?$/u.exec(text)
  if (!words) return null
  const start = withoutAccents(words[2] ?? '')
  const month = MONTHS.findIndex((name) => name.startsWith(start))
  return month < 0 ? null : realDay(yearOf(words[3], thisYear), month + 1, Number(words[1]))
}

function yearOf(text: string | undefined, thisYear: number | undefined): number {
  if (text === undefined) return thisYear ?? 0
  const year = Number(text)
  return text.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year
}

function realDay(year: number, month: number, day: number): IsoDate | null {
  if (year < 1900) return null
  const pad = (value: number) => String(value).padStart(2, '0')
  const date = `${year}-${pad(month)}-${pad(day)}`
  return isIsoDate(date) ? date : null
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
