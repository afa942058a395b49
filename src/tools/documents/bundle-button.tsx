import { FolderOutput } from 'lucide-react'
import { Button } from '../../ui/components/button.tsx'

interface BundleButtonProps {
  readonly pieces: number
  readonly isOpen: boolean
  readonly onPress: () => void
}

/** Shows or hides the file being put together. */
export function BundleButton({ pieces, isOpen, onPress }: BundleButtonProps) {
  return (
    <Button className="store-bundle" variant="quiet" icon={<FolderOutput />} isPressed={isOpen} onPress={onPress}>
      Dossier à transmettre{pieces > 0 && ` (${pieces})`}
    </Button>
  )
}
