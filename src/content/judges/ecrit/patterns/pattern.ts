import type { ValueKind } from '../values/mention.ts'

/** What a place of a pattern accepts. */
export type Piece =
  | {
      readonly type: 'mots'
      readonly lemmas: readonly string[]
      readonly exact: readonly string[]
      /** Alternatives of another nature mixed with the words. */
      readonly also: readonly ('noms' | 'personne')[]
      readonly kinds: readonly ValueKind[]
      readonly concepts: readonly string[]
    }
  | { readonly type: 'concept'; readonly name: string }
  | { readonly type: 'valeur'; readonly kinds: readonly ValueKind[] }
  /** The nouns that the case gives to the idea being read. */
  | { readonly type: 'noms' }
  /** A person named by the case. */
  | { readonly type: 'personne' }
  /** One of the values that the case gives to the idea being read, or to one of its groups, counted from 1. */
  | { readonly type: 'siennes'; readonly group?: number }

export interface Element {
  readonly piece: Piece
  /** plain: must not be denied; denied: must be; free: either. */
  readonly polarity: 'plain' | 'denied' | 'free'
  readonly optional: boolean
  /** Greatest number of words between the element before and this one. */
  readonly gap: number
}

export type Sequence = readonly Element[]

/** Sequences that must all be found, near one another; most patterns have only one. */
export interface Pattern {
  readonly source: string
  readonly parts: readonly Sequence[]
  readonly scope: 'proche' | 'phrase' | 'phrases'
  /** Enough to wonder, never to accuse. */
  readonly weak: boolean
}
