import { FilePlus2, FileText } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ToolProps } from '../../app/ports.ts'
import type { Writing } from '../../domain/desk/papers.ts'
import { WRITING_KINDS, type WritingKind } from '../../domain/scenario/tools.ts'
import { formatTime } from '../../domain/trade/format-date.ts'
import { Button } from '../../ui/components/button.tsx'
import { Chip } from '../../ui/components/chip.tsx'
import { EmptyState } from '../../ui/components/empty-state.tsx'
import { ListBox } from '../../ui/components/list-box.tsx'
import { modelsOf } from './models.ts'
import { keyOf, titleOf, type WritingDraft } from './writing-draft.ts'
import { KIND_WORDS } from './zones.ts'

export interface ShelfDraft {
  readonly key: string
  readonly draft: WritingDraft
}

interface ShelfProps extends Pick<ToolProps, 'view'> {
  readonly drafts: readonly ShelfDraft[]
  readonly onOpen: (key: string) => void
  readonly onNew: (kind: WritingKind) => void
  readonly onModel: (document: string) => void
}

/** What was written here, and what one may begin from: a blank page of each kind, or a template of the house. */
export function Shelf({ view, drafts, onOpen, onNew, onModel }: ShelfProps) {
  const { writings, records } = view.desk
  const models = modelsOf(records)
  const unfinished = drafts.filter(({ key }) => !writings.some(({ id }) => keyOf(id) === key))
  return (
    <div className="letters-shelf scroll">
      <section aria-labelledby="letters-mine">
        <h2 id="letters-mine">Mes écrits</h2>
        <ListBox
          label="Mes écrits"
          items={[
            ...unfinished.map(({ key, draft }) => ({
              id: key,
              text: `Brouillon, ${titleOf(draft)}`,
              content: (
                <ShelfLine
                  kind={draft.kind}
                  title={titleOf(draft)}
                  when={`${formatTime(draft.minute)}, jour ${draft.day}`}
                >
                  <Chip tone="warn">Brouillon</Chip>
                </ShelfLine>
              ),
            })),
            ...writings.map((writing) => ({
              id: keyOf(writing.id),
              text: `${stateOf(writing)}, ${writing.title}`,
              content: (
                <ShelfLine
                  kind={writing.kind}
                  title={writing.title}
                  when={`version ${writing.version}, ${formatTime(writing.minute)}, jour ${writing.day}`}
                >
                  <Chip tone={writing.signedBy === undefined ? 'info' : 'ok'}>{stateOf(writing)}</Chip>
                </ShelfLine>
              ),
            })),
          ]}
          selected={null}
          onSelect={onOpen}
          empty={
            <EmptyState title="Aucun écrit pour l’instant">
              Commencez par une page blanche ou par un modèle de la maison.
            </EmptyState>
          }
        />
      </section>
      <section aria-labelledby="letters-new">
        <h2 id="letters-new">Nouvel écrit</h2>
        <div className="row row--wrap">
          {WRITING_KINDS.map((kind) => (
            <Button key={kind} icon={<FilePlus2 />} onPress={() => onNew(kind)}>
              {KIND_WORDS[kind]}
            </Button>
          ))}
        </div>
        <h3>Modèles de la maison</h3>
        {models.length === 0 ? (
          <p className="muted">Aucun modèle dans les documents.</p>
        ) : (
          <div className="letters-models">
            {models.map(({ id, name }) => (
              <Button key={id} icon={<FileText />} label={`Écrire sur le modèle ${name}`} onPress={() => onModel(id)}>
                {name}
              </Button>
            ))}
          </div>
        )}
      </section>
    </div>
  )
}

function stateOf(writing: Writing): string {
  return writing.signedBy === undefined ? 'Terminé' : 'Signé'
}

interface ShelfLineProps {
  readonly kind: WritingKind
  readonly title: string
  readonly when: string
  readonly children: ReactNode
}

function ShelfLine({ kind, title, when, children }: ShelfLineProps) {
  return (
    <div className="shelf-line">
      <FileText />
      <span className="grow">
        <b>{title}</b>
        <span className="muted">
          {KIND_WORDS[kind]}, {when}
        </span>
      </span>
      {children}
    </div>
  )
}
