import type { PersonConstraints, RotaConstraints } from '../../../src/content/judges/planning/constraints.ts'
import type { OrganisationWorld } from '../../../src/domain/world/world.ts'
import { WEEK } from './calendar.ts'
import type { WeekFacts } from './facts.ts'
import { LIMITS } from './limits.ts'
import { assemblyNeeds } from './needs.ts'
import { assemblyTeam, type Change } from './team.ts'

/** Words that would say why somebody is away; two signals are a comment on an absence and one of these. */
const REASONS = [
  'hôpital',
  'opéré',
  'opération',
  'malade',
  'maladie',
  'médecin',
  'santé',
  'enfant',
  'handicap',
  'RQTH',
  'restriction',
  'mariage',
  'PACS',
  'décès',
  'deuil',
]

type Parts = Pick<RotaConstraints, 'rota' | 'people' | 'needs'> & Partial<RotaConstraints>

export const sheet = (parts: Parts): RotaConstraints => ({
  kind: 'planning',
  dates: WEEK,
  overtimeCeiling: 0,
  limits: LIMITS,
  nightTeam: 0,
  reasons: REASONS,
  ...parts,
})

/** What the assembly sheet must respect, with the facts of the hazards that struck. */
export function assemblySheet(world: OrganisationWorld, facts: WeekFacts, changes: readonly Change[]): RotaConstraints {
  return sheet({
    rota: 's50-montage',
    people: assemblyTeam(world, facts, changes),
    needs: assemblyNeeds(facts),
    overtimeCeiling: facts.ceiling,
  })
}

/** The same sheet without anybody lent: must have no solution, else the absence makes no hole. */
export function withoutLent(constraints: RotaConstraints): RotaConstraints {
  return { ...constraints, people: constraints.people.filter((person: PersonConstraints) => person.contract !== null) }
}
