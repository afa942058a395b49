import type { Party } from '../../../../src/domain/records/records.ts'
import { addDays } from '../../../../src/domain/trade/date-arithmetic.ts'
import { formatInteger } from '../../../../src/domain/trade/format-amount.ts'
import type { IsoDate } from '../../../../src/domain/trade/iso-date.ts'
import { onOrAfter, onOrBefore } from '../../../../src/domain/trade/working-days.ts'
import type { ClaimVariant } from '../claim.ts'
import type { Entry } from '../entries.ts'
import { contactOf, folderName } from '../people.ts'
import { TERMS } from '../terms.ts'
import { date, montant, nom, nombre, reference, texte, type Values } from './kinds.ts'

/** What was sold, as people say it: one, several. */
const THINGS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'RM-NEC': ['remorque', 'remorques'],
  'RM-PRO': ['remorque', 'remorques'],
  'AC-SAC': ['sacoche', 'sacoches'],
  'AC-SIE': ['siège', 'sièges'],
  'SV-MO': ['heure', 'heures'],
  'PI-PLA': ['paire de plaquettes', 'paires de plaquettes'],
}

/** The paper that answers the claim. */
export const PROOF_OF_CLAIM: Readonly<Record<ClaimVariant, string>> = {
  quantite: 'bon-livraison-rc',
  remise: 'commande-rc',
  reliquat: 'bon-livraison-rc-2',
  temps: 'fiche-intervention-rc',
  plaquettes: 'fiche-intervention-rc',
}

const WORDS_OF_PROOF: Readonly<Record<ClaimVariant, string>> = {
  quantite: 'bon de livraison',
  remise: 'commande',
  reliquat: 'second bon de livraison',
  temps: 'fiche d’intervention',
  plaquettes: 'fiche d’intervention',
}

/** Delivery notes follow the number of the invoice. */
export const noteNumberOf = (entry: Entry, rank: 1 | 2): string =>
  `BL-${entry.number.slice(3)}${rank === 1 ? '' : '-2'}`

/** RC and x2: what is contested, what stays due, who answers and when. Nothing without a claim. */
export function complaintFacts(entry: Entry, party: Party, today: IsoDate): Values {
  const { claim } = entry
  if (!claim) return {}
  const isPrivate = party.nature === 'particulier'
  const [one, many] = THINGS[claim.line.reference] ?? ['unité', 'unités']
  const { quantity } = claim.line
  return {
    'rc.variante': texte(claim.variant),
    'rc.qui': texte(folderName(party.id)),
    'rc.issue': texte(claim.isFounded ? 'fondee' : 'non-fondee'),
    'rc.nature': texte(isPrivate ? 'particulier' : 'professionnel'),
    'rc.conteste': montant(claim.gross),
    'rc.conteste-ht': montant(claim.net),
    'rc.reste': montant(entry.balance - claim.gross),
    'rc.article': texte(many),
    'rc.unite': texte(claim.units === 1 ? one : many),
    'rc.factures': nombre(quantity),
    'rc.livres': nombre(quantity - claim.units),
    'rc.unites': nombre(claim.units),
    'rc.unites-texte': texte(`${formatInteger(claim.units)} ${claim.units === 1 ? one : many}`),
    'rc.reclamation': date(onOrBefore(addDays(today, -1), 'ouvre')),
    'rc.reponse': date(onOrAfter(addDays(today, -1 + TERMS.claimAnswerDays), 'ouvre')),
    'rc.reponse-2': date(onOrBefore(addDays(today, -2 + TERMS.claimAnswerDays), 'ouvre')),
    'rc.reponse-3': date(onOrBefore(addDays(today, -5 + TERMS.claimAnswerDays), 'ouvre')),
    'rc.valideur': nom(isPrivate ? 'Mme Dumortier' : 'M. Escoffard'),
    'rc.valideur-nom': nom(isPrivate ? 'Dumortier' : 'Escoffard'),
    'rc.valideur-prenom': texte(isPrivate ? 'Claire-Anne' : 'Julien'),
    'rc.piece': reference(PROOF_OF_CLAIM[claim.variant]),
    'rc.piece-mots': texte(WORDS_OF_PROOF[claim.variant]),
    'rc.bl': reference(noteNumberOf(entry, claim.variant === 'reliquat' ? 2 : 1)),
    'rc.reclamante': texte(contactOf(party)),
  }
}
