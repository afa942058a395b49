import { typingDistance } from '../language/distance.ts'
import { soundOf } from '../language/phonetic.ts'
import { remember } from '../language/remember.ts'

const months = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
]
const short: Readonly<Record<string, number>> = {
  janv: 1,
  jan: 1,
  fevr: 2,
  fev: 2,
  avr: 4,
  juil: 7,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
}
const sounds = months.map(soundOf)

/** Month from 1 to 12 for a folded word, misspellings of the long names included. */
export const monthOf = remember((word): number | undefined => {
  const exact = months.indexOf(word)
  if (exact >= 0) return exact + 1
  if (short[word] !== undefined) return short[word]
  if (word.length < 4) return undefined
  const heard = sounds.indexOf(soundOf(word))
  if (heard >= 0 && (months[heard] ?? '').length > 4) return heard + 1
  if (word.length < 5) return undefined
  const near = months.findIndex((month) => month.length > 4 && typingDistance(word, month, 1) <= 1)
  return near >= 0 ? near + 1 : undefined
}, 20_000)

const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']

/** Weekday from 1 (lundi) to 7 for a folded word. */
export function weekdayOf(word: string): number | undefined {
  const index = weekdays.findIndex((day) => day === word || (word.length > 4 && typingDistance(word, day, 1) <= 1))
  return index >= 0 ? index + 1 : undefined
}

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Number of days since 1 March 2000 (proleptic Gregorian), to compare and subtract dates. */
export function dayNumber({ year, month, day }: Day): number {
  const shifted = month <= 2 ? month + 9 : month - 3
  const years = month <= 2 ? year - 1 : year
  return (
    365 * years +
    Math.floor(years / 4) -
    Math.floor(years / 100) +
    Math.floor(years / 400) +
    Math.floor((153 * shifted + 2) / 5) +
    day -
    730_426
  )
}

/** Weekday from 1 (lundi) to 7. */
export function weekdayOfDay(day: Day): number {
  return ((((dayNumber(day) + 1) % 7) + 7) % 7) + 1
}
