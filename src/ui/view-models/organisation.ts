export const ORGANISATIONS = ['entreprise', 'association', 'mairie'] as const
export type OrganisationId = (typeof ORGANISATIONS)[number]

/** Short names as they stand on keys, stamps and chips. */
export const ORGANISATION_NAMES: Readonly<Record<OrganisationId, string>> = {
  entreprise: 'Cycles Pollen',
  association: 'Les Passerelles',
  mairie: 'Mairie d’Orvelle',
}
