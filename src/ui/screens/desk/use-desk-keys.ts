import { useEffect } from 'react'
import type { DeskTool, OpenTool } from '../../view-models/desk.ts'

interface DeskKeys {
  readonly tools: readonly DeskTool[]
  readonly openTool: OpenTool | null
  readonly onOpenTool: (id: string) => void
  readonly onFoldTool: () => void
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

/** Alt + 1 to 9 open the first tools; Escape folds the open one, unless something inside it took the key. */
export function useDeskKeys({ tools, openTool, onOpenTool, onFoldTool }: DeskKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('.overlay, .popover')) return
      if (event.key === 'Escape' && openTool && !isTyping(event.target)) {
        onFoldTool()
        return
      }
      const rank = event.altKey && /^Digit[1-9]$/.test(event.code) ? Number(event.code.slice(5)) : 0
      const tool = tools[rank - 1]
      if (!tool) return
      event.preventDefault()
      onOpenTool(tool.id)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [tools, openTool, onOpenTool, onFoldTool])
}
