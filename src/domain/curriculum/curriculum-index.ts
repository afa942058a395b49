import type { OrganisationId } from '../world/organisation-id.ts'
import type { Curriculum } from './curriculum.ts'
import { displayLabel } from './display-label.ts'

export interface IndexedSituation {
  readonly id: string
  readonly title: string
  readonly organisation: OrganisationId
  /** Id of the scenario that plays it, `null` while there is none. */
  readonly scenario: string | null
  /** Its version, for the links that teachers give; 0 while there is none. */
  readonly version: number
}

/** The little that the front door needs of the matrix: titles ready to be shown, place, organisation, playable or not. */
export interface CurriculumIndex {
  readonly blocks: readonly {
    readonly id: string
    readonly title: string
    readonly poles: readonly {
      readonly id: string
      readonly title: string
      readonly situations: readonly IndexedSituation[]
    }[]
  }[]
}

/** What is not in the matrix: where each situation is played, and which scenario plays it. */
export interface IndexSources {
  readonly organisations: Readonly<Record<string, OrganisationId>>
  readonly scenarios: Readonly<Record<string, { readonly id: string; readonly version: number }>>
}

/** Builds the light index; throws if a situation has no organisation (the content's loader checks it first). */
export function curriculumIndex(curriculum: Curriculum, sources: IndexSources): CurriculumIndex {
  const indexed = (id: string, title: string): IndexedSituation => {
    const organisation = sources.organisations[id]
    if (!organisation) throw new Error(`Situation ${id} sans organisation`)
    const scenario = sources.scenarios[id]
    return {
      id,
      title: displayLabel(title),
      organisation,
      scenario: scenario?.id ?? null,
      version: scenario?.version ?? 0,
    }
  }
  return {
    blocks: curriculum.blocks.map((block) => ({
      id: block.id,
      title: displayLabel(block.title),
      poles: block.poles.map((pole) => ({
        id: pole.id,
        title: displayLabel(pole.titleInActivities ?? pole.title),
        situations: pole.situations.map((situation) => indexed(situation.id, situation.title)),
      })),
    })),
  }
}

/** All situations of the index, in official order. */
export const indexedSituations = (index: CurriculumIndex): readonly IndexedSituation[] =>
  index.blocks.flatMap((block) => block.poles.flatMap((pole) => pole.situations))
