import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import type { ToolProps } from '../../app/ports.ts'
import { Button } from '../../ui/components/button.tsx'
import { EmptyState } from '../../ui/components/empty-state.tsx'
import { ListBox } from '../../ui/components/list-box.tsx'
import { SearchField } from '../../ui/components/search-field.tsx'
import { fold } from '../mail/reply.ts'
import { useDraft } from '../mail/use-draft.ts'
import './drawers.css'
import { Markdown } from './markdown.tsx'

export interface ProcedurePage {
  readonly id: string
  readonly title: string
  readonly markdown: string
}

export interface ProceduresProps extends ToolProps {
  readonly pages: readonly ProcedurePage[]
}

/** Page left open, so that closing the drawer does not lose it. */
const PLACE = 'procedures:page'

/** Rules of the house and rates of the year. Opening a page is an act of reading. */
export function ProceduresDrawer({ run, view, target, pages }: ProceduresProps) {
  const [search, setSearch] = useState('')
  const kept = useDraft(run.drafts, PLACE)
  const wanted = typeof kept === 'string' ? kept : kept === undefined ? target : null
  const page = pages.find(({ id }) => id === wanted) ?? null
  const words = fold(search).split(/\s+/).filter(Boolean)
  const found = pages.filter((candidate) => {
    const text = fold(`${candidate.title} ${candidate.markdown}`)
    return words.every((word) => text.includes(word))
  })
  function show(id: string) {
    run.drafts.write(PLACE, id)
    if (!view.desk.consulted.includes(id)) void run.perform({ gesture: 'consulter', tool: 'ged', target: id })
  }
  return (
    <div className={`drawer procedures ${page ? 'is-open' : ''}`}>
      <div className="procedures-list">
        <SearchField className="drawer-search" label="Chercher une procédure" value={search} onChange={setSearch} />
        <ListBox
          label="Procédures et barème"
          className="scroll grow"
          selected={page?.id ?? null}
          onSelect={show}
          items={found.map(({ id, title }) => ({ id, text: title, content: title }))}
          empty={<EmptyState title="Aucune page ne contient ces mots" />}
        />
      </div>
      <article className="procedures-page scroll" aria-label={page?.title ?? 'Page'}>
        {page ? (
          <>
            <Button
              className="procedures-back"
              variant="quiet"
              icon={<ArrowLeft />}
              onPress={() => run.drafts.write(PLACE, null)}
            >
              Toutes les pages
            </Button>
            <h2>{page.title}</h2>
            <Markdown text={withoutTitle(page)} />
          </>
        ) : (
          <EmptyState title="Aucune page ouverte">Choisissez une page dans la liste.</EmptyState>
        )}
      </article>
    </div>
  )
}

/** The title stands above already: the same words at the head of the text are not read twice. */
function withoutTitle(page: ProcedurePage): string {
  const first = /^\s*#\s+(.+?)\s*\n/.exec(page.markdown)
  return first?.[1] !== undefined && fold(first[1]) === fold(page.title)
    ? page.markdown.slice(first[0].length)
    : page.markdown
}
