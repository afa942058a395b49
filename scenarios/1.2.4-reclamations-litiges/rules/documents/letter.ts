import type { Party, SheetBlock, StoredDocument } from '../../../../src/domain/records/records.ts'
import { formatLongDate } from '../../../../src/domain/trade/format-date.ts'
import type { IsoDate } from '../../../../src/domain/trade/iso-date.ts'
import type { Organisation } from '../../../../src/domain/world/organisation.ts'
import { addressLines, legalFooter, letterhead } from './letterhead.ts'

export interface Letter {
  readonly id: string
  readonly name: string
  readonly folder: string
  readonly date: IsoDate
  readonly author: string
  readonly to: Party
  readonly sending?: string
  readonly subject: string
  readonly enclosures: string
  readonly paragraphs: readonly string[]
  readonly signature: readonly [name: string, role: string]
}

/** A letter of the house, zones in the usual order (writing § 1.1). */
export function letterOf(letter: Letter, house: Organisation): StoredDocument {
  return {
    id: letter.id,
    name: letter.name,
    folder: letter.folder,
    type: 'lettre',
    date: letter.date,
    author: letter.author,
    blocks: [
      letterhead(house),
      { kind: 'destinataire', lines: addressLines(letter.to) },
      {
        kind: 'champs',
        rows: [
          ['Lieu et date', `${house.address.city}, le ${formatLongDate(letter.date)}`],
          ...(letter.sending ? ([['Envoi', letter.sending]] as const) : []),
          ['Objet', letter.subject],
          ['P. J.', letter.enclosures],
        ],
      },
      ...letter.paragraphs.map((text): SheetBlock => ({ kind: 'paragraphe', text })),
      { kind: 'signature', name: letter.signature[0], role: letter.signature[1] },
      { kind: 'pied', text: legalFooter(house) },
    ],
  }
}

export interface SentMail {
  readonly id: string
  readonly name: string
  readonly folder: string
  readonly date: IsoDate
  readonly author: string
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly paragraphs: readonly string[]
}

/** The printed copy of a mail, as filed in a customer's folder. */
export function mailCopy(mail: SentMail): StoredDocument {
  return {
    id: mail.id,
    name: mail.name,
    folder: mail.folder,
    type: 'courriel',
    date: mail.date,
    author: mail.author,
    blocks: [
      { kind: 'titre', text: 'Copie de courriel' },
      {
        kind: 'champs',
        rows: [
          ['De', mail.from],
          ['À', mail.to],
          ['Date', formatLongDate(mail.date)],
          ['Objet', mail.subject],
        ],
      },
      ...mail.paragraphs.map((text): SheetBlock => ({ kind: 'paragraphe', text })),
    ],
  }
}
