import type { CSSProperties } from 'react'
import type { SheetBlock } from '../../../domain/records/records.ts'
import { Sheet } from '../sheet.tsx'
import './document-sheet.css'

interface DocumentSheetProps {
  readonly blocks: readonly SheetBlock[]
  /** Name of the document, read aloud. */
  readonly label: string
  /** 1 = the page fills the width it is given. */
  readonly zoom?: number | undefined
  readonly hasClip?: boolean | undefined
}

/** A stored document as the A4 page it is: letter, invoice, statement, agreement. All its sizes follow the zoom. */
export function DocumentSheet({ blocks, label, zoom = 1, hasClip }: DocumentSheetProps) {
  return (
    <div className="document-sheet-frame" style={{ '--sheet-zoom': zoom } as CSSProperties}>
      <Sheet className="document-sheet" label={label} hasClip={hasClip}>
        {blocks.map((block, rank) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a stored document never move
          <Block key={rank} block={block} />
        ))}
      </Sheet>
    </div>
  )
}

function Block({ block }: { readonly block: SheetBlock }) {
  switch (block.kind) {
    case 'entete': {
      const [name, ...rest] = block.lines
      return (
        <header className="ds-letterhead">
          <strong>{name}</strong>
          <Lines lines={rest} />
        </header>
      )
    }
    case 'destinataire':
      return (
        <address className="ds-addressee">
          <Lines lines={block.lines} />
        </address>
      )
    case 'titre':
      return <h3 className="ds-title">{block.text}</h3>
    case 'champs':
      return (
        <dl className="ds-fields">
          {block.rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )
    case 'paragraphe':
      return <p className="ds-text">{block.text}</p>
    case 'tableau':
      return <DocumentTable block={block} />
    case 'totaux':
      return (
        <dl className="ds-totals">
          {block.rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )
    case 'tampon':
      return (
        <p className={`ds-stamp ds-stamp--${block.tone}`}>
          <span className="sr-only">Tampon : </span>
          {block.text}
        </p>
      )
    case 'signature':
      return (
        <div className="ds-signature">
          <span className="ds-hand" aria-hidden="true">
            {block.name}
          </span>
          <span>
            <span className="sr-only">Signé : </span>
            {block.name}
          </span>
          <span>{block.role}</span>
        </div>
      )
    case 'pied':
      return <footer className="ds-foot">{block.text}</footer>
  }
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className="ds-line">
      {line}
    </span>
  ))
}

type TableBlock = Extract<SheetBlock, { readonly kind: 'tableau' }>

function DocumentTable({ block }: { readonly block: TableBlock }) {
  const side = (column: number) => (block.figures.includes(column) ? 'ds-figure' : undefined)
  return (
    <table className="ds-table">
      {block.head.length > 0 && (
        <thead>
          <tr>
            {block.head.map((name, column) => (
              <th key={name} scope="col" className={side(column)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        <TableRows rows={block.rows} side={side} />
      </tbody>
      {block.foot && (
        <tfoot>
          <TableRows rows={block.foot} side={side} />
        </tfoot>
      )}
    </table>
  )
}

interface TableRowsProps {
  readonly rows: readonly (readonly string[])[]
  readonly side: (column: number) => string | undefined
}

/* Two lines of a paper table may say the same thing: their rank is all that tells them apart, and it never changes. */
function TableRows({ rows, side }: TableRowsProps) {
  return rows.map((row, rank) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <tr key={rank}>
      {row.map((text, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <td key={column} className={side(column)}>
          {text}
        </td>
      ))}
    </tr>
  ))
}
