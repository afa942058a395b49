import type { Party, StoredDocument } from '../../../../src/domain/records/records.ts'
import type { Draw } from '../../../../src/domain/scenario/draw.ts'
import type { Cents } from '../../../../src/domain/trade/cents.ts'
import { addDays } from '../../../../src/domain/trade/date-arithmetic.ts'
import { formatAmount } from '../../../../src/domain/trade/format-amount.ts'
import { formatLongDate, formatShortDate } from '../../../../src/domain/trade/format-date.ts'
import type { IsoDate } from '../../../../src/domain/trade/iso-date.ts'
import { onOrAfter, onOrBefore } from '../../../../src/domain/trade/working-days.ts'
import type { Organisation } from '../../../../src/domain/world/organisation.ts'
import type { Entry } from '../entries.ts'
import { deliveryNumberOf, orderNumberOf } from '../facts/lawsuit.ts'
import type { PastSteps } from '../ledger.ts'
import { contactOf } from '../people.ts'
import { wordPick } from '../picks.ts'
import { addressLines, letterhead } from './letterhead.ts'

const FOLDER = '02-ventes/clients/cyclorama'
const ORDERS = '02-ventes/commandes'

/** Papers of Cyclorama's order, and the acknowledgement of the formal notice when it had time to come back (h3). */
export function lawsuitPapers(
  entry: Entry,
  party: Party,
  steps: PastSteps,
  draw: Draw,
  house: Organisation,
): readonly StoredDocument[] {
  const trap = wordPick(draw, 'piece-h3')
  const isLawsuit = draw.factors.includes('h3')
  const delivered = onOrBefore(addDays(entry.date, -2), 'ouvre')
  const unsigned = isLawsuit && trap === 'bl-non-signe'
  return [
    order(entry, party, onOrBefore(addDays(entry.date, -21), 'ouvre')),
    deliveryNote(entry, party, house, delivered, !unsigned),
    ...(steps.mdReceived ? [acknowledgement(party, steps.mdReceived, isLawsuit && trap === 'ar-mal-classe')] : []),
    ...(isLawsuit && trap === 'cgv-mauvaise-edition' ? [wrongEdition()] : []),
  ]
}

/** What comes later: the slip that Patrick kept in his red binder, the bank's notice of a partial payment. */
export function lawsuitArrivals(
  entry: Entry,
  party: Party,
  house: Organisation,
  paid: Cents,
  day: IsoDate,
): readonly StoredDocument[] {
  const delivered = onOrBefore(addDays(entry.date, -2), 'ouvre')
  return [
    { ...deliveryNote(entry, party, house, delivered, true), id: 'bon-livraison-md-signe', author: 'patrick-vauzelle' },
    {
      id: 'avis-versement',
      name: `${day}_avis_credit-deux-rives_virement-recu_v1.pdf`,
      folder: '05-comptabilite',
      type: 'avis',
      date: day,
      author: 'irina-dobrescu',
      blocks: [
        { kind: 'entete', lines: ['CRÉDIT DES DEUX RIVES', 'Portail Deux Rives Pro'] },
        { kind: 'titre', text: `Avis de virement reçu, ${formatLongDate(day)}` },
        {
          kind: 'champs',
          rows: [
            ['Donneur d’ordre', party.name],
            ['Montant', formatAmount(paid)],
            ['Motif', 'solde de tout compte'],
          ],
        },
      ],
    },
  ]
}

function order(entry: Entry, party: Party, date: IsoDate): StoredDocument {
  const number = orderNumberOf(entry)
  return {
    id: 'commande-md',
    name: `${date}_commande_cyclorama_${number}_v1.pdf`,
    folder: ORDERS,
    type: 'commande',
    date,
    author: 'mai-linh-perrault',
    blocks: [
      { kind: 'titre', text: `Commande client ${number}` },
      {
        kind: 'champs',
        rows: [
          ['Client', party.name],
          ['Passée par', contactOf(party)],
          ['Date', formatLongDate(date)],
          ['Acompte versé à la commande', formatAmount(entry.deposit)],
        ],
      },
      {
        kind: 'tableau',
        head: ['Référence', 'Désignation', 'Qté'],
        figures: [2],
        rows: entry.sale.lines
          .filter(({ reference }) => reference !== 'REMISE')
          .map(({ reference, label, quantity }) => [reference, label.replaceAll("'", '’'), String(quantity)]),
      },
      { kind: 'paragraphe', text: 'Commande passée aux conditions de vente en vigueur à sa date.' },
      { kind: 'signature', name: contactOf(party), role: 'bon pour commande' },
    ],
  }
}

function deliveryNote(
  entry: Entry,
  party: Party,
  house: Organisation,
  date: IsoDate,
  isSigned: boolean,
): StoredDocument {
  const number = deliveryNumberOf(entry)
  return {
    id: 'bon-livraison-md',
    name: `${date}_bon-livraison_cyclorama_${number}_${isSigned ? 'v2' : 'v1'}.pdf`,
    folder: ORDERS,
    type: 'bon-livraison',
    date,
    author: 'patrick-vauzelle',
    blocks: [
      letterhead(house),
      { kind: 'destinataire', lines: addressLines(party) },
      { kind: 'titre', text: `Bon de livraison ${number}` },
      { kind: 'champs', rows: [['Livré le', formatLongDate(date)]] },
      {
        kind: 'tableau',
        head: ['Référence', 'Désignation', 'Qté livrée'],
        figures: [2],
        rows: entry.sale.lines
          .filter(({ reference }) => reference.startsWith('VC-'))
          .map(({ reference, label, quantity }) => [reference, label.replaceAll("'", '’'), String(quantity)]),
      },
      ...(isSigned
        ? [{ kind: 'signature', name: contactOf(party), role: 'reçu conforme, cachet du magasin' } as const]
        : [
            { kind: 'paragraphe', text: 'Signature et cachet du client\u00a0:' } as const,
            {
              kind: 'paragraphe',
              text: '(Édité avant le départ. Exemplaire signé\u00a0: classeur rouge, quai.)',
            } as const,
          ]),
    ],
  }
}

function acknowledgement(party: Party, received: IsoDate, isMisfiled: boolean): StoredDocument {
  const filed = onOrAfter(addDays(received, 1), 'ouvre')
  return {
    id: 'avis-reception-md',
    name: isMisfiled
      ? `${filed}_avis-reception_courrier_recommande_v1.pdf`
      : `${filed}_avis-reception_cyclorama_mise-en-demeure_v1.pdf`,
    folder: isMisfiled ? '02-ventes/clients/tournee-maline' : FOLDER,
    type: 'avis-reception',
    date: filed,
    author: 'aissata-bompard',
    blocks: [
      { kind: 'titre', text: 'Avis de réception' },
      {
        kind: 'champs',
        rows: [
          ['Destinataire', party.name],
          ['Présenté et distribué le', formatShortDate(received)],
          ['Signature', contactOf(party)],
        ],
      },
      { kind: 'tampon', text: 'Distribué', tone: 'rouge' },
    ],
  }
}

/** Somebody began the file with today's terms of sale. */
function wrongEdition(): StoredDocument {
  return {
    id: 'conditions-au-dossier',
    name: '2026-10-01_conditions-de-vente_cyclorama_dossier_v1.pdf',
    folder: FOLDER,
    type: 'conditions',
    date: '2026-10-01',
    author: 'mai-linh-perrault',
    blocks: [
      { kind: 'titre', text: 'Conditions générales de vente, édition du 1er octobre 2026' },
      { kind: 'paragraphe', text: 'Copie pour le dossier de Cyclorama. Port franco à 250 € HT.' },
    ],
  }
}
