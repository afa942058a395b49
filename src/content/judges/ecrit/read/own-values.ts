import { typingDistance } from '../language/distance.ts'
import { soundOf } from '../language/phonetic.ts'
import { sameName } from '../values/case.ts'
import { sameValue, type Wanted } from '../values/case-values.ts'
import type { Draft } from './draft.ts'

export interface OwnValues {
  /** For each group of the idea, the places that hold its value; empty when it is missing. */
  readonly groups: readonly (readonly number[])[]
  readonly tokens: ReadonlySet<number>
  readonly complete: boolean
}

function wordAt(draft: Draft, index: number, word: string): boolean {
  const token = draft.tokens[index]
  if (!token || token.value) return false
  if (draft.facts.names.has(word))
    return (token.capital || !token.known || token.folded === word) && sameName(token.folded, word, typingDistance)
  if (token.folded === word) return true
  const keys = draft.content.french
    .lookup(word)
    .map((reading) => `${reading.lemma}/${reading.kind === 'v' ? 'v' : reading.kind === 'o' ? 'o' : 'n'}`)
  if (keys.some((key) => token.lemmas.has(key) || token.heard.has(key) || token.near.has(key))) return true
  return !token.known && token.folded.length >= 4 && soundOf(token.folded) === soundOf(word)
}

function find(draft: Draft, wanted: Wanted, reported: boolean): readonly number[] {
  const usable = (index: number): boolean => {
    const stance = draft.tokens[index]?.stance
    return stance !== undefined && (reported || !stance.quoted) && !stance.procedure
  }
  const { today } = draft.facts.facts
  if (wanted.type === 'valeurs') {
    const places: number[] = []
    for (const value of wanted.all) {
      const here = draft.tokens.flatMap((token, index) =>
        token.value && usable(index) && sameValue(token.value, value, today) ? [index] : [],
      )
      if (here.length === 0) return []
      places.push(...here)
    }
    return places
  }
  const [first, ...others] = wanted.words
  if (first === undefined) return []
  const places: number[] = []
  draft.tokens.forEach((_, index) => {
    if (!usable(index) || !wordAt(draft, index, first)) return
    const window = [...Array(9).keys()].map((step) => index - 3 + step)
    const rest = others.map((word) => window.find((place) => place !== index && wordAt(draft, place, word)))
    if (rest.some((place) => place === undefined)) return
    if (wanted.number !== undefined) {
      const count = window.find((place) => {
        const value = draft.tokens[place]?.value
        return (
          (value?.kind === 'nombre' && value.count === wanted.number) ||
          draft.tokens[place]?.folded === ordinals[wanted.number ?? 0]
        )
      })
      if (count === undefined) return
    }
    places.push(index, ...rest.filter((place): place is number => place !== undefined))
  })
  return places
}

const ordinals = ['', 'premier', 'deuxieme', 'troisieme', 'quatrieme', 'cinquieme', 'sixieme']

/** Looks for the values that the case gives to an idea, in every usual writing. */
export function ownValues(draft: Draft, ideaId: string, reported: boolean): OwnValues {
  const facts = draft.facts.ideas.get(ideaId)
  const groups = (facts?.groups ?? []).map((group) => {
    for (const wanted of group) {
      const places = find(draft, wanted, reported)
      if (places.length > 0) return places
    }
    return []
  })
  return {
    groups,
    tokens: new Set(groups.flat()),
    complete: groups.length > 0 && groups.every((group) => group.length > 0),
  }
}
