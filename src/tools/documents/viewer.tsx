import { ArrowLeft, FolderInput, FolderOutput, PanelRightOpen, Printer, ZoomIn, ZoomOut } from 'lucide-react'
import { useCallback, useState } from 'react'
import type { Run } from '../../app/ports.ts'
import type { Records, StoredDocument } from '../../domain/records/records.ts'
import { formatShortDate } from '../../domain/trade/format-date.ts'
import { Button } from '../../ui/components/button.tsx'
import { DocumentSheet } from '../../ui/components/document-sheet/document-sheet.tsx'
import { PrintDocument } from '../../ui/components/document-sheet/print-document.tsx'
import { IconButton } from '../../ui/components/icon-button.tsx'
import { useDraft } from '../use-draft.ts'
import { BundleButton } from './bundle-button.tsx'
import { folderWords } from './folder-tree.ts'

/** The piece left in sight beside other tools: a draft that the desk's drawer shows. */
export const PINNED = 'piece-a-cote'

const ZOOMS = [0.75, 1, 1.25, 1.5, 2, 2.5] as const

interface ViewerProps {
  readonly run: Run
  readonly document: StoredDocument
  readonly records: Records
  readonly onBack: () => void
  readonly onFile: () => void
  /** Whether the piece is in the file being put together. */
  readonly isBundled: boolean
  /** Number of pieces of that file. */
  readonly bundle: number
  readonly isBundleOpen: boolean
  readonly onShowBundle: () => void
  readonly onBundle: () => void
}

/** One piece as it was printed, with what a reader does with it: zoom, print, keep in sight, file. */
export function Viewer(props: ViewerProps) {
  const { run, document, records, onBack, onFile, isBundled, onBundle } = props
  const [step, setStep] = useState(1)
  const [isPrinting, setPrinting] = useState(false)
  const printed = useCallback(() => setPrinting(false), [])
  const isPinned = useDraft(run.drafts, PINNED) === document.id
  const author = records.staff.find((person) => person.id === document.author)
  const zoom = ZOOMS[step] ?? 1
  return (
    <section className="viewer" aria-label={document.name}>
      <header className="viewer-head">
        <IconButton variant="quiet" label="Revenir à la liste" icon={<ArrowLeft />} onPress={onBack} />
        <div className="grow">
          <h2>{document.name}</h2>
          <p className="muted">
            {[
              document.type,
              formatShortDate(document.date),
              author && `${author.firstName} ${author.lastName}`,
              folderWords(records, document.folder),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      </header>
      <div className="viewer-tools">
        <Button icon={<FolderInput />} onPress={onFile}>
          Classer
        </Button>
        <Button
          icon={<PanelRightOpen />}
          isPressed={isPinned}
          onPress={() => run.drafts.write(PINNED, isPinned ? undefined : document.id)}
        >
          {isPinned ? 'Posée à côté' : 'Poser à côté'}
        </Button>
        <Button icon={<FolderOutput />} isPressed={isBundled} onPress={onBundle}>
          {isBundled ? 'Dans le dossier' : 'Ajouter au dossier'}
        </Button>
        {props.bundle > 0 && (
          <BundleButton pieces={props.bundle} isOpen={props.isBundleOpen} onPress={props.onShowBundle} />
        )}
        <IconButton variant="quiet" label="Imprimer" icon={<Printer />} onPress={() => setPrinting(true)} />
        <span className="grow" />
        <IconButton
          variant="quiet"
          label="Réduire la page"
          icon={<ZoomOut />}
          isDisabled={step === 0}
          onPress={() => setStep(step - 1)}
        />
        <span className="num viewer-zoom" role="status">
          {zoom * 100} %
        </span>
        <IconButton
          variant="quiet"
          label="Agrandir la page"
          icon={<ZoomIn />}
          isDisabled={step === ZOOMS.length - 1}
          onPress={() => setStep(step + 1)}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a page that scrolls must be reached with the keyboard */}
      <section className="viewer-page scroll" tabIndex={0} aria-label="Page">
        <DocumentSheet blocks={document.blocks} label={document.name} zoom={zoom} />
      </section>
      {isPrinting && <PrintDocument blocks={document.blocks} label={document.name} onDone={printed} />}
    </section>
  )
}
