import { DoorClosed, Play } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import type { DeskView } from '../../view-models/desk.ts'

interface PauseCardProps {
  readonly view: Pick<DeskView, 'clock' | 'onResume' | 'onLeave'>
}

export function PauseCard({ view }: PauseCardProps) {
  return (
    <Dialog
      title="Pause"
      isOpen
      isAlert
      onClose={view.onResume}
      actions={
        <>
          <Button icon={<DoorClosed />} onPress={view.onLeave}>
            Quitter le bureau
          </Button>
          <Button variant="primary" icon={<Play />} onPress={view.onResume}>
            Reprendre
          </Button>
        </>
      }
    >
      <p>
        Il est {view.clock.time} au bureau, et il restera {view.clock.time}. Tout ce que vous avez fait est gardé, même
        un brouillon.
      </p>
    </Dialog>
  )
}
