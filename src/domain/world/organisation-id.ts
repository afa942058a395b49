/** The three organisations of the game. */
export const ORGANISATION_IDS = ['entreprise', 'association', 'mairie'] as const

export type OrganisationId = (typeof ORGANISATION_IDS)[number]
