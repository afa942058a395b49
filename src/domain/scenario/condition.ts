import type { Verdict } from './verdict.ts'

/**
 * The closed language of conditions: what has been made, and with which verdict. No negation, arithmetic or variable;
 * if more is needed, a judge says it in one word. A new word here is a decision.
 */
export type Condition =
  | { readonly kind: 'fait'; readonly what: string }
  | { readonly kind: 'verdict'; readonly obligation: string; readonly verdicts: readonly Verdict[] }
  | { readonly kind: 'tous'; readonly of: readonly Condition[] }
  | { readonly kind: 'un-de'; readonly of: readonly Condition[] }

/** What a condition may ask about: obligations made with their verdict, faults made, acts of the run done (`finir-j1`). */
export interface Facts {
  readonly verdictOf: (obligation: string) => Verdict | null
  readonly isDone: (what: string) => boolean
}

/** [K1] Whether a condition holds. An unknown word never holds: content checks refuse it before. */
export function holds(condition: Condition, facts: Facts): boolean {
  switch (condition.kind) {
    case 'fait':
      return facts.isDone(condition.what)
    case 'verdict': {
      const verdict = facts.verdictOf(condition.obligation)
      return verdict !== null && condition.verdicts.includes(verdict)
    }
    case 'tous':
      return condition.of.every((part) => holds(part, facts))
    case 'un-de':
      return condition.of.some((part) => holds(part, facts))
  }
}

/** Names that a condition speaks of, for content checks. */
export function namesIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'fait':
      return [condition.what]
    case 'verdict':
      return [condition.obligation]
    case 'tous':
    case 'un-de':
      return condition.of.flatMap(namesIn)
  }
}
