import type { ReactNode } from 'react'
import { Badge } from '../../components/badge.tsx'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ToolIcon } from '../../components/tool-icon.tsx'
import type { DeskTool } from '../../view-models/desk.ts'

interface OtherKey {
  readonly id: string
  readonly label: string
  readonly icon: ReactNode
  readonly onPress: () => void
}

interface ToolsDialogProps {
  readonly tools: readonly DeskTool[]
  readonly current: string | null
  readonly others: readonly OtherKey[]
  readonly onTool: (id: string) => void
  readonly onShut: () => void
}

export default function ToolsDialog({ tools, current, others, onTool, onShut }: ToolsDialogProps) {
  const then = (act: () => void) => () => {
    onShut()
    act()
  }
  return (
    <Dialog title="Outils et tiroirs" isOpen onClose={onShut} size="wide">
      <ul className="tool-grid">
        {tools.map((tool) => (
          <li key={tool.id}>
            <Button
              icon={<ToolIcon tool={tool.id} />}
              variant={tool.id === current ? 'deep' : 'plain'}
              onPress={then(() => onTool(tool.id))}
            >
              {tool.label}
              {tool.badge ? <Badge count={tool.badge} label={tool.badgeLabel} /> : null}
            </Button>
          </li>
        ))}
      </ul>
      <ul className="tool-grid">
        {others.map((key) => (
          <li key={key.id}>
            <Button icon={key.icon} variant="quiet" onPress={then(key.onPress)}>
              {key.label}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
