import type { Level } from './level.ts'
import type { OrganisationId } from './organisation.ts'

export type RunMode = 'entrainement' | 'evaluation'

export interface KeyView {
  readonly id: string
  readonly title: string
  readonly organisation: OrganisationId
  readonly level: Level
  readonly isPlayable: boolean
}

export interface CabinetPole {
  readonly id: string
  readonly title: string
  readonly shortTitle: string
  readonly keys: readonly KeyView[]
}

export interface CabinetBlock {
  readonly id: string
  readonly title: string
  readonly shortTitle: string
  readonly poles: readonly CabinetPole[]
}

export interface KnowledgeGroup {
  /** "Gestion", "Juridique et économique", "Communication et numérique" */
  readonly title: string
  readonly items: readonly string[]
}

/** Everything official about one situation, playable or not. */
export interface SituationFile {
  readonly id: string
  readonly title: string
  readonly organisation: OrganisationId
  readonly isPlayable: boolean
  readonly competence: string
  readonly expectation: string
  /** Minutes of play as a range in words ("35 à 50 min"); null when nobody has played it yet. */
  readonly duration: string | null
  readonly writings: readonly string[]
  readonly tools: readonly { readonly id: string; readonly label: string }[]
  readonly criteria: readonly { readonly id: string; readonly label: string; readonly level: Level }[]
  readonly complexities: readonly { readonly id: string; readonly label: string }[]
  readonly hazards: readonly { readonly id: string; readonly label: string }[]
  readonly knowledge: readonly KnowledgeGroup[]
  /** "Jouée 2 fois, la dernière le 9 novembre." */
  readonly history: string | null
  /** A run of this situation waits on this computer. */
  readonly isStarted: boolean
}

export interface CabinetView {
  readonly blocks: readonly CabinetBlock[]
  readonly selectedId: string | null
  readonly file: SituationFile | 'loading' | null
  readonly homeHref: string
  readonly mode: RunMode
  readonly onMode: (mode: RunMode) => void
  readonly onSelect: (id: string) => void
  readonly onTake: (id: string, mode: RunMode) => void
}
