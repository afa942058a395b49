import { fold, foldText } from '../language/fold.ts'
import type { FrenchTable } from '../language/french.ts'
import type { Vocabulary } from '../patterns/vocabulary.ts'
import { findMentions } from '../values/find-mentions.ts'
import type { Value } from '../values/mention.ts'
import { abbreviations } from './abbreviations.ts'
import { type ClauseWord, opensClause } from './clauses.ts'
import { determiners, subjects } from './function-words.ts'
import { ambiguous, homographs } from './homographs.ts'
import { quotedRanges } from './quotes.ts'
import { cutSentences } from './sentences.ts'
import { type StanceWord, stances } from './stance.ts'
import type { Token } from './token.ts'

export interface TokenContext {
  readonly french: FrenchTable
  readonly vocabulary: Vocabulary
  /** Folded references of the case. */
  readonly references: readonly string[]
  /** Folded surnames of the case: written with a capital they are never read as common words. */
  readonly names: ReadonlySet<string>
  readonly month: number
}

export interface ReadText {
  readonly tokens: readonly Token[]
  /** Share of words that no dictionary knows. */
  readonly unknownShare: number
  readonly loose: boolean
  readonly sentenceCount: number
}

interface Raw extends ClauseWord {
  readonly start: number
  readonly end: number
  readonly typed: string
}

const elisions = /^(?:l|d|j|m|t|s|c|n|qu|jusqu|lorsqu|puisqu)$/
const glued = /^(l|d|j|m|t|s|c|n|qu)(?=[aeiouyh])/

