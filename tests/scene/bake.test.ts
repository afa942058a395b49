import { afterAll, describe, expect, it } from 'vitest'
import { openAtelier } from '../../assets/atelier/bake/driver.ts'
import { STOCK } from '../../assets/atelier/cast/outsiders.ts'
import { findBrowser } from '../support/find-browser.mjs'

const browser = await findBrowser()

// Two pages that share nothing: what one keeps from an earlier bake cannot help the other.
const chromium = browser?.launch.executablePath
describe('atelier', () => {
  const options = { draft: true, cached: false, ...(chromium ? { chromium } : {}) }
  const workshops = [openAtelier(options), openAtelier(options)]
  afterAll(async () => {
    for (const w of workshops) await (await w).close()
  })
  it('bakes the same bytes twice', { timeout: 120_000 }, async () => {
    const look = STOCK['visiteur-3'] ?? {}
    const pictures = []
    for (const w of workshops)
      pictures.push(await (await w).bake({ kind: 'frame', person: 'visiteur-3', look, frame: 'stand' }))
    const [first, second] = pictures
    expect(first?.png.length).toBeGreaterThan(1000)
    expect(second).toEqual(first)
  })
})
