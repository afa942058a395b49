import { FolderOpen } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FileButton } from '../../components/file-button.tsx'
import { TextField } from '../../components/text-field.tsx'
import type { UiOutcome } from '../../view-models/outcome.ts'

interface LinkDialogProps {
  readonly onOpenLink: (text: string) => Promise<UiOutcome>
  readonly onOpenFile: (file: File) => Promise<UiOutcome>
  readonly onClose: () => void
}

export default function LinkDialog({ onOpenLink, onOpenFile, onClose }: LinkDialogProps) {
  const [text, setText] = useState('')
  const [error, setError] = useState<string | undefined>(undefined)
  const settle = async (opening: Promise<UiOutcome>) => {
    const outcome = await opening
    if (outcome.ok) onClose()
    else setError(outcome.message)
  }
  const open = () => {
    if (text.trim() === '') setError('Collez d’abord le lien, ou ouvrez le fichier de votre professeur.')
    else void settle(onOpenLink(text.trim()))
  }
  return (
    <Dialog
      title="J’ai un lien de mon professeur"
      isOpen
      onClose={onClose}
      actions={
        <>
          <FileButton
            icon={<FolderOpen />}
            accept=".enposte,.json,application/json"
            onFile={(file) => void settle(onOpenFile(file))}
          >
            Ouvrir un fichier
          </FileButton>
          <Button variant="primary" onPress={open}>
            Ouvrir le lien
          </Button>
        </>
      }
    >
      <TextField
        label="Lien du devoir"
        rows={3}
        value={text}
        onChange={(value) => {
          setText(value)
          setError(undefined)
        }}
        hint="Il se trouve sur l’ENT, au tableau ou dans un message. Rien n’est envoyé : tout reste sur cet ordinateur."
        error={error}
        autoFocus
      />
    </Dialog>
  )
}
