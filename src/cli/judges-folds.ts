import type { CompiledCase, Grid, JudgeContent } from '../content/judges/ecrit/index.ts'
import type { CompiledConcept, Match, Matcher } from '../content/judges/ecrit/patterns/match.ts'
import type { Element, Pattern } from '../content/judges/ecrit/patterns/pattern.ts'
import { buildVocabulary } from '../content/judges/ecrit/patterns/vocabulary.ts'
import { openDraft } from '../content/judges/ecrit/read/draft.ts'
import { ownValues } from '../content/judges/ecrit/read/own-values.ts'

/** Concepts that the reading asks for by their name, whatever the grid. */
const always = [
  'sous-entendu',
  'courtoisie',
  'cadre',
  'adresse',
  'contexte-ordinaire',
  'impaye',
  'devoir-encore',
  'demande-de-paiement',
  'paiement-recu',
  'parole-rapportee',
]

/** For each wording (a whole pattern, or one word of one of its places), the authors in whose texts it was found. */
export class Support {
  private readonly patterns = new Map<Pattern, Set<string>>()
  private readonly words = new Map<Element, Map<string, Set<string>>>()

  /** Looks for every pattern that this grid can reach in one text. */
  read(text: string, author: string, grid: Grid, facts: CompiledCase, content: JudgeContent): void {
    const draft = openDraft([{ zone: 'corps', text }], grid, facts, content)
    const note = (pattern: Pattern, matcher: Matcher): void =>
      this.note(pattern, matcher.pattern(pattern), author, draft)
    const done = new Set<string>()
    const reach = (patterns: readonly Pattern[], matcher: Matcher): void => {
      for (const pattern of patterns) note(pattern, matcher)
      for (const name of reachable(patterns, content)) {
        const concept = content.concepts.get(name)
        if (!concept || done.has(name)) continue
        // Only what depends on the idea being read is worth looking for again.
        if (!content.personal.has(name)) done.add(name)
        for (const pattern of [...concept.patterns, ...concept.except]) note(pattern, matcher)
      }
    }
    for (const idea of grid.ideas) {
      const nouns = facts.ideas.get(idea.id)?.nouns ?? new Set<string>()
      const matcher = draft.matcher.with({ nouns, groups: ownValues(draft, idea.id, idea.reported).groups })
      reach([...idea.signs, ...idea.also.flat(), ...idea.except, ...idea.role, ...idea.roles.flat()], matcher)
    }
    for (const rule of grid.prohibitions) {
      const nouns = facts.prohibitions.get(rule.id)?.nouns ?? new Set<string>()
      reach([...rule.signs, ...rule.except], draft.matcher.with({ nouns, groups: [] }))
    }
    for (const name of always) {
      const concept = content.concepts.get(name)
      if (concept) reach([...concept.patterns, ...concept.except], draft.matcher)
    }
  }

  private note(pattern: Pattern, matches: readonly Match[], author: string, draft: ReturnType<typeof openDraft>): void {
    if (matches.length === 0) return
    add(this.patterns, pattern, author)
    const keys = new Set<string>()
    for (const index of new Set(matches.flatMap((match) => match.tokens))) {
      const token = draft.tokens[index]
      if (!token) continue
      for (const set of [token.lemmas, token.heard, token.near]) for (const key of set) keys.add(key)
    }
    for (const element of pattern.parts.flat()) {
      const { piece } = element
      if (piece.type !== 'mots') continue
      for (const key of wordsOf(piece)) {
        if (!keys.has(key)) continue
        const words = this.words.get(element) ?? new Map<string, Set<string>>()
        this.words.set(element, words)
        add(words, key, author)
      }
    }
  }

