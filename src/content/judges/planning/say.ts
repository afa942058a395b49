import { formatTime, weekdayName } from '../../../domain/trade/format-date.ts'
import { splitDate } from '../../../domain/trade/iso-date.ts'

/** “jeudi 10”. */
export const sayDay = (date: string): string => {
  const { day } = splitDate(date)
  return `${weekdayName(date)} ${day === 1 ? '1er' : day}`
}

/** “9 h 30” for a length in minutes. */
export const sayLength = (minutes: number): string => formatTime(minutes)
