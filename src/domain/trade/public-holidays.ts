import { addDays } from './date-arithmetic.ts'
import { easter } from './easter.ts'
import { type IsoDate, makeDate, splitDate } from './iso-date.ts'

export interface PublicHoliday {
  readonly date: IsoDate
  /** French name, ready to be shown. */
  readonly name: string
}

/** The eleven public holidays of a year in France, in order (Alsace-Moselle's two are left out). Source: rules-bloc3#0. */
export function publicHolidays(year: number): readonly PublicHoliday[] {
  const sunday = easter(year)
  const holidays: readonly PublicHoliday[] = [
    { date: makeDate(year, 1, 1), name: 'Jour de l’an' },
    { date: addDays(sunday, 1), name: 'Lundi de Pâques' },
    { date: makeDate(year, 5, 1), name: 'Fête du Travail' },
    { date: makeDate(year, 5, 8), name: 'Victoire de 1945' },
    { date: addDays(sunday, 39), name: 'Ascension' },
    { date: addDays(sunday, 50), name: 'Lundi de Pentecôte' },
    { date: makeDate(year, 7, 14), name: 'Fête nationale' },
    { date: makeDate(year, 8, 15), name: 'Assomption' },
    { date: makeDate(year, 11, 1), name: 'Toussaint' },
    { date: makeDate(year, 11, 11), name: 'Armistice de 1918' },
    { date: makeDate(year, 12, 25), name: 'Noël' },
  ]
  return [...holidays].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** French name of the public holiday that falls on a date, or `null`. */
export function publicHolidayName(date: IsoDate): string | null {
  return publicHolidays(splitDate(date).year).find((holiday) => holiday.date === date)?.name ?? null
}
