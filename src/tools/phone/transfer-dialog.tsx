import { useState } from 'react'
import type { Records } from '../../domain/records/records.ts'
import { Button } from '../../ui/components/button.tsx'
import { Dialog } from '../../ui/components/dialog.tsx'
import { ListBox } from '../../ui/components/list-box.tsx'

interface TransferDialogProps {
  readonly records: Records
  readonly onTransfer: (staffId: string) => void
  readonly onClose: () => void
}

/** Chooses the colleague to whom the call is passed. */
export function TransferDialog({ records, onTransfer, onClose }: TransferDialogProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <Dialog
      title="Transférer l’appel"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Garder l’appel</Button>
          <Button variant="primary" isDisabled={chosen === null} onPress={() => chosen !== null && onTransfer(chosen)}>
            Transférer
          </Button>
        </>
      }
    >
      <ListBox
        label="Postes"
        selected={chosen}
        onSelect={setChosen}
        items={records.staff.map((person) => ({
          id: person.id,
          text: `${person.firstName} ${person.lastName}`,
          content: (
            <span className="poste">
              <b className="num">{person.extension}</b>
              <span>
                {person.firstName} {person.lastName}, <span className="muted">{person.role}</span>
              </span>
            </span>
          ),
        }))}
      />
    </Dialog>
  )
}
