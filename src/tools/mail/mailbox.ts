import type { DeskState, Mail } from '../../domain/desk/desk.ts'
import { formatTime } from '../../domain/desk/render.ts'
import type { Records } from '../../domain/records/records.ts'
import { formatShortDate, weekdayName } from '../../domain/trade/format-date.ts'
import { dayNumber } from '../../domain/trade/iso-date.ts'
import { addresseeName, fold } from './reply.ts'

export type BoxTab = 'reception' | 'envoyes' | 'brouillons' | 'archives'
/** What the tab of sorted messages shows. */
export type SortedFolder = 'a-faire' | 'archives' | 'indesirables'

export const SORTED_WORDS: Readonly<Record<SortedFolder, string>> = {
  'a-faire': 'À faire',
  archives: 'Archivé',
  indesirables: 'Indésirable',
}

export const isSorted = (folder: string): folder is SortedFolder => Object.hasOwn(SORTED_WORDS, folder)

/** A message is unread until it has been opened once; one's own never is. */
export function isUnread(mail: Mail, desk: DeskState): boolean {
  return mail.folder !== 'envoyes' && !desk.consulted.includes(mail.id)
}

/** Messages of a tab that hold all the words searched, the latest first. */
export function mailsOf(
  desk: DeskState,
  tab: Exclude<BoxTab, 'brouillons'>,
  only: SortedFolder | null,
  search: string,
): readonly Mail[] {
  const words = fold(search).split(/\s+/).filter(Boolean)
  return inOrder(desk.mails)
    .filter(({ folder }) =>
      tab === 'archives' ? isSorted(folder) && (only === null || folder === only) : folder === tab,
    )
    .filter((mail) => {
      const text = searchable(mail, desk.records)
      return words.every((word) => text.includes(word))
    })
    .reverse()
}

function searchable(mail: Mail, records: Records): string {
  const people = [...mail.to, ...mail.cc].map((address) => `${address} ${addresseeName(address, records)}`)
  const files = mail.attachments.map((id) => attachmentName(id, records))
  return fold([mail.from, mail.fromAddress, mail.subject, mail.body, ...people, ...files].join(' '))
}

/** Oldest first; at the same minute, in order of arrival. */
function inOrder(mails: readonly Mail[]): Mail[] {
  const rank = new Map(mails.map((mail, index) => [mail.id, index] as const))
  return [...mails].sort(
    (a, b) =>
      (a.date < b.date ? -1 : a.date > b.date ? 1 : 0) ||
      a.minute - b.minute ||
      (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0),
  )
}

/** The messages of one exchange, oldest first: all that answer one another, from near to near. */
export function threadOf(mails: readonly Mail[], id: string): readonly Mail[] {
  const inside = new Set([id])
  for (let grown = true; grown; ) {
    grown = false
    for (const mail of mails) {
      const linked = inside.has(mail.id)
      const answers = mail.repliesTo !== undefined && inside.has(mail.repliesTo)
      if (linked && mail.repliesTo !== undefined && !inside.has(mail.repliesTo)) {
        inside.add(mail.repliesTo)
        grown = true
      } else if (answers && !linked) {
        inside.add(mail.id)
        grown = true
      }
    }
  }
  return inOrder(mails.filter((mail) => inside.has(mail.id)))
}

/** Hour of a message of the day, day of the week, else the date: as a mail client shows it. */
export function shortWhen(mail: Mail, today: string): string {
  if (mail.date === today || mail.date === '') return formatTime(mail.minute)
  const age = dayNumber(today) - dayNumber(mail.date)
  return age > 0 && age < 6 ? `${weekdayName(mail.date).slice(0, 3)}.` : formatShortDate(mail.date).slice(0, 5)
}

/** Name of what is attached: a stored document or a finished workbook. */
export function attachmentName(id: string, records: Records): string {
  const document = records.documents.find((candidate) => candidate.id === id)
  return document?.name ?? records.workbooks.find((workbook) => workbook.id === id)?.title ?? id
}
