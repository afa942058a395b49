import type { Breach, Need, ReadCell, RotaConstraints } from './constraints.ts'
import { isAtWork } from './read-cells.ts'
import { sayDay, sayLength } from './say.ts'

/** [R16, R19, R22, R26, R28] What the sheet as a whole breaks: holes in the needs, overtime of the team, leaves together. */
export function teamBreaches(cells: readonly ReadCell[], constraints: RotaConstraints): readonly Breach[] {
  return [
    ...constraints.needs.flatMap((need) => needBreaches(need, cells, constraints)),
    ...overtimeBreaches(cells, constraints),
    ...leaveBreaches(cells, constraints),
    ...lonelyNights(cells, constraints),
  ]
}

function needBreaches(need: Need, cells: readonly ReadCell[], constraints: RotaConstraints): readonly Breach[] {
  const free = missingFor(need, present(need, cells, constraints, true))
  if (free.length === 0) return []
  const without = missingFor(need, present(need, cells, constraints, false))
  // People are there, but in a meeting: the sheet counted on somebody who is not free.
  const isMeeting = without.length === 0
  const wanted = Object.entries(need.skills).map(([skill, count]) => `${count} ${skill}`)
  return [
    {
      rule: isMeeting ? 'R22' : 'R26',
      class: isMeeting ? 'B' : 'C',
      date: need.date,
      label: isMeeting
        ? `${sayDay(need.date)}, ${need.slot}\u00a0: une personne élue est en réunion et ne tient pas le poste`
        : `${sayDay(need.date)}, ${need.slot}\u00a0: il manque ${free.join(', ')}`,
      value: `il manque ${free.join(', ')}`,
      limit: wanted.join(', '),
      missing: free.length,
    },
  ]
}

interface Holder {
  readonly skills: readonly string[]
}

/** People who are there from the beginning to the end of the slot; breaks are not looked at. */
function present(
  need: Need,
  cells: readonly ReadCell[],
  { people }: RotaConstraints,
  minusMeetings: boolean,
): readonly Holder[] {
  return people.filter((person) => {
    if (!person.counts) return false
    const isThere = cells.some(
      (cell) =>
        cell.person === person.id &&
        cell.date === need.date &&
        isAtWork(cell) &&
        cell.start <= need.start &&
        cell.end >= need.end,
    )
    const isMeeting = person.meetings.some(
      (meeting) => meeting.date === need.date && meeting.start < need.end && meeting.end > need.start,
    )
    return isThere && !(minusMeetings && isMeeting)
  })
}

/** Trades still missing when people are given to trades as well as can be: one person holds one trade at a time. */
export function missingFor(need: Pick<Need, 'skills'>, holders: readonly Holder[]): readonly string[] {
  const posts = Object.entries(need.skills).flatMap(([skill, count]) => Array.from({ length: count }, () => skill))
  const postOf = new Map<Holder, number>()
  const place = (post: number, tried: Set<Holder>): boolean => {
    for (const holder of holders) {
      if (tried.has(holder) || !holder.skills.includes(posts[post] ?? '')) continue
      tried.add(holder)
      const held = postOf.get(holder)
      if (held === undefined || place(held, tried)) {
        postOf.set(holder, post)
        return true
      }
    }
    return false
  }
  return posts.filter((_, post) => !place(post, new Set()))
}

function overtimeBreaches(cells: readonly ReadCell[], constraints: RotaConstraints): readonly Breach[] {
  const total = constraints.people.reduce((sum, person) => {
    if (person.contract === null || person.exact !== undefined) return sum
    const counted = cells
      .filter((cell) => cell.person === person.id)
      .reduce((minutes, cell) => minutes + cell.counted, 0)
    return sum + Math.max(0, counted - person.contract)
  }, 0)
  if (total <= constraints.overtimeCeiling) return []
  return [
    {
      rule: 'R19',
      class: 'B',
      label: 'Équipe, semaine\u00a0: plus d’heures supplémentaires que le plafond',
      value: sayLength(total),
      limit: sayLength(constraints.overtimeCeiling),
      missing: 0,
    },
  ]
}

function leaveBreaches(cells: readonly ReadCell[], { dates, limits }: RotaConstraints): readonly Breach[] {
  return dates.flatMap((date) => {
    const away = cells.filter((cell) => cell.date === date && cell.code === 'CP').length
    if (away <= limits.leavesTogether) return []
    return [
      {
        rule: 'R28',
        class: 'C' as const,
        date,
        label: `${sayDay(date)}\u00a0: trop de congés ensemble`,
        value: `${away} personnes`,
        limit: `${limits.leavesTogether} personnes`,
        missing: away - limits.leavesTogether,
      },
    ]
  })
}

function lonelyNights(cells: readonly ReadCell[], { dates, nightTeam }: RotaConstraints): readonly Breach[] {
  if (nightTeam === 0) return []
  return dates.flatMap((date) => {
    const team = cells.filter((cell) => cell.date === date && cell.kind === 'nuit').length
    if (team === 0 || team >= nightTeam) return []
    return [
      {
        rule: 'R16',
        class: 'A' as const,
        date,
        label: `${sayDay(date)}, nuit\u00a0: personne ne travaille seul la nuit`,
        value: `${team} personne`,
        limit: `${nightTeam} personnes`,
        missing: 0,
      },
    ]
  })
}
