import type { PersonConstraints, ReadCell, RotaConstraints } from '../../../src/content/judges/planning/constraints.ts'
import { personBreaches } from '../../../src/content/judges/planning/person-rules.ts'
import { readCells } from '../../../src/content/judges/planning/read-cells.ts'
import { missingFor } from '../../../src/content/judges/planning/team-rules.ts'
import type { Presence, RotaCode } from '../../../src/domain/records/rota.ts'
import { DAY } from './limits.ts'

/** One possible week of one person. */
export interface Candidate {
  readonly person: PersonConstraints
  readonly cells: readonly Presence[]
  /** Needs held from beginning to end, by rank. */
  readonly holds: readonly boolean[]
  readonly overtime: number
}

/** Tries given up after so many nodes: the case is then drawn again. */
const MAX_NODES = 60_000

/** Codes that somebody may be given on a day that nothing decides. */
export type CodesOf = (person: PersonConstraints, date: string) => readonly string[]

export type Solution = readonly Presence[] | 'inconnu' | null

/** Weeks already worked out for a person: hazards change two or three lines, the others are asked again and again. */
export type Memory = Map<string, readonly Candidate[]>

/**
 * A week that breaks nothing, `null` when there is none, `inconnu` when the search was given up: every possible week of each person, then persons one after the other, those with the
 * fewest weeks first, given up as soon as a need cannot be held any more. No chance in it: `codesOf` gives the order.
 */
export function solveRota(
  constraints: RotaConstraints,
  legend: readonly RotaCode[],
  codesOf: CodesOf,
  memory: Memory = new Map(),
): Solution {
  const choices = constraints.people
    .map((person) => {
      const key = JSON.stringify(person)
      const list = memory.get(key) ?? candidatesOf(person, constraints, legend, codesOf)
      memory.set(key, list)
      return list
    })
    .sort((one, other) => one.length - other.length)
  if (choices.some((list) => list.length === 0)) return null
  const { needs } = constraints
  const able = choices.map((list) => needs.map((_, need) => list.some(({ holds }) => holds[need])))
  // For each rank, who could still hold each need among the persons not placed yet.
  const reserve = choices.map((_, rank) =>
    needs.map((_need, need) =>
      choices.slice(rank).flatMap((list, step) => (able[rank + step]?.[need] ? (list[0]?.person ?? []) : [])),
    ),
  )
  let nodes = 0
  const place = (rank: number, placed: readonly Candidate[], overtime: number): readonly Candidate[] | null => {
    const list = choices[rank]
    if (!list) return placed
    for (const candidate of list) {
      nodes += 1
      if (nodes > MAX_NODES) return null
      const total = overtime + candidate.overtime
      if (total > constraints.overtimeCeiling) continue
      // A need is lost only by somebody who could have held it and does not.
      const isHopeful = needs.every((need, index) => {
        if (candidate.holds[index] || !able[rank]?.[index]) return true
        const holders = placed.filter(({ holds }) => holds[index]).map(({ person }) => person)
        return missingFor(need, holders.concat(reserve[rank + 1]?.[index] ?? [])).length === 0
      })
      if (!isHopeful) continue
      const found = place(rank + 1, [...placed, candidate], total)
      if (found) return found
    }
    return null
  }
  const isPossible = needs.every((need, index) => missingFor(need, reserve[0]?.[index] ?? []).length === 0)
  if (!isPossible) return null
  return place(0, [], 0)?.flatMap(({ cells }) => cells) ?? (nodes > MAX_NODES ? 'inconnu' : null)
}

function candidatesOf(
  person: PersonConstraints,
  constraints: RotaConstraints,
  legend: readonly RotaCode[],
  codesOf: CodesOf,
): readonly Candidate[] {
  const days = constraints.dates.slice(0, 6)
  const due = person.exact ?? person.contract
  const targets = due === null ? null : [due, ...(person.overtime > 0 ? [due + person.overtime] : [])]
  const [least, most] = targets ? [Math.min(...targets), Math.max(...targets)] : [0, 5 * DAY]
  const weeks: Presence[][] = []
  const grow = (rank: number, cells: Presence[], total: number) => {
    if (total > most || total + (days.length - rank) * DAY < least) return
    const date = days[rank]
    if (date === undefined) {
      if (!targets || targets.includes(total)) weeks.push(cells)
      return
    }
    const decided = person.decided.find((day) => day.date === date)
    for (const code of decided ? decided.codes.slice(0, 1) : codesOf(person, date)) {
      const cell = { person: person.id, date, code, start: 0, end: 0, pause: 0, comment: '' }
      grow(rank + 1, [...cells, cell], total + (readCells([cell], legend)[0]?.counted ?? 0))
    }
  }
  grow(0, [], 0)
  return weeks.flatMap((cells): Candidate[] => {
    const line = readCells(cells, legend)
    if (personBreaches(person, line, constraints).length > 0) return []
    const total = line.reduce((sum, cell) => sum + cell.counted, 0)
    return [{ person, cells, holds: holdsOf(person, line, constraints), overtime: due === null ? 0 : total - due }]
  })
}

function holdsOf(person: PersonConstraints, line: readonly ReadCell[], { needs }: RotaConstraints): readonly boolean[] {
  return needs.map((need) => {
    const isMeeting = person.meetings.some(
      (meeting) => meeting.date === need.date && meeting.start < need.end && meeting.end > need.start,
    )
    const isThere = line.some(
      (cell) => cell.date === need.date && cell.worked > 0 && cell.start <= need.start && cell.end >= need.end,
    )
    return person.counts && isThere && !isMeeting
  })
}
