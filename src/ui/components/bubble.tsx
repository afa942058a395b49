import type { ReactNode } from 'react'
import './bubble.css'

interface BubbleProps {
  readonly who: string
  readonly children: ReactNode
  readonly tail?: 'left' | 'right' | 'down' | 'none' | undefined
  readonly className?: string | undefined
}

/** What somebody says. The speaker's name is always written. */
export function Bubble({ who, children, tail = 'left', className }: BubbleProps) {
  return (
    <div className={`bubble bubble--${tail} ${className ?? ''}`}>
      <span className="who">{who}</span>
      {children}
    </div>
  )
}
