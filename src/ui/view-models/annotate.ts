export type NoteTone = 'good' | 'bad' | 'doubt'

/** A passage of a production that a note points at: offsets in its text, end excluded. */
export interface Passage {
  readonly start: number
  readonly end: number
  readonly note: number
  readonly tone: NoteTone
}

export interface Segment {
  readonly text: string
  readonly note?: number | undefined
  readonly tone?: NoteTone | undefined
  /** The note's number is written after the last piece of its passage only. */
  readonly isEnd?: boolean | undefined
}

/**
 * Cuts a text into paragraphs of segments, so that passages can be highlighted. Passages may run over a line break;
 * where two overlap, the first one keeps the ground and the second begins after it.
 */
export function annotate(text: string, passages: readonly Passage[]): readonly (readonly Segment[])[] {
  const ordered = [...passages].sort((a, b) => a.start - b.start || a.end - b.end)
  const kept: Passage[] = []
  for (const passage of ordered) {
    const start = Math.max(passage.start, kept.at(-1)?.end ?? 0)
    const end = Math.min(passage.end, text.length)
    if (start < end) kept.push({ ...passage, start, end })
  }
  let at = 0
  return text.split('\n').map((line) => {
    const [from, to] = [at, at + line.length]
    at = to + 1
    const segments: Segment[] = []
    let cursor = from
    for (const passage of kept) {
      const [start, end] = [Math.max(passage.start, from), Math.min(passage.end, to)]
      if (start >= end) continue
      if (cursor < start) segments.push({ text: text.slice(cursor, start) })
      segments.push({
        text: text.slice(start, end),
        note: passage.note,
        tone: passage.tone,
        isEnd: passage.end <= to + 1,
      })
      cursor = end
    }
    if (cursor < to) segments.push({ text: text.slice(cursor, to) })
    return segments
  })
}
