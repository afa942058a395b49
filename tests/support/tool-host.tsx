import { type ComponentType, useSyncExternalStore } from 'react'
import type { Run, ToolProps } from '../../src/app/ports.ts'
import type { ToolId } from '../../src/domain/scenario/tools.ts'
import '../../src/ui/theme/theme.css'

export interface MountOptions {
  readonly target?: string | null
  /** Size of the body of the window: on the desk by default. */
  readonly width?: number
  readonly height?: number
}

/** Size of a tool's body on the desk, enlarged, and on a phone in landscape. */
export const DESK = { width: 780, height: 690 }
export const PHONE = { width: 712, height: 318 }

interface HostProps extends MountOptions {
  readonly run: Run
  readonly tool: ComponentType<ToolProps>
  readonly onOpen: (tool: ToolId, target?: string) => void
}

/** Draws a tool in a box of the size of its window and keeps it up to date, as the desk does. */
export function ToolHost({ run, tool: Tool, target = null, width, height, onOpen }: HostProps) {
  const view = useSyncExternalStore(run.subscribe, run.view)
  return (
    <main
      className="org-entreprise"
      style={{
        width: width ?? DESK.width,
        height: height ?? DESK.height,
        background: 'var(--paper)',
        overflow: 'hidden',
      }}
    >
      <h1 className="sr-only">Bureau</h1>
      <h2 className="sr-only">Outil</h2>
      <Tool run={run} view={view} target={target} open={onOpen} />
    </main>
  )
}
