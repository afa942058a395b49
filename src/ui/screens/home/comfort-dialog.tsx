import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import type { Comfort } from '../../theme/comfort.ts'
import { ComfortFields } from '../settings/comfort-fields.tsx'

interface ComfortDialogProps {
  readonly comfort: Comfort
  readonly onComfort: (comfort: Comfort) => void
  readonly settingsHref: string
  readonly onClose: () => void
}

export default function ComfortDialog({ comfort, onComfort, settingsHref, onClose }: ComfortDialogProps) {
  return (
    <Dialog
      title="Confort de lecture"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button href={settingsHref}>Tous les réglages</Button>
          <Button variant="primary" onPress={onClose}>
            C’est bien ainsi
          </Button>
        </>
      }
    >
      <ComfortFields comfort={comfort} onComfort={onComfort} />
    </Dialog>
  )
}
