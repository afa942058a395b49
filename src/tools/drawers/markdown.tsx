import { Fragment } from 'react'
import { type Line, type MarkdownBlock, markdownBlocks } from './markdown-blocks.ts'

interface MarkdownProps {
  readonly text: string
  /** Level of the first heading in its place on screen. */
  readonly top?: 2 | 3
}

/** A page in Markdown as elements of React: nothing in it can become HTML. */
export function Markdown({ text, top = 3 }: MarkdownProps) {
  const blocks = markdownBlocks(text)
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
  const shift = top - Math.min(...levels, 4)
  return (
    <div className="page-text">
      {blocks.map((block, rank) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a page never move
        <Block key={rank} block={block} shift={levels.length === 0 ? 0 : shift} />
      ))}
    </div>
  )
}

function Block({ block, shift }: { readonly block: MarkdownBlock; readonly shift: number }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = (['h2', 'h3', 'h4', 'h5'] as const)[Math.min(block.level + shift, 5) - 2] ?? 'h5'
      return (
        <Heading>
          <Spans line={block.line} />
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p>
          <Spans line={block.line} />
        </p>
      )
    case 'quote':
      return (
        <blockquote>
          <Spans line={block.line} />
        </blockquote>
      )
    case 'rule':
      return <hr />
    case 'list': {
      const items = block.items.map((item, rank) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items of a list never move
        <li key={rank}>
          <Spans line={item} />
        </li>
      ))
      return block.isOrdered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>
    }
    case 'table':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also with the keyboard
        <div className="page-table scroll" tabIndex={0} role="group" aria-label="Tableau">
          <table>
            <thead>
              <tr>
                {block.head.map((cell, rank) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table never move
                  <th key={rank} scope="col" className={block.figures[rank] ? 'r' : ''}>
                    <Spans line={cell} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, rank) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a table never move
                <tr key={rank}>
                  {row.map((cell, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table never move
                    <td key={column} className={block.figures[column] ? 'r' : ''}>
                      <Spans line={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )
  }
}

function Spans({ line }: { readonly line: Line }) {
  return line.map(({ text, tone }, rank) => {
    const key = `${rank} ${text}`
    if (tone === 'strong') return <strong key={key}>{text}</strong>
    return tone === 'emphasis' ? <em key={key}>{text}</em> : <Fragment key={key}>{text}</Fragment>
  })
}
