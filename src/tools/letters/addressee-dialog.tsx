import { useState } from 'react'
import { correspondents } from '../../domain/desk/people.ts'
import type { Records } from '../../domain/records/records.ts'
import { Button } from '../../ui/components/button.tsx'
import { Dialog } from '../../ui/components/dialog.tsx'
import { EmptyState } from '../../ui/components/empty-state.tsx'
import { ListBox } from '../../ui/components/list-box.tsx'
import { SearchField } from '../../ui/components/search-field.tsx'
import { fold } from '../mail/reply.ts'

interface AddresseeDialogProps {
  readonly records: Records
  readonly selected: string
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

/** Chooses whom a page or an envelope is for. The postal address is on the customer's card: it is not filled in here. */
export function AddresseeDialog({ records, selected, onChoose, onClose }: AddresseeDialogProps) {
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<string | null>(selected === '' ? null : selected)
  const words = fold(search).split(/\s+/).filter(Boolean)
  const found = correspondents(records).filter(({ fullName, organisation }) => {
    const text = fold(`${fullName} ${organisation}`)
    return words.every((word) => text.includes(word))
  })
  return (
    <Dialog
      title="Choisir le destinataire"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Annuler</Button>
          <Button variant="primary" isDisabled={chosen === null} onPress={() => chosen !== null && onChoose(chosen)}>
            Choisir
          </Button>
        </>
      }
    >
      <SearchField label="Chercher une personne ou une entreprise" value={search} onChange={setSearch} />
      <ListBox
        label="Annuaire"
        className="addressees"
        items={found.map(({ id, fullName, organisation }) => ({
          id,
          text: `${fullName}, ${organisation}`,
          content: (
            <>
              <b>{fullName}</b> <span className="muted">{organisation}</span>
            </>
          ),
        }))}
        selected={chosen}
        onSelect={setChosen}
        empty={<EmptyState title="Personne ne porte ce nom" />}
      />
    </Dialog>
  )
}
