import { weekday } from './date-arithmetic.ts'
import { type IsoDate, splitDate } from './iso-date.ts'

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const
const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const
const NO_BREAK = '\u00a0'

/** French name of a month, 1 to 12. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? ''

/** French name of a date's day of the week. */
export const weekdayName = (date: IsoDate): string => DAYS[weekday(date) - 1] ?? ''

/** “24/11/2026”, as in a table. */
export const formatShortDate = (date: IsoDate): string => `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`

/** “24 novembre 2026”, “1er décembre 2026”, as in a letter; plain spaces, so that it compares with what people type. */
export function formatLongDate(date: IsoDate): string {
  const { year, month, day } = splitDate(date)
  return `${day === 1 ? '1er' : day} ${monthName(month)} ${year}`
}

/** “mardi 24 novembre 2026”. */
export const formatWeekdayDate = (date: IsoDate): string => `${weekdayName(date)} ${formatLongDate(date)}`

/** Writes minutes since midnight as “9 h 05”, “14 h”. */
export function formatTime(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return `${hours}${NO_BREAK}h${rest === 0 ? '' : `${NO_BREAK}${String(rest).padStart(2, '0')}`}`
}
