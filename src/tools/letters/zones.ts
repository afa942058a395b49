import type { WritingKind } from '../../domain/scenario/tools.ts'
import type { ZoneId } from './writing-draft.ts'

export interface ZoneRule {
  readonly id: ZoneId
  readonly label: string
  /** What is expected there, shown while it is empty. */
  readonly hint: string
  readonly isLong?: boolean
}

const BODY: ZoneRule = { id: 'body', label: 'Corps', hint: 'Le texte, un paragraphe par idée', isLong: true }
const SIGNATORY: ZoneRule = { id: 'signatory', label: 'Signature', hint: 'Fonction et nom de qui signe' }
const ENCLOSURES: ZoneRule = { id: 'enclosures', label: 'Pièces jointes', hint: 'P. J.\u00a0: nombre et nature' }

const LETTER: readonly ZoneRule[] = [
  { id: 'sender', label: 'Expéditeur', hint: 'Qui écrit\u00a0: nom, adresse, contact' },
  { id: 'recipient', label: 'Destinataire', hint: 'Nom, service, adresse, code postal et ville' },
  { id: 'references', label: 'Références', hint: 'Vos réf., nos réf., mode d’envoi, affaire suivie par' },
  { id: 'date', label: 'Lieu et date', hint: 'Lieu, le jour mois année' },
  { id: 'subject', label: 'Objet', hint: 'Objet\u00a0: de quoi il s’agit' },
  { id: 'salutation', label: 'Formule d’appel', hint: 'Madame, Monsieur,' },
  BODY,
  { id: 'closing', label: 'Formule de politesse', hint: 'Formule de fin, accordée à l’appel' },
  SIGNATORY,
  ENCLOSURES,
]

const INTERNAL: readonly ZoneRule[] = [
  { id: 'sender', label: 'Émetteur', hint: 'De\u00a0: qui écrit' },
  { id: 'recipient', label: 'Destinataires', hint: 'À\u00a0: qui lira' },
  { id: 'date', label: 'Date', hint: 'Date' },
  { id: 'references', label: 'Références', hint: 'Numéro, version, dossier' },
  { id: 'subject', label: 'Objet', hint: 'Objet\u00a0: de quoi il s’agit' },
  BODY,
  SIGNATORY,
  ENCLOSURES,
]

/** Zones of a page, in the order in which they are read. */
export function zonesFor(kind: WritingKind): readonly ZoneRule[] {
  return kind === 'lettre' ? LETTER : INTERNAL
}

export const KIND_WORDS: Readonly<Record<WritingKind, string>> = {
  lettre: 'Lettre',
  note: 'Note',
  'fiche-ecrite': 'Fiche',
  'compte-rendu': 'Compte rendu',
}
