import type { JudgeContent } from '../grid/compile.ts'
import { fold } from '../language/fold.ts'
import type { FrenchTable } from '../language/french.ts'
import { soundOf } from '../language/phonetic.ts'
import { remember } from '../language/remember.ts'
import { parsePatterns } from '../patterns/parse.ts'
import { buildVocabulary, type Vocabulary } from '../patterns/vocabulary.ts'
import type { Day } from './calendar.ts'
import { type Wanted, wantedFrom } from './case-values.ts'
import { findMentions } from './find-mentions.ts'
import type { Value } from './mention.ts'

/** Texts remembered at once, and lists of references for which their values are: a case has some hundreds of texts. */
const TEXTS = 4_000
const LISTS_OF_REFERENCES = 12

/** What a case says for one idea (or one prohibition) of a grid. */
export interface IdeaFacts {
  /** Every group is needed; inside a group any writing is enough (« 14/10/2026 », « 8 jours de retard »). */
  readonly values?: readonly (readonly string[])[]
  /** The case's own words: the goods, the broken thing, the service asked for. */
  readonly nouns?: readonly string[]
}

/** A case, given by the scenario: facts in the words of its documents. */
export interface CaseFacts {
  readonly today: Day
  readonly ideas: Readonly<Record<string, IdeaFacts>>
  readonly prohibitions?: Readonly<Record<string, IdeaFacts>>
  /** Person and firm written to, as an envelope names them. */
  readonly addressee?: string
  /** People on the writer's side. */
  readonly insiders?: readonly string[]
  /** Who alone may sign, when the grid asks for it. */
  readonly signatory?: string
  /** People and firms that must not be named. */
  readonly outsiders?: readonly string[]
  /** References already paid. */
  readonly paid?: readonly string[]
  /** Other sentences of the case: what they contain is not invented. */
  readonly background?: readonly string[]
}

export interface CompiledFacts {
  readonly groups: readonly (readonly Wanted[])[]
  readonly nouns: ReadonlySet<string>
}

export interface CompiledCase {
  /** Folded names of people: after a title, or a first name and what follows it. */
  readonly people: ReadonlySet<string>
  readonly facts: CaseFacts
  readonly ideas: ReadonlyMap<string, CompiledFacts>
  readonly prohibitions: ReadonlyMap<string, CompiledFacts>
  /** Every value met anywhere in the case. */
  readonly values: readonly Value[]
  readonly references: readonly string[]
  readonly names: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly vocabulary: Vocabulary
}

