import type { Value } from '../values/mention.ts'

/** How the writer stands behind a word. */
export interface Stance {
  /** Denied: « aucune pénalité », « n'est pas réglée ». */
  readonly negated: boolean
  /** Subject of a denied verb. */
  readonly subjectDenied: boolean
  /** Said under a condition: « si les heures sont reconnues ». */
  readonly hypothetical: boolean
  readonly question: boolean
  /** Inside quotation marks. */
  readonly quoted: boolean
  /** Lent to somebody else: « vous dites que », « d'après lui ». */
  readonly reported: boolean
  /** A rule recopied: « il convient de », a list of headings. */
  readonly procedure: boolean
}

export interface Token {
  /** Place in the text as typed. */
  readonly start: number
  readonly end: number
  readonly typed: string
  readonly folded: string
  readonly value?: Value
  /** Dictionary forms this word may stand for, as « lemma/n », « lemma/v » or « lemma/o ». */
  readonly lemmas: ReadonlySet<string>
  /** Dictionary forms of the lexicon an unknown word sounds like. */
  readonly heard: ReadonlySet<string>
  /** Dictionary forms of the lexicon an unknown word is one slip away from. */
  readonly near: ReadonlySet<string>
  readonly known: boolean
  /** Known, and spelt with the right accents. */
  readonly correct: boolean
  readonly capital: boolean
  readonly sentence: number
  readonly clause: number
  readonly line: number
  readonly stance: Stance
}
