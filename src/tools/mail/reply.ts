import type { Mail } from '../../domain/desk/desk.ts'
import { byEmail, correspondents } from '../../domain/desk/people.ts'
import type { Records } from '../../domain/records/records.ts'
import type { Addresses } from './mail-draft.ts'

const ANSWERED = 'RE : '

/** Subject of an answer: marked once, however long the exchange. */
export function replySubject(subject: string): string {
  return /^re\s*:/i.test(subject) ? subject : `${ANSWERED}${subject}`
}

/** To whom an answer goes: the sender, or whoever one's own message was sent to. */
export function replyAddresses(mail: Mail): Addresses {
  const to = mail.folder === 'envoyes' ? mail.to : mail.fromAddress === '' ? [] : [mail.fromAddress]
  return { to, cc: [], bcc: [] }
}

/** To everybody: the other addressees in copy. The learner's own box has no address and drops out. */
export function replyAllAddresses(mail: Mail, records: Records): Addresses {
  const { to } = replyAddresses(mail)
  const others = [...(mail.folder === 'envoyes' ? [] : mail.to), ...mail.cc]
    .map((name) => emailOf(name, records))
    .filter((email) => email !== '' && !to.includes(email))
  return { to, cc: [...new Set(others)], bcc: [] }
}

/** Whether an answer to everybody differs from an answer. */
export const hasOthers = (mail: Mail, records: Records): boolean => replyAllAddresses(mail, records).cc.length > 0

/** An address as it stands on an envelope; the id of a person gives theirs. */
function emailOf(name: string, records: Records): string {
  if (name.includes('@')) return name
  return correspondents(records).find((person) => person.id === name)?.email ?? ''
}

/** How an address is shown: the name of whoever it belongs to, else the address itself. */
export function addresseeName(address: string, records: Records): string {
  if (address === 'vous') return 'vous'
  const person = byEmail(records, address) ?? correspondents(records).find(({ id }) => id === address)
  return person?.fullName ?? address
}

/** A name typed in full is the address of that person; anything else stays as typed. */
export function resolveTyped(typed: string, records: Records): string {
  const wanted = fold(typed)
  const found = correspondents(records).find(
    ({ name, fullName, email }) => [name, fullName, email].some((known) => fold(known) === wanted) && email !== '',
  )
  return found?.email ?? typed.trim()
}

/** Without accents or capitals, for searching. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
