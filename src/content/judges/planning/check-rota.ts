import type { Presence, RotaCode } from '../../../domain/records/rota.ts'
import type { Breach, ReadCell, RotaConstraints } from './constraints.ts'
import { personBreaches } from './person-rules.ts'
import { readCells } from './read-cells.ts'
import { teamBreaches } from './team-rules.ts'

/** [R01 to R31] Everything a sheet breaks, person by person then slot by slot; any sheet that breaks nothing is right. */
export function checkRota(
  cells: readonly Presence[],
  legend: readonly RotaCode[],
  constraints: RotaConstraints,
): readonly Breach[] {
  const all = readCells(cells, legend)
  // One line for one person: what was written last on a day stands.
  const read = constraints.people.flatMap((person) => lineOf(all, person.id, constraints.dates))
  const lines = constraints.people.flatMap((person) =>
    personBreaches(person, lineOf(read, person.id, constraints.dates), constraints),
  )
  return [...lines, ...teamBreaches(read, constraints)]
}

/** The cells of one person, Monday first. */
export function lineOf(cells: readonly ReadCell[], person: string, dates: readonly string[]): readonly ReadCell[] {
  return dates.flatMap((date) => cells.filter((cell) => cell.person === person && cell.date === date).slice(-1))
}
