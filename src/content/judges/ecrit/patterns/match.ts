import type { Token } from '../text/token.ts'
import type { ValueKind } from '../values/mention.ts'
import type { Element, Pattern, Sequence } from './pattern.ts'

/** A pattern found: the words it rests on, and what their stance must be. */
export interface Match {
  readonly tokens: readonly number[]
  readonly plain: readonly number[]
  /** In each group at least one word must be denied. */
  readonly denied: readonly (readonly number[])[]
  /** Some word was only guessed by near spelling. */
  readonly guessed: boolean
  /** Found by a pattern that is enough to wonder, never to accuse. */
  readonly weak?: boolean
}

export interface CompiledConcept {
  readonly name: string
  readonly patterns: readonly Pattern[]
  readonly except: readonly Pattern[]
}

export interface MatchContext {
  readonly tokens: readonly Token[]
  readonly concepts: ReadonlyMap<string, CompiledConcept>
  /** Places of the people whom the case names. */
  readonly people: ReadonlySet<number>
}

/** What the case gives to the idea being read. */
export interface IdeaContext {
  /** Dictionary keys of its nouns. */
  readonly nouns: ReadonlySet<string>
  /** Places of its values, by group. */
  readonly groups: readonly (readonly number[])[]
}

const span = 12
const nobody: IdeaContext = { nouns: new Set(), groups: [] }

/** Matches patterns against one text; results of concepts are kept for the whole reading. */
export class Matcher {
  private readonly active = new Set<string>()

  private constructor(
    private readonly context: MatchContext,
    private readonly idea: IdeaContext,
    private readonly byKey: ReadonlyMap<string, readonly number[]>,
    private readonly found: Map<string, readonly Match[]>,
    private readonly byStart: Map<string, ReadonlyMap<number, readonly Match[]>>,
    private readonly personal: ReadonlySet<string>,
  ) {}

  /** Indexes a text once; `personal` names the concepts that depend on the idea being read. */
  static open(context: MatchContext, personal: ReadonlySet<string>): Matcher {
    const byKey = new Map<string, number[]>()
    context.tokens.forEach((token, index) => {
      const add = (key: string): void => {
        const list = byKey.get(key)
        if (!list) byKey.set(key, [index])
        else if (list[list.length - 1] !== index) list.push(index)
      }
      for (const key of token.lemmas) add(key)
      for (const key of token.heard) add(key)
      for (const key of token.near) add(key)
      if (token.value) add(`#${token.value.kind}`)
    })
    return new Matcher(context, nobody, byKey, new Map(), new Map(), personal)
  }

  /** The same text, read for another idea: only the concepts that use its nouns or values are searched again. */
  with(idea: IdeaContext): Matcher {
    const shared = <T>(map: ReadonlyMap<string, T>): Map<string, T> =>
      new Map([...map].filter(([name]) => !this.personal.has(name)))
    return new Matcher(this.context, idea, this.byKey, shared(this.found), shared(this.byStart), this.personal)
  }

  concept(name: string): readonly Match[] {
    const known = this.found.get(name)
    if (known) return known
    const concept = this.context.concepts.get(name)
    if (!concept || this.active.has(name)) return []
    this.active.add(name)
    let matches = concept.patterns.flatMap((pattern) =>
      pattern.weak ? this.pattern(pattern).map((match) => ({ ...match, weak: true })) : this.pattern(pattern),
    )
    if (concept.except.length > 0 && matches.length > 0) {
      const barred = concept.except
        .flatMap((pattern) => this.pattern(pattern))
        .filter((match) => polarityHolds(match, this.context.tokens))
        .map((match) => new Set(match.tokens))
      matches = matches.filter((match) => !barred.some((set) => match.tokens.some((token) => set.has(token))))
    }
    this.active.delete(name)
    this.found.set(name, matches)
    return matches
  }

  private startsOf(name: string): ReadonlyMap<number, readonly Match[]> {
    const known = this.byStart.get(name)
    if (known) return known
    const map = new Map<number, Match[]>()
    for (const match of this.concept(name)) {
      const first = Math.min(...match.tokens)
      const list = map.get(first)
      if (list) list.push(match)
      else map.set(first, [match])
    }
    this.byStart.set(name, map)
    return map
  }

  /** Every place where a pattern is found, whatever the stance. */
  pattern(pattern: Pattern): readonly Match[] {
    const parts = pattern.parts.map((part) => this.sequence(part))
    const [first = [], ...others] = parts
    if (others.length === 0) return first
    let joined: readonly Match[] = first
    for (const other of others) {
      const next: Match[] = []
      for (const left of joined)
        for (const right of other) {
          const a = this.context.tokens[left.tokens[0] ?? 0]
          const b = this.context.tokens[right.tokens[0] ?? 0]
          if (!a || !b) continue
          const apart = Math.abs(a.sentence - b.sentence)
          if (pattern.scope === 'phrases' ? apart > 1 : apart > 0) continue
          if (pattern.scope === 'phrase' && this.distance(left, right) > span) continue
          if (left.tokens.some((token) => right.tokens.includes(token))) continue
          next.push({
            tokens: [...left.tokens, ...right.tokens],
            plain: [...left.plain, ...right.plain],
            denied: [...left.denied, ...right.denied],
            guessed: left.guessed || right.guessed,
            ...(left.weak || right.weak ? { weak: true } : {}),
          })
          if (next.length > 60) return next
        }
      joined = next
    }
    return joined
  }

  private distance(left: Match, right: Match): number {
    const from = Math.max(...left.tokens)
    const to = Math.min(...right.tokens)
    return from < to ? to - from : Math.max(0, Math.min(...left.tokens) - Math.max(...right.tokens))
  }

