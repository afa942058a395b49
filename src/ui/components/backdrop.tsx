import type { ReactNode } from 'react'
import './backdrop.css'

interface BackdropProps {
  readonly sky: 'dawn' | 'day' | 'dusk'
  readonly src?: string | undefined
  /** Class that places the picture in its screen. */
  readonly place: string
  readonly children?: ReactNode
}

/** Sky and office behind a screen. Decoration only: what matters in it is said elsewhere. */
export function Backdrop({ sky, src, place, children }: BackdropProps) {
  return (
    <div className={`backdrop backdrop--${sky}`} aria-hidden="true">
      {src && <img className={place} src={src} alt="" draggable={false} />}
      {children}
    </div>
  )
}
