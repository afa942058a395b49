import { useState } from 'react'
import { initials, type PortraitView } from '../view-models/portrait.ts'
import './portrait.css'

interface PortraitProps {
  readonly portrait: PortraitView
  readonly shape?: 'round' | 'card' | 'free' | undefined
  /** Side in rem of a round portrait; a card or a free bust takes its size from its place. */
  readonly size?: number | undefined
  /** The name is written beside: the picture is then silent. */
  readonly isDecorative?: boolean | undefined
  readonly className?: string | undefined
}

export function Portrait({ portrait, shape = 'round', size, isDecorative = true, className }: PortraitProps) {
  const [broken, setBroken] = useState<string | undefined>(undefined)
  const hasPicture = portrait.src !== undefined && portrait.src !== broken
  const side = size === undefined ? undefined : `${size}rem`
  const style = side === undefined ? undefined : { width: side, height: side, fontSize: `${(size ?? 1) * 0.4}rem` }
  return (
    <span
      className={`portrait portrait--${shape} bg-${portrait.ground ?? 'sapin'} ${hasPicture ? '' : 'is-initials'} ${className ?? ''}`}
      style={style}
    >
      {hasPicture ? (
        <img
          src={portrait.src}
          alt={isDecorative ? '' : portrait.name}
          draggable={false}
          onError={() => setBroken(portrait.src)}
        />
      ) : (
        <span aria-hidden="true">{initials(portrait.name)}</span>
      )}
      {!hasPicture && !isDecorative && <span className="sr-only">{portrait.name}</span>}
    </span>
  )
}
