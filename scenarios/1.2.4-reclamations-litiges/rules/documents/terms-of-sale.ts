import type { StoredDocument } from '../../../../src/domain/records/records.ts'
import type { Organisation } from '../../../../src/domain/world/organisation.ts'
import { legalFooter, letterhead } from './letterhead.ts'

/** The two editions of the terms of sale (règles internes § 3): carriage is all that changed. */
export function termsOfSale(house: Organisation): readonly StoredDocument[] {
  return [
    edition('2025-10-01', '1er octobre 2025', '200 €', house),
    edition('2026-10-01', '1er octobre 2026', '250 €', house),
  ]
}

function edition(date: string, written: string, freeFrom: string, house: Organisation): StoredDocument {
  return {
    id: `conditions-de-vente-${date.slice(0, 4)}`,
    name: `${date}_conditions-de-vente_pollen_edition_v1.pdf`,
    folder: '10-modeles/conditions-de-vente',
    type: 'conditions',
    date,
    author: 'solene-karadec',
    blocks: [
      letterhead(house),
      { kind: 'titre', text: `Conditions générales de vente, édition du ${written}` },
      {
        kind: 'paragraphe',
        text: '1. Remises. Revendeur : 22 % sur vélos et remorques, 18 % sur accessoires et pièces. Quantité, sur une même commande de vélos et remorques : 4 % dès 3 unités, 7 % dès 6, 10 % dès 12, après la remise revendeur. Les particuliers paient le prix public.',
      },
      {
        kind: 'paragraphe',
        text: '2. Escompte. 2 % du net commercial pour un paiement sous 10 jours date de facture ; jamais sur le port.',
      },
      {
        kind: 'paragraphe',
        text: '3. Retard. Entre professionnels : pénalités de 12 % l’an, base 365 jours, dès le lendemain de l’échéance, sans TVA, et indemnité forfaitaire de recouvrement de 40 € par facture. Aucune indemnité n’est due par un particulier.',
      },
      { kind: 'paragraphe', text: `4. Port. Franco à ${freeFrom} HT pour les colis d’accessoires en France.` },
      {
        kind: 'paragraphe',
        text: '5. Litiges. Un particulier peut saisir la Médiation des Deux Rives après réclamation écrite.',
      },
      { kind: 'pied', text: legalFooter(house) },
    ],
  }
}
