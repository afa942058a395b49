import type { ActOf } from '../../domain/scenario/tools.ts'
import { isShowable, minutesOf } from './entries.ts'

/** Prefix of the entries being written. */
export const DRAFT_PREFIX = 'agenda:saisie-'

export const ENTRY_KINDS = ['rappel', 'evenement'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** An entry being written. Both kinds share date and title, so that changing one's mind loses nothing. */
export interface EntryDraft {
  readonly kind: EntryKind
  /** ISO, or empty. */
  readonly date: string
  readonly title: string
  /** Id of the sales document the reminder is about, or empty. */
  readonly about: string
  /** `HH:MM`, or empty. */
  readonly start: string
  readonly end: string
  readonly place: string
}

export const newDraft = (date: string): EntryDraft => ({
  kind: 'rappel',
  date,
  title: '',
  about: '',
  start: '',
  end: '',
  place: '',
})

/** The entry as it was kept; what is missing is empty. */
export function readDraft(value: unknown, date: string): EntryDraft {
  const kept = (typeof value === 'object' && value !== null ? value : {}) as Partial<Record<keyof EntryDraft, unknown>>
  const text = (key: keyof EntryDraft, otherwise = '') => {
    const found = kept[key]
    return typeof found === 'string' ? found : otherwise
  }
  return {
    kind: ENTRY_KINDS.find((kind) => kind === kept.kind) ?? 'rappel',
    date: text('date', date),
    title: text('title'),
    about: text('about'),
    start: text('start'),
    end: text('end'),
    place: text('place'),
  }
}

export type EntryFaults = Partial<Record<'title' | 'date' | 'start' | 'end', string>>

/** What any diary refuses: no title, no date, no hours, an end before the beginning. Never what is unwise. */
export function faultsOf(draft: EntryDraft): EntryFaults {
  const [start, end] = [minutesOf(draft.start), minutesOf(draft.end)]
  return {
    ...(draft.title.trim() === '' && {
      title: draft.kind === 'rappel' ? 'Donnez un objet au rappel.' : 'Donnez un titre à l’événement.',
    }),
    ...(!isShowable(draft.date) && { date: 'Indiquez le jour, le mois et l’année.' }),
    ...(draft.kind === 'evenement' && {
      ...(start === null && { start: 'Indiquez l’heure de début.' }),
      ...(end === null
        ? { end: 'Indiquez l’heure de fin.' }
        : start !== null && end < start && { end: 'La fin est avant le début\u00a0: corrigez l’une des deux heures.' }),
    }),
  }
}

/** The act that notes an entry without fault. */
export function actOf(draft: EntryDraft): ActOf<'poser-rappel' | 'poser-evenement'> {
  const { date, start, end, about } = draft
  const title = draft.title.trim()
  return draft.kind === 'rappel'
    ? { gesture: 'poser-rappel', date, title, ...(about !== '' && { about }) }
    : { gesture: 'poser-evenement', date, start, end, title, place: draft.place.trim() }
}
