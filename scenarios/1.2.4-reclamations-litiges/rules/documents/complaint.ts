import type { Party, StoredDocument } from '../../../../src/domain/records/records.ts'
import { addDays } from '../../../../src/domain/trade/date-arithmetic.ts'
import { formatLongDate } from '../../../../src/domain/trade/format-date.ts'
import type { IsoDate } from '../../../../src/domain/trade/iso-date.ts'
import { onOrAfter, onOrBefore } from '../../../../src/domain/trade/working-days.ts'
import type { Organisation } from '../../../../src/domain/world/organisation.ts'
import type { Claim } from '../claim.ts'
import type { Entry } from '../entries.ts'
import { noteNumberOf } from '../facts/complaint.ts'
import { contactOf } from '../people.ts'
import { count, paper } from './complaint-paper.ts'
import { photoOf } from './complaint-photo.ts'
import { interventionSheet } from './intervention.ts'
import { addressLines, letterhead } from './letterhead.ts'

/** What was ordered, prepared, delivered or done for the claimant; the photo she joins to her message. */
export function complaintPapers(entry: Entry, party: Party, house: Organisation): readonly StoredDocument[] {
  const { claim } = entry
  if (!claim) return []
  const on = onOrBefore(addDays(entry.date, -3), 'ouvre')
  const photo = photoOf(claim, entry)
  if (party.nature === 'particulier') return [interventionSheet(claim, entry, party, house), photo]
  const delivered = claim.line.quantity - claim.units
  return [
    order(claim, entry, party, addDays(on, -12)),
    preparation(claim, entry, party, on, delivered),
    deliveryNote(claim, entry, party, house, { on, quantity: delivered, rank: 1 }),
    ...(claim.variant === 'reliquat'
      ? [
          deliveryNote(claim, entry, party, house, {
            on: onOrAfter(addDays(on, 8), 'ouvre'),
            quantity: claim.units,
            rank: 2,
          }),
        ]
      : []),
    photo,
  ]
}

const article = (claim: Claim): string => claim.line.label.replaceAll("'", '’')

function order(claim: Claim, entry: Entry, party: Party, date: IsoDate): StoredDocument {
  const number = `CC-${entry.number.slice(3)}`
  return paper(party, 'commande-rc', 'commande', onOrBefore(date, 'ouvre'), 'mai-linh-perrault', number, [
    { kind: 'titre', text: `Commande client ${number}` },
    {
      kind: 'champs',
      rows: [
        ['Client', party.name],
        ['Passée par', contactOf(party)],
        ['Date', formatLongDate(onOrBefore(date, 'ouvre'))],
      ],
    },
    {
      kind: 'tableau',
      head: ['Référence', 'Désignation', 'Qté commandée'],
      figures: [2],
      rows: [[claim.line.reference, article(claim), count(claim.line.quantity)]],
    },
    ...(claim.variant === 'remise'
      ? [
          {
            kind: 'paragraphe',
            text: 'Remises convenues\u00a0: revendeur 22 %, puis quantité 7 % (6 unités et plus sur la même commande).',
          } as const,
        ]
      : []),
  ])
}

function preparation(claim: Claim, entry: Entry, party: Party, date: IsoDate, loaded: number): StoredDocument {
  const missing = claim.line.quantity - loaded
  return paper(party, 'bon-preparation-rc', 'bon-preparation', date, 'patrick-vauzelle', noteNumberOf(entry, 1), [
    { kind: 'titre', text: 'Bon de préparation' },
    {
      kind: 'tableau',
      head: ['Référence', 'Commandé', 'Chargé', 'Reste'],
      figures: [1, 2, 3],
      rows: [[claim.line.reference, count(claim.line.quantity), count(loaded), count(missing)]],
    },
    {
      kind: 'paragraphe',
      text:
        missing === 0
          ? `${count(loaded)} chargées, comptées deux fois. Rien à signaler. P. Vauzelle`
          : claim.variant === 'reliquat'
            ? `${count(loaded)} chargés. ${count(missing)} en reliquat, part avec la tournée suivante. P. Vauzelle`
            : `${count(loaded)} chargés. ${count(missing)} en Z, étiquette rouge, peinture à reprendre. P. Vauzelle`,
    },
  ])
}

interface Delivery {
  readonly on: IsoDate
  readonly quantity: number
  readonly rank: 1 | 2
}

function deliveryNote(
  claim: Claim,
  entry: Entry,
  party: Party,
  house: Organisation,
  { on, quantity, rank }: Delivery,
): StoredDocument {
  const number = noteNumberOf(entry, rank)
  return paper(
    party,
    rank === 1 ? 'bon-livraison-rc' : 'bon-livraison-rc-2',
    'bon-livraison',
    on,
    'patrick-vauzelle',
    number,
    [
      letterhead(house),
      { kind: 'destinataire', lines: addressLines(party) },
      { kind: 'titre', text: `Bon de livraison ${number}${rank === 2 ? ', reliquat' : ''}` },
      { kind: 'champs', rows: [['Livré le', formatLongDate(on)]] },
      {
        kind: 'tableau',
        head: ['Référence', 'Désignation', 'Qté livrée'],
        figures: [2],
        rows: [[claim.line.reference, article(claim), count(quantity)]],
      },
      { kind: 'paragraphe', text: `Reçu ${count(quantity)}, compté à la livraison, sans réserve.` },
      { kind: 'signature', name: contactOf(party), role: 'reçu conforme' },
    ],
  )
}
