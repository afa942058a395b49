import type { SheetBlock } from '../records/records.ts'

/**
 * A page in plain Markdown as the blocks of a printed sheet: `# title`, `| tables |` (first row is the head), `label :: value`
 * fields, `> foot`, items and paragraphs. Nothing else is read: a page that needs more is written in the scenario's rules.
 */
export function pageBlocks(text: string): readonly SheetBlock[] {
  return text
    .split(/\n(?:[ \t]*\n)+/)
    .flatMap((part) => groupsOf(part.split('\n').map((line) => line.trim())))
    .map(({ kind, lines }) => blockOf(kind, lines))
}

type Kind = 'titre' | 'tableau' | 'champs' | 'pied' | 'liste' | 'texte'

function kindOf(line: string): Kind {
  if (line.startsWith('# ')) return 'titre'
  if (line.startsWith('|')) return 'tableau'
  if (line.includes(' :: ')) return 'champs'
  if (line.startsWith('> ')) return 'pied'
  return line.startsWith('- ') ? 'liste' : 'texte'
}

/** Lines of one part that go together: a title followed by a table is two blocks, each item of a list is its own. */
function groupsOf(lines: readonly string[]): readonly { readonly kind: Kind; readonly lines: readonly string[] }[] {
  const groups: { kind: Kind; lines: string[] }[] = []
  for (const line of lines) {
    if (line === '') continue
    const kind = kindOf(line)
    const last = groups.at(-1)
    if (last?.kind === kind && kind !== 'liste' && kind !== 'titre') last.lines.push(line)
    else groups.push({ kind, lines: [line] })
  }
  return groups
}

function blockOf(kind: Kind, lines: readonly string[]): SheetBlock {
  const [first = ''] = lines
  switch (kind) {
    case 'titre':
      return { kind: 'titre', text: first.slice(2) }
    case 'tableau': {
      const rows = lines.map(cellsOf).filter((cells) => !cells.every((cell) => /^-*$/.test(cell)))
      const [head = [], ...body] = rows
      return { kind: 'tableau', head, rows: body, figures: [] }
    }
    case 'champs':
      return {
        kind: 'champs',
        rows: lines.map((line) => {
          const [label = '', ...value] = line.split(' :: ')
          return [label, value.join(' :: ')] as const
        }),
      }
    case 'pied':
      return { kind: 'pied', text: lines.map((line) => line.slice(2)).join(' ') }
    case 'liste':
      return { kind: 'paragraphe', text: `• ${first.slice(2)}` }
    case 'texte':
      return { kind: 'paragraphe', text: lines.join(' ') }
  }
}

const cellsOf = (line: string): readonly string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())
