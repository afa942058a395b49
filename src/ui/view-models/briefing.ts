import type { OrganisationId } from './organisation.ts'
import type { PortraitView } from './portrait.ts'
import type { Paragraph } from './text-run.ts'

export interface ClockView {
  /** Minutes since midnight. */
  readonly minutes: number
  readonly time: string
  readonly date: string
}

export interface BriefingQuestion {
  readonly id: string
  readonly text: string
  /** Given once asked. */
  readonly answer?: Paragraph | undefined
}

export interface BriefingFact {
  readonly id: string
  readonly kind: 'day' | 'writing' | 'mode' | 'seed' | 'deadline'
  readonly label: string
  readonly text: string
}

/** The request as the manager speaks it, and the day's paper with the official criteria. */
export interface BriefingView {
  readonly organisation: OrganisationId
  readonly backdrop?: string | undefined
  readonly clock: ClockView
  readonly place: string
  readonly speaker: { readonly name: string; readonly role: string; readonly portrait: PortraitView }
  readonly speech: readonly Paragraph[]
  readonly questions: readonly BriefingQuestion[]
  readonly reference: string
  readonly title: string
  readonly goal: string
  readonly criteria: readonly { readonly id: string; readonly label: string }[]
  readonly facts: readonly BriefingFact[]
  readonly canListen: boolean
  readonly isSpeaking: boolean
  readonly onListen: () => void
  readonly onAsk: (id: string) => void
  readonly onLater: () => void
  readonly onStart: () => void
}
