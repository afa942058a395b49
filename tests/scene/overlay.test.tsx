import axe from 'axe-core'
import { expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { Overlay } from '../../src/scene/stage/overlay.tsx'
import type { PlacedHotspot } from '../../src/scene/stage/spread-tags.ts'

const placed: PlacedHotspot[] = [
  {
    hotspot: { id: 'phone', kind: 'phone', label: 'Téléphone', spot: 'own-phone', alert: 'Cyclorama appelle' },
    x: 90,
    y: 120,
  },
  { hotspot: { id: 'colleague:irina', kind: 'colleague', label: 'Mme Dobrescu', spot: 'desk-irina' }, x: 200, y: 60 },
]

it('names each button by what it is and what calls for attention there, and tells which one is picked', async () => {
  const onPick = vi.fn()
  const screen = await render(
    <main style={{ position: 'relative', width: 400, height: 200 }}>
      <Overlay placed={placed} own={{ x: 40, y: 80 }} ringing onPick={onPick} />
    </main>,
  )
  await screen.getByRole('button', { name: 'Téléphone. Cyclorama appelle' }).click()
  await screen.getByRole('button', { name: 'Mme Dobrescu' }).click()
  expect(onPick.mock.calls).toEqual([['phone'], ['colleague:irina']])
})

it('writes the learner’s own name whole, above the head', async () => {
  const screen = await render(
    <main style={{ position: 'relative', width: 400, height: 200 }}>
      <Overlay placed={[]} own={{ x: 100, y: 80 }} ringing={false} onPick={() => {}} />
    </main>,
  )
  const tag = screen.container.querySelector('.office-tag--own')
  const box = tag?.getBoundingClientRect()
  expect(box?.width ?? 0).toBeGreaterThan(40)
  expect(tag?.scrollWidth ?? 99).toBeLessThanOrEqual(tag?.clientWidth ?? 0)
  expect(((box?.left ?? 0) + (box?.right ?? 0)) / 2).toBeCloseTo(
    100 + (screen.container.querySelector('main')?.getBoundingClientRect().left ?? 0),
    0,
  )
})

it('keeps targets of 24 px at least and passes axe', async () => {
  const screen = await render(
    <main style={{ position: 'relative', width: 400, height: 200 }}>
      <Overlay placed={placed} own={null} ringing={false} onPick={() => {}} />
    </main>,
  )
  for (const button of screen.container.querySelectorAll('button')) {
    const box = button.getBoundingClientRect()
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24)
  }
  const found = await axe.run(screen.container, { runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa'] })
  expect(found.violations.map((v) => v.id)).toEqual([])
})
