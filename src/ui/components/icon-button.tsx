import type { ReactNode, Ref } from 'react'
import './button.css'
import './icon-button.css'
import type { ButtonVariant } from './button.tsx'
import { buttonClass } from './button-class.ts'

export interface IconButtonProps {
  /** What it does, in words: read aloud, and shown on hover and focus. */
  readonly label: string
  readonly icon: ReactNode
  readonly variant?: ButtonVariant | undefined
  readonly isDisabled?: boolean | undefined
  readonly isPressed?: boolean | undefined
  readonly isExpanded?: boolean | undefined
  readonly onPress?: (() => void) | undefined
  readonly keys?: string | undefined
  readonly className?: string | undefined
  /** Where the name shows; `none` where it is written beside. */
  readonly tip?: 'below' | 'above' | 'none' | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

export function IconButton(props: IconButtonProps) {
  return (
    <button
      ref={props.ref}
      type="button"
      className={buttonClass({ ...props, isIcon: true })}
      aria-label={props.label}
      aria-pressed={props.isPressed}
      aria-expanded={props.isExpanded}
      aria-keyshortcuts={props.keys}
      disabled={props.isDisabled}
      data-tip={props.tip ?? 'below'}
      onClick={props.onPress}
    >
      {props.icon}
    </button>
  )
}
