import { openDraft } from './read/draft.ts'
import { findIdea } from './read/ideas.ts'
import type { Passage, Reading } from './read/reading.ts'
import type { WrongValue } from './read/wrong-value.ts'
import { wrongValues } from './read/wrong-values.ts'
import { type ProseInput, readProse } from './read-prose.ts'
import type { Token } from './text/token.ts'
import { sameValue } from './values/case-values.ts'
import type { ValueKind } from './values/mention.ts'

/** A value met in the text, and what the case says of it. */
export interface ValueReading {
  readonly kind: ValueKind
  readonly passage: Passage
  readonly typed: string
  /** Ideas for which it is the value expected. */
  readonly ideas: readonly string[]
  /** `attendue`: an idea waits for it; `dossier`: the case knows it; `contredite`, `douteuse`: it goes against the case; `libre`: nothing to say. */
  readonly state: 'attendue' | 'dossier' | 'contredite' | 'douteuse' | 'libre'
  /** One French sentence, when it goes against the case. */
  readonly motive?: string
}

/** A reading with what led to it: for whoever writes a grid, a scenario, or wants to understand a verdict. */
export interface Inspection {
  readonly reading: Reading
  readonly values: readonly ValueReading[]
  /** Share of words that nobody knows, 0 to 1; above 0.07 the text is read by ear. */
  readonly unknownShare: number
  readonly isByEar: boolean
}

/** Reads a text as `readProse` does and says which values were met. Pure. */
export function inspectProse(input: ProseInput): Inspection {
  const draft = openDraft(input.zones, input.grid, input.facts, input.content)
  const found = input.grid.ideas.map((rule) => findIdea(draft, rule))
  const wrong = wrongValues(draft, found)
  const { today } = draft.facts.facts
  const values = draft.tokens.flatMap((token, index): readonly ValueReading[] => {
    const { value } = token
    if (!value) return []
    const ideas = found.filter(({ own }) => own.tokens.has(index)).map(({ rule }) => rule.id)
    const against = wrong.find((one) => one.token === index)
    const known = draft.facts.values.some((other) => sameValue(value, other, today))
    return [
      {
        kind: value.kind,
        passage: draft.passage([index]),
        typed: typedOf(token),
        ideas,
        state: stateOf(against, ideas.length > 0, known),
        ...(against ? { motive: against.motive } : {}),
      },
    ]
  })
  return { reading: readProse(input), values, unknownShare: draft.read.unknownShare, isByEar: draft.read.loose }
}

const typedOf = (token: Token): string => token.typed.replace(/\s+/g, ' ')

function stateOf(against: WrongValue | undefined, isWanted: boolean, isKnown: boolean): ValueReading['state'] {
  if (against) return against.sure ? 'contredite' : 'douteuse'
  if (isWanted) return 'attendue'
  return isKnown ? 'dossier' : 'libre'
}