const capitalised = /\p{Lu}[\p{L}’'-]+/gu
const civility =
  /(?:\bM\.|\bMM\.|\bMme|\bMlle|\bDr|\bMonsieur|\bMadame|\bmonsieur|\bmadame|\bDocteur)\s+((?:\p{Lu}[\p{L}’'-]*\s*){1,3})/gu

/** Surnames and first names in a text of the case: after a title, or capitalised words that the dictionary does not know. */
export function namesInText(text: string, french: FrenchTable): readonly string[] {
  const names = new Set<string>()
  for (const match of text.matchAll(civility))
    for (const word of (match[1] ?? '').split(/[\s-]+/)) if (word.length > 1) names.add(fold(word))
  for (const match of text.matchAll(capitalised)) {
    for (const part of match[0].split(/[’'-]/)) {
      const folded = fold(part)
      if (folded.length < 3) continue
      const readings = french.lookup(folded)
      if (readings.length === 0 || readings.every((reading) => reading.kind === 'p')) names.add(folded)
    }
  }
  return [...names]
}

const pair = /(\p{Lu}[\p{L}’-]+) (\p{Lu}[\p{L}’'-]+)/gu

/** Names of people in a text of the case, the words of firms left out. */
export function peopleInText(text: string, french: FrenchTable): readonly string[] {
  const names = new Set<string>()
  for (const match of text.matchAll(civility))
    for (const name of fold(match[1] ?? '').match(/[a-z]{3,}/g) ?? []) names.add(name)
  for (const match of text.matchAll(pair)) {
    if (!french.lookup(fold(match[1] ?? '')).some((reading) => reading.kind === 'p')) continue
    for (const name of fold(match[0]).match(/[a-z]{3,}/g) ?? []) names.add(name)
  }
  return [...names]
}

const referencesIn = remember((text): readonly string[] => {
  const found: string[] = []
  const folded = fold(text)
  for (const match of folded.matchAll(
    /(?<![a-z0-9])(?:[a-z]{1,5}[0-9]*[-/ ])?[a-z]*\d[a-z\d]*(?:[-/.][a-z\d]+)*(?![a-z0-9])/g,
  )) {
    const reference = match[0].trim()
    const digits = reference.replace(/\D/g, '')
    if (digits.length < 2 || !/[a-z]/.test(reference) || /^\d+ ?(h|mois|jours?)/.test(reference)) continue
    if (/^(le|du|au|les|des|de|a|en|et|pour|avant|soit|sous|ou|par|l|d)[ -]/.test(reference)) continue
    if (/ /.test(reference) && !/^\p{Lu}{2,5} \d{3,}/u.test(text.slice(match.index).trimStart())) continue
    if (/\d{1,2}h\d{0,2}$/.test(reference)) continue
    found.push(reference)
  }
  // « 2027-064 »: figures on both sides of a hyphen, a school year or a phone number left out.
  for (const match of folded.matchAll(
    /(?<![\d/.-])(?!(?:19|20)\d\d-(?:19|20)\d\d)(?:\d{4}-\d{2,4}|\d{2,3}-\d{3,5})(?![\d/-])/g,
  ))
    found.push(match[0])
  for (const match of folded.matchAll(/n[°o]\.? ?(\d[\d ]{4,}\d)/g)) found.push((match[1] ?? '').trim())
  return found
}, TEXTS)

/** What the texts of a case say, remembered: they are the same for every writing of that case. */
interface CaseMemory {
  readonly names: (text: string) => readonly string[]
  readonly people: (text: string) => readonly string[]
  /** Values in a text, for one list of references and one month. */
  readonly mentions: (references: readonly string[], month: number) => (text: string) => readonly Value[]
}

const memories = new WeakMap<JudgeContent, CaseMemory>()

function memoryOf(content: JudgeContent): CaseMemory {
  const known = memories.get(content)
  if (known) return known
  const readers = remember((key): ((text: string) => readonly Value[]) => {
    const { references, month } = JSON.parse(key) as { readonly references: readonly string[]; readonly month: number }
    return remember((text) => findMentions(fold(text), references, month).map(({ value }) => value), TEXTS)
  }, LISTS_OF_REFERENCES)
  const memory: CaseMemory = {
    names: remember((text) => namesInText(text, content.french), TEXTS),
    people: remember((text) => peopleInText(text, content.french), TEXTS),
    mentions: (references, month) => readers(JSON.stringify({ references, month })),
  }
  memories.set(content, memory)
  return memory
}

/** Prepares a case for the judge: typed values, references, names to protect, words that are its own. */
export function compileCase(facts: CaseFacts, content: JudgeContent): CompiledCase {
  const texts = [
    ...Object.values(facts.ideas).flatMap((idea) => [...(idea.values ?? []).flat(), ...(idea.nouns ?? [])]),
    ...Object.values(facts.prohibitions ?? {}).flatMap((rule) => [
      ...(rule.values ?? []).flat(),
      ...(rule.nouns ?? []),
    ]),
    ...(facts.background ?? []),
    ...(facts.insiders ?? []),
    ...(facts.outsiders ?? []),
    ...(facts.paid ?? []),
    facts.addressee ?? '',
    facts.signatory ?? '',
  ]
  const { names: namesOf, people: peopleOf, mentions } = memoryOf(content)
  const references = [...new Set(texts.flatMap(referencesIn))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const mentionsOf = mentions(references, facts.today.month)
  const values = texts.flatMap(mentionsOf)
  const names = new Set(texts.flatMap(namesOf))
  const people = new Set(texts.flatMap(peopleOf))
  const words = new Set(texts.flatMap((text) => fold(text).match(/[a-z]{3,}/g) ?? []))
  const compileFacts = (idea: IdeaFacts): CompiledFacts => ({
    groups: (idea.values ?? []).map((group) => group.flatMap((text) => wantedFrom(text, facts.today))),
    nouns: new Set((idea.nouns ?? []).flatMap((noun) => nounKeys(noun, content))),
  })
  const ideas = new Map(Object.entries(facts.ideas).map(([id, idea]) => [id, compileFacts(idea)]))
  const prohibitions = new Map(Object.entries(facts.prohibitions ?? {}).map(([id, rule]) => [id, compileFacts(rule)]))
  const nouns = [...Object.values(facts.ideas), ...Object.values(facts.prohibitions ?? {})].flatMap((idea) => [
    ...(idea.nouns ?? []),
    ...(idea.values ?? []).flat().filter((text) => /^[\p{L} ’'-]+$/u.test(text)),
  ])
  const patterns = nouns
    .flatMap((noun) => noun.split(/[\s’'-]+/).filter((word) => word.length >= 4))
    .flatMap((word) => parsePatterns(word, content.french, []))
  return {
    facts,
    ideas,
    prohibitions,
    values,
    references,
    names,
    people,
    words,
    vocabulary: buildVocabulary(patterns, content.french),
  }
}

function nounKeys(noun: string, content: JudgeContent): readonly string[] {
  return noun
    .split(/[\s’'-]+/)
    .filter((word) => word.length >= 3)
    .flatMap((word) => {
      const piece = parsePatterns(word, content.french, [])[0]?.parts[0]?.[0]?.piece
      if (piece?.type !== 'mots') return []
      const nominal = content.french
        .lookup(fold(word))
        .filter((reading) => reading.kind !== 'o')
        .map((reading) => `${reading.lemma}/${reading.kind === 'v' ? 'v' : reading.kind === 'p' ? 'p' : 'n'}`)
      return [...piece.lemmas, ...nominal, ...piece.exact.map((exact) => `=${exact}`), `=${fold(word)}`]
    })
}

/** Is a typed word the given name, misspellings by ear or by one slip included? */
export function sameName(
  folded: string,
  name: string,
  distance: (left: string, right: string, most: number) => number,
): boolean {
  if (folded === name) return true
  if (folded.length < 4 || name.length < 4) return false
  if (soundOf(folded) === soundOf(name)) return true
  const most = name.length >= 8 ? 2 : 1
  return folded.charAt(0) === name.charAt(0) && distance(folded, name, most) <= most
}
