import type { StoredDocument } from '../../../../src/domain/records/records.ts'
import type { Claim } from '../claim.ts'
import type { Entry } from '../entries.ts'
import { count } from './complaint-paper.ts'

/** The picture that the claimant joins to her message. */
export function photoOf(claim: Claim, entry: Entry): StoredDocument {
  return {
    id: 'photo-rc',
    name: 'photo_jointe.jpg',
    folder: '',
    type: 'photo',
    date: entry.date,
    author: 'cliente',
    blocks: [
      { kind: 'titre', text: 'Photo jointe par la cliente' },
      { kind: 'paragraphe', text: seenOn(claim) },
    ],
  }
}

/** What the picture shows, in words. */
function seenOn({ variant, line, units }: Claim): string {
  switch (variant) {
    case 'quantite':
    case 'reliquat':
      return `Un bon de livraison posé sur un comptoir. La quantité est entourée au stylo\u00a0: ${count(line.quantity - units)}. En dessous, une signature.`
    case 'remise':
      return 'Une commande imprimée. La ligne «\u00a0quantité 7 %\u00a0» est soulignée deux fois.'
    case 'temps':
      return 'Un carnet ouvert, écriture d’ancienne factrice\u00a0: l’heure d’arrivée, l’heure de départ, et la différence soulignée.'
    case 'plaquettes':
      return 'Une roue avant de tricycle, prise de près. On voit le disque, pas les plaquettes.'
  }
}
