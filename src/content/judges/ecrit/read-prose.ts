import type { JudgeContent } from './grid/compile.ts'
import type { Grid } from './grid/grid.ts'
import { openDraft, type ZoneText } from './read/draft.ts'
import { type FoundIdea, findIdea } from './read/ideas.ts'
import { readOrder } from './read/order.ts'
import { findProhibition } from './read/prohibitions.ts'
import type { IdeaReading, ProhibitionReading, Reading } from './read/reading.ts'
import { readStyle } from './read/style.ts'
import { unreadPassages } from './read/unread.ts'
import { decideVerdict } from './read/verdict.ts'
import { wrongValues } from './read/wrong-values.ts'
import type { CompiledCase } from './values/case.ts'

export interface ProseInput {
  readonly zones: readonly ZoneText[]
  readonly grid: Grid
  readonly facts: CompiledCase
  readonly content: JudgeContent
}

/**
 * Reads a learner's free French text against a grid and a case: ideas, forbidden contents, order, tone, language and a verdict word,
 * every one with its passages in the text as typed. Pure and deterministic; in doubt it answers « a-relire ».
 */
export function readProse(input: ProseInput): Reading {
  const draft = openDraft(input.zones, input.grid, input.facts, input.content)
  const found = input.grid.ideas.map((rule) => findIdea(draft, rule))
  const wrong = wrongValues(draft, found)
  const undoneByValue = new Set(wrong.filter((value) => value.sure).flatMap((value) => value.undoes))
  const prohibitions = input.grid.prohibitions.flatMap((rule): ProhibitionReading[] => {
    const reading = findProhibition(draft, rule, wrong)
    return reading ? [reading] : []
  })
  const undone = new Set([
    ...undoneByValue,
    ...input.grid.prohibitions
      .filter((rule) => prohibitions.some((reading) => reading.id === rule.id && reading.state === 'present'))
      .flatMap((rule) => rule.undoes),
  ])
  const kept: readonly FoundIdea[] = found.map((idea) =>
    undone.has(idea.rule.id) ? { ...idea, present: false } : idea,
  )
  const unread = unreadPassages(draft, kept)
  const ideas: readonly IdeaReading[] = kept.map((idea) => ({
    id: idea.rule.id,
    required: idea.rule.required,
    state: idea.present ? 'present' : 'absent',
    passages:
      idea.present && idea.places.length > 0
        ? passagesOf(idea, draft.passage, (index) => draft.tokens[index]?.sentence ?? 0)
        : [],
  }))
  const order = readOrder(draft, kept)
  const style = readStyle(draft)
  const { verdict, rule, motives, states, reserves } = decideVerdict({
    grid: input.grid,
    ideas,
    found: kept,
    prohibitions,
    order,
    style,
    unread,
    loose: draft.read.loose,
  })
  return {
    verdict,
    rule,
    motives,
    reserves,
    ideas: ideas.map((idea) => ({ ...idea, state: states.get(idea.id) ?? idea.state })),
    prohibitions,
    order,
    tone: style.tones,
    language: style.language,
    unread,
  }
}

/** One passage for each sentence an idea rests on. */
function passagesOf(
  idea: FoundIdea,
  passage: (tokens: readonly number[]) => IdeaReading['passages'][number],
  sentenceOf: (token: number) => number,
): IdeaReading['passages'] {
  const bySentence = new Map<number, number[]>()
  for (const index of idea.places) {
    const sentence = sentenceOf(index)
    const list = bySentence.get(sentence)
    if (list) list.push(index)
    else bySentence.set(sentence, [index])
  }
  return [...bySentence.values()].map((tokens) => passage(tokens))
}
