import { FilePlus, Table2 } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import type { Run } from '../../app/ports.ts'
import type { Workbook } from '../../domain/records/records.ts'
import { Button } from '../../ui/components/button.tsx'
import { Chip } from '../../ui/components/chip.tsx'
import { EmptyState } from '../../ui/components/empty-state.tsx'
import { DRAFT_PREFIX, draftKey, readDraft } from './workbook-draft.ts'

interface WorkbookListProps {
  readonly run: Run
  readonly workbooks: readonly Workbook[]
  readonly onOpen: (id: string) => void
  readonly onCreate: () => void
}

/** The workbooks of the post: those received, one's own, those begun. */
export function WorkbookList({ run, workbooks, onOpen, onCreate }: WorkbookListProps) {
  const keys = useSyncExternalStore(run.drafts.subscribe, () => run.drafts.keys(DRAFT_PREFIX).join('\n'))
  const begun = keys === '' ? [] : keys.split('\n').map((key) => key.slice(DRAFT_PREFIX.length))
  const known = workbooks.map((workbook) => {
    const draft = readDraft(run.drafts.read(draftKey(workbook.id)), workbook)
    return { id: workbook.id, title: draft?.title ?? workbook.title, words: wordsOf(workbook), isBegun: draft !== null }
  })
  const own = begun
    .filter((id) => !workbooks.some((workbook) => workbook.id === id))
    .flatMap((id) => {
      const draft = readDraft(run.drafts.read(draftKey(id)), null)
      return draft ? [{ id, title: draft.title, words: 'pas encore terminé', isBegun: true }] : []
    })
  const all = [...known, ...own]
  return (
    <section className="calc-list" aria-label="Classeurs">
      <header className="calc-list-head">
        <h2>Classeurs</h2>
        <Button variant="primary" icon={<FilePlus />} onPress={onCreate}>
          Nouveau classeur
        </Button>
      </header>
      {all.length === 0 ? (
        <EmptyState title="Aucun classeur">Créez-en un, ou ouvrez celui d’un message.</EmptyState>
      ) : (
        <ul className="scroll grow">
          {all.map(({ id, title, words, isBegun }) => (
            <li key={id}>
              <button type="button" className="calc-book" onClick={() => onOpen(id)}>
                <Table2 />
                <span>
                  <b>{title}</b>
                  <span className="muted">{words}</span>
                </span>
                {isBegun && <Chip tone="warn">Brouillon</Chip>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function wordsOf({ author, version, sheets }: Workbook): string {
  const names = sheets.map(({ name }) => name).join(', ')
  const whose = author === 'assistant' ? `terminé par vous, version ${version}` : 'reçu'
  return `${whose} · ${sheets.length > 1 ? 'feuilles' : 'feuille'} ${names}`
}
