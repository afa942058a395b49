import { FolderOpen } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FileButton } from '../../components/file-button.tsx'
import { Notice } from '../../components/notice.tsx'
import type { RestoreCarnetView } from '../../view-models/carnet.ts'
import './carnet.css'

const FILES = '.enposte,.json,application/json'

/** Takes a carnet back: what it holds is told before anything is written. */
export default function RestoreCarnetDialog({ reading, onFile, onConfirm, onClose }: RestoreCarnetView) {
  const isReady = reading.state === 'ready'
  return (
    <Dialog
      title="Reprendre un carnet"
      isOpen
      onClose={onClose}
      actions={
        <>
          <FileButton icon={<FolderOpen />} variant={isReady ? 'plain' : 'primary'} accept={FILES} onFile={onFile}>
            {isReady ? 'Choisir un autre fichier' : 'Choisir le fichier'}
          </FileButton>
          {isReady && (
            <Button variant="primary" onPress={onConfirm}>
              Reprendre ce carnet
            </Button>
          )}
        </>
      }
    >
      {reading.state === 'none' && <p>Choisissez le fichier que vous aviez gardé. Il se termine par « .enposte ».</p>}
      {reading.state === 'reading' && <p role="status">Lecture du fichier…</p>}
      {reading.state === 'error' && (
        <Notice tone="error" title="Ce carnet ne se lit pas.">
          {reading.message} Rien n’a changé sur cet ordinateur.
        </Notice>
      )}
      {isReady && (
        <>
          <div className="carnet-file">
            <b>{reading.preview.alias}</b>
            <span>{reading.preview.summary}</span>
            <span className="muted">Gardé le {reading.preview.savedAt}</span>
          </div>
          {reading.preview.conflict && (
            <Notice tone="warn" title="Ce surnom joue déjà ici.">
              {reading.preview.conflict}
            </Notice>
          )}
        </>
      )}
    </Dialog>
  )
}
