import { Lightbulb } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Runs } from '../../components/paragraphs.tsx'
import type { HintsView } from '../../view-models/desk.ts'

interface HintsDialogProps {
  readonly hints: HintsView
  readonly onClose: () => void
}

export default function HintsDialog({ hints, onClose }: HintsDialogProps) {
  const left = hints.left ?? 0
  return (
    <Dialog title="Demander un indice" isOpen onClose={onClose}>
      {hints.given.map((hint) => (
        <blockquote key={hint.id} className="hint-given">
          <b>{hint.label}</b>
          <p>
            <Runs runs={hint.text} />
          </p>
        </blockquote>
      ))}
      {left > 0 && hints.topics.length > 0 ? (
        <>
          <p>Chaque indice est noté dans votre bilan, sans rien retirer. Il vous en reste {left}.</p>
          <ul className="stack">
            {hints.topics.map((topic) => (
              <li key={topic.id}>
                <Button icon={<Lightbulb />} onPress={() => hints.onAsk(topic.id)}>
                  {topic.label}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        hints.given.length === 0 && (
          <EmptyState title="Pas d’indice pour cette partie">
            Les procédures et l’annuaire restent ouverts : tout y est.
          </EmptyState>
        )
      )}
    </Dialog>
  )
}
