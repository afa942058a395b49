import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { IconButton } from '../../components/icon-button.tsx'
import { Paragraphs } from '../../components/paragraphs.tsx'
import { TextAreaField } from '../../components/text-field.tsx'
import type { DeskView, DrawerId } from '../../view-models/desk.ts'
import { DirectoryDrawer } from './directory-drawer.tsx'
import { ProceduresDrawer } from './procedures-drawer.tsx'
import { SurroundingsDrawer } from './surroundings-drawer.tsx'
import './drawers.css'

interface DrawerPanelProps {
  readonly view: DeskView
  readonly drawer: DrawerId
}

const TITLES: Readonly<Record<DrawerId, string>> = {
  demande: 'La demande',
  annuaire: 'Annuaire',
  procedures: 'Procédures',
  'bloc-notes': 'Bloc-notes',
  autour: 'Autour de vous',
}

/** A drawer slides over the scene and leaves the tool where it is: one reads and writes at the same time. */
export default function DrawerPanel({ view, drawer }: DrawerPanelProps) {
  const panel = useRef<HTMLElement>(null)
  const close = () => view.onDrawer(null)
  useEffect(() => {
    const from = document.activeElement
    panel.current?.focus()
    return () => {
      if (from instanceof HTMLElement) from.focus()
    }
  }, [])
  return (
    <section
      ref={panel}
      className={`drawer drawer--${drawer}`}
      aria-label={TITLES[drawer]}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        close()
      }}
    >
      <header className="drawer-head">
        <h2>{TITLES[drawer]}</h2>
        <IconButton variant="quiet" label="Refermer le tiroir" icon={<X />} onPress={close} />
      </header>
      <div className="drawer-body">
        {drawer === 'demande' && <RequestDrawer view={view} />}
        {drawer === 'annuaire' && (
          <DirectoryDrawer entries={view.directory} onCall={view.onCall} onWrite={view.onWrite} />
        )}
        {drawer === 'procedures' && <ProceduresDrawer pages={view.procedures} />}
        {drawer === 'bloc-notes' && (
          <TextAreaField
            label="Vos notes"
            className="drawer-notes"
            value={view.notes}
            onChange={view.onNotes}
            rows={10}
            hint="Pour vous seul : elles ne comptent pas dans le bilan."
          />
        )}
        {drawer === 'autour' && <SurroundingsDrawer items={view.surroundings} onPicked={close} />}
      </div>
    </section>
  )
}

function RequestDrawer({ view }: { readonly view: DeskView }) {
  return (
    <div className="request scroll">
      <p className="muted">
        {view.request.author}, {view.request.time}
      </p>
      <h3>{view.requestFull.subject}</h3>
      <div className="request-text">
        <Paragraphs paragraphs={view.requestFull.body} />
      </div>
      <h4>Ce qui sera évalué</h4>
      <ul className="request-crit">
        {view.requestFull.criteria.map((criterion) => (
          <li key={criterion}>{criterion}</li>
        ))}
      </ul>
    </div>
  )
}
