import type { ReactNode } from 'react'
import './toast.css'

interface ToastProps {
  readonly children: ReactNode
  readonly icon?: ReactNode
  readonly action?: ReactNode
}

export function Toast({ children, icon, action }: ToastProps) {
  return (
    <div className="toast">
      {icon && <span className="glyph">{icon}</span>}
      <span>{children}</span>
      {action}
    </div>
  )
}

interface ToastRegionProps {
  readonly children: ReactNode
}

/** Stands once in a screen, always there, so that what appears in it is read aloud. */
export function ToastRegion({ children }: ToastRegionProps) {
  return (
    <div className="toast-region" role="status" aria-live="polite">
      {children}
    </div>
  )
}
