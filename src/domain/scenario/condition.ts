/**
 * The closed language of conditions: what has been made, and with which word. No negation, arithmetic or variable;
 * if more is needed, a judge says it in one word. A new word here is a decision. Two readers: `quand`, `traite`, `des` ask it of
 * the run (works and their verdicts, events, faults), `si` asks it of the draw (factors, level, choices of streams).
 */
export type Condition =
  | { readonly kind: 'fait'; readonly what: string }
  | { readonly kind: 'mot'; readonly what: string; readonly words: readonly string[] }
  | { readonly kind: 'tous'; readonly of: readonly Condition[] }
  | { readonly kind: 'un-de'; readonly of: readonly Condition[] }

/** What a condition may ask about. */
export interface Facts {
  /** Verdict of an obligation, or choice of a stream; `null` when there is none. */
  readonly wordOf: (what: string) => string | null
  /** Obligations, faults and events made, acts of the run done (`finir-j1`); or factors drawn and the level. */
  readonly isDone: (what: string) => boolean
}

/** [K1] Whether a condition holds. An unknown word never holds: content checks refuse it before. */
export function holds(condition: Condition, facts: Facts): boolean {
  switch (condition.kind) {
    case 'fait':
      return facts.isDone(condition.what)
    case 'mot': {
      const word = facts.wordOf(condition.what)
      return word !== null && condition.words.includes(word)
    }
    case 'tous':
      return condition.of.every((part) => holds(part, facts))
    case 'un-de':
      return condition.of.some((part) => holds(part, facts))
  }
}

/** The single questions that a condition asks, for content checks. */
export function questionsIn(
  condition: Condition,
): readonly { readonly what: string; readonly words: readonly string[] | null }[] {
  switch (condition.kind) {
    case 'fait':
      return [{ what: condition.what, words: null }]
    case 'mot':
      return [{ what: condition.what, words: condition.words }]
    case 'tous':
    case 'un-de':
      return condition.of.flatMap(questionsIn)
  }
}
