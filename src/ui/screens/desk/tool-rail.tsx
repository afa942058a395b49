import { Badge } from '../../components/badge.tsx'
import { ToolIcon } from '../../components/tool-icon.tsx'
import type { DeskView } from '../../view-models/desk.ts'

interface ToolRailProps {
  readonly view: DeskView
}

/** The dividers: every tool, at all times. A second press on the open one folds it. */
export function ToolRail({ view }: ToolRailProps) {
  return (
    <nav className="rail" aria-label="Outils">
      {view.tools.map((tool, index) => {
        const isOpen = view.openTool?.id === tool.id
        const count = tool.badge ? `, ${tool.badge} ${tool.badgeLabel ?? ''}` : ''
        return (
          <button
            key={tool.id}
            type="button"
            aria-label={`${tool.label}${count}`}
            aria-current={isOpen || undefined}
            aria-keyshortcuts={index < 9 ? `Alt+${index + 1}` : undefined}
            onClick={() => (isOpen ? view.onFoldTool() : view.onOpenTool(tool.id))}
          >
            <ToolIcon tool={tool.id} />
            <span className="rail-name">{tool.label}</span>
            {tool.badge ? <Badge count={tool.badge} /> : null}
          </button>
        )
      })}
    </nav>
  )
}
