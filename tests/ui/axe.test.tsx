import '../../src/ui/theme/theme.css'
import axe from 'axe-core'
import { Suspense } from 'react'
import { describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { AtelierIndex } from '../../src/ui/atelier/atelier-index.tsx'
import { ATELIER_SCREENS } from '../../src/ui/atelier/screens.ts'
import { applyComfort } from '../../src/ui/theme/apply-comfort.ts'
import { DEFAULT_COMFORT, THEMES } from '../../src/ui/theme/comfort.ts'

async function violations(): Promise<readonly string[]> {
  const result = await axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag22aa'] } })
  return result.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id} : ${node.target.join(' ')}, ${node.html}`),
  )
}

/** Lazy parts (drawers, dialogs) have come: nothing has changed for a moment. */
async function settled(): Promise<void> {
  let before = ''
  for (let turn = 0; turn < 100; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 60))
    const now = document.body.innerHTML
    if (now === before && document.querySelector('main, [role=dialog]')) return
    before = now
  }
  throw new Error('L’écran ne s’est pas posé.')
}

document.title = 'En poste'
document.documentElement.lang = 'fr'
// Motion would let axe measure a colour half way.
document.documentElement.dataset.motion = 'reduit'

describe.each(THEMES)('axe, thème %s', (theme) => {
  it.each(ATELIER_SCREENS.map((screen) => [screen.id, screen] as const))('%s', async (_id, { Screen }) => {
    applyComfort(document.documentElement, { ...DEFAULT_COMFORT, theme, motion: 'reduit' })
    await render(
      <Suspense fallback={null}>
        <Screen />
      </Suspense>,
    )
    await settled()
    expect(await violations()).toEqual([])
  })
  it('composants', async () => {
    applyComfort(document.documentElement, { ...DEFAULT_COMFORT, theme, motion: 'reduit' })
    await render(<AtelierIndex initialComfort={{ ...DEFAULT_COMFORT, theme }} />)
    await settled()
    expect(await violations()).toEqual([])
  })
})
