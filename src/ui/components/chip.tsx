import type { ReactNode } from 'react'
import './chip.css'

export type ChipTone = 'plain' | 'tint' | 'ok' | 'warn' | 'danger' | 'info'

interface ChipProps {
  readonly children: ReactNode
  readonly icon?: ReactNode
  readonly tone?: ChipTone | undefined
}

/** A short fact beside a title. */
export function Chip({ children, icon, tone = 'plain' }: ChipProps) {
  return (
    <span className={`chip chip--${tone}`}>
      {icon}
      {children}
    </span>
  )
}

interface ChoiceChipProps {
  readonly children: ReactNode
  readonly isOn: boolean
  readonly onPress: () => void
}

/** A chip that switches a filter. */
export function ChoiceChip({ children, isOn, onPress }: ChoiceChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={isOn} onClick={onPress}>
      {children}
    </button>
  )
}
