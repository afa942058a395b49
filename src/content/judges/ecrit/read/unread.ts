import { polarityHolds } from '../patterns/match.ts'
import type { Draft } from './draft.ts'
import type { FoundIdea } from './ideas.ts'
import type { Passage } from './reading.ts'

const usual = 4

/** Clauses of four meaningful words or more that no idea, no courtesy and no usual formula explains. */
export function unreadPassages(draft: Draft, ideas: readonly FoundIdea[]): readonly Passage[] {
  const { tokens } = draft
  // What may hint at more than it says is shown, even where the clause is understood.
  const hints = draft.matcher
    .concept('sous-entendu')
    .filter(
      (match) =>
        match.tokens.every((index) => !tokens[index]?.stance.quoted && !tokens[index]?.stance.reported) &&
        polarityHolds(match, tokens),
    )
  if (hints.length > 0) return hints.map((match) => draft.passage(match.tokens))
  const explained = new Set<number>()
  for (const idea of ideas) for (const index of idea.places) explained.add(tokens[index]?.clause ?? -1)
  for (const name of ['courtoisie', 'cadre', 'adresse', 'contexte-ordinaire']) {
    for (const match of draft.matcher.concept(name))
      for (const index of match.tokens) explained.add(tokens[index]?.clause ?? -1)
  }
  const clauses = new Map<number, number[]>()
  tokens.forEach((token, index) => {
    const list = clauses.get(token.clause)
    if (list) list.push(index)
    else clauses.set(token.clause, [index])
  })
  const unread: Passage[] = []
  for (const [clause, indexes] of clauses) {
    if (explained.has(clause)) continue
    const meaningful = indexes.filter((index) => {
      const token = tokens[index]
      return (
        token &&
        !token.value &&
        !token.stance.quoted &&
        !draft.inSubject(token) &&
        token.folded.length >= 3 &&
        [...token.lemmas].some((lemma) => lemma.endsWith('/n') || lemma.endsWith('/v')) &&
        !(token.capital && token.line <= 6 && indexes.length <= 8)
      )
    })
    const hasVerb = indexes.some((index) => [...(tokens[index]?.lemmas ?? [])].some((lemma) => lemma.endsWith('/v')))
    if (meaningful.length >= usual && hasVerb) unread.push(draft.passage(indexes))
  }
  return unread
}
