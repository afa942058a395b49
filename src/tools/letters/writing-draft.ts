import type { RunView } from '../../app/ports.ts'
import type { Writing } from '../../domain/desk/papers.ts'
import type { Records, StoredDocument } from '../../domain/records/records.ts'
import type { ActOf, WritingKind, WritingZones } from '../../domain/scenario/tools.ts'
import { letterheadOf, zonesOfModel } from './models.ts'

/** Keys of the drafts: `courrier:ecrit-3`. The end of the key is the id of the writing. */
export const DRAFT_PREFIX = 'courrier:ecrit-'
const KEY_START = 'courrier:'

export type ZoneId = keyof WritingZones

/** A page being written: what is typed, outside log and score. */
export interface WritingDraft {
  readonly kind: WritingKind
  readonly title: string
  readonly to: string
  readonly model: string
  readonly zones: WritingZones
  /** When it was last touched, on the clock of the run. */
  readonly day: number
  readonly minute: number
}

export const ZONE_IDS: readonly ZoneId[] = [
  'sender',
  'recipient',
  'references',
  'date',
  'subject',
  'salutation',
  'body',
  'closing',
  'signatory',
  'enclosures',
]

const BLANK: WritingZones = {
  sender: '',
  recipient: '',
  references: '',
  date: '',
  subject: '',
  enclosures: '',
  salutation: '',
  body: '',
  closing: '',
  signatory: '',
}

export function blankDraft(view: RunView, kind: WritingKind): WritingDraft {
  const sender = kind === 'lettre' ? letterheadOf(view.desk.records) : ''
  return { kind, title: '', to: '', model: '', zones: { ...BLANK, sender }, ...now(view) }
}

/** A page begun from a template: what the template says, on the paper of the house. */
export function draftFromModel(view: RunView, model: StoredDocument): WritingDraft {
  const zones = zonesOfModel(model)
  const sender = zones.sender || letterheadOf(view.desk.records)
  return { kind: 'lettre', title: '', to: '', model: model.id, zones: { ...BLANK, ...zones, sender }, ...now(view) }
}

/** A finished page taken up again: the same id, its next version. */
export function draftFromWriting(view: RunView, { kind, title, to, model, zones }: Writing): WritingDraft {
  return { kind, title, to, model, zones, ...now(view) }
}

const now = ({ play }: RunView) => ({ day: play.day, minute: play.minute })

/** A draft as it was kept; `null` when the value is not one (another version wrote it). */
export function readDraft(value: unknown): WritingDraft | null {
  if (typeof value !== 'object' || value === null) return null
  const draft = value as Partial<WritingDraft>
  const { zones } = draft
  const isDraft =
    typeof draft.kind === 'string' &&
    typeof draft.title === 'string' &&
    typeof draft.to === 'string' &&
    typeof draft.model === 'string' &&
    typeof draft.day === 'number' &&
    typeof draft.minute === 'number' &&
    typeof zones === 'object' &&
    zones !== null &&
    ZONE_IDS.every((id) => typeof zones[id] === 'string')
  return isDraft ? (draft as WritingDraft) : null
}

export function writingIdOf(key: string): string {
  return key.slice(KEY_START.length)
}

export function keyOf(writing: string): string {
  return `${KEY_START}${writing}`
}

/** The act that finishes a page. A page without a title is named after its subject. */
export function finishAct(key: string, draft: WritingDraft): ActOf<'terminer-ecrit'> {
  const { kind, to, model, zones } = draft
  return { gesture: 'terminer-ecrit', writing: writingIdOf(key), kind, title: titleOf(draft), to, model, zones }
}

export function titleOf({ title, zones }: WritingDraft): string {
  return title.trim() || zones.subject.trim().replace(/^objet\s*:\s*/i, '') || 'Sans titre'
}

/** Whether the page says something else than its last finished version. */
export function isChanged(draft: WritingDraft, former: Writing | undefined): boolean {
  if (!former) return true
  return (
    titleOf(draft) !== former.title ||
    (draft.to !== '' && draft.to !== former.to) ||
    ZONE_IDS.some((id) => draft.zones[id] !== former.zones[id])
  )
}

/** Words of the case that no dictionary knows: people, firms, streets, towns. */
export function namesOf(records: Records): readonly string[] {
  return [
    ...records.staff.map(({ firstName, lastName }) => `${firstName} ${lastName}`),
    ...records.parties.map(
      ({ name, contact, address }) =>
        `${name} ${contact.firstName} ${contact.lastName} ${address.line} ${address.city}`,
    ),
  ]
}
