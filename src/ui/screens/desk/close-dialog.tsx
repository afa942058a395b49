import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import type { DeskView } from '../../view-models/desk.ts'

interface CloseDialogProps {
  readonly view: Pick<DeskView, 'closingRemark' | 'canEndDay' | 'onEndDay' | 'onCloseCase' | 'isEvaluation'>
  readonly onClose: () => void
}

export default function CloseDialog({ view, onClose }: CloseDialogProps) {
  const then = (act: () => void) => () => {
    onClose()
    act()
  }
  return (
    <Dialog
      title={view.canEndDay ? 'Finir la journée, ou clore le dossier ?' : 'Clore le dossier ?'}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Continuer à travailler</Button>
          <Button variant={view.canEndDay ? 'plain' : 'primary'} onPress={then(view.onCloseCase)}>
            Clore le dossier
          </Button>
          {view.canEndDay && (
            <Button variant="primary" onPress={then(view.onEndDay)}>
              Finir la journée
            </Button>
          )}
        </>
      }
    >
      {view.canEndDay && (
        <p>Finir la journée vous mène à demain matin. Ce qui est commencé vous attend, sur votre bureau.</p>
      )}
      <p>
        Clore le dossier, c’est dire à votre responsable que le travail est fini. Le bilan s’ouvre, et ce qui n’est pas
        parti ne partira plus.
      </p>
      {view.closingRemark && <p>{view.closingRemark}</p>}
      {view.isEvaluation && <p>En évaluation, le dossier ne se rouvre pas.</p>}
    </Dialog>
  )
}
