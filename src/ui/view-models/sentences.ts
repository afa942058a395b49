export interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATIONS = /(?:^|[\s(])(?:M|Mme|Mmes|MM|art|n°|réf|tél|c\.-à-d|etc)\.$/u

/** Cuts a production into sentences with their offsets, so that one of them can be pointed at without a mouse. */
export function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = []
  let start = 0
  const close = (end: number) => {
    const raw = text.slice(start, end)
    const lead = raw.length - raw.trimStart().length
    const trimmed = raw.trim()
    if (trimmed !== '') found.push({ start: start + lead, end: start + lead + trimmed.length, text: trimmed })
    start = end
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '\n') close(at + 1)
    else if (sign === '.' || sign === '!' || sign === '?') {
      const next = text[at + 1]
      const isEnd = next === undefined || /\s/u.test(next)
      if (isEnd && !ABBREVIATIONS.test(text.slice(start, at + 1))) close(at + 1)
    }
  }
  close(text.length)
  return found
}