/** Cuts a text into words and values, each with its dictionary forms, its sentence, its clause and the writer's stance. */
export function readText(text: string, context: TokenContext): ReadText {
  const { folded, origin } = foldText(text)
  const mentions = findMentions(folded, context.references, context.month)
  const quotes = quotedRanges(text)
  const sentences = cutSentences(folded, mentions)
  const raws: Raw[] = []
  let mentionIndex = 0
  let lastEnd = 0
  const push = (start: number, end: number, value?: Value): void => {
    const typedStart = origin[start] ?? 0
    const typedEnd = origin[end] ?? text.length
    raws.push({
      start,
      end,
      folded: folded.slice(start, end),
      typed: text.slice(typedStart, typedEnd),
      before: folded.slice(lastEnd, start),
      ...(value ? { value } : {}),
    })
    lastEnd = end
  }
  const wordPattern = /[a-z]+|\d+/g
  let cursor = 0
  while (cursor < folded.length) {
    const mention = mentions[mentionIndex]
    wordPattern.lastIndex = cursor
    const match = wordPattern.exec(folded)
    if (mention && (!match || mention.start <= match.index)) {
      push(mention.start, mention.end, mention.value)
      cursor = mention.end
      mentionIndex++
    } else if (match) {
      const end = mention ? Math.min(mention.start, match.index + match[0].length) : match.index + match[0].length
      push(match.index, end)
      cursor = end
    } else break
  }

  // Sentences and clauses.
  const places: { sentence: number; clause: number; line: number }[] = []
  let sentence = 0
  let clause = 0
  let line = 0
  raws.forEach((raw, index) => {
    line += raw.before.split('\n').length - 1
    const sameSentence = raw.start < (sentences[sentence]?.end ?? 0)
    if (!sameSentence) {
      while (sentence < sentences.length - 1 && raw.start >= (sentences[sentence]?.end ?? 0)) sentence++
      clause++
    } else if (index > 0) {
      if (opensClause(raws, index)) clause++
    }
    places.push({ sentence, clause, line })
  })

  // Dictionary forms.
  const lemmaSets: Set<string>[] = []
  const facts: { known: boolean; correct: boolean; name: boolean }[] = []
  const read = (word: string, into: Set<string>): boolean => {
    const readings = context.french.lookup(word)
    for (const reading of readings)
      into.add(
        `${reading.lemma}/${reading.kind === 'v' ? 'v' : reading.kind === 'o' ? 'o' : reading.kind === 'p' ? 'p' : 'n'}`,
      )
    return readings.length > 0
  }
  raws.forEach((raw, index) => {
    const lemmas = new Set<string>()
    let known = true
    let correct = true
    let name = false
    if (!raw.value && /[a-z]/.test(raw.folded)) {
      const capital = /^\p{Lu}/u.test(raw.typed)
      const long = abbreviations[raw.folded]
      if (capital && context.names.has(raw.folded)) name = true
      else if (elisions.test(raw.folded) || raw.folded.length === 1) known = true
      else if (long !== undefined && long !== raw.folded) {
        read(long, lemmas)
        lemmas.add(`=${long}`)
        correct = false
      } else {
        known = read(raw.folded, lemmas)
        const lower = raw.typed.toLowerCase().normalize('NFC')
        const shouted = raw.typed === raw.typed.toUpperCase() && raw.typed.length > 1
        correct = known && (shouted || context.french.lookup(raw.folded).some((reading) => reading.form === lower))
        if (!known) {
          const rest = raw.folded.replace(glued, '')
          if (rest !== raw.folded && rest.length >= 2 && read(rest, lemmas)) known = true
          else if (capital && places[index]?.sentence === places[index - 1]?.sentence && index > 0) name = true
        }
      }
      const previous = raws[index - 1]
      const close = previous !== undefined && !/[,;:.!?\n]/.test(raw.before)
      const ahead = close ? previous.folded : ''
      const hasVerb = [...lemmas].some((lemma) => lemma.endsWith('/v'))
      const hasNoun = [...lemmas].some((lemma) => lemma.endsWith('/n'))
      for (const lemma of homographs[raw.folded] ?? []) lemmas.delete(lemma)
      if (hasVerb && hasNoun && ambiguous.has(raw.folded)) {
        const subject =
          subjects.has(ahead) &&
          ahead !== 'ce' &&
          ahead !== 'y' &&
          !['a', 'pour', 'de', 'avec', 'chez', 'par', 'entre', 'sur'].includes(raws[index - 2]?.folded ?? '')
        if (determiners.has(ahead)) for (const lemma of [...lemmas]) if (lemma.endsWith('/v')) lemmas.delete(lemma)
        if (subject) for (const lemma of [...lemmas]) if (lemma.endsWith('/n')) lemmas.delete(lemma)
      }
      lemmas.add(`=${raw.folded}`)
    }
    lemmaSets.push(lemmas)
    facts.push({ known, correct, name })
  })

  const words = raws.filter((raw) => !raw.value && raw.folded.length > 1)
  const unknown = raws.filter((raw, index) => !raw.value && !facts[index]?.known && !facts[index]?.name)
  const unknownShare = words.length === 0 ? 0 : unknown.length / words.length
  const loose = unknownShare > 0.07

  const stanceWords: StanceWord[] = raws.map((raw, index) => {
    const typedAt = origin[raw.start] ?? 0
    const place = places[index] ?? { sentence: 0, clause: 0 }
    return {
      folded: abbreviations[raw.folded] ?? raw.folded,
      lemmas: lemmaSets[index] ?? new Set(),
      sentence: place.sentence,
      clause: place.clause,
      quoted: quotes.some((range) => typedAt >= range.start && typedAt < range.end),
      isValue: raw.value !== undefined,
      before: raw.before,
    }
  })
  const ends = sentences.map((span) => /[.!?"\s]*$/.exec(folded.slice(span.start, span.end))?.[0] ?? '')
  const positions = stances(stanceWords, ends)

  const tokens = raws.map((raw, index): Token => {
    const fact = facts[index] ?? { known: true, correct: true, name: false }
    const place = places[index] ?? { sentence: 0, clause: 0, line: 0 }
    const lower = raw.typed.toLowerCase()
    const guessable = !raw.value && !fact.name && raw.folded.length >= 3
    let heard: ReadonlySet<string> = new Set()
    let near: ReadonlySet<string> = new Set()
    if (guessable && (!fact.known || loose)) heard = context.vocabulary.hear(lower, raw.folded)
    if (guessable && !fact.known) {
      near = context.vocabulary.near(raw.folded)
      const next = raws[index + 1]
      // « dav ance », « raproche man »: a word cut in two by ear.
      if (
        heard.size === 0 &&
        next &&
        !next.value &&
        next.before === ' ' &&
        next.folded.length >= 3 &&
        !facts[index + 1]?.name
      )
        heard = context.vocabulary.hear(lower + next.typed.toLowerCase(), raw.folded + next.folded)
      if (heard.size === 0 && glued.test(raw.folded)) {
        const rest = lower.replace(/^(l|d|j|m|t|s|c|n|qu)/, '')
        heard = context.vocabulary.hear(rest, fold(rest))
      }
    }
    return {
      start: origin[raw.start] ?? 0,
      end: origin[raw.end] ?? text.length,
      typed: raw.typed,
      folded: raw.folded,
      ...(raw.value ? { value: raw.value } : {}),
      lemmas: lemmaSets[index] ?? new Set(),
      heard,
      near,
      known: fact.known,
      correct: fact.correct,
      capital: /^\p{Lu}/u.test(raw.typed),
      sentence: place.sentence,
      clause: place.clause,
      line: place.line,
      stance: positions[index] ?? {
        negated: false,
        subjectDenied: false,
        hypothetical: false,
        question: false,
        quoted: false,
        reported: false,
        procedure: false,
      },
    }
  })
  return { tokens, unknownShare, loose, sentenceCount: sentences.length }
}