  /** The same content as if nobody had read this author: wordings found in that author's texts and in no other are taken out. */
  without(author: string, content: JudgeContent): { readonly content: JudgeContent; readonly removed: number } {
    let removed = 0
    const only = (authors: ReadonlySet<string> | undefined): boolean => authors?.size === 1 && authors.has(author)
    const element = (one: Element): Element | undefined => {
      const { piece } = one
      if (piece.type !== 'mots') return one
      const words = this.words.get(one)
      const gone = (key: string): boolean => only(words?.get(key))
      const lemmas = piece.lemmas.filter((key) => !gone(key))
      const exact = piece.exact.filter((word) => !gone(`=${word}`))
      const lost = piece.lemmas.length - lemmas.length + piece.exact.length - exact.length
      if (lost === 0) return one
      removed += lost
      const rest = lemmas.length + exact.length + piece.also.length + piece.kinds.length + piece.concepts.length
      return rest === 0 ? undefined : { ...one, piece: { ...piece, lemmas, exact } }
    }
    const kept = (patterns: readonly Pattern[]): readonly Pattern[] =>
      patterns.flatMap((pattern): readonly Pattern[] => {
        if (only(this.patterns.get(pattern))) {
          removed++
          return []
        }
        const parts: Element[][] = []
        for (const part of pattern.parts) {
          const elements: Element[] = []
          for (const one of part) {
            const left = element(one)
            if (left) elements.push(left)
            else if (!one.optional) return []
          }
          parts.push(elements)
        }
        return [{ ...pattern, parts }]
      })
    const concepts = new Map<string, CompiledConcept>(
      [...content.concepts].map(([name, concept]) => [
        name,
        { name, patterns: kept(concept.patterns), except: kept(concept.except) },
      ]),
    )
    const grids = new Map<string, Grid>(
      [...content.grids].map(([id, grid]) => [
        id,
        {
          ...grid,
          ideas: grid.ideas.map((idea) => ({
            ...idea,
            signs: kept(idea.signs),
            also: idea.also.map(kept),
            except: kept(idea.except),
            role: kept(idea.role),
            roles: idea.roles.map(kept),
          })),
          prohibitions: grid.prohibitions.map((rule) => ({
            ...rule,
            signs: kept(rule.signs),
            except: kept(rule.except),
          })),
        },
      ]),
    )
    return {
      content: { ...content, concepts, grids, vocabulary: buildVocabulary(every(concepts, grids), content.french) },
      removed,
    }
  }
}

function* every(concepts: ReadonlyMap<string, CompiledConcept>, grids: ReadonlyMap<string, Grid>): Iterable<Pattern> {
  for (const concept of concepts.values()) yield* [...concept.patterns, ...concept.except]
  for (const grid of grids.values()) {
    for (const idea of grid.ideas)
      yield* [...idea.signs, ...idea.also.flat(), ...idea.except, ...idea.role, ...idea.roles.flat()]
    for (const rule of grid.prohibitions) yield* [...rule.signs, ...rule.except]
  }
}

function wordsOf(piece: Extract<Element['piece'], { readonly type: 'mots' }>): readonly string[] {
  return [...piece.lemmas, ...piece.exact.map((word) => `=${word}`)]
}

function add<Key>(map: Map<Key, Set<string>>, key: Key, author: string): void {
  const known = map.get(key)
  if (known) known.add(author)
  else map.set(key, new Set([author]))
}

/** Names of the concepts that patterns use, directly or not. */
function reachable(patterns: readonly Pattern[], content: JudgeContent): ReadonlySet<string> {
  const names = new Set<string>()
  const queue = [...patterns]
  for (let pattern = queue.pop(); pattern; pattern = queue.pop()) {
    for (const { piece } of pattern.parts.flat()) {
      const used = piece.type === 'concept' ? [piece.name] : piece.type === 'mots' ? piece.concepts : []
      for (const name of used) {
        if (names.has(name)) continue
        names.add(name)
        const concept = content.concepts.get(name)
        if (concept) queue.push(...concept.patterns, ...concept.except)
      }
    }
  }
  return names
}
