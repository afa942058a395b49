import axe from 'axe-core'
import type { ComponentType } from 'react'
import { render } from 'vitest-browser-react'
import type { Run, ToolProps } from '../../src/app/ports.ts'
import type { ToolId } from '../../src/domain/scenario/tools.ts'
import { type MountOptions, ToolHost } from './tool-host.tsx'

export { DESK, PHONE } from './tool-host.tsx'

/** Mounts a tool on a run; `opened` receives what it asks to open elsewhere. */
export async function mountTool(tool: ComponentType<ToolProps>, run: Run, options: MountOptions = {}) {
  const opened: (readonly [ToolId, string | undefined])[] = []
  const screen = await render(
    <ToolHost run={run} tool={tool} onOpen={(id, target) => opened.push([id, target])} {...options} />,
  )
  return { screen, opened }
}

/** What axe finds wrong under a node, one line per rule and place; nothing when all is well. */
export async function axeFaults(node: Element = document.body): Promise<readonly string[]> {
  const { violations } = await axe.run(node, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false } },
  })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
