import type { Sending, SignatureState } from '../../domain/desk/papers.ts'

export const SENDING_WORDS: Readonly<Record<Sending, string>> = {
  simple: 'Lettre simple',
  suivi: 'Lettre suivie',
  recommande: 'Recommandé',
  'recommande-ar': 'Recommandé avec avis de réception',
  navette: 'Navette interne',
  'main-propre': 'Remise en main propre',
  courriel: 'Courriel',
  '': 'Aucun envoi, à me rendre',
}

export const SIGNATURE_WORDS: Readonly<Record<SignatureState, string>> = {
  attend: 'Attend',
  signe: 'Signé',
  rendu: 'Rendu',
}
