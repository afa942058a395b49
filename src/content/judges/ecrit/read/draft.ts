import type { JudgeContent } from '../grid/compile.ts'
import type { Grid } from '../grid/grid.ts'
import { typingDistance } from '../language/distance.ts'
import { fold } from '../language/fold.ts'
import { Matcher } from '../patterns/match.ts'
import type { Token } from '../text/token.ts'
import { type ReadText, readText } from '../text/tokenize.ts'
import { type CompiledCase, sameName } from '../values/case.ts'
import type { Passage } from './reading.ts'

export interface ZoneText {
  /** `objet`, `corps`, `destinataire`, `signature`… as the tool names it. */
  readonly zone: string
  readonly text: string
}

/** A text being read: its words, the zone each stands in, and the patterns already looked for. */
export interface Draft {
  readonly text: string
  readonly read: ReadText
  readonly tokens: readonly Token[]
  readonly matcher: Matcher
  readonly content: JudgeContent
  readonly grid: Grid
  readonly facts: CompiledCase
  readonly zoneOf: (token: Token) => string
  readonly passage: (tokens: readonly number[]) => Passage
  /** Words of the subject line. */
  readonly inSubject: (token: Token) => boolean
}

/** Joins the zones, cuts them into words and prepares the search. */
export function openDraft(zones: readonly ZoneText[], grid: Grid, facts: CompiledCase, content: JudgeContent): Draft {
  let text = ''
  const places = zones.map((zone) => {
    const start = text.length
    text += `${zone.text}\n\n`
    return { zone: zone.zone, start, end: text.length }
  })
  const both = {
    hear: (typed: string, folded: string): ReadonlySet<string> =>
      union(content.vocabulary.hear(typed, folded), facts.vocabulary.hear(typed, folded)),
    near: (folded: string): ReadonlySet<string> =>
      union(content.vocabulary.near(folded), facts.vocabulary.near(folded)),
  }
  const read = readText(text, {
    french: content.french,
    vocabulary: both,
    references: facts.references,
    names: facts.names,
    month: facts.facts.today.month,
  })
  const tokens = read.tokens
  const matcher = Matcher.open(
    { tokens, concepts: content.concepts, people: peopleIn(tokens, facts) },
    content.personal,
  )
  const placeOf = (offset: number) =>
    places.find((place) => offset >= place.start && offset < place.end) ??
    places[places.length - 1] ?? { zone: 'corps', start: 0, end: 0 }
  const subjectLines = [...text.matchAll(/^[ \t]*(?:objet|obj|re|sujet)[ \u00a0]*:.*$/gim)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return {
    text,
    read,
    tokens,
    matcher,
    content,
    grid,
    facts,
    zoneOf: (token) => placeOf(token.start).zone,
    passage: (indexes) => {
      const start = Math.min(...indexes.map((index) => tokens[index]?.start ?? 0))
      const end = Math.max(...indexes.map((index) => tokens[index]?.end ?? 0))
      const place = placeOf(start)
      return { zone: place.zone, start: start - place.start, end: Math.min(end, place.end) - place.start }
    },
    inSubject: (token) =>
      placeOf(token.start).zone === 'objet' ||
      subjectLines.some((line) => token.start >= line.start && token.start < line.end),
  }
}

function peopleIn(tokens: readonly Token[], facts: CompiledCase): ReadonlySet<number> {
  const places = new Set<number>()
  const addressee = new Set(fold(facts.facts.addressee ?? '').match(/[a-z]{3,}/g) ?? [])
  const names = [...facts.people].filter((name) => name.length >= 3 && !addressee.has(name))
  tokens.forEach((token, index) => {
    if (token.value || (!token.capital && token.known)) return
    const previous = tokens[index - 1]
    const titled =
      previous !== undefined &&
      titles.has(previous.folded) &&
      token.start - previous.end <= 2 &&
      previous.sentence === token.sentence &&
      token.line === previous.line &&
      !addressee.has(token.folded)
    if (names.some((name) => sameName(token.folded, name, typingDistance)) || (titled && token.capital))
      places.add(index)
  })
  return places
}

const titles = new Set(['monsieur', 'madame', 'm', 'mme', 'mr', 'mlle', 'docteur', 'dr'])

function union(left: ReadonlySet<string>, right: ReadonlySet<string>): ReadonlySet<string> {
  if (right.size === 0) return left
  if (left.size === 0) return right
  return new Set([...left, ...right])
}
