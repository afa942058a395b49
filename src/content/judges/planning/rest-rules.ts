import type { Breach, PersonConstraints, ReadCell, RotaConstraints } from './constraints.ts'
import { isAtWork } from './read-cells.ts'
import { sayDay, sayLength } from './say.ts'

const MINUTES_A_DAY = 24 * 60
/** When the next week begins for somebody who works by day: half past seven on Monday. */
const NEXT_WEEK = 7 * MINUTES_A_DAY + 7 * 60 + 30

/** Time taken by work or by a meeting that counts as work, in minutes since Monday 0 h. */
interface Busy {
  readonly start: number
  readonly end: number
  readonly date: string
  readonly isNight: boolean
}

/** [R03, R04, R11, R17] Rest between two days, even over midnight, and the long rest of the week. */
export function restBreaches(
  person: PersonConstraints,
  line: readonly ReadCell[],
  { dates, limits }: RotaConstraints,
): readonly Breach[] {
  const busy = busyTimes(person, line, dates)
  const minimum = person.isMinor ? limits.minorRest : limits.rest
  const short = busy.flatMap((later, rank): readonly Breach[] => {
    const former = busy[rank - 1]
    if (!former || later.start - former.end >= minimum) return []
    const rest = later.start - former.end
    return [
      {
        rule: former.isNight ? 'R17' : person.isMinor ? 'R11' : 'R03',
        class: 'A',
        person: person.id,
        date: later.date,
        label: `${person.name}, ${sayDay(later.date)}\u00a0: repos trop court depuis ${sayDay(former.date)}`,
        value: sayLength(rest),
        limit: sayLength(minimum),
        missing: 0,
      },
    ]
  })
  const long = longestRest(busy)
  if (long >= limits.weeklyRest) return short
  return [
    ...short,
    {
      rule: 'R04',
      class: 'A',
      person: person.id,
      label: `${person.name}, semaine\u00a0: pas de repos assez long`,
      value: sayLength(long),
      limit: sayLength(limits.weeklyRest),
      missing: 0,
    },
  ]
}

function busyTimes(person: PersonConstraints, line: readonly ReadCell[], dates: readonly string[]): readonly Busy[] {
  const at = (date: string) => dates.indexOf(date) * MINUTES_A_DAY
  const times: Busy[] = [
    ...line.filter(isAtWork).map((cell) => ({
      start: at(cell.date) + cell.start,
      end: at(cell.date) + cell.end,
      date: cell.date,
      isNight: cell.kind === 'nuit',
    })),
    ...person.meetings.map(({ date, start, end }) => ({
      start: at(date) + start,
      end: at(date) + end,
      date,
      isNight: false,
    })),
  ].sort((one, other) => one.start - other.start || other.end - one.end)
  // A meeting within a day of work is one stretch with it.
  const stretches: Busy[] = []
  for (const next of times) {
    const last = stretches.at(-1)
    if (!last || next.start > last.end || next.date !== last.date) stretches.push(next)
    else stretches[stretches.length - 1] = { ...last, end: Math.max(last.end, next.end) }
  }
  return stretches
}

function longestRest(busy: readonly Busy[]): number {
  let [longest, since] = [0, 0]
  for (const time of busy) {
    longest = Math.max(longest, time.start - since)
    since = Math.max(since, time.end)
  }
  return Math.max(longest, NEXT_WEEK - since)
}
