import type { Party, StoredDocument } from '../../../../src/domain/records/records.ts'
import { addDays } from '../../../../src/domain/trade/date-arithmetic.ts'
import { formatAmount, formatFigure } from '../../../../src/domain/trade/format-amount.ts'
import { formatLongDate, formatShortDate } from '../../../../src/domain/trade/format-date.ts'
import type { IsoDate } from '../../../../src/domain/trade/iso-date.ts'
import { netOf } from '../../../../src/domain/trade/vat.ts'
import { onOrBefore } from '../../../../src/domain/trade/working-days.ts'
import type { Organisation } from '../../../../src/domain/world/organisation.ts'
import { instalmentDates } from '../dates.ts'
import { type Entry, entryNamed } from '../entries.ts'
import { purchaseOf } from '../facts/payment.ts'
import { contactOf, folderName, partyOf } from '../people.ts'
import { TERMS } from '../terms.ts'
import { addressLines, legalFooter, letterhead } from './letterhead.ts'

/** The payment plan ET-2026-07, signed by Nadège (règles internes § 4). */
export function paymentPlan(
  entries: readonly Entry[],
  parties: readonly Party[],
  today: IsoDate,
  house: Organisation,
): StoredDocument {
  const entry = entryNamed(entries, 'ec')
  const party = partyOf(parties, entry.client)
  const dates = instalmentDates(today)
  const signed = onOrBefore(addDays(dates[0], -14), 'ouvre')
  const amounts = [...entry.settled.map(({ amount }) => amount), entry.balance]
  return {
    id: 'accord-etalement',
    name: `${signed}_accord_${folderName(entry.client)}_ET-2026-07_v1.pdf`,
    folder: '09-contrats/etalements',
    type: 'accord',
    date: signed,
    author: 'nadege-kouame-ferrand',
    blocks: [
      letterhead(house),
      { kind: 'destinataire', lines: addressLines(party) },
      { kind: 'titre', text: 'Accord d’étalement ET-2026-07' },
      {
        kind: 'paragraphe',
        text: `Article 1. Le client (${party.name}) reconnaît devoir ${formatAmount(entry.sale.total)} TTC au titre de la facture ${entry.number} du ${formatLongDate(entry.date)}.`,
      },
      { kind: 'paragraphe', text: 'Article 2. Cette somme est réglée par prélèvement, en trois échéances.' },
      {
        kind: 'tableau',
        head: ['Échéance', 'Date', 'Montant'],
        figures: [2],
        rows: dates.map((date, rank) => [`${rank + 1} sur 3`, formatShortDate(date), formatFigure(amounts[rank] ?? 0)]),
        foot: [['Total', '', formatFigure(entry.sale.total)]],
      },
      { kind: 'paragraphe', text: 'Article 3. Aucune pénalité n’est comptée sur les échéances réglées à leur date.' },
      {
        kind: 'paragraphe',
        text: 'Article 4. Une échéance rejetée ou non réglée à sa date rend immédiatement exigible la totalité du solde.',
      },
      {
        kind: 'paragraphe',
        text: `Fait à ${house.address.city}, le ${formatLongDate(signed)}, en deux exemplaires.`,
      },
      { kind: 'signature', name: 'Nadège Kouamé-Ferrand', role: 'responsable administrative et financière' },
      { kind: 'signature', name: contactOf(party), role: 'le client, lu et approuvé' },
      { kind: 'pied', text: legalFooter(house) },
    ],
  }
}

/** The signed set-off of role PN, and the co-operative's invoice that it extinguishes. */
export function setOffPapers(
  entries: readonly Entry[],
  parties: readonly Party[],
  house: Organisation,
): readonly StoredDocument[] {
  const entry = entryNamed(entries, 'pn')
  if (entry.client !== 'cli-deux-roues-un-toit') return []
  const party = partyOf(parties, entry.client)
  const signed = entry.paidOn ?? entry.due
  const invoiced = onOrBefore(addDays(signed, -20), 'ouvre')
  const net = netOf(entry.balance, TERMS.vat)
  const covers = Math.max(1, Math.floor(net / 2 / 6_400))
  const sewing = net - covers * 6_400
  return [
    {
      id: 'accord-compensation',
      name: `${signed}_accord_deux-roues-un-toit_compensation_v1.pdf`,
      folder: '09-contrats/compensations',
      type: 'accord',
      date: signed,
      author: 'nadege-kouame-ferrand',
      blocks: [
        letterhead(house),
        { kind: 'titre', text: 'Accord de compensation' },
        {
          kind: 'paragraphe',
          text: `Entre ${house.name} et ${party.name}, il est convenu de compenser, à hauteur de leur montant, les dettes réciproques suivantes, certaines, échues et exigibles.`,
        },
        {
          kind: 'tableau',
          head: ['Débiteur', 'Facture', 'Montant TTC'],
          figures: [2],
          rows: [
            [party.name, entry.number, formatFigure(entry.balance)],
            [house.name, purchaseOf(entry), formatFigure(entry.balance)],
          ],
        },
        {
          kind: 'paragraphe',
          text: 'Les deux factures sont éteintes à la date de la signature. Il ne reste rien dû de part ni d’autre à ce titre.',
        },
        {
          kind: 'paragraphe',
          text: `Fait à ${house.address.city}, le ${formatLongDate(signed)}, en deux exemplaires.`,
        },
        { kind: 'signature', name: 'Nadège Kouamé-Ferrand', role: 'responsable administrative et financière' },
        { kind: 'signature', name: 'Wendy Lapeyrade', role: 'co-gérante, Deux Roues Un Toit' },
        { kind: 'pied', text: legalFooter(house) },
      ],
    },
    {
      id: 'facture-fournisseur',
      name: `${invoiced}_facture_deux-roues-un-toit_${purchaseOf(entry)}_v1.pdf`,
      folder: '03-achats/factures',
      type: 'facture',
      date: invoiced,
      author: 'irina-dobrescu',
      blocks: [
        {
          kind: 'entete',
          lines: [
            party.name.toUpperCase(),
            party.address.line,
            `${party.address.postcode} ${party.address.city.toUpperCase()}`,
            `SIREN ${party.siren ?? ''}`,
          ],
        },
        {
          kind: 'destinataire',
          lines: [house.name, house.address.line, `${house.address.postcode} ${house.address.city.toUpperCase()}`],
        },
        { kind: 'titre', text: `Facture ${purchaseOf(entry)} du ${formatLongDate(invoiced)}` },
        {
          kind: 'tableau',
          head: ['Désignation', 'Qté', 'P. U. HT', 'Montant HT'],
          figures: [1, 2, 3],
          rows: [
            [
              'Banquette deux enfants avec ceintures',
              String(covers),
              formatFigure(6_400),
              formatFigure(covers * 6_400),
            ],
            ['Reprise de sellerie des caisses, sur devis', '1', formatFigure(sewing), formatFigure(sewing)],
          ],
        },
        {
          kind: 'totaux',
          rows: [
            ['Total HT', formatAmount(net)],
            ['TVA 20 %', formatAmount(entry.balance - net)],
            ['Total TTC', formatAmount(entry.balance)],
          ],
        },
      ],
    },
  ]
}
