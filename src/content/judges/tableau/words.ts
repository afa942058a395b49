import { foldText } from '../../../domain/sheet/coerce.ts'

const SMALL = new Set([
  'a',
  'au',
  'aux',
  'd',
  'de',
  'des',
  'du',
  'en',
  'et',
  'l',
  'la',
  'le',
  'les',
  'n',
  'no',
  'numero',
  'un',
  'une',
])
const NEGATIONS = new Set(['ne', 'pas', 'non', 'aucun', 'aucune', 'sans'])

/** Words of a text without accents, case, punctuation and small words: “Jours de retard (J)” is `jours`, `retard`, `j`. */
export function wordsOf(text: string): readonly string[] {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const kept = words.filter((word) => !SMALL.has(word))
  return kept.length === 0 ? words : kept
}

/** Letters and digits only, to compare references however they are spaced: `FA-2610-0287` is `fa26100287`. */
export function compact(text: string): string {
  return (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join('')
}

/** A word of a pattern: `relanc*` stands for every word that begins so; a plural stands for its singular. */
const same = (word: string, pattern: string): boolean =>
  pattern.endsWith('*')
    ? word.startsWith(pattern.slice(0, -1))
    : word === pattern || word === `${pattern}s` || `${word}s` === pattern

function patternOf(synonym: string): readonly string[] {
  return wordsOf(synonym.replaceAll('*', 'etoile')).map((word) => word.replace(/etoile$/, '*'))
}

/** First place where the words of a synonym stand in a row, at most one other word between two of them; −1 if nowhere. */
export function placeOf(words: readonly string[], synonym: string): number {
  const pattern = patternOf(synonym)
  if (pattern.length === 0) return -1
  return words.findIndex((_, start) => standsAt(words, pattern, start))
}

function standsAt(words: readonly string[], pattern: readonly string[], start: number): boolean {
  let at = start
  for (const [index, piece] of pattern.entries()) {
    const here = words[at]
    const next = words[at + 1]
    if (here !== undefined && same(here, piece)) at += 1
    else if (index > 0 && next !== undefined && same(next, piece)) at += 2
    else return false
  }
  return true
}

/** How well a heading says a meaning: 3 it is one of its names, 2 it contains one, 0 not at all or it is excluded. */
export function headingScore(text: string, names: readonly string[], except: readonly string[]): number {
  const words = wordsOf(text)
  if (words.length === 0 || except.some((name) => placeOf(words, name) >= 0)) return 0
  if (names.some((name) => patternOf(name).length === words.length && placeOf(words, name) === 0)) return 3
  return names.some((name) => placeOf(words, name) >= 0) ? 2 : 0
}

export interface Vocabulary {
  /** Meaning → ways to say it. */
  readonly words: Readonly<Record<string, readonly string[]>>
  /** Ways to say that nothing is done (“ne pas relancer”): they give way to any meaning said beside them. */
  readonly neutral: readonly string[]
  /** The meaning of a neutral phrase alone. */
  readonly neutralMeans: string | null
}

/**
 * What a decision says, in the learner's own words: the first meaning met, unless it is denied. Two meanings joined by
 * “ou” are no decision. `null` when nothing is understood.
 */
export function meaningOf(text: string, { words: table, neutral, neutralMeans }: Vocabulary): string | null {
  const words = wordsOf(text)
  const found = Object.entries(table).flatMap(([meaning, synonyms]) =>
    synonyms.flatMap((synonym) => {
      const at = placeOf(words, synonym)
      const size = patternOf(synonym).length
      return at < 0 || isDenied(words, at, synonym) ? [] : [{ meaning, at, size }]
    }),
  )
  const [first] = found.sort((a, b) => a.at - b.at || b.size - a.size)
  if (!first) return neutral.some((phrase) => placeOf(words, phrase) >= 0) ? neutralMeans : null
  // A longer way of saying that begins at the same word has won; what it covers is not a second meaning.
  const others = found.filter(({ meaning, at }) => meaning !== first.meaning && at >= first.at + first.size)
  return others.length > 0 && words.includes('ou') ? null : first.meaning
}

function isDenied(words: readonly string[], at: number, synonym: string): boolean {
  if (patternOf(synonym).some((word) => NEGATIONS.has(word))) return false
  return words.slice(Math.max(0, at - 2), at).some((word) => NEGATIONS.has(word))
}
