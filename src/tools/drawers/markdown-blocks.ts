/** A piece of a line: plain, strong or emphasised. */
export interface Span {
  readonly text: string
  readonly tone: 'plain' | 'strong' | 'emphasis'
}
export type Line = readonly Span[]

/** What a page is made of. No link, picture or HTML: what is not listed here is text. */
export type MarkdownBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly line: Line }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'quote'; readonly line: Line }
  | { readonly kind: 'rule' }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly start: number; readonly items: readonly Line[] }
  | {
      readonly kind: 'table'
      readonly head: readonly Line[]
      /** Columns of figures, marked `---:` under the head. */
      readonly figures: readonly boolean[]
      readonly rows: readonly (readonly Line[])[]
    }

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/
const BULLET = /^\s*[-*+]\s+(.*)$/
const NUMBER = /^\s*(\d+)[.)]\s+(.*)$/
const TABLE_RULE = /^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?\s*$/

/** Splits a Markdown text into blocks: headings, paragraphs, lists of one level, tables, quotations, bold and italics. */
export function markdownBlocks(markdown: string): readonly MarkdownBlock[] {
  const lines = markdown.replace(/\r\n?/g, '\n').split('\n')
  const blocks: MarkdownBlock[] = []
  let at = 0
  const line = (rank: number) => lines[rank] ?? ''
  /** Takes lines as long as they go on with the block begun. */
  const follow = (goes: (text: string) => boolean): string => {
    const taken = [line(at++).trim()]
    while (at < lines.length && goes(line(at))) taken.push(line(at++).trim())
    return taken.join(' ')
  }
  while (at < lines.length) {
    const text = line(at)
    const heading = HEADING.exec(text)
    if (text.trim() === '') at++
    else if (heading) {
      const level = Math.min(heading[1]?.length ?? 1, 4) as 1 | 2 | 3 | 4
      blocks.push({ kind: 'heading', level, line: spans(heading[2] ?? '') })
      at++
    } else if (/^\s*([-*_])(\s*\1){2,}\s*$/.test(text)) {
      blocks.push({ kind: 'rule' })
      at++
    } else if (text.includes('|') && TABLE_RULE.test(line(at + 1))) {
      const figures = cells(line(at + 1)).map((cell) => /^-+:$/.test(cell))
      const head = cells(text).map(spans)
      at += 2
      const rows: (readonly Line[])[] = []
      while (line(at).includes('|')) rows.push(cells(line(at++)).map(spans))
      blocks.push({ kind: 'table', head, figures, rows })
    } else if (BULLET.test(text) || NUMBER.test(text)) {
      const isOrdered = !BULLET.test(text)
      const start = Number(NUMBER.exec(text)?.[1] ?? 1)
      const items: Line[] = []
      const item = isOrdered ? NUMBER : BULLET
      while (at < lines.length && item.test(line(at))) {
        const whole = follow((next) => /^\s{2,}\S/.test(next) && !BULLET.test(next) && !NUMBER.test(next))
        items.push(spans(whole.replace(isOrdered ? /^\d+[.)]\s+/ : /^[-*+]\s+/, '')))
      }
      blocks.push({ kind: 'list', isOrdered, start, items })
    } else if (/^\s*>/.test(text)) {
      const quoted = follow((next) => /^\s*>/.test(next))
      blocks.push({ kind: 'quote', line: spans(quoted.replace(/(^|\s)>\s?/g, '$1').trim()) })
    } else {
      const whole = follow((next) => next.trim() !== '' && !opensBlock(next))
      blocks.push({ kind: 'paragraph', line: spans(whole) })
    }
  }
  return blocks
}

function opensBlock(text: string): boolean {
  return HEADING.test(text) || BULLET.test(text) || NUMBER.test(text) || /^\s*[>|]/.test(text)
}

function cells(row: string): readonly string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())
}

/** Bold, italics, and the words of links; code marks fall away. */
function spans(text: string): Line {
  const bare = text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/`([^`]+)`/g, '$1')
  return bare
    .split(/(\*\*[^*]+\*\*|__[^_]+__|\*[^*\s][^*]*\*)/)
    .filter((part) => part !== '')
    .map((part): Span => {
      if (/^(\*\*|__).+\1$/.test(part)) return { text: part.slice(2, -2), tone: 'strong' }
      if (/^\*[^*]+\*$/.test(part)) return { text: part.slice(1, -1), tone: 'emphasis' }
      return { text: part, tone: 'plain' }
    })
}
