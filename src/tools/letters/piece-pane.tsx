import { useState } from 'react'
import type { ToolProps } from '../../app/ports.ts'
import { Button } from '../../ui/components/button.tsx'
import { DocumentSheet } from '../../ui/components/document-sheet/document-sheet.tsx'
import { EmptyState } from '../../ui/components/empty-state.tsx'
import { SelectField } from '../../ui/components/select-field.tsx'
import { PINNED } from '../documents/viewer.tsx'
import { useDraft } from '../use-draft.ts'

/** A piece laid beside the page: one already opened in the store, or the one left in sight there. */
export function PiecePane({ run, view, open }: Pick<ToolProps, 'run' | 'view' | 'open'>) {
  const pinned = useDraft(run.drafts, PINNED)
  const [chosen, setChosen] = useState<string | null>(null)
  const { records, consulted } = view.desk
  const pieces = records.documents.filter(({ id }) => consulted.includes(id) || id === pinned)
  const shown = pieces.find(({ id }) => id === (chosen ?? pinned)) ?? null
  if (pieces.length === 0)
    return (
      <EmptyState
        title="Aucune pièce à côté"
        action={<Button onPress={() => open('ged')}>Ouvrir les documents</Button>}
      >
        Une pièce que vous ouvrez dans les documents peut se poser ici, à côté de la page.
      </EmptyState>
    )
  return (
    <>
      <div className="piece-choice">
        <SelectField
          label="Pièce à côté"
          isLabelHidden
          options={pieces.map(({ id, name }) => ({ id, label: name }))}
          value={shown?.id ?? null}
          onChange={setChosen}
          placeholder="Choisir une pièce déjà ouverte"
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a page that scrolls must be reached with the keyboard */}
      <section className="piece-page scroll" tabIndex={0} aria-label="Pièce à côté">
        {shown ? (
          <DocumentSheet blocks={shown.blocks} label={shown.name} hasClip />
        ) : (
          <EmptyState title="Aucune pièce choisie">Choisissez-la dans la liste.</EmptyState>
        )}
      </section>
    </>
  )
}
