import type { Party, SheetBlock, StoredDocument } from '../../../../src/domain/records/records.ts'
import { addMonths } from '../../../../src/domain/trade/date-arithmetic.ts'
import { formatAmount, formatFigure } from '../../../../src/domain/trade/format-amount.ts'
import { formatLongDate, formatShortDate } from '../../../../src/domain/trade/format-date.ts'
import type { Organisation } from '../../../../src/domain/world/organisation.ts'
import type { Entry } from '../entries.ts'
import { invoiceDocument } from '../ledger.ts'
import { folderName } from '../people.ts'
import { TERMS } from '../terms.ts'
import { addressLines, legalFooter, letterhead } from './letterhead.ts'

/** The invoice of an entry as the customer received it, legal mentions included. */
export function invoiceOf(entry: Entry, party: Party, house: Organisation): StoredDocument {
  return {
    id: invoiceDocument(entry),
    name: `${entry.date}_facture_${folderName(party.id)}_${entry.number}_v1.pdf`,
    folder: '02-ventes/factures',
    type: 'facture',
    date: entry.date,
    author: 'mai-linh-perrault',
    blocks: [
      letterhead(house),
      { kind: 'destinataire', lines: addressLines(party) },
      { kind: 'titre', text: `Facture ${entry.number}` },
      ...(party.nature === 'particulier'
        ? [{ kind: 'tampon', text: 'Facture à un particulier', tone: 'bleu' } as const]
        : []),
      { kind: 'champs', rows: fieldsOf(entry, party) },
      {
        kind: 'tableau',
        head: ['Référence', 'Désignation', 'Qté', 'P. U. HT', 'Montant HT'],
        figures: [2, 3, 4],
        rows: entry.sale.lines.map((line) =>
          line.reference === 'REMISE'
            ? ['', line.label, '', '', formatFigure(line.amount)]
            : [
                line.reference,
                line.label.replaceAll("'", '’'),
                String(line.quantity).replace('.', ','),
                formatFigure(line.unitPrice),
                formatFigure(line.amount),
              ],
        ),
      },
      { kind: 'totaux', rows: totalsOf(entry) },
      ...conditionsOf(entry, party),
      {
        kind: 'paragraphe',
        text: `Règlement par virement : ${house.banks[0]?.iban ?? ''}, ${house.banks[0]?.bic ?? ''}.`,
      },
      { kind: 'pied', text: legalFooter(house) },
    ],
  }
}

function fieldsOf(entry: Entry, party: Party): readonly (readonly [string, string])[] {
  return [
    ['Date de facture', formatLongDate(entry.date)],
    ['Date de l’opération', formatLongDate(entry.date)],
    ['Échéance', entry.name === 'ec' ? '30 jours date de facture' : dueLine(entry, party)],
    ['Compte client', party.account],
    ...(party.siren ? ([['SIREN du client', party.siren]] as const) : []),
    ...(party.nature === 'collectivite'
      ? ([
          ['N° d’engagement', `2026-${entry.number.slice(-4)}`],
          ['Dépôt', 'Chorus Pro'],
        ] as const)
      : []),
    ['Nature de l’opération', natureOf(entry)],
  ]
}

function dueLine(entry: Entry, party: Party): string {
  if (party.id === 'cli-bourguet') {
    const dates = [entry.date, addMonths(entry.date, 1), entry.due].map(formatShortDate)
    return `paiement en trois fois : ${dates.join(', ')}`
  }
  if (entry.date === entry.due) return `${formatLongDate(entry.due)} (à réception)`
  return formatLongDate(entry.due)
}

function natureOf(entry: Entry): string {
  const services = entry.sale.lines.some(({ reference }) => reference.startsWith('SV-'))
  const goods = entry.sale.lines.some(({ reference }) => /^(?:VC|RM|AC|PI|LI)-/.test(reference))
  return services && goods
    ? 'livraison de biens et prestation de services'
    : services
      ? 'prestation de services'
      : 'livraison de biens'
}

function totalsOf(entry: Entry): readonly (readonly [string, string])[] {
  const rows: (readonly [string, string])[] = [
    ['Total HT', formatAmount(entry.sale.net)],
    ['TVA 20 %', formatAmount(entry.sale.vat)],
    ['Total TTC', formatAmount(entry.sale.total)],
  ]
  if (entry.deposit > 0) {
    rows.push(['Acompte versé à la commande', formatAmount(-entry.deposit)])
    rows.push(['Net à payer', formatAmount(entry.balance)])
  }
  return rows
}

/** A professional reads the discount, the penalty and the indemnity at the foot; a private person the mediator. */
function conditionsOf(entry: Entry, party: Party): readonly SheetBlock[] {
  if (party.nature === 'particulier') {
    return [
      {
        kind: 'paragraphe',
        text: 'En cas de litige non résolu avec nos services, vous pouvez saisir gratuitement la Médiation des Deux Rives.',
      },
    ]
  }
  const edition = entry.date < '2026-10-15' ? '1er octobre 2025' : '1er octobre 2026'
  return [
    {
      kind: 'paragraphe',
      text: `Escompte de 2 % sur le net commercial pour un paiement sous 10 jours date de facture. En cas de retard : pénalités de ${TERMS.penalty / 100} % l’an dès le lendemain de l’échéance et indemnité forfaitaire de recouvrement de ${formatAmount(TERMS.indemnity)}. Conditions de vente du ${edition}.`,
    },
  ]
}