  private firstPlaces(element: Element): Iterable<number> {
    const { piece } = element
    if (piece.type === 'concept') return this.startsOf(piece.name).keys()
    if (piece.type === 'siennes') return this.own(piece.group)
    if (piece.type === 'personne') return this.context.people
    const keys: string[] = []
    const places = new Set<number>()
    if (piece.type === 'mots') {
      keys.push(
        ...piece.lemmas,
        ...piece.exact.map((word) => `=${word}`),
        ...piece.kinds.map((kind: ValueKind) => `#${kind}`),
      )
      if (piece.also.includes('noms')) keys.push(...this.idea.nouns)
      if (piece.also.includes('personne')) for (const place of this.context.people) places.add(place)
      for (const name of piece.concepts) for (const place of this.startsOf(name).keys()) places.add(place)
    } else if (piece.type === 'valeur') keys.push(...piece.kinds.map((kind: ValueKind) => `#${kind}`))
    else keys.push(...this.idea.nouns)
    for (const key of keys) for (const place of this.byKey.get(key) ?? []) places.add(place)
    return places
  }

  private own(group: number | undefined): ReadonlySet<number> {
    return new Set(group === undefined ? this.idea.groups.flat() : (this.idea.groups[group - 1] ?? []))
  }

  private sequence(sequence: Sequence): readonly Match[] {
    const matches: Match[] = []
    let head = 0
    // An optional first element is only worth its place when present.
    while (head < sequence.length - 1 && sequence[head]?.optional) head++
    const first = sequence[head]
    if (!first) return matches
    for (const place of this.firstPlaces(first)) {
      for (const start of this.element(first, place)) {
        const rest = this.follow(sequence, head + 1, start)
        if (rest) matches.push(rest)
      }
    }
    return matches
  }

  private follow(sequence: Sequence, from: number, so: Match): Match | undefined {
    const element = sequence[from]
    if (!element) return so
    const last = Math.max(...so.tokens)
    const sentence = this.context.tokens[last]?.sentence
    for (let place = last + 1; place <= last + 1 + element.gap; place++) {
      const token = this.context.tokens[place]
      if (!token || token.sentence !== sentence) break
      for (const found of this.element(element, place)) {
        const whole = this.follow(sequence, from + 1, this.join(so, found))
        if (whole) return whole
      }
      // « débité 485,70 au lieu de 458,70 »: a word governs the first value of the idea that follows it, not the second.
      if (element.piece.type === 'siennes' && this.own(undefined).has(place)) break
    }
    return element.optional ? this.follow(sequence, from + 1, so) : undefined
  }

  private join(left: Match, right: Match): Match {
    return {
      tokens: [...left.tokens, ...right.tokens],
      plain: [...left.plain, ...right.plain],
      denied: [...left.denied, ...right.denied],
      guessed: left.guessed || right.guessed,
      ...(left.weak || right.weak ? { weak: true } : {}),
    }
  }

  private embedded(name: string, place: number, polarity: Element['polarity']): readonly Match[] {
    return (this.startsOf(name).get(place) ?? []).map((match) => {
      if (polarity === 'plain') return match
      if (polarity === 'free') return { ...match, plain: [] }
      return { ...match, plain: [], denied: [...match.denied, match.plain.length > 0 ? match.plain : match.tokens] }
    })
  }

  private element(element: Element, place: number): readonly Match[] {
    const { piece, polarity } = element
    if (piece.type === 'concept') return this.embedded(piece.name, place, polarity)
    const token = this.context.tokens[place]
    if (!token) return []
    let guessed = false
    let fits = false
    if (piece.type === 'valeur') fits = token.value !== undefined && piece.kinds.includes(token.value.kind)
    else if (piece.type === 'siennes') fits = this.own(piece.group).has(place)
    else if (piece.type === 'personne') fits = this.context.people.has(place)
    else {
      const nouns = piece.type === 'noms' || piece.also.includes('noms') ? this.idea.nouns : undefined
      const has = (set: ReadonlySet<string>): boolean => {
        if (
          piece.type === 'mots' &&
          (piece.lemmas.some((lemma) => set.has(lemma)) || piece.exact.some((word) => set.has(`=${word}`)))
        )
          return true
        if (nouns) for (const key of set) if (nouns.has(key)) return true
        return false
      }
      fits = has(token.lemmas)
      if (!fits && has(token.heard)) {
        fits = true
        // A word that exists, read as another that sounds like it: good enough to grant, never to accuse.
        guessed = token.known
      }
      if (!fits && has(token.near)) {
        fits = true
        guessed = true
      }
      if (!fits && piece.type === 'mots') {
        fits =
          (piece.also.includes('personne') && this.context.people.has(place)) ||
          (token.value !== undefined && piece.kinds.includes(token.value.kind))
        if (!fits) {
          const nested = piece.concepts.flatMap((name) => this.embedded(name, place, polarity))
          if (nested.length > 0) return nested
        }
      }
    }
    if (!fits) return []
    const exactOnly =
      piece.type === 'mots' && piece.lemmas.length === 0 && piece.exact.every((word) => word.length <= 3)
    const free = polarity === 'free' || (exactOnly && polarity === 'plain')
    return [
      {
        tokens: [place],
        plain: free || polarity === 'denied' ? [] : [place],
        denied: polarity === 'denied' ? [[place]] : [],
        guessed,
      },
    ]
  }
}

/** Does the stance of the words fit what the pattern asks: plain words not denied, denied words denied? */
export function polarityHolds(match: Match, tokens: readonly Token[]): boolean {
  const negated = (index: number): boolean => tokens[index]?.stance.negated ?? false
  return match.plain.every((index) => !negated(index)) && match.denied.every((group) => group.some(negated))
}
