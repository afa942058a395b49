import { join } from 'node:path'
import { ORGANISATION_IDS, type OrganisationId } from '../../domain/world/organisation-id.ts'
import type { OrganisationWorld, World } from '../../domain/world/world.ts'
import type { ContentError, Loaded } from './content-error.ts'
import { readYaml } from './read.ts'
import { accountsSchema } from './world/accounts-schema.ts'
import { catalogueSchema } from './world/catalogue-schema.ts'
import { checkWorld } from './world/check-world.ts'
import { counterpartiesSchema } from './world/counterparties-schema.ts'
import { organisationSchema } from './world/organisation-schema.ts'
import { peopleSchema } from './world/people-schema.ts'
import { loadProcedures } from './world/procedures.ts'
import { townSchema } from './world/town-schema.ts'

const errorsOf = (parts: readonly Loaded<unknown>[]): readonly ContentError[] =>
  parts.flatMap((part) => (part.ok ? [] : part.errors))

/** Reads one organisation's folder; all mistakes of all its files are given together. */
export function loadOrganisation(root: string, id: OrganisationId): Loaded<OrganisationWorld> {
  const file = (name: string): string => join(root, '_communs', id, name)
  const organisation = readYaml(file('organisation.yaml'), organisationSchema)
  const people = readYaml(file('personnes.yaml'), peopleSchema)
  const counterparties = readYaml(file('tiers.yaml'), counterpartiesSchema)
  const catalogue = readYaml(file('catalogue.yaml'), catalogueSchema)
  const accounts = readYaml(file('comptes.yaml'), accountsSchema)
  const procedures = loadProcedures(file('regles-internes.md'))
  if (!organisation.ok || !people.ok || !counterparties.ok || !catalogue.ok || !accounts.ok || !procedures.ok)
    return { ok: false, errors: errorsOf([organisation, people, counterparties, catalogue, accounts, procedures]) }
  return {
    ok: true,
    value: {
      organisation: organisation.value,
      people: people.value.personnes,
      otherEmployees: people.value['autres-salaries'],
      trainees: people.value.stagiaires,
      counterparties: counterparties.value.tiers,
      catalogue: catalogue.value,
      accounts: accounts.value,
      procedures: procedures.value,
    },
  }
}

/** Reads the whole world and checks what holds its files together. `root` is the folder `scenarios`. */
export function loadWorld(root: string): Loaded<World> {
  const town = readYaml(join(root, '_communs', 'ville.yaml'), townSchema)
  const read = ORGANISATION_IDS.map((id) => [id, loadOrganisation(root, id)] as const)
  const [entreprise, association, mairie] = read.map(([, part]) => part)
  if (!town.ok || !entreprise?.ok || !association?.ok || !mairie?.ok)
    return { ok: false, errors: errorsOf([town, ...read.map(([, part]) => part)]) }
  const organisations = { entreprise: entreprise.value, association: association.value, mairie: mairie.value }
  const world: World = { town: town.value, organisations }
  const errors = checkWorld(world)
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: world }
}
