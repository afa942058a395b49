import { frenchTypography } from '../../../domain/trade/french-typography.ts'
import type { ProseBlock } from '../../../domain/world/procedure.ts'

const cells = (line: string): readonly string[] =>
  line
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => frenchTypography(cell.trim()))

const kindOf = (line: string): ProseBlock['kind'] =>
  line.startsWith('|') ? 'table' : line.startsWith('- ') ? 'list' : 'paragraph'

function block(kind: ProseBlock['kind'], lines: readonly string[]): ProseBlock {
  switch (kind) {
    case 'table': {
      const rows = lines.filter((line) => !/^\|[\s|:-]+\|?$/.test(line)).map(cells)
      return { kind, head: rows[0] ?? [], rows: rows.slice(1) }
    }
    case 'list':
      return { kind, items: lines.map((line) => frenchTypography(line.slice(2).trim())) }
    case 'paragraph':
      return { kind, text: frenchTypography(lines.join(' ')) }
  }
}

/** Paragraphs, lists and tables of a short Markdown text. Inner marks stay: `**…**`, back-quotes; a heading becomes a bold line. */
export function parseProse(text: string): readonly ProseBlock[] {
  const blocks: ProseBlock[] = []
  let pending: string[] = []
  const flush = () => {
    const first = pending[0]
    if (first !== undefined) blocks.push(block(kindOf(first), pending))
    pending = []
  }
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    const heading = /^#+ (.+)$/.exec(line)?.[1]
    if (heading !== undefined) {
      flush()
      blocks.push({ kind: 'paragraph', text: `**${frenchTypography(heading)}**` })
      continue
    }
    const previous = pending.at(-1)
    if (line === '' || (previous !== undefined && kindOf(previous) !== kindOf(line))) flush()
    if (line !== '') pending.push(line)
  }
  flush()
  return blocks
}
