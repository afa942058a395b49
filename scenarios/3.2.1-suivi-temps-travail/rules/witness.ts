import type { PersonConstraints, RotaConstraints } from '../../../src/content/judges/planning/constraints.ts'
import type { Presence } from '../../../src/domain/records/rota.ts'
import { WEEK } from './calendar.ts'
import type { WeekFacts } from './facts.ts'
import { LEGEND } from './legend.ts'
import { solveRota } from './solve.ts'

/**
 * A week of assembly that breaks nothing, or `null`: the answer that a draw owns before it is offered. Lent people come as
 * little as can be. Codes in the order in which a planner would try them.
 */
export function assemblyWitness(constraints: RotaConstraints, facts: WeekFacts): readonly Presence[] | null {
  return solveRota(constraints, LEGEND, (person, date) => codesFor(person, date, facts))
}

function codesFor(person: PersonConstraints, date: string, facts: WeekFacts): readonly string[] {
  if (date === WEEK[5]) return person.contract === null || person.days ? ['R'] : ['R', 'St']
  if (person.contract === null) return ['R', 'J']
  if (person.id === 'lea-bonnaventure') return person.days?.includes(date) ? ['P'] : ['R']
  if (person.days && !person.days.includes(date)) return ['R']
  const isFitter = person.skills.includes('MONT')
  const evening = facts.evenings.includes(date) && (isFitter || person.skills.includes('ELEC')) ? ['S'] : []
  const morning = facts.truck.date === date && facts.truck.minute < 480 && isFitter ? ['M'] : []
  return ['J', ...evening, ...morning, 'R']
}
