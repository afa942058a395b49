import { ChevronsDownUp, Maximize2, Minimize2 } from 'lucide-react'
import type { CSSProperties, ReactNode } from 'react'
import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import './window.css'

/** Where the object that the window comes out of stands, in per cent of the window. */
export interface FoldPoint {
  readonly x: number
  readonly y: number
}

interface WindowProps {
  readonly title: string
  readonly subtitle?: ReactNode
  readonly glyph?: ReactNode
  /** The main act, if the document has one. */
  readonly actions?: ReactNode
  readonly foot?: ReactNode
  readonly children: ReactNode
  readonly fold?: FoldPoint | undefined
  readonly isWide?: boolean | undefined
  readonly onToggleWide?: (() => void) | undefined
  readonly onFold?: (() => void) | undefined
  readonly className?: string | undefined
  readonly titleLevel?: 1 | 2 | undefined
}

/** A tool as a window on the scene. It unfolds from its object and folds back to it. */
export function Window(props: WindowProps) {
  const { title, subtitle, glyph, actions, foot, children, fold, isWide, onToggleWide, onFold } = props
  const Title = props.titleLevel === 1 ? 'h1' : 'h2'
  const style = fold ? ({ '--fold-x': `${fold.x}%`, '--fold-y': `${fold.y}%` } as CSSProperties) : undefined
  return (
    <section className={`window ${fold ? 'is-opening' : ''} ${props.className ?? ''}`} aria-label={title} style={style}>
      <header className="window-bar">
        {glyph && <span className="glyph">{glyph}</span>}
        <Title>{title}</Title>
        <span className="sub">{subtitle}</span>
        {actions}
        {onToggleWide && (
          <IconButton
            variant="quiet"
            className="window-wide"
            label={isWide ? 'Réduire la fenêtre' : 'Agrandir la fenêtre'}
            icon={isWide ? <Minimize2 /> : <Maximize2 />}
            onPress={onToggleWide}
          />
        )}
        {onFold && (
          <Button variant="quiet" icon={<ChevronsDownUp />} onPress={onFold} keys="Escape">
            Replier
          </Button>
        )}
      </header>
      <div className="window-body">{children}</div>
      {foot && <footer className="window-foot">{foot}</footer>}
    </section>
  )
}
