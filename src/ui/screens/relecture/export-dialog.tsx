import { FileDown } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import type { RelectureView } from '../../view-models/relecture.ts'

interface ExportDialogProps {
  readonly onExport: RelectureView['onExport']
  readonly onSave: () => void
  readonly onClose: () => void
}

/** Decisions as marked texts: the teacher rereads them before the file leaves the page. */
export function ExportDialog({ onExport, onSave, onClose }: ExportDialogProps) {
  const [made, setMade] = useState<Awaited<ReturnType<RelectureView['onExport']>> | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: made once, when the dialog opens
  useEffect(() => {
    let isOpen = true
    void onExport().then((text) => isOpen && setMade(text))
    return () => {
      isOpen = false
    }
  }, [])
  return (
    <Dialog
      title="Exporter les décisions"
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Fermer</Button>
          <Button
            variant="primary"
            icon={<FileDown />}
            isDisabled={!made || made.productions === 0}
            onPress={() => {
              onSave()
              onClose()
            }}
          >
            Enregistrer le fichier
          </Button>
        </>
      }
    >
      <p>
        Ces textes servent à améliorer la lecture. Le pseudonyme, la signature et les coordonnées de l’élève sont
        remplacés&nbsp;; relisez quand même avant d’enregistrer&nbsp;: un nom mal écrit peut rester.
      </p>
      <p role="status">{made ? summary(made) : 'Le fichier se prépare.'}</p>
      {made && made.productions > 0 && (
        <>
          <ul className="export-texts" aria-label="Les textes tels qu’ils partiront">
            {made.texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <details>
            <summary>Le fichier entier, avec le dossier fictif</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reached by the keyboard */}
            <pre className="export-text scroll" tabIndex={0}>
              {made.text}
            </pre>
          </details>
        </>
      )}
    </Dialog>
  )
}

function summary({ productions, left }: { readonly productions: number; readonly left: number }): string {
  const texts = productions > 1 ? `${productions} textes annotés` : `${productions} texte annoté`
  if (left === 0) return `${texts}.`
  return `${texts}. ${left > 1 ? `${left} décisions ne portent` : '1 décision ne porte'} pas sur un texte et reste${left > 1 ? 'nt' : ''} à part.`
}
