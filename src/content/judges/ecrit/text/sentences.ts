import type { Mention } from '../values/mention.ts'

export interface Span {
  readonly start: number
  readonly end: number
}

const shortened =
  /(?:^|[^a-z])(?:m|mr|mme|mmes|mlle|dr|me|st|ste|art|n|no|ref|tel|p|j|o|v|cf|ex|env|max|min|janv|fev|avr|juil|sept|oct|nov|dec|av|bd|l|r|a|d|c|t|s|i|etc|resp|fact|ech)$/

/** Cuts a folded text into sentences; a full stop inside a value or after an abbreviation ends nothing, a new line ends most. */
export function cutSentences(folded: string, mentions: readonly Mention[]): readonly Span[] {
  const inMention: boolean[] = []
  for (const mention of mentions)
    for (let index = mention.start; index < mention.end - 1; index++) inMention[index] = true
  const spans: Span[] = []
  let start = 0
  const close = (end: number): void => {
    if (/[a-z0-9]/.test(folded.slice(start, end))) spans.push({ start, end })
    start = end
  }
  for (let index = 0; index < folded.length; index++) {
    const character = folded[index]
    if (inMention[index]) continue
    if (character === '\n') {
      const before = folded.slice(start, index).trimEnd()
      const after = /^\s*([^\s])/.exec(folded.slice(index))?.[1] ?? ''
      const blank = /^\n\s*\n/.test(folded.slice(index))
      const runsOn = !blank && /[a-z,]$/.test(before) && /[a-z]/.test(after) && before.length > 60
      if (!runsOn) close(index + 1)
    } else if (character === '!' || character === '?' || character === '.') {
      const follower = folded[index + 1] ?? ' '
      if (character === '.' && /[a-z0-9]/.test(follower) && !/[a-z]{3}$/.test(folded.slice(start, index))) continue
      if (character === '.' && shortened.test(folded.slice(Math.max(start, index - 6), index))) continue
      let end = index + 1
      while (/[.!?]/.test(folded[end] ?? '')) end++
      if (/[ ]?["]/.test(folded.slice(end, end + 2)) && folded.slice(end, end + 2).includes('"'))
        end = folded.indexOf('"', end) + 1
      close(end)
      index = end - 1
    }
  }
  close(folded.length)
  return spans
}
