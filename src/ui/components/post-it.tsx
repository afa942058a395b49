import type { ReactNode } from 'react'
import './post-it.css'

interface PostItProps {
  readonly children: ReactNode
  readonly className?: string | undefined
  /** Name of the note, when it is a landmark of the screen. */
  readonly label?: string | undefined
}

export function PostIt({ children, className, label }: PostItProps) {
  return (
    <section className={`postit ${className ?? ''}`} aria-label={label}>
      {children}
    </section>
  )
}
