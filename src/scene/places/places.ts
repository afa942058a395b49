// The three places, by organisation.
import type { OrganisationId } from '../office-view.ts'
import { ASSOCIATION } from './association.ts'
import { COMPANY } from './company.ts'
import type { Place } from './place.ts'
import { TOWN_HALL } from './town-hall.ts'

const PLACES: Readonly<Record<OrganisationId, Place>> = {
  entreprise: COMPANY,
  association: ASSOCIATION,
  mairie: TOWN_HALL,
}

export const placeOf = (organisation: OrganisationId): Place => PLACES[organisation]
