import type { ReactNode, Ref } from 'react'
import './button.css'
import { buttonClass } from './button-class.ts'

export type ButtonVariant = 'plain' | 'primary' | 'deep' | 'quiet' | 'danger'

export interface ButtonProps {
  readonly children?: ReactNode
  readonly variant?: ButtonVariant | undefined
  readonly icon?: ReactNode
  readonly isLarge?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  /** Given for a switch: says whether it is on. */
  readonly isPressed?: boolean | undefined
  readonly isExpanded?: boolean | undefined
  readonly onPress?: (() => void) | undefined
  /** Given, the button is a link. */
  readonly href?: string | undefined
  readonly type?: 'button' | 'submit' | undefined
  /** Name read aloud when the visible words do not suffice. */
  readonly label?: string | undefined
  readonly describedBy?: string | undefined
  readonly keys?: string | undefined
  readonly className?: string | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

/** The one button. A plain element: nothing on the front door waits for a library. */
export function Button(props: ButtonProps) {
  const { children, icon, href, label, describedBy, keys } = props
  const className = buttonClass(props)
  const content = (
    <>
      {icon}
      {children}
    </>
  )
  if (href !== undefined)
    return (
      <a className={className} href={href} aria-label={label} aria-describedby={describedBy}>
        {content}
      </a>
    )
  return (
    <button
      ref={props.ref}
      className={className}
      type={props.type ?? 'button'}
      disabled={props.isDisabled}
      aria-pressed={props.isPressed}
      aria-expanded={props.isExpanded}
      aria-label={label}
      aria-describedby={describedBy}
      aria-keyshortcuts={keys}
      onClick={props.onPress}
    >
      {content}
    </button>
  )
}
