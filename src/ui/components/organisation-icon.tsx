import { Bike, Landmark, Volleyball } from 'lucide-react'
import type { OrganisationId } from '../view-models/organisation.ts'

const ICONS = { entreprise: Bike, association: Volleyball, mairie: Landmark } as const

interface OrganisationIconProps {
  readonly organisation: OrganisationId
}

export function OrganisationIcon({ organisation }: OrganisationIconProps) {
  const Icon = ICONS[organisation]
  return <Icon />
}
