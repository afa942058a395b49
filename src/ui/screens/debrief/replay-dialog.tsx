import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Runs } from '../../components/paragraphs.tsx'
import { StepSlider } from '../../components/step-slider.tsx'
import type { ReplayStep } from '../../view-models/debrief.ts'

interface ReplayDialogProps {
  readonly steps: readonly ReplayStep[]
  readonly index: number
  readonly renderStep?: ((index: number) => ReactNode) | undefined
  readonly onIndex: (index: number) => void
  readonly onClose: () => void
}

/** The run again, act by act: slider, back, forward. */
export function ReplayDialog({ steps, index, renderStep, onIndex, onClose }: ReplayDialogProps) {
  const last = steps.length - 1
  const at = Math.min(Math.max(index, 0), last)
  const step = steps[at]
  const describe = (value: number) => {
    const one = steps[value]
    return one ? `${one.time}, ${one.title}` : ''
  }
  return (
    <Dialog title="Revoir la journée" size="wide" isOpen onClose={onClose}>
      {step ? (
        <>
          <div className="row replay-bar">
            <Button icon={<ChevronLeft />} isDisabled={at === 0} onPress={() => onIndex(at - 1)}>
              Avant
            </Button>
            <StepSlider label="Moment" value={at} max={last} onChange={onIndex} describe={describe} />
            <Button icon={<ChevronRight />} isDisabled={at === last} onPress={() => onIndex(at + 1)}>
              Après
            </Button>
          </div>
          <article className={`replay-step replay-step--${step.tone}`} aria-live="polite">
            <p className="muted">
              {step.day}, {step.time} · moment {at + 1} sur {steps.length}
            </p>
            <h3>{step.title}</h3>
            <p>
              <Runs runs={step.detail} />
            </p>
            {renderStep?.(at)}
          </article>
        </>
      ) : (
        <EmptyState title="Rien à revoir">La partie ne contient aucun acte.</EmptyState>
      )}
    </Dialog>
  )
}
