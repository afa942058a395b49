import type { Entry } from './entries.ts'

/** The last column of the model sheet: where one saw it, in a few words. */
export function reasonOf(entry: Entry): string {
  switch (entry.name) {
    case 'r1':
      return 'règles § 4 : J + 7 dépassé, aucun envoi'
    case 'r2':
      return 'règles § 4 : J + 17 dépassé, relance 1 sans réponse'
    case 'pn':
      return entry.client === 'cli-doucoure-vial'
        ? 'relevé bancaire : virement sur la fiche 411DOUC2'
        : entry.client === 'cli-ville-orvelle'
          ? 'avis de virement du comptable public'
          : 'accord de compensation signé'
    case 'ec':
      return 'accord ET-2026-07, à jour'
    case 'md':
      return 'mise en demeure partie, délai en cours'
    case 'ge':
      return 'redressement judiciaire, créance déclarée'
    case 'rc':
      return entry.late > 0 ? 'réclamation reçue' : 'non échue'
    case 'f2':
      return 'non échue'
    case 'f1':
    case 'tt':
      return 'règles § 4 : J + 7 pas encore atteint'
  }
}
