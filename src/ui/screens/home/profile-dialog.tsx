import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { TextField } from '../../components/text-field.tsx'
import type { UiOutcome } from '../../view-models/outcome.ts'

interface ProfileDialogProps {
  readonly onCreate: (alias: string) => Promise<UiOutcome>
  readonly onClose: () => void
}

const MAX_ALIAS = 20

export default function ProfileDialog({ onCreate, onClose }: ProfileDialogProps) {
  const [alias, setAlias] = useState('')
  const [error, setError] = useState<string | undefined>(undefined)
  const create = async () => {
    if (alias.trim() === '') return setError('Écrivez un surnom, même court.')
    const outcome = await onCreate(alias.trim())
    if (outcome.ok) onClose()
    else setError(outcome.message)
  }
  return (
    <Dialog
      title="Un nouveau carnet"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Annuler</Button>
          <Button variant="primary" onPress={() => void create()}>
            Prendre mon poste
          </Button>
        </>
      }
    >
      <TextField
        label="Votre surnom"
        value={alias}
        onChange={(value) => {
          setAlias(value)
          setError(undefined)
        }}
        maxLength={MAX_ALIAS}
        hint="Pas besoin de votre vrai nom : il ne sort pas de cet ordinateur, et vous seul décidez de le donner."
        error={error}
        autoFocus
      />
    </Dialog>
  )
}
