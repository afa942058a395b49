import type { Catalogue } from './article.ts'
import type { ChartOfAccounts } from './chart-of-accounts.ts'
import type { Counterparty } from './counterparty.ts'
import type { Organisation } from './organisation.ts'
import type { OrganisationId } from './organisation-id.ts'
import type { Employee, Person, Trainee } from './person.ts'
import type { ProcedureBook } from './procedure.ts'
import type { Town } from './town.ts'

/** All general facts of one organisation: a case draws from them and never changes them. */
export interface OrganisationWorld {
  readonly organisation: Organisation
  /** Characters, whom the learner may meet. */
  readonly people: readonly Person[]
  readonly otherEmployees: readonly Employee[]
  readonly trainees: readonly Trainee[]
  readonly counterparties: readonly Counterparty[]
  readonly catalogue: Catalogue
  readonly accounts: ChartOfAccounts
  readonly procedures: ProcedureBook
}

export interface World {
  readonly town: Town
  readonly organisations: Readonly<Record<OrganisationId, OrganisationWorld>>
}

/** Anyone who works there, character or not, by id; `null` if unknown. */
export const findEmployee = (world: OrganisationWorld, id: string): Employee | null =>
  [...world.people, ...world.otherEmployees].find((one) => one.id === id) ?? null

/** A character by id; `null` if unknown. */
export const findPerson = (world: OrganisationWorld, id: string): Person | null =>
  world.people.find((one) => one.id === id) ?? null

/** A counterparty by id; `null` if unknown. */
export const findCounterparty = (world: OrganisationWorld, id: string): Counterparty | null =>
  world.counterparties.find((one) => one.id === id) ?? null

/** An article by reference; `null` if unknown. */
export const findArticle = (world: OrganisationWorld, ref: string) =>
  world.catalogue.articles.find((one) => one.ref === ref) ?? null
