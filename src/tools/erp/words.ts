import type { Age } from '../../domain/records/aged-balance.ts'
import type { FollowUp, Party, Payment } from '../../domain/records/records.ts'
import type { FollowUpLevel, SalesStatus } from '../../domain/scenario/tools.ts'
import type { ChipTone } from '../../ui/components/chip.tsx'

export const STATUS_WORDS: Readonly<Record<SalesStatus, readonly [string, ChipTone]>> = {
  'a-echoir': ['À échoir', 'plain'],
  echue: ['Échue', 'warn'],
  relancee: ['Relancée', 'warn'],
  'en-litige': ['En litige', 'danger'],
  soldee: ['Soldée', 'ok'],
  gelee: ['Gelée', 'info'],
}

export const LEVEL_WORDS: Readonly<Record<FollowUpLevel, string>> = {
  avis: 'Avis d’échéance',
  'relance-1': 'Relance 1',
  'relance-2': 'Relance 2',
  'mise-en-demeure': 'Mise en demeure',
  note: 'Note',
}

export const CHANNEL_WORDS: Readonly<Record<FollowUp['channel'], string>> = {
  courriel: 'Courriel',
  lettre: 'Lettre',
  telephone: 'Téléphone',
  visite: 'Visite',
}

export const MODE_WORDS: Readonly<Record<Payment['mode'], string>> = {
  virement: 'Virement',
  cheque: 'Chèque',
  prelevement: 'Prélèvement',
  especes: 'Espèces',
  carte: 'Carte',
  compensation: 'Compensation',
}

export const AGE_WORDS: Readonly<Record<Age, string>> = {
  'non-echu': 'Non échu',
  '1-30': '1 à 30 jours',
  '31-60': '31 à 60 jours',
  '61-90': '61 à 90 jours',
  'plus-90': 'Plus de 90 jours',
}

export const NATURE_WORDS: Readonly<Record<Party['nature'], string>> = {
  professionnel: 'professionnel',
  particulier: 'particulier',
  collectivite: 'collectivité',
  association: 'association',
}

/** What the real ERP marks on an account. It does not know that one was entered twice: two lines in the list say it. */
export const ACCOUNT_MARKS: Readonly<Record<Party['status'], readonly [string, ChipTone] | null>> = {
  actif: null,
  bloque: ['Compte bloqué', 'danger'],
  gele: ['Compte gelé', 'info'],
  doublon: null,
}
