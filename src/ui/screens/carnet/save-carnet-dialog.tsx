import { Save } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Notice } from '../../components/notice.tsx'
import type { SaveCarnetView } from '../../view-models/carnet.ts'
import type { UiOutcome } from '../../view-models/outcome.ts'
import './carnet.css'

/** Before leaving a shared computer: everything of one learner, in one file. */
export default function SaveCarnetDialog({ alias, fileName, summary, onSave, onClose }: SaveCarnetView) {
  const [outcome, setOutcome] = useState<UiOutcome | null>(null)
  const save = async () => setOutcome(await onSave())
  return (
    <Dialog
      title={`Garder le carnet de ${alias}`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{outcome?.ok ? 'Fermer' : 'Plus tard'}</Button>
          <Button variant="primary" icon={<Save />} onPress={() => void save()}>
            {outcome?.ok ? 'Enregistrer encore' : 'Enregistrer le fichier'}
          </Button>
        </>
      }
    >
      <p>
        Le fichier contient vos parties, votre passeport et vos réglages : {summary}. Il reprend partout, sur une clé
        USB, à la maison, sur un autre poste.
      </p>
      <p className="carnet-file">{fileName}</p>
      {outcome?.ok === true && <Notice tone="ok" title="Le fichier est dans vos téléchargements." />}
      {outcome?.ok === false && (
        <Notice tone="error" title="Le carnet n’a pas pu être enregistré.">
          {outcome.message} Votre travail est encore ici.
        </Notice>
      )}
    </Dialog>
  )
}
