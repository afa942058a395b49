import type { PersonConstraints, RotaConstraints } from '../../../src/content/judges/planning/constraints.ts'
import type { Presence } from '../../../src/domain/records/rota.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import type { OrganisationWorld } from '../../../src/domain/world/world.ts'
import { WEEK } from './calendar.ts'
import type { WeekFacts } from './facts.ts'
import { LEGEND } from './legend.ts'
import { assemblySheet, withoutLent } from './sheets.ts'
import { type Memory, type Solution, solveRota } from './solve.ts'
import type { Change } from './team.ts'

/** The answers that a draw owns before it is offered: one week by set of hazards, and the proof that an absence makes a hole. */
export interface AssemblyAnswers {
  readonly first: readonly Presence[]
  readonly last: readonly Presence[]
  /** `montage`, `montage-h3`… → what the sheet must respect then. */
  readonly constraints: Readonly<Record<string, RotaConstraints>>
  readonly isPlayable: boolean
}

/** Looks for a week in every set of drawn hazards, and for none when nobody is lent after an unforeseen absence. */
export function assemblyAnswers(draw: Draw, world: OrganisationWorld, facts: WeekFacts): AssemblyAnswers {
  const memory: Memory = new Map()
  const drawn = (['h3', 'h4'] as const).filter((id) => draw.factors.includes(id))
  const sets = subsets(drawn).map((changes) => {
    const constraints = assemblySheet(world, facts, changes)
    return { changes, constraints, week: assemblyWitness(constraints, facts, memory) }
  })
  const isHole = sets
    .filter(({ changes }) => changes.join() === 'h3')
    .every(({ constraints }) => assemblyWitness(withoutLent(constraints), facts, memory) === null)
  return {
    first: cellsOf(sets[0]?.week),
    last: cellsOf(sets.at(-1)?.week),
    constraints: Object.fromEntries(
      sets.map(({ changes, constraints }) => [['montage', ...changes].join('-'), constraints]),
    ),
    isPlayable: isHole && sets.every(({ week }) => cellsOf(week).length > 0) && !nightsMeetAbsence(facts),
  }
}

/** Nights of somebody who is away then would contradict themselves. */
function nightsMeetAbsence({ nights, leave, absence, sick, right }: WeekFacts): boolean {
  return [leave, absence, sick, right].some((away) => away !== null && nights?.team.includes(away.person))
}

const cellsOf = (week: Solution | undefined): readonly Presence[] => (week && week !== 'inconnu' ? week : [])

function subsets(hazards: readonly Change[]): readonly (readonly Change[])[] {
  return hazards.reduce<readonly (readonly Change[])[]>(
    (known, hazard) => known.concat(known.map((set) => [...set, hazard])),
    [[]],
  )
}

/** A week of assembly that breaks nothing. Lent people come as little as can be; codes in the order a planner would try. */
export function assemblyWitness(constraints: RotaConstraints, facts: WeekFacts, memory: Memory = new Map()): Solution {
  return solveRota(constraints, LEGEND, (person, date) => codesFor(person, date, facts), memory)
}

/** Codes that make sense for somebody on a day of this week. */
export function codesFor(person: PersonConstraints, date: string, facts: WeekFacts): readonly string[] {
  if (date === WEEK[5]) return person.contract === null || person.days ? ['R'] : ['R', 'St']
  if (person.contract === null) return ['R', 'J']
  if (person.id === 'lea-bonnaventure') return person.days?.includes(date) ? ['P'] : ['R']
  if (person.days && !person.days.includes(date)) return ['R']
  const isFitter = person.skills.includes('MONT')
  const evening = facts.evenings.includes(date) && (isFitter || person.skills.includes('ELEC')) ? ['S'] : []
  const morning = facts.truck.date === date && facts.truck.minute < 480 && isFitter ? ['M'] : []
  return ['J', ...evening, ...morning, 'R']
}
