import type { CalendarEntry, Records } from '../../domain/records/records.ts'
import { formatTime } from '../../domain/trade/format-date.ts'
import { isIsoDate } from '../../domain/trade/iso-date.ts'

/** Who the log says the learner is. */
const LEARNER = 'assistant'

/** Whether a date can be shown: while a year is being typed, the field gives the years 2, 20 and 202. */
export const isShowable = (date: string): boolean => isIsoDate(date) && date >= '1990-01-01' && date < '2100-01-01'

export const isOwn = (entry: CalendarEntry): boolean => entry.owner === LEARNER

/** “Vous”, or the colleague whose entry it is; nothing when nobody of the post has that name. */
export function ownerWords(records: Records, entry: CalendarEntry): string {
  if (isOwn(entry)) return 'Vous'
  const person = records.staff.find(({ id }) => id === entry.owner)
  return person ? `${person.firstName} ${person.lastName}` : ''
}

/** Minutes since midnight of “9:05” or “09:05”; `null` for anything else. */
export function minutesOf(time: string): number | null {
  const match = /^(\d{1,2}):(\d{2})$/.exec(time)
  if (!match) return null
  const [hours, minutes] = [Number(match[1]), Number(match[2])]
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null
}

const timeWords = (time: string): string => {
  const minutes = minutesOf(time)
  return minutes === null ? time : formatTime(minutes)
}

/** “9 h à 9 h 30”, “15 h 30”, or nothing for what has no time. */
export const spanWords = ({ start, end }: CalendarEntry): string =>
  [start, end]
    .filter((time) => time !== '')
    .map(timeWords)
    .join(' à ')

/** Entries of one day: those without a time first, then by beginning, then as they were noted. */
export const entriesOn = (entries: readonly CalendarEntry[], date: string): readonly CalendarEntry[] =>
  entries.filter((entry) => entry.date === date).sort((a, b) => rankOf(a) - rankOf(b))

const rankOf = (entry: CalendarEntry): number => minutesOf(entry.start) ?? -1

export interface DayEntries {
  readonly date: string
  readonly entries: readonly CalendarEntry[]
}

/** Days after a date that have entries, in order. */
export function daysAfter(entries: readonly CalendarEntry[], date: string): readonly DayEntries[] {
  const dates = [...new Set(entries.map((entry) => entry.date))].filter((other) => other > date && isShowable(other))
  return dates.sort().map((day) => ({ date: day, entries: entriesOn(entries, day) }))
}

/** “1 rappel, 2 événements”. */
export function countWords(entries: readonly CalendarEntry[]): string {
  const reminders = entries.filter(({ kind }) => kind === 'rappel').length
  const events = entries.length - reminders
  return [
    reminders > 0 && `${reminders} ${reminders > 1 ? 'rappels' : 'rappel'}`,
    events > 0 && `${events} ${events > 1 ? 'événements' : 'événement'}`,
  ]
    .filter(Boolean)
    .join(', ')
}
