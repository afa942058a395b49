import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { chromium, type Page } from 'playwright'
import { build, preview } from 'vite'
import { findBrowser } from '../../tests/support/find-browser.mjs'
import { THEMES } from '../ui/theme/comfort.ts'

const SIZES = [
  [1366, 768],
  [844, 390],
  [1920, 1080],
] as const

const USAGE = 'npm run shots -- [--theme papier|contraste|nuit] [--size 1366x768] [--text grand] [écran…]'

interface Wish {
  readonly screens: readonly string[]
  readonly themes: readonly string[]
  readonly sizes: readonly (readonly [width: number, height: number])[]
  readonly text: string
}

function readWish(args: readonly string[]): Wish | null {
  const options = new Map<string, string>()
  const screens: string[] = []
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? ''
    if (!word.startsWith('--')) screens.push(word)
    else {
      const value = args[at + 1]
      if (value === undefined) return null
      options.set(word.slice(2), value)
      at += 1
    }
  }
  const [width, height] = (options.get('size') ?? '').split('x').map(Number)
  const theme = options.get('theme')
  return {
    screens,
    themes: theme ? [theme] : THEMES,
    sizes: width && height ? [[width, height]] : SIZES,
    text: options.get('text') ?? 'normal',
  }
}

/** What is cut off or sticks out of the window, outside panes that scroll. Runs in the page. */
function overflowing(): readonly string[] {
  const found: string[] = []
  for (const element of document.querySelectorAll('main :not(img)')) {
    if (element.closest('.scroll, .backdrop, .sr-only, svg, .desk-scene, [aria-hidden]')) continue
    const box = element.getBoundingClientRect()
    if (box.width > 1 && (box.right > window.innerWidth + 1 || box.left < -1))
      found.push(`${element.tagName.toLowerCase()}.${element.className}`)
  }
  return found.slice(0, 5)
}

async function screenIds(page: Page, base: string): Promise<readonly string[]> {
  await page.goto(`${base}#/atelier`)
  await page.getByRole('tab', { name: 'Écrans' }).click()
  const links = await page.locator('.atelier-screens a').all()
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')))
  return addresses.map((address) => address?.split('/').at(-1) ?? '')
}

/** Photographs every screen of the atelier in every theme and size into shots/, from a real build. */
export async function run(args: readonly string[]): Promise<number> {
  const wish = readWish(args)
  if (!wish) {
    console.error(USAGE)
    return 2
  }
  const browser = await findBrowser()
  if (!browser) {
    console.error('Aucun navigateur : voir tests/support/find-browser.mjs.')
    return 1
  }
  const outDir = path.resolve('node_modules/.cache/en-poste/shots-build')
  // The runner of commands sets a development environment; what is photographed is what is delivered.
  process.env.NODE_ENV = 'production'
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } })
  const server = await preview({ logLevel: 'error', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
  const base = server.resolvedUrls?.local[0] ?? ''
  const chrome = await chromium.launch(browser.launch)
  let faults = 0
  try {
    const scout = await chrome.newPage()
    const screens = wish.screens.length > 0 ? wish.screens : ['', ...(await screenIds(scout, base))]
    await scout.close()
    for (const [width, height] of wish.sizes)
      for (const theme of wish.themes) {
        const folder = path.resolve('shots', `${width}x${height}`, theme)
        await mkdir(folder, { recursive: true })
        const context = await chrome.newContext({
          viewport: { width, height },
          locale: 'fr-FR',
          hasTouch: height < 500,
          reducedMotion: 'reduce',
        })
        const page = await context.newPage()
        page.on('console', (message) => {
          if (message.type() === 'error') console.log(`${theme} ${width}x${height} console : ${message.text()}`)
        })
        for (const screen of screens) {
          const place = screen === '' ? '#/atelier' : `#/atelier/ecrans/${screen}`
          await page.goto(`${base}?theme=${theme}&text=${wish.text}&n=${screen}${place}`)
          await page.locator('main *, [role=dialog] *').first().waitFor()
          await page.evaluate(() => document.fonts.ready)
          await page.waitForTimeout(150)
          const cut = await page.evaluate(overflowing)
          if (cut.length > 0) {
            faults += 1
            console.log(`${screen} ${theme} ${width}x${height} dépasse : ${cut.join(', ')}`)
          }
          await page.screenshot({ path: path.join(folder, `${screen || 'atelier'}.png`) })
        }
        await context.close()
      }
  } finally {
    await chrome.close()
    await server.close()
  }
  console.log(faults === 0 ? 'Photographies dans shots/.' : `Photographies dans shots/, ${faults} débordement(s).`)
  return faults === 0 ? 0 : 1
}
