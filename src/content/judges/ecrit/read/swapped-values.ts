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

const links = new Set(['de', 'd', 'en', 'du', 'des', 'pour'])
const farthest = 9
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
        if (kind === undefined || !contested(draft, ours, a, b, every) || !contested(draft, theirs, b, a, every))
          continue
        found.push({
          token: ours[0] ?? 0,
          sure: true,
          motive: 'Deux valeurs du dossier sont échangées.',
          undoes: [...new Set([a.idea, b.idea])],
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
        .flatMap((match) => match.tokens),
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

function contested(
  draft: Draft,
  own: readonly number[],
  mine: Holder,
  theirs: Holder,
  every: readonly Holder[],
): boolean {
  return (
    own.length > 0 &&
    own.every((token) => {
      const near = reach(draft, token, theirs, every)
      return near < farthest && near + margin < reach(draft, token, mine, every)
    })
  )
}

/** « 18,74 € de pénalités »: the words right after a value say what it is. */
function bound(draft: Draft, token: number, holder: Holder): boolean {
  const sentence = draft.tokens[token]?.sentence
  const within = (place: number): boolean => draft.tokens[place]?.sentence === sentence && holder.spots.has(place)
  return links.has(draft.tokens[token + 1]?.folded ?? '') && (within(token + 2) || within(token + 3))
}

/** Words between a value and the nearest words of a role; 99 when none speaks of it. */
function reach(draft: Draft, token: number, holder: Holder, every: readonly Holder[]): number {
  const { tokens } = draft
  if (every.some((other) => bound(draft, token, other))) return bound(draft, token, holder) ? 0 : 99
  const kind = tokens[token]?.value?.kind
  let best = 99
  for (const spot of holder.spots) {
    if (tokens[spot]?.sentence !== tokens[token]?.sentence || spot === token) continue
    // « soit 9,00 € »: what announces a value does not speak of the one before.
    const announces =
      tokens[spot + 1]?.value ?? (links.has(tokens[spot + 1]?.folded ?? '') ? tokens[spot + 2]?.value : undefined)
    if (spot > token && announces?.kind === kind) continue
    const between = [...Array(Math.max(0, token - spot - 1)).keys()].some((step) => {
      const place = spot + 1 + step
      return tokens[place]?.value?.kind === kind && !holder.all.has(place)
    })
    if (between) continue
    best = Math.min(best, Math.abs(spot - token) + (tokens[spot]?.clause === tokens[token]?.clause ? 0 : 4))
  }
  return best
}
