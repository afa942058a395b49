import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { allSituations } from '../../domain/curriculum/find-situation.ts'
import type { OrganisationId } from '../../domain/world/organisation-id.ts'
import { gridSchema } from '../judges/ecrit/grid/schema.ts'
import { loadCurriculum } from './curriculum.ts'
import { loadOrganisation } from './world.ts'

/** What a grid can say: its ideas and prohibitions, those of the grid it completes included. */
export interface GridWords {
  readonly ideas: ReadonlySet<string>
  readonly forbidden: ReadonlySet<string>
}

/** What stands around a scenario and that it may name: grids, pages of rules, official items, people. */
export interface Surroundings {
  readonly grids: ReadonlyMap<string, GridWords>
  readonly rules: ReadonlySet<string>
  /** Official items of each situation: criteria, complexities, hazards. */
  readonly official: ReadonlyMap<string, ReadonlySet<string>>
  readonly people: Readonly<Record<OrganisationId, ReadonlySet<string>>>
}

const known = new Map<string, Surroundings>()

/** Reads the surroundings of the scenarios of a root once. Files that are wrong are told by their own loaders. */
export function surroundingsOf(root: string): Surroundings {
  const found = known.get(root)
  if (found) return found
  const base = path.join(root, 'scenarios')
  const shared = path.join(base, '_communs')
  const curriculum = loadCurriculum(base)
  const read: Surroundings = {
    grids: gridsIn(path.join(shared, 'grilles'), new Map()),
    rules: new Set(filesOf(path.join(shared, 'regles'), '.md').map((name) => name.slice(0, -3))),
    official: new Map(
      (curriculum.ok ? allSituations(curriculum.value.curriculum) : []).map((situation) => [
        situation.id,
        new Set([...situation.criteria, ...situation.complexities, ...situation.hazards].map(({ id }) => id)),
      ]),
    ),
    people: {
      entreprise: peopleOf(base, 'entreprise'),
      association: peopleOf(base, 'association'),
      mairie: peopleOf(base, 'mairie'),
    },
  }
  known.set(root, read)
  return read
}

/** Grids of a folder, completed by those already known. */
export function gridsIn(folder: string, shared: ReadonlyMap<string, GridWords>): ReadonlyMap<string, GridWords> {
  const grids = new Map(shared)
  for (const name of filesOf(folder, '.yaml')) {
    const parsed = gridSchema.safeParse(safely(readFileSync(path.join(folder, name), 'utf8')))
    if (!parsed.success) continue
    const { grille, comme, sans, idees, interdits } = parsed.data
    const base = comme === undefined ? undefined : grids.get(comme)
    const kept = (ids: ReadonlySet<string> | undefined) => [...(ids ?? [])].filter((id) => !sans.includes(id))
    grids.set(grille, {
      ideas: new Set([...kept(base?.ideas), ...Object.keys(idees)]),
      forbidden: new Set([...kept(base?.forbidden), ...Object.keys(interdits)]),
    })
  }
  return grids
}

function safely(text: string): unknown {
  try {
    return parse(text)
  } catch {
    return null
  }
}

function peopleOf(base: string, id: OrganisationId): ReadonlySet<string> {
  const house = loadOrganisation(base, id)
  if (!house.ok) return new Set()
  const { people, otherEmployees, trainees, counterparties } = house.value
  return new Set([...people, ...otherEmployees, ...trainees, ...counterparties].map((one) => one.id))
}

function filesOf(folder: string, extension: string): readonly string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(extension))
        .sort()
    : []
}
