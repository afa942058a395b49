import { Lock } from 'lucide-react'
import { LevelMark } from '../../components/level-mark.tsx'
import type { KeyView } from '../../view-models/cabinet.ts'

interface CabinetKeyProps {
  readonly view: KeyView
  readonly isSelected: boolean
  /** Out of the search: still there, to the back. */
  readonly isDimmed: boolean
  readonly onSelect: () => void
}

export function CabinetKey({ view, isSelected, isDimmed, onSelect }: CabinetKeyProps) {
  const classes = [
    'key',
    `key--${view.organisation}`,
    !view.isPlayable && 'key--soon',
    isSelected && 'key--on',
    isDimmed && 'is-dimmed',
  ]
  return (
    <button
      type="button"
      className={classes.filter(Boolean).join(' ')}
      title={view.title}
      aria-current={isSelected || undefined}
      onClick={onSelect}
    >
      <span className="num">{view.id}</span>
      {view.isPlayable || view.level !== 'none' ? (
        <LevelMark level={view.level} isWordHidden />
      ) : (
        <>
          <Lock />
          <span className="sr-only">, bientôt</span>
        </>
      )}
      <span className="sr-only">{view.title}</span>
    </button>
  )
}
