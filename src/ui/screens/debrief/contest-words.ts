import type { ProofNote } from '../../view-models/debrief.ts'

type ContestKind = NonNullable<ProofNote['contestAs']>

/** What a learner says to contest, and what is asked of them, by what is contested. */
export const CONTEST_WORDS: Readonly<
  Record<ContestKind, { readonly says: string; readonly asks: string; readonly shows: string }>
> = {
  oubli: {
    says: 'Je l’ai écrit',
    asks: 'Montrez la phrase où vous l’avez dit.',
    shows: 'Montrer cette phrase',
  },
  accusation: {
    says: 'Je ne suis pas d’accord',
    asks: 'Montrez la phrase dont il s’agit.',
    shows: 'Montrer cette phrase',
  },
  travail: {
    says: 'Je l’ai fait',
    asks: 'Montrez l’envoi où vous avez fait ce travail.',
    shows: 'Montrer cet envoi',
  },
}
