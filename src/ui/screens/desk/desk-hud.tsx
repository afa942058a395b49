import { BookMarked, Contact, Eye, Lightbulb, Pause, Settings, StickyNote } from 'lucide-react'
import { Clock } from '../../components/clock.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import type { DeskView } from '../../view-models/desk.ts'

interface DeskHudProps {
  readonly view: DeskView
  readonly onHints: () => void
}

export function DeskHud({ view, onHints }: DeskHudProps) {
  const drawer = (id: 'annuaire' | 'procedures' | 'bloc-notes' | 'autour') => ({
    isExpanded: view.drawer === id,
    onPress: () => view.onDrawer(view.drawer === id ? null : id),
  })
  return (
    <header className="desk-hud">
      <Clock {...view.clock} isPaused={view.isPaused} />
      <nav className="desk-keys" aria-label="Partie">
        <IconButton label="Faire une pause" icon={<Pause />} onPress={view.onPause} />
        {!view.isEvaluation && <IconButton label="Demander un indice" icon={<Lightbulb />} onPress={onHints} />}
        <IconButton label="Réglages" icon={<Settings />} onPress={view.onSettings} />
      </nav>
      <nav className="desk-drawers" aria-label="Tiroirs du bureau">
        <IconButton label="Annuaire" icon={<Contact />} {...drawer('annuaire')} />
        <IconButton label="Procédures" icon={<BookMarked />} {...drawer('procedures')} />
        <IconButton label="Bloc-notes" icon={<StickyNote />} {...drawer('bloc-notes')} />
        <IconButton label="Autour de vous" icon={<Eye />} {...drawer('autour')} />
      </nav>
    </header>
  )
}
