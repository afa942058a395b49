import { polarityHolds } from '../patterns/match.ts'
import type { Pattern } from '../patterns/pattern.ts'
import type { Draft } from './draft.ts'
import type { FoundIdea } from './ideas.ts'
import type { WrongValue } from './wrong-value.ts'

/** One value of an idea, with the words that say what it is for. */
interface Holder {
  readonly idea: string
  /** Places of this value. */
  readonly own: readonly number[]
  /** Places of every value of the idea. */
  readonly all: ReadonlySet<number>
  readonly role: string
  readonly spots: ReadonlySet<number>
}

const links = new Set(['de', 'd', 'en', 'du', 'des', 'pour', 'au', 'aux', 'sur', 'selon', 'par'])
const farthest = 9
/** Reach of the other's words when no word of its own role stands in the sentence. */
const farthestAlone = 14
const unheard = 99
/** What stands after a value more often speaks of the next one. */
const afterwards = 3
/** How much nearer the other's words must be. */
const margin = 2

/** Two values of the same kind that have each the words of the other around them. */
export function swappedValues(draft: Draft, ideas: readonly FoundIdea[]): readonly WrongValue[] {
  const every = ideas.flatMap((idea) => holders(draft, idea))
  const found: WrongValue[] = []
  every.forEach((a, rank) => {
    for (const b of every.slice(rank + 1)) {
      if (a.role === b.role || a.own.some((token) => b.own.includes(token))) continue
      const kinds = new Set(a.own.map((token) => draft.tokens[token]?.value?.kind))
      for (const kind of kinds) {
        const ofKind = (own: readonly number[]): readonly number[] =>
          own.filter((token) => draft.tokens[token]?.value?.kind === kind)
        const [ours, theirs] = [ofKind(a.own), ofKind(b.own)]
        if (kind === undefined) continue
        const first = contested(draft, ours, a, b, every)
        const second = contested(draft, theirs, b, a, every)
        if (first === 'no' || second === 'no') continue
        found.push({
          token: ours[0] ?? 0,
          sure: first === 'yes' && second === 'yes',
          motive: 'Deux valeurs du dossier sont échangées.',
          undoes: first === 'yes' && second === 'yes' ? [...new Set([a.idea, b.idea])] : [],
        })
      }
    }
  })
  return found
}

function holders(draft: Draft, idea: FoundIdea): readonly Holder[] {
  const { rule, own } = idea
  const perValue = rule.roles.length > 0 && rule.roles.length === own.groups.length
  const spotsOf = (patterns: readonly Pattern[]): ReadonlySet<number> =>
    new Set(
      patterns
        .flatMap((pattern) => draft.matcher.pattern(pattern))
        .filter((match) => polarityHolds(match, draft.tokens))
        .flatMap((match) => match.tokens)
        .filter((token) => !links.has(draft.tokens[token]?.folded ?? '')),
    )
  return own.groups.flatMap((group, index): readonly Holder[] => {
    const patterns = perValue ? (rule.roles[index] ?? []) : rule.role
    if (patterns.length === 0 || group.length === 0) return []
    return [
      {
        idea: rule.id,
        own: group,
        all: own.tokens,
        role: patterns.map((pattern) => pattern.source).join(' ; '),
        spots: spotsOf(patterns),
      },
    ]
  })
}

/** Do the other's words stand nearer to every place of a value than its own? « far »: only by words a good way off. */
function contested(
  draft: Draft,
  own: readonly number[],
  mine: Holder,
  theirs: Holder,
  every: readonly Holder[],
): 'yes' | 'far' | 'no' {
  let far = false
  for (const token of own) {
    const near = reach(draft, token, theirs, every)
    const home = reach(draft, token, mine, every)
    if (near >= (home === unheard ? farthestAlone : farthest) || near + margin >= home) return 'no'
    if (near >= farthest) far = true
  }
  return own.length === 0 ? 'no' : far ? 'far' : 'yes'
}

/** « soit 9,00 € », « au lieu de 312,40 € »: what announces a value does not speak of the one before. */
function announces(draft: Draft, spot: number, kind: string | undefined): boolean {
  const { tokens, text } = draft
  const place = links.has(tokens[spot + 1]?.folded ?? '') ? spot + 2 : spot + 1
  const next = tokens[place]
  if (next?.value === undefined || next.value.kind !== kind) return false
  return !/[,;.\n]/.test(text.slice(tokens[spot]?.end ?? 0, next.start))
}

/** « 18,74 € de pénalités », « 18,74 € (pénalités) »: the words right after a value say what it is. */
function bound(draft: Draft, token: number, holder: Holder): boolean {
  const { tokens, text } = draft
  const within = (place: number): boolean =>
    tokens[place]?.sentence === tokens[token]?.sentence &&
    holder.spots.has(place) &&
    !announces(draft, place, tokens[token]?.value?.kind)
  const between = text.slice(tokens[token]?.end ?? 0, tokens[token + 1]?.start ?? 0)
  if (within(token + 1) && (between.includes('(') || (between === ' ' && !tokens[token + 2]?.value))) return true
  return links.has(tokens[token + 1]?.folded ?? '') && (within(token + 2) || within(token + 3))
}

/** Words between a value and the nearest words of a role; `unheard` when none speaks of it. */
function reach(draft: Draft, token: number, holder: Holder, every: readonly Holder[]): number {
  const { tokens } = draft
  if (every.some((other) => bound(draft, token, other))) return bound(draft, token, holder) ? 0 : unheard
  const kind = tokens[token]?.value?.kind
  let best = unheard
  for (const spot of holder.spots) {
    if (tokens[spot]?.sentence !== tokens[token]?.sentence || spot === token) continue
    if (spot > token && announces(draft, spot, kind)) continue
    const between = [...Array(Math.max(0, token - spot - 1)).keys()].some((step) => {
      const place = spot + 1 + step
      return tokens[place]?.value?.kind === kind && !holder.all.has(place)
    })
    if (between) continue
    best = Math.min(
      best,
      Math.abs(spot - token) +
        (spot > token ? afterwards : 0) +
        (tokens[spot]?.clause === tokens[token]?.clause ? 0 : 4),
    )
  }
  return best
}
