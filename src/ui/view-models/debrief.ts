import type { ReactNode } from 'react'
import type { NoteTone, Passage } from './annotate.ts'
import type { Level } from './level.ts'
import type { OrganisationId } from './organisation.ts'
import type { PortraitView } from './portrait.ts'
import type { Paragraph } from './text-run.ts'

/** One line of judgement, tied to a passage or to an act. */
export interface ProofNote {
  readonly id: string
  readonly number: number
  readonly tone: NoteTone
  readonly text: string
  /** The rule of the trade behind it, as the learner can reread it. */
  readonly rule?: { readonly label: string; readonly text: string } | undefined
  /** "Je l’ai écrit" may be said about it. */
  readonly canContest: boolean
  /** What is contested: something missed (“je l’ai écrit”), something held against the writer, a work that nobody recognised. */
  readonly contestAs?: 'oubli' | 'accusation' | 'travail' | undefined
  /** Contested already: it weighs nothing until a teacher has read it. */
  readonly contest?: { readonly quote: string } | undefined
  /** The teacher has read it. */
  readonly decision?: { readonly word: 'valide' | 'refuse'; readonly comment: string } | undefined
}

export interface ProofView {
  readonly id: string
  /** Obligation or fault that a contest is about, when it is not `id`. */
  readonly about?: string | undefined
  /** "votre lettre aux Paniers du Pré" */
  readonly title: string
  readonly weight: 'principale' | 'complementaire'
  /** "juste", "incomplet"… in the words of the trade. */
  readonly verdict: string
  readonly tone: NoteTone
  /** The learner's own text; null when it was an act (a call, a record) or nothing at all. */
  readonly mine: { readonly text: string; readonly passages: readonly Passage[] } | null
  readonly model: { readonly text: string; readonly passages: readonly Passage[] } | null
  /** What was done, in words, when there is no text. */
  readonly summary: string
  readonly notes: readonly ProofNote[]
  /** "Aller à ce moment" in the replay. */
  readonly step?: number | undefined
}

export interface CriterionView {
  readonly id: string
  readonly label: string
  readonly level: Level
  readonly word?: string | undefined
  /** Why the level is what it is, in one sentence. */
  readonly reason: string
  readonly proofs: readonly ProofView[]
  /** Training: the criterion can be tried again. */
  readonly canRetry: boolean
}

export interface HazardView {
  readonly id: string
  readonly title: string
  readonly outcome: 'traite' | 'subi'
  readonly text: string
}

export interface DayPin {
  readonly id: string
  /** Rank of the step it opens in the replay. */
  readonly step: number
  readonly time: string
  readonly label: string
  readonly kind: 'mail' | 'call' | 'visit' | 'sheet' | 'letter' | 'record' | 'alert' | 'close' | 'night' | 'act'
  readonly tone: 'plain' | 'good' | 'bad' | 'hazard'
}

export interface ReplayStep {
  readonly time: string
  readonly day: string
  readonly title: string
  readonly detail: Paragraph
  readonly tone: 'plain' | 'good' | 'bad' | 'hazard'
}

/** Closing time: levels, what proved them, hazards, the day, what to revise. */
export interface DebriefView {
  readonly organisation: OrganisationId
  readonly backdrop?: string | undefined
  readonly moment: string
  readonly title: string
  readonly competence: { readonly label: string; readonly level: Level; readonly rule: string }
  readonly manager: { readonly name: string; readonly portrait: PortraitView; readonly speech: Paragraph }
  readonly criteria: readonly CriterionView[]
  readonly hazards: readonly HazardView[]
  readonly revise: readonly string[]
  readonly pins: readonly DayPin[]
  readonly steps: readonly ReplayStep[]
  /** Draws a step of the replay beyond its words (the production as it was); optional. */
  readonly renderStep?: ((index: number) => ReactNode) | undefined
  /** What a machine does not judge and leaves to the teacher. */
  readonly leftToTeacher: readonly string[]
  readonly isEvaluation: boolean
  readonly onContest: (criterion: string, proof: string, note: string, passage: { start: number; end: number }) => void
  readonly onWithdraw?: ((criterion: string, proof: string, note: string) => void) | undefined
  readonly onRetry: (criterion: string) => void
  readonly onAgain: () => void
  readonly onKeepCarnet: () => void
  readonly onResultFile?: (() => void) | undefined
  readonly passportHref: string
}
