import type { Sending } from '../../domain/desk/papers.ts'

/** The slip being filled in: a draft like any other. */
export const SLIP = 'bannettes:bordereau'
/** The envelope being prepared. */
export const ENVELOPE = 'bannettes:pli'

export interface SlipDraft {
  readonly documents: readonly string[]
  readonly signatory: string
  readonly purpose: 'signature' | 'visa'
  readonly attachments: readonly string[]
  readonly sending: Sending
}

export interface EnvelopeDraft {
  readonly documents: readonly string[]
  readonly to: string
  readonly mode: Exclude<Sending, 'courriel' | ''>
}

const SLIP_START: SlipDraft = { documents: [], signatory: '', purpose: 'signature', attachments: [], sending: '' }
const ENVELOPE_START: EnvelopeDraft = { documents: [], to: '', mode: 'simple' }

/** A slip as it was kept, or a blank one. */
export function readSlip(value: unknown): SlipDraft {
  const kept = objectOf(value)
  return {
    documents: stringsOf(kept.documents),
    signatory: typeof kept.signatory === 'string' ? kept.signatory : '',
    purpose: kept.purpose === 'visa' ? 'visa' : 'signature',
    attachments: stringsOf(kept.attachments),
    sending: typeof kept.sending === 'string' ? (kept.sending as Sending) : SLIP_START.sending,
  }
}

/** An envelope as it was kept, or an empty one. */
export function readEnvelope(value: unknown): EnvelopeDraft {
  const kept = objectOf(value)
  return {
    documents: stringsOf(kept.documents),
    to: typeof kept.to === 'string' ? kept.to : '',
    mode: typeof kept.mode === 'string' ? (kept.mode as EnvelopeDraft['mode']) : ENVELOPE_START.mode,
  }
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

const stringsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
