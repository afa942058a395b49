import type { ReactNode } from 'react'
import type { ClockView } from './briefing.ts'
import type { NoticeView } from './notice.ts'
import type { OrganisationId } from './organisation.ts'
import type { PortraitView } from './portrait.ts'
import type { Paragraph } from './text-run.ts'

/** One divider on the edge of the desk. */
export interface DeskTool {
  readonly id: string
  readonly label: string
  readonly badge?: number | undefined
  /** What the badge counts, read aloud ("messages non lus"). */
  readonly badgeLabel?: string | undefined
}

export interface OpenTool {
  readonly id: string
  readonly title: string
  readonly subtitle?: string | undefined
  /** Letter, ERP, sheet, planner open wide; the scene stays as a strip. */
  readonly isWide: boolean
  /** Where its object stands in the scene, in per cent of the window. */
  readonly fold?: { readonly x: number; readonly y: number } | undefined
}

export interface RequestNote {
  readonly author: string
  readonly portrait: PortraitView
  readonly time: string
  readonly text: Paragraph
}

/** Something that interrupts: it asks, it never locks. The tool in hand keeps its draft. */
export interface InterruptionView {
  readonly id: string
  readonly kind: 'call' | 'visit'
  /** "Le téléphone sonne" */
  readonly title: string
  /** "La Bonne Fourche, M. Malaurie" */
  readonly detail: string
  readonly portrait?: PortraitView | undefined
  readonly onAccept: () => void
  readonly onDecline: () => void
}

/** What the scene shows, in words: the list is the scene for whoever does not see it. */
export interface SurroundingItem {
  readonly id: string
  readonly label: string
  readonly detail?: string | undefined
  readonly isAlert?: boolean | undefined
  /** Absent: only to be seen. */
  readonly onPick?: (() => void) | undefined
}

export const DRAWERS = ['demande', 'annuaire', 'procedures', 'bloc-notes', 'autour'] as const
export type DrawerId = (typeof DRAWERS)[number]

export interface DirectoryEntry {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly group: string
  readonly phone?: string | undefined
  readonly mail?: string | undefined
  readonly availability?: string | undefined
  readonly portrait?: PortraitView | undefined
}

export type ProcedureBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: Paragraph }
  | { readonly kind: 'list'; readonly items: readonly Paragraph[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

export interface ProcedurePage {
  readonly id: string
  readonly title: string
  readonly group: string
  readonly source?: string | undefined
  readonly body: readonly ProcedureBlock[]
}

export interface HintsView {
  /** Hints left; null in evaluation, where there are none. */
  readonly left: number | null
  readonly topics: readonly { readonly id: string; readonly label: string }[]
  readonly given: readonly { readonly id: string; readonly label: string; readonly text: Paragraph }[]
  readonly onAsk: (topic: string) => void
}

/** The office desk during the run. */
export interface DeskView {
  readonly organisation: OrganisationId
  readonly clock: ClockView
  readonly isPaused: boolean
  readonly isEvaluation: boolean
  readonly tools: readonly DeskTool[]
  readonly openTool: OpenTool | null
  readonly renderTool: (toolId: string) => ReactNode
  readonly scene: ReactNode
  readonly surroundings: readonly SurroundingItem[]
  readonly request: RequestNote
  readonly requestFull: {
    readonly subject: string
    readonly body: readonly Paragraph[]
    readonly criteria: readonly string[]
  }
  readonly interruption: InterruptionView | null
  readonly notices: readonly NoticeView[]
  readonly drawer: DrawerId | null
  readonly directory: readonly DirectoryEntry[]
  readonly procedures: readonly ProcedurePage[]
  readonly notes: string
  readonly hints: HintsView
  /** Given when the case cannot be closed yet, or when closing means waiting: a sentence of the trade, not a list. */
  readonly closingRemark?: string | undefined
  readonly canEndDay: boolean
  readonly onOpenTool: (id: string) => void
  readonly onFoldTool: () => void
  readonly onToggleWide: () => void
  readonly onDrawer: (drawer: DrawerId | null) => void
  readonly onNotes: (text: string) => void
  readonly onCall?: ((phone: string) => void) | undefined
  readonly onWrite?: ((mail: string) => void) | undefined
  readonly onPause: () => void
  readonly onResume: () => void
  readonly onSettings: () => void
  readonly onLeave: () => void
  readonly onEndDay: () => void
  readonly onCloseCase: () => void
}
