import { FileDown, FolderOpen, Monitor, Save, Undo2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FileButton } from '../../components/file-button.tsx'
import { Notice } from '../../components/notice.tsx'
import { Progress } from '../../components/progress.tsx'
import { Window } from '../../components/window.tsx'
import type { RelectureView } from '../../view-models/relecture.ts'
import { DecisionBar } from './decision-bar.tsx'
import { ExportDialog } from './export-dialog.tsx'
import { OutcomeStrip } from './outcome-strip.tsx'
import './relecture.css'
import { RelectureCopy } from './relecture-copy.tsx'
import { RelectureQueue } from './relecture-queue.tsx'

/** The teacher decides what the machine could not: idea, passage, case and model answer side by side, one key each. */
export function RelectureScreen(view: RelectureView) {
  const [isExporting, setExporting] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const item = view.items.find(({ id }) => id === view.current)
  const decided = view.items.filter(({ decision }) => decision !== null && decision.word !== 'doute').length
  // The next item is read from its question on.
  const shown = useRef(view.current)
  useEffect(() => {
    if (shown.current !== view.current) heading.current?.focus()
    shown.current = view.current
  }, [view.current])
  return (
    <main className="relecture">
      <Window
        title="À relire"
        titleLevel={1}
        subtitle={
          view.source === 'navigateur' ? 'Les parties de cet ordinateur' : 'Un carnet ouvert, sans être repris ici'
        }
        actions={
          <>
            <Button variant="quiet" href={view.roomHref}>
              Salle de lecture
            </Button>
            <Button variant="quiet" href={view.teacherHref}>
              Enseignant
            </Button>
          </>
        }
      >
        <div className="relecture-bar">
          <Progress
            label="Avancement"
            value={decided}
            max={view.items.length}
            text={`${decided} sur ${view.items.length}`}
          />
          <span className="relecture-count">
            {decided} sur {view.items.length}
          </span>
          {view.source === 'fichier' && (
            <Button icon={<Monitor />} onPress={view.onHere}>
              Cet ordinateur
            </Button>
          )}
          <FileButton icon={<FolderOpen />} accept=".json,application/json" onFile={view.onFile}>
            Ouvrir un carnet
          </FileButton>
          {view.onCarnet && (
            <Button icon={<Save />} onPress={view.onCarnet}>
              Carnet relu
            </Button>
          )}
          <Button icon={<FileDown />} isDisabled={decided === 0} onPress={() => setExporting(true)}>
            Exporter
          </Button>
          <Button icon={<Undo2 />} isDisabled={view.onUndo === null} onPress={() => view.onUndo?.()} keys="U">
            Annuler <kbd>U</kbd>
          </Button>
        </div>
        {view.problem && <Notice tone="error" title={view.problem} />}
        {view.skipped.map((sentence) => (
          <Notice key={sentence} tone="warn" title={sentence} />
        ))}
        <p className="sr-only" role="status">
          {view.said}
        </p>
        {item ? (
          <div className="relecture-cols">
            <RelectureQueue items={view.items} current={item.id} onCurrent={view.onCurrent} />
            <RelectureCopy key={item.id} item={item} headingRef={heading} />
            <div className="relecture-foot">
              {view.outcome && <OutcomeStrip outcome={view.outcome} />}
              <DecisionBar key={item.id} item={item} onDecide={view.onDecide} onUndo={view.onUndo} />
            </div>
          </div>
        ) : (
          <EmptyState title="Rien n’attend votre lecture">
            Les contestations des élèves et les lectures incertaines des parties closes apparaissent ici. Ouvrez le
            carnet d’un élève pour lire les siennes.
          </EmptyState>
        )}
      </Window>
      {isExporting && (
        <ExportDialog onExport={view.onExport} onSave={view.onSaveExport} onClose={() => setExporting(false)} />
      )}
    </main>
  )
}
