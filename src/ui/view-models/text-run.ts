/** A piece of running text: plain, or strong. Content never carries markup. */
export type TextRun = string | { readonly strong: string }
export type Paragraph = readonly TextRun[]

/** Splits "avant **16 h 30**." into runs. */
export function runs(text: string): Paragraph {
  return text
    .split('**')
    .map((part, index) => (index % 2 === 1 ? { strong: part } : part))
    .filter((run) => run !== '')
}
