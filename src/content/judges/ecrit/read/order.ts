import type { Draft } from './draft.ts'
import type { FoundIdea } from './ideas.ts'
import type { Passage } from './reading.ts'

/** Are the ideas of the grid's order first stated in that order, the subject line left out? A same sentence is never a fault. */
export function readOrder(
  draft: Draft,
  ideas: readonly FoundIdea[],
): { readonly respected: boolean; readonly passages: readonly Passage[] } {
  let last = -1
  for (const id of draft.grid.order) {
    const idea = ideas.find((found) => found.rule.id === id)
    if (!idea?.present) continue
    const places = idea.places.filter((index) => {
      const token = draft.tokens[index]
      return token !== undefined && !draft.inSubject(token)
    })
    const sentences = places.map((index) => draft.tokens[index]?.sentence ?? 0)
    if (sentences.length === 0) continue
    const first = Math.min(...sentences)
    if (first < last) return { respected: false, passages: [draft.passage([places[sentences.indexOf(first)] ?? 0])] }
    last = Math.max(last, first)
  }
  return { respected: true, passages: [] }
}
