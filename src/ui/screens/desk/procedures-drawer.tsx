import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Runs } from '../../components/paragraphs.tsx'
import { SearchField } from '../../components/search-field.tsx'
import type { ProcedureBlock, ProcedurePage } from '../../view-models/desk.ts'
import { fold } from '../../view-models/fold.ts'
import type { Paragraph } from '../../view-models/text-run.ts'

interface ProceduresDrawerProps {
  readonly pages: readonly ProcedurePage[]
}

export function ProceduresDrawer({ pages }: ProceduresDrawerProps) {
  const [openId, setOpenId] = useState<string | null>(null)
  const [search, setSearch] = useState('')
  const open = pages.find(({ id }) => id === openId)
  if (open)
    return (
      <article className="procedure scroll">
        <Button variant="quiet" icon={<ArrowLeft />} onPress={() => setOpenId(null)}>
          Toutes les procédures
        </Button>
        <h3>{open.title}</h3>
        {open.body.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is fixed text
          <Block key={index} block={block} />
        ))}
        {open.source && <p className="muted">Source : {open.source}</p>}
      </article>
    )
  const found = pages.filter((page) => {
    const where = fold(`${page.title} ${page.group} ${textOf(page)}`)
    return fold(search)
      .split(/\s+/)
      .every((word) => where.includes(word))
  })
  const groups = [...new Set(found.map((page) => page.group))]
  return (
    <>
      <SearchField
        label="Chercher dans les procédures"
        placeholder="Un mot de la règle"
        value={search}
        onChange={setSearch}
      />
      <div className="procedures scroll">
        {groups.map((group) => (
          <section key={group} aria-label={group}>
            <h3>{group}</h3>
            <ul>
              {found
                .filter((page) => page.group === group)
                .map((page) => (
                  <li key={page.id}>
                    <button type="button" className="procedure-link" onClick={() => setOpenId(page.id)}>
                      {page.title}
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
        {found.length === 0 && <EmptyState title="Aucune page">Essayez un autre mot.</EmptyState>}
      </div>
    </>
  )
}

const flat = (runs: Paragraph) => runs.map((run) => (typeof run === 'string' ? run : run.strong)).join('')

function textOfBlock(block: ProcedureBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.text
    case 'text':
      return flat(block.text)
    case 'list':
      return block.items.map(flat).join(' ')
    case 'table':
      return [...block.head, ...block.rows.flat()].join(' ')
  }
}

const textOf = (page: ProcedurePage): string => page.body.map((block) => textOfBlock(block)).join(' ')

function Block({ block }: { readonly block: ProcedureBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h4>{block.text}</h4>
    case 'text':
      return (
        <p>
          <Runs runs={block.text} />
        </p>
      )
    case 'list':
      return (
        <ul className="procedure-list">
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is fixed text
            <li key={index}>
              <Runs runs={item} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return (
        <div className="procedure-table scroll">
          <table>
            <thead>
              <tr>
                {block.head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row) => (
                <tr key={row.join('|')}>
                  {row.map((cell, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a page is fixed text
                    <td key={index}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )
  }
}
