import { type IsoDate, makeDate } from './iso-date.ts'

/** Easter Sunday of a Gregorian year (1583 or later), by the Meeus/Jones/Butcher computus: integers only, no clock. */
export function easter(year: number): IsoDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const leapCenturies = Math.floor(century / 4)
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30
  const leapYears = Math.floor(yearOfCentury / 4)
  const toSunday = (32 + 2 * (century % 4) + 2 * leapYears - epact - (yearOfCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const marchDay = epact + toSunday - 7 * correction + 114
  return makeDate(year, Math.floor(marchDay / 31), (marchDay % 31) + 1)
}
