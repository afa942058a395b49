import type { Presence, Rota } from '../../../src/domain/records/rota.ts'
import type { CaseFile } from '../../../src/domain/scenario/case-file.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import type { OrganisationWorld } from '../../../src/domain/world/world.ts'
import { RUN_DAYS, WEEK } from './calendar.ts'
import { draftOf } from './draft.ts'
import { factsOf } from './facts.ts'
import { FOLDERS } from './folders.ts'
import { LEGEND } from './legend.ts'
import { partiesOf, staffOf } from './people.ts'
import { assemblySheet, withoutLent } from './sheets.ts'
import { ASSEMBLY, type Change, LENT } from './team.ts'
import { valuesOf } from './values.ts'
import { assemblyWitness } from './witness.ts'

/** The whole case of a draw: a pure function of it and of the world. */
export function deriveCase(draw: Draw, world: OrganisationWorld): CaseFile {
  const facts = factsOf(draw)
  const hazards = (['h3', 'h4'] as const).filter((id) => draw.factors.includes(id))
  const sets = subsets(hazards).map((changes) => {
    const constraints = assemblySheet(world, facts, changes)
    return {
      name: ['montage', ...changes].join('-'),
      changes,
      constraints,
      witness: assemblyWitness(constraints, facts),
    }
  })
  const [plain] = sets
  const last = sets.at(-1)
  const isHole = sets
    .filter(({ changes }) => changes.join() === 'h3')
    .every(({ constraints }) => assemblyWitness(withoutLent(constraints), facts) === null)
  const witness = plain?.witness ?? []
  return {
    days: RUN_DAYS,
    values: valuesOf(draw, facts, world),
    roles: rolesOf(world),
    records: {
      parties: partiesOf(world, facts.client),
      staff: staffOf(world),
      salesDocuments: [],
      payments: [],
      followUps: [],
      folders: FOLDERS,
      documents: [],
      calendar: [],
      workbooks: [],
      rotas: [rota('s50-montage', 'Planning S50, montage', 'production', [...ASSEMBLY, ...LENT])],
      presences: draw.factors.includes('x5') ? [] : draftOf(draw, facts, witness),
    },
    arrivals: [],
    computed: {
      jouable: sets.every((one) => one.witness !== null) && isHole,
      ...Object.fromEntries(sets.map(({ name, constraints }) => [name, constraints])),
      'temoin-v1': clean(witness),
      'temoin-v2': clean(last?.witness ?? []),
    },
  }
}

const rota = (id: string, title: string, service: string, people: readonly string[]): Rota => ({
  id,
  title,
  service,
  dates: WEEK,
  people,
  legend: LEGEND,
  versions: [],
})

const clean = (cells: readonly Presence[]): readonly Presence[] => cells.map((cell) => ({ ...cell, comment: '' }))

function subsets(hazards: readonly Change[]): readonly (readonly Change[])[] {
  return hazards.reduce<readonly (readonly Change[])[]>(
    (known, hazard) => known.concat(known.map((set) => [...set, hazard])),
    [[]],
  )
}

function rolesOf(world: OrganisationWorld): Readonly<Record<string, string>> {
  return { responsable: world.organisation.learnerManager, production: 'aminata-gassama', paie: 'gwenaelle-tanguy' }
}
