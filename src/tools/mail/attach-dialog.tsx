import { useState } from 'react'
import type { Records } from '../../domain/records/records.ts'
import { Button } from '../../ui/components/button.tsx'
import { Checkbox } from '../../ui/components/checkbox.tsx'
import { Dialog } from '../../ui/components/dialog.tsx'
import { EmptyState } from '../../ui/components/empty-state.tsx'
import { SearchField } from '../../ui/components/search-field.tsx'
import { fold } from './reply.ts'

interface AttachDialogProps {
  readonly records: Records
  readonly attached: readonly string[]
  readonly onAttach: (ids: readonly string[]) => void
  readonly onClose: () => void
}

interface Piece {
  readonly id: string
  readonly name: string
  readonly where: string
}

/** Chooses among the documents that this post may read and the workbooks. */
export function AttachDialog({ records, attached, onAttach, onClose }: AttachDialogProps) {
  const [chosen, setChosen] = useState(attached)
  const [search, setSearch] = useState('')
  const words = fold(search).split(/\s+/).filter(Boolean)
  const pieces = piecesOf(records).filter(({ name, where }) => {
    const text = fold(`${name} ${where}`)
    return words.every((word) => text.includes(word))
  })
  const groups = [...new Set(pieces.map(({ where }) => where))]
  return (
    <Dialog
      title="Joindre des pièces"
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <>
          <Button onPress={onClose}>Annuler</Button>
          <Button variant="primary" onPress={() => onAttach(chosen)}>
            {chosen.length === 0 ? 'Ne rien joindre' : `Joindre (${chosen.length})`}
          </Button>
        </>
      }
    >
      <SearchField label="Chercher une pièce" value={search} onChange={setSearch} />
      {groups.length === 0 && <EmptyState title="Aucune pièce ne porte ce nom" />}
      {groups.map((group) => (
        <fieldset key={group} className="attach-group">
          <legend>{group}</legend>
          {pieces
            .filter(({ where }) => where === group)
            .map(({ id, name }) => (
              <Checkbox
                key={id}
                isSelected={chosen.includes(id)}
                onChange={(on) => setChosen(on ? [...chosen, id] : chosen.filter((other) => other !== id))}
              >
                {name}
              </Checkbox>
            ))}
        </fieldset>
      ))}
    </Dialog>
  )
}

function piecesOf(records: Records): readonly Piece[] {
  const closed = records.folders.filter(({ restricted }) => restricted).map(({ path }) => path)
  const isClosed = (folder: string) => closed.some((path) => folder === path || folder.startsWith(`${path}/`))
  const documents = records.documents
    .filter(({ folder }) => !isClosed(folder))
    .map(({ id, name, folder }) => ({ id, name, where: folder === '' ? 'À classer' : folder }))
  // A workbook already filed is offered once, under the name of its copy.
  const workbooks = records.workbooks
    .filter(({ id }) => !records.documents.some((document) => document.id === id))
    .map(({ id, title }) => ({ id, name: title, where: 'Classeurs du tableur' }))
  return [...documents.sort((a, b) => (a.where < b.where ? -1 : a.where > b.where ? 1 : 0)), ...workbooks]
}
