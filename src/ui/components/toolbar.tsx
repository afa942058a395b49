import type { ReactNode } from 'react'
import { Toolbar as AriaToolbar } from 'react-aria-components'
import './toolbar.css'

interface ToolbarProps {
  readonly label: string
  readonly children: ReactNode
}

/** Tools of a window; arrows go from one to the next. */
export function Toolbar({ label, children }: ToolbarProps) {
  return (
    <AriaToolbar className="toolbar" aria-label={label}>
      {children}
    </AriaToolbar>
  )
}

export function ToolbarSeparator() {
  return <span className="toolbar-sep" aria-hidden="true" />
}
