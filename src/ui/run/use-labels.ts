import { findSituation } from '../../domain/curriculum/find-situation.ts'
import { findOfficialItem, type OfficialKind } from '../../domain/curriculum/official-item.ts'
import { useServices } from '../services.ts'
import { useLater } from './use-later.ts'

export interface SituationLabels {
  readonly title: string
  readonly competence: string
  readonly criteria: readonly { readonly id: string; readonly label: string }[]
  /** Label of an official criterion, factor or hazard by its id. */
  readonly of: (official: string) => string
}

/** Official words about one situation; `null` until the matrix is loaded. */
export function useLabels(situation: string): SituationLabels | null {
  const services = useServices()
  const later = useLater(situation, async () => (await services.game()).curriculum())
  if (later.state !== 'la') return null
  const curriculum = later.value
  const placed = findSituation(curriculum, situation)
  if (!placed) return null
  const kinds: Readonly<Record<string, OfficialKind>> = { c: 'criterion', x: 'complexity', h: 'hazard' }
  return {
    title: placed.situation.title,
    competence: placed.situation.competence.label,
    criteria: placed.situation.criteria.map(({ id, label }) => ({ id, label })),
    of: (official) => {
      const kind = kinds[/\.([cxh])\d+$/.exec(official)?.[1] ?? '']
      return (kind && findOfficialItem(curriculum, kind, official)?.label) ?? official
    },
  }
}
