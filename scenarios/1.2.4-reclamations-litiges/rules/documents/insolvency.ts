import type { Party, StoredDocument } from '../../../../src/domain/records/records.ts'
import { formatAmount } from '../../../../src/domain/trade/format-amount.ts'
import { formatLongDate } from '../../../../src/domain/trade/format-date.ts'
import { curlyApostrophes } from '../../../../src/domain/trade/french-typography.ts'
import type { Counterparty } from '../../../../src/domain/world/counterparty.ts'
import type { Organisation } from '../../../../src/domain/world/organisation.ts'
import type { Entry } from '../entries.ts'
import { legalFooter, letterhead } from './letterhead.ts'

const FOLDER = '02-ventes/clients/tournee-maline'

/** The published judgement and our declaration of claim (rules-bloc1 § 1.2.2). */
export function insolvencyPapers(
  entry: Entry,
  party: Party,
  card: Counterparty | undefined,
  house: Organisation,
): readonly StoredDocument[] {
  const facts = card?.insolvency
  if (!facts) return []
  return [
    {
      id: 'avis-jugement',
      name: `${facts.published}_avis_tournee-maline_redressement_v1.pdf`,
      folder: FOLDER,
      type: 'avis',
      date: facts.published,
      author: 'irina-dobrescu',
      blocks: [
        { kind: 'titre', text: 'Avis de jugement, copie de la publication' },
        {
          kind: 'champs',
          rows: [
            ['Publié le', formatLongDate(facts.published)],
            ['Débiteur', `${party.name}, ${party.address.line}, ${party.address.postcode} ${party.address.city}`],
            ['SIREN', party.siren ?? ''],
            ['Nature du jugement', `ouverture d’une procédure de ${facts.nature}`],
            ['Mandataire judiciaire', curlyApostrophes(facts.trustee.replace(/ \(fictif\)/, ''))],
          ],
        },
        {
          kind: 'paragraphe',
          text: 'Les créanciers sont invités à déclarer leurs créances entre les mains du mandataire judiciaire dans les deux mois de la présente publication.',
        },
      ],
    },
    {
      id: 'declaration-creance',
      name: `${facts.claimDeclared}_declaration-creance_tournee-maline_${entry.number}_v1.pdf`,
      folder: FOLDER,
      type: 'lettre',
      date: facts.claimDeclared,
      author: facts.signedBy,
      blocks: [
        letterhead(house),
        { kind: 'destinataire', lines: curlyApostrophes(facts.trustee.replace(/ \(fictif\)/, '')).split(', ') },
        { kind: 'titre', text: 'Déclaration de créance' },
        {
          kind: 'champs',
          rows: [
            ['Débiteur', party.name],
            ['Créance', `facture ${entry.number} du ${formatLongDate(entry.date)}`],
            ['Montant déclaré', `${formatAmount(entry.balance)} TTC`],
            ['Fait le', formatLongDate(facts.claimDeclared)],
          ],
        },
        { kind: 'signature', name: 'Solène Karadec', role: 'présidente' },
        { kind: 'tampon', text: 'Envoyé en recommandé', tone: 'bleu' },
        { kind: 'pied', text: legalFooter(house) },
      ],
    },
  ]
}
