import type { IdeaRule } from '../grid/grid.ts'
import { type Match, polarityHolds } from '../patterns/match.ts'
import type { Pattern } from '../patterns/pattern.ts'
import type { Draft } from './draft.ts'
import { type OwnValues, ownValues } from './own-values.ts'
import { namedSignature, signatoryAtEnd } from './signature.ts'

export interface FoundIdea {
  readonly rule: IdeaRule
  readonly present: boolean
  /** Its values stand in the text, but in the contrary sense. */
  readonly contrary: boolean
  readonly places: readonly number[]
  readonly own: OwnValues
}

function usable(match: Match, draft: Draft, rule: IdeaRule): boolean {
  if (!polarityHolds(match, draft.tokens)) return false
  return match.tokens.every((index) => {
    const stance = draft.tokens[index]?.stance
    if (!stance) return false
    if (stance.quoted && !rule.reported) return false
    if (stance.hypothetical && !rule.conditional) return false
    return !stance.procedure
  })
}

/** Looks for one idea of the grid. */
export function findIdea(draft: Draft, rule: IdeaRule): FoundIdea {
  const own = ownValues(draft, rule.id, rule.reported)
  const nouns = draft.facts.ideas.get(rule.id)?.nouns ?? new Set<string>()
  const matcher = draft.matcher.with({ nouns, groups: own.groups })
  const search = (patterns: readonly Pattern[]): readonly Match[] =>
    patterns.flatMap((pattern) => matcher.pattern(pattern)).filter((match) => usable(match, draft, rule))
  let signs = search(rule.signs)
  const barred = rule.except
    .flatMap((pattern) => matcher.pattern(pattern))
    .filter((match) => polarityHolds(match, draft.tokens))
    // « 720,15 € débités pour 270,15 € »: the verb already has its value, before it.
    .filter((match) => !own.tokens.has(Math.min(...match.tokens) - 1) || own.tokens.has(Math.min(...match.tokens)))
  if (barred.length > 0) {
    const sentences = new Set(barred.map((match) => draft.tokens[match.tokens[0] ?? 0]?.sentence))
    signs = signs.filter((match) => !sentences.has(draft.tokens[match.tokens[0] ?? 0]?.sentence))
  }
  const places = new Set<number>()
  const sign = signs[0] !== undefined
  for (const match of signs) for (const token of match.tokens) places.add(token)
  let present =
    rule.values === 'suffisent'
      ? own.complete
      : rule.values === 'exigees'
        ? own.complete && sign
        : rule.values === 'ou-signes'
          ? own.complete || sign
          : sign
  if (rule.values) for (const token of own.tokens) places.add(token)
  const contrary = barred.length > 0 && rule.values !== undefined && own.complete
  if (contrary) present = false
  for (const group of rule.also) {
    const found = search(group)
    if (found.length === 0) present = false
    for (const match of found) for (const token of match.tokens) places.add(token)
  }
  const aside = mechanism(draft, rule)
  if (aside.length > 0) {
    present = true
    for (const token of aside) places.add(token)
  }
  return { rule, present, contrary, places: [...places].sort((a, b) => a - b), own }
}

function mechanism(draft: Draft, rule: IdeaRule): readonly number[] {
  switch (rule.mechanism) {
    case undefined:
      return []
    case 'signature-nommee':
      return namedSignature(draft)
    case 'signataire':
      return signatoryAtEnd(draft)
    case 'citation': {
      const quoted = draft.tokens.flatMap((token, index) => (token.stance.quoted ? [index] : []))
      return quoted.length >= 3 ? quoted : []
    }
    case 'date-du-jour': {
      const { day, month } = draft.facts.facts.today
      return draft.tokens.flatMap((token, index) =>
        token.value?.kind === 'date' && token.value.day === day && token.value.month === month ? [index] : [],
      )
    }
  }
}
