import type { Presence, RotaCode } from '../../../domain/records/rota.ts'
import { weekday } from '../../../domain/trade/date-arithmetic.ts'
import type { ReadCell } from './constraints.ts'

const MINUTES_A_DAY = 24 * 60
const SATURDAY = 6
/** Free hours that touch the time from midnight to 5 h are a night, whatever they are called (rules-bloc3 § 0.4). */
const NIGHT_UNTIL = 5 * 60

/** Reads cells with the legend: hours of each code or free hours, minutes at work, minutes counted. Unknown codes are left out. */
export function readCells(cells: readonly Presence[], legend: readonly RotaCode[]): readonly ReadCell[] {
  return cells.flatMap((cell) => {
    const code = legend.find((candidate) => candidate.code === cell.code)
    if (cell.code !== '' && !code) return []
    const hours = code ?? cell
    const isFreeNight = !code && (hours.end > MINUTES_A_DAY || hours.end <= hours.start || hours.start < NIGHT_UNTIL)
    const kind = code?.kind ?? (isFreeNight ? 'nuit' : 'travail')
    const isWork = kind === 'travail' || kind === 'nuit'
    const end = isWork && hours.end <= hours.start ? hours.end + MINUTES_A_DAY : hours.end
    const worked = isWork ? end - hours.start - hours.pause : 0
    const neutral = weekday(cell.date) >= SATURDAY ? 0 : (code?.counted ?? 0)
    return [
      {
        person: cell.person,
        date: cell.date,
        code: cell.code,
        kind,
        start: hours.start,
        end,
        pause: hours.pause,
        worked,
        counted: isWork ? worked : neutral,
      },
    ]
  })
}

/** Whether somebody is at work in this cell. */
export const isAtWork = (cell: ReadCell): boolean => cell.worked > 0
