import type { NoteTone } from './annotate.ts'

/** A place in a text that something points at: offsets, end excluded. Several may overlap. */
export interface Span {
  /** What points at it. */
  readonly id: string
  readonly start: number
  readonly end: number
  readonly tone: NoteTone
}

export interface SpanSegment {
  readonly text: string
  readonly start: number
  /** Everything that points at this piece, in the order given. */
  readonly ids: readonly string[]
  /** The worst tone of them; `null` where nothing points. */
  readonly tone: NoteTone | null
}

const WORST: readonly NoteTone[] = ['bad', 'doubt', 'good']

/** Cuts a text into lines of pieces, each with everything that points at it; nothing is lost where spans overlap. */
export function spanLines(text: string, spans: readonly Span[]): readonly (readonly SpanSegment[])[] {
  const inside = spans.filter(({ start, end }) => start < end && start < text.length)
  const cuts = [
    ...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, Math.min(end, text.length)])]),
  ]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) cuts.push(at, at + 1)
  const ordered = [...new Set(cuts)].sort((a, b) => a - b)
  const lines: SpanSegment[][] = [[]]
  ordered.forEach((start, index) => {
    const end = ordered[index + 1]
    if (end === undefined) return
    const piece = text.slice(start, end)
    if (piece === '\n') {
      lines.push([])
      return
    }
    const over = inside.filter((span) => span.start < end && span.end > start)
    lines.at(-1)?.push({
      text: piece,
      start,
      ids: [...new Set(over.map(({ id }) => id))],
      tone: WORST.find((tone) => over.some((span) => span.tone === tone)) ?? null,
    })
  })
  return lines
}
