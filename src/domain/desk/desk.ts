import type { Records } from '../records/records.ts'
import type { Counter } from './counter/counter.ts'
import type { Parcel, SignatureDecision, SignatureFolder, TransmittedFolder, Writing } from './papers.ts'

/** What each tool of the post contains: a fold of the log and of the events that struck. Drafts are not in it. */
export interface DeskState {
  readonly records: Records
  readonly mails: readonly Mail[]
  /** Telephone calls and visits, in order of arrival. */
  readonly exchanges: readonly Exchange[]
  readonly slips: readonly MessageSlip[]
  readonly signs: readonly Sign[]
  /** Finished writings, last version of each. */
  readonly writings: readonly Writing[]
  readonly signatureFolders: readonly SignatureFolder[]
  /** Answers of signatories to what is not in their book yet. */
  readonly signatures: readonly SignatureDecision[]
  readonly parcels: readonly Parcel[]
  readonly transmitted: readonly TransmittedFolder[]
  /** The hall, where a counter is held. */
  readonly counter?: Counter
  /** Ids of messages and documents opened at least once. */
  readonly consulted: readonly string[]
}

export const MAIL_FOLDERS = ['reception', 'envoyes', 'archives', 'a-faire', 'indesirables'] as const
export type MailFolder = (typeof MAIL_FOLDERS)[number]

export interface Mail {
  readonly id: string
  readonly folder: MailFolder
  /** Id of a person or of a counterparty, when known; shown name and address beside it. */
  readonly fromId: string
  readonly from: string
  readonly fromAddress: string
  readonly to: readonly string[]
  readonly cc: readonly string[]
  readonly bcc: readonly string[]
  readonly subject: string
  readonly body: string
  readonly attachments: readonly string[]
  /** Rank of the day (1…) and minutes since midnight. A message older than the run has day 0 and its own date. */
  readonly day: number
  readonly minute: number
  readonly date: string
  readonly repliesTo?: string
}

export interface Exchange {
  readonly id: string
  readonly dialogue: string
  readonly channel: 'telephone' | 'sur-place'
  readonly withId: string
  readonly name: string
  /** `attend` = the telephone rings, or the visitor waits. */
  readonly phase: 'attend' | 'en-cours' | 'termine' | 'manque'
  readonly day: number
  readonly minute: number
  /** Acts done elsewhere while it was ringing; at the fourth, the switchboard takes it. */
  readonly rings: number
  readonly state: string
  readonly transcript: readonly { readonly who: 'eux' | 'vous'; readonly text: string; readonly mood: string }[]
  readonly facts: readonly string[]
  readonly marks: readonly string[]
  readonly uses: Readonly<Record<string, number>>
  /** Line, state, `transfert`, `sec` or `manque` by which it ended. */
  readonly endedBy?: string
}

export interface MessageSlip {
  readonly id: string
  readonly to: string
  readonly from: string
  readonly organisation: string
  readonly phone: string
  readonly date: string
  readonly time: string
  readonly subject: string
  readonly urgent: boolean
  readonly text: string
}

/** Something seen in the office, with its text equivalent. */
export interface Sign {
  readonly id: string
  readonly sign: string
  readonly at: string
  readonly text: string
}

/** A refusal is what the real tool would refuse; it never says that an act is unwise. */
export interface Refusal {
  readonly code: string
  readonly message: string
}
