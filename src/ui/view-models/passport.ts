import type { Level } from './level.ts'
import type { OrganisationId } from './organisation.ts'
import type { PortraitView } from './portrait.ts'

export interface PassportPole {
  readonly id: string
  readonly title: string
  readonly shortTitle: string
  readonly situations: readonly {
    readonly id: string
    readonly title: string
    readonly level: Level
    readonly isNew: boolean
  }[]
}

export interface PassportBlock {
  readonly id: string
  readonly title: string
  readonly shortTitle: string
  readonly poles: readonly PassportPole[]
}

export interface VisaView {
  readonly id: string
  readonly organisation: OrganisationId
  readonly place: string
  /** "24 nov. 2026, 1.2.4" */
  readonly detail: string
}

/** Levels of the criteria of one situation, draw after draw. */
export interface ProgressTable {
  readonly situation: string
  readonly title: string
  readonly draws: readonly { readonly id: string; readonly label: string }[]
  readonly criteria: readonly { readonly id: string; readonly label: string; readonly levels: readonly Level[] }[]
}

export interface KeptProduction {
  readonly id: string
  readonly kind: 'letter' | 'mail' | 'sheet' | 'planning' | 'other'
  readonly title: string
  readonly detail: string
  readonly onOpen: () => void
}

/** The learner's booklet: what was played, at which level, what remains. */
export interface PassportView {
  readonly alias: string
  readonly portrait: PortraitView
  readonly role: string
  readonly since: string
  readonly playedCount: number
  readonly situationCount: number
  readonly poleCount: number
  readonly playedPoleCount: number
  readonly blocks: readonly PassportBlock[]
  readonly visas: readonly VisaView[]
  readonly progress: readonly ProgressTable[]
  readonly productions: readonly KeptProduction[]
  readonly advice: { readonly text: string; readonly label: string; readonly href: string } | null
  readonly homeHref: string
  readonly onPrint: () => void
  readonly onRestoreCarnet: () => void
  readonly onKeepCarnet: () => void
}
