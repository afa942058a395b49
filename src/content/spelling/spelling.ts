import { fold } from '../judges/ecrit/language/fold.ts'
import type { FrenchTable } from '../judges/ecrit/language/french.ts'

/** A word no dictionary knows, with what may have been meant. Offsets in the text as typed. */
export interface SpellingMark {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly suggestions: readonly string[]
}

/** Reads a text and marks; it never changes anything and knows nothing of grammar. */
export interface Spelling {
  /** `names`: words of the case (people, streets, firms) that are right as they are. */
  readonly check: (text: string, names: readonly string[]) => readonly SpellingMark[]
}

const WORD = /[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu
const ADDRESS = /\S+@\S+|\b(?:https?:\/\/|www\.)\S+/g
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const MOST = 5
/** Short forms of the office that no dictionary lists. */
const ABBREVIATIONS = new Set([
  'm',
  'mm',
  'mme',
  'mmes',
  'mlle',
  'me',
  'dr',
  'p',
  'j',
  'n',
  'réf',
  'tél',
  'ttc',
  'ht',
  'tva',
  'iban',
  'siren',
  'siret',
  'bl',
  'cgv',
  'rcs',
  'cedex',
  'er',
  're',
  'h',
  'min',
  'km',
  'kg',
])

/** Spelling over the table of French forms. Accents count; a capitalised word inside a sentence is taken for a name. */
export function openSpelling(french: FrenchTable): Spelling {
  const suggested = new Map<string, readonly string[]>()

  const isWord = (word: string): boolean =>
    french.lookup(fold(word)).some(({ form }) => form.toLowerCase() === word || form === word)

  const suggest = (word: string): readonly string[] => {
    const known = suggested.get(word)
    if (known) return known
    const found = new Set<string>()
    const add = (folded: string) => {
      for (const { form } of french.lookup(folded)) if (form !== word) found.add(form)
    }
    const folded = fold(word)
    add(folded)
    if (found.size === 0) for (const near of oneSlipFrom(folded)) add(near)
    const list = [...found].slice(0, MOST)
    suggested.set(word, list)
    return list
  }

  return {
    check(text, names) {
      const known = new Set(names.flatMap((name) => wordsIn(name.toLowerCase())))
      // Addresses are no words, each piece of them neither; blanks in their place keep the offsets.
      const plain = text.replace(ADDRESS, (address) => ' '.repeat(address.length))
      return [...plain.matchAll(WORD)].flatMap((match): SpellingMark[] => {
        const { index } = match
        if (touchesFigure(text, index, index + match[0].length)) return []
        return partsOf(match[0]).flatMap(({ offset, part }) => {
          const lower = part.toLowerCase()
          if (part.length === 1 || ABBREVIATIONS.has(lower) || known.has(lower)) return []
          if (isWord(lower) || isWord(part)) return []
          if (part === part.toUpperCase()) return []
          const start = index + offset
          const isName = part.charAt(0) !== lower.charAt(0) && !beginsSentence(text, start)
          if (isName) return []
          const suggestions = suggest(lower).map((form) => likeTyped(form, part))
          // At the head of a sentence an unknown capitalised word that resembles nothing is a name too.
          if (part.charAt(0) !== lower.charAt(0) && suggestions.length === 0) return []
          return [{ start, end: start + part.length, word: part, suggestions }]
        })
      })
    },
  }

  /** The compound word when the dictionary has it, else its pieces; elided letters (`l’`, `qu’`) are left out. */
  function partsOf(word: string): readonly { readonly offset: number; readonly part: string }[] {
    const plain = word.replaceAll('’', "'").toLowerCase()
    if (isWord(plain)) return []
    return [...word.matchAll(/[^-’']+/g)]
      .filter((piece) => !isElided(word, piece.index, piece[0]))
      .map((piece) => ({ offset: piece.index, part: piece[0] }))
  }
}

function isElided(word: string, at: number, piece: string): boolean {
  const next = word.charAt(at + piece.length)
  return /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|quoiqu|aujourd|presqu|quelqu)$/i.test(piece) && /['’]/.test(next)
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]+/gu) ?? []

/** `FA-2610`, `14h30`, `a@b.fr`: not words. */
function touchesFigure(text: string, start: number, end: number): boolean {
  return /[\d@_/]/.test(text.charAt(start - 1)) || /^(?:[\d@_/]|-\d|\.[a-z])/.test(text.slice(end, end + 2))
}

function beginsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?…\n]\s*|[«"“]\s*)$/.test(text.slice(0, start))
}

function likeTyped(form: string, typed: string): string {
  const isCapital = typed.charAt(0) !== typed.charAt(0).toLowerCase()
  return isCapital ? form.charAt(0).toUpperCase() + form.slice(1) : form
}

/** Words one slip away, the likeliest first: a letter not doubled, two swapped, one forgotten, one too many, one for another. */
function* oneSlipFrom(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.charAt(at) + word.slice(at)
  for (let at = 0; at + 1 < word.length; at++)
    yield word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
  for (let at = 0; at <= word.length; at++)
    for (const letter of LETTERS) yield word.slice(0, at) + letter + word.slice(at)
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1)
  for (let at = 0; at < word.length; at++)
    for (const letter of LETTERS) yield word.slice(0, at) + letter + word.slice(at + 1)
}
