import type { RunView } from '../../app/ports.ts'
import type { Mail } from '../../domain/desk/desk.ts'
import type { Act } from '../../domain/scenario/tools.ts'
import { replySubject } from './reply.ts'

/** Prefix of the drafts of this tool: `courriel:3`. */
export const DRAFT_PREFIX = 'courriel:'

export const RECIPIENT_FIELDS = ['to', 'cc', 'bcc'] as const
export type RecipientField = (typeof RECIPIENT_FIELDS)[number]
export type Addresses = Readonly<Record<RecipientField, readonly string[]>>

/** A message being written, with what is still being typed in the lines of addresses. */
export interface MailDraft {
  readonly kind: 'nouveau' | 'reponse' | 'transfert'
  readonly addresses: Addresses
  readonly typing: Readonly<Record<RecipientField, string>>
  readonly subject: string
  readonly body: string
  readonly attachments: readonly string[]
  /** The message answered or passed on. */
  readonly source?: string
  /** Simulated day and minute of the last keystroke. */
  readonly day: number
  readonly minute: number
}

const NO_TYPING = { to: '', cc: '', bcc: '' } as const

export function newDraft(view: RunView, to: readonly string[] = []): MailDraft {
  return {
    kind: 'nouveau',
    addresses: { to, cc: [], bcc: [] },
    typing: NO_TYPING,
    subject: '',
    body: '',
    attachments: [],
    day: view.play.day,
    minute: view.play.minute,
  }
}

export function replyDraft(view: RunView, source: Mail, addresses: Addresses): MailDraft {
  return {
    ...newDraft(view),
    kind: 'reponse',
    addresses,
    subject: replySubject(source.subject),
    source: source.id,
  }
}

export function forwardDraft(view: RunView, source: Mail): MailDraft {
  return { ...newDraft(view), kind: 'transfert', subject: source.subject, source: source.id }
}

/** A draft as it was kept; `null` when the value is not one (another version wrote it). */
export function readDraft(value: unknown): MailDraft | null {
  if (typeof value !== 'object' || value === null) return null
  const draft = value as Partial<MailDraft>
  const isDraft =
    typeof draft.kind === 'string' &&
    typeof draft.subject === 'string' &&
    typeof draft.body === 'string' &&
    Array.isArray(draft.attachments) &&
    RECIPIENT_FIELDS.every((field) => Array.isArray(draft.addresses?.[field])) &&
    typeof draft.day === 'number' &&
    typeof draft.minute === 'number'
  return isDraft ? { ...(draft as MailDraft), typing: { ...NO_TYPING, ...draft.typing } } : null
}

/** What is typed in a line of addresses and not yet set counts as an address. */
export function addressesOf(draft: MailDraft, resolve: (typed: string) => string): Addresses {
  const line = (field: RecipientField) => {
    const typed = draft.typing[field].trim()
    return typed === '' ? draft.addresses[field] : [...draft.addresses[field], resolve(typed)]
  }
  return { to: line('to'), cc: line('cc'), bcc: line('bcc') }
}

export function isEmptyDraft(draft: MailDraft): boolean {
  const typed = draft.body.trim() !== '' || draft.attachments.length > 0
  return !typed && (draft.kind !== 'nouveau' || (draft.subject.trim() === '' && draft.addresses.to.length === 0))
}

/** The act that sends a draft. A message passed on goes as it is, under a note. */
export function sendAct(draft: MailDraft, addresses: Addresses): Act {
  if (draft.kind === 'transfert' && draft.source !== undefined)
    return { gesture: 'transferer-courriel', message: draft.source, to: addresses.to, note: draft.body }
  return {
    gesture: 'envoyer-courriel',
    ...addresses,
    subject: draft.subject,
    body: draft.body,
    attachments: draft.attachments,
    ...(draft.kind === 'reponse' && draft.source !== undefined ? { repliesTo: draft.source } : {}),
  }
}
