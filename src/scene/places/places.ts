// The three places by organisation. A place that is not drawn yet is shown by the list alone.
import type { OrganisationId } from '../office-view.ts'
import { COMPANY } from './company.ts'
import type { Place } from './place.ts'

const PLACES: Readonly<Record<OrganisationId, Place>> = { entreprise: COMPANY, association: COMPANY, mairie: COMPANY }

export const placeOf = (organisation: OrganisationId): Place => PLACES[organisation]
