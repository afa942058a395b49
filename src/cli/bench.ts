import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { scenarios } from 'virtual:scenarios'
import { type Browser, chromium, type Page } from 'playwright'
import { preview } from 'vite'
import { checkScenario, setUpSeed, TEST_SEEDS } from '../app/check-scenario.ts'
import { playStrategy } from '../app/strategies.ts'
import { nodeJudging } from '../content/load/node-judging.ts'
import { offeredVersion } from '../content/load/offered.ts'
import type { ScenarioModule } from '../content/scenario-module.ts'
import type { Action } from '../domain/attempt/action.ts'
import { foldLog } from '../domain/attempt/run.ts'
import { benchProse } from './bench-prose.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const KIB = 1024

/** Measures what the issues set aims for. It reports; it never judges: machines differ, ratios and medians travel. */
export async function run(args: readonly string[]): Promise<number> {
  for (const { what, milliseconds } of benchProse(path.join(ROOT, 'tests/corpus-maison')))
    say(
      `${what}, médiane / 95e centile`,
      `${median(milliseconds).toFixed(1)} / ${centile(milliseconds, 95).toFixed(1)} ms`,
      '< 10 / 20 ms',
    )
  if (args.includes('--ecrits')) return 0
  await benchDomain()
  if (args.includes('--sans-navigateur')) return 0
  // The command's own environment would give a development build.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    env,
    stdio: 'inherit',
  })
  const server = await preview({ root: ROOT, configFile: false, base: './', preview: { host: '127.0.0.1', port: 0 } })
  const url = server.resolvedUrls?.local[0] ?? ''
  const { findBrowser } = await import('../../tests/support/find-browser.mjs')
  const found = await findBrowser()
  if (!found) {
    console.log('aucun navigateur : mesures de la page non faites')
    await server.close()
    return 0
  }
  const browser = await chromium.launch(found.launch)
  try {
    await benchFirstScreen(browser, url)
    await benchActs(browser, url)
    await benchScene(browser, url)
  } finally {
    await browser.close()
    await server.close()
  }
  return 0
}

function say(what: string, measure: string, aim: string): void {
  console.log(`${what.padEnd(66)} ${measure.padStart(22)}   visé ${aim}`)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function centile(values: readonly number[], rank: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * rank) / 100))] ?? 0
}

function timed(work: () => unknown, runs: number): readonly number[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
}

async function benchDomain(): Promise<void> {
  const load = scenarios['1.2.4-reclamations-litiges']
  if (!load) return
  const module = await load()
  const judging = nodeJudging(module)
  if (!judging.ok) return
  const setup = setUpSeed(
    module,
    'bench',
    module.scenario.factors.map(({ id }) => id),
  )
  const model = playStrategy(setup, judging.value, 'corrige')
  const log = lengthen(model.log, 300)
  timed(() => foldLog(setup, log), 20)
  say(
    'repli d’un journal de 300 actes, verdicts écrits (médiane)',
    `${median(timed(() => foldLog(setup, log), 50)).toFixed(2)} ms`,
    '< 10 ms',
  )
  const written = model.log.filter(({ act }) => act.gesture === 'envoyer-courriel')
  const reading = timed(() => playStrategy(setup, judging.value, 'corrige'), 5)
  say(
    `partie modèle jouée et jugée (${model.log.length} actes, ${written.length} courriels, médiane)`,
    `${median(reading).toFixed(0)} ms`,
    '–',
  )
  for (const [folder, open] of Object.entries(scenarios)) await benchCheck(folder, await open())
}

/** The check of one scenario as `npm test` runs it: every set of factors in words, then played on a few seeds. */
async function benchCheck(folder: string, module: ScenarioModule): Promise<void> {
  const judging = nodeJudging(module)
  if (!judging.ok) return
  const start = performance.now()
  const { model, played } = checkScenario(module, judging.value, { seeds: TEST_SEEDS, every: false })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  say(
    `${folder} : vérifié comme par npm test (${model.runs} parties en mots, ${played} jouées)`,
    `${seconds} s`,
    'quelques secondes',
  )
}

/** The same acts again, with reading in between, as a slow and careful learner would leave. */
function lengthen(log: readonly Action[], length: number): readonly Action[] {
  const middle = log.filter(({ act }) => act.gesture !== 'prendre-poste' && act.gesture !== 'clore-dossier')
  const first = log[0]
  if (!first || middle.length === 0) return log
  return Array.from({ length }, (_, rank): Action => {
    if (rank === 0) return first
    const source = middle[(rank - 1) % middle.length] ?? first
    const again = rank > middle.length
    return { ...source, seq: rank + 1, ...(again ? { obligations: [], faults: [] } : {}) }
  })
}

/** HTML, CSS and JavaScript fetched before the first click that works, compressed; fonts apart. */
async function benchFirstScreen(browser: Browser, url: string): Promise<void> {
  const html = readFileSync(path.join(ROOT, 'dist/index.html'), 'utf8')
  const files = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '')
  const sizes = files.map((file) => gzipSync(readFileSync(path.join(ROOT, 'dist', file))).length)
  const total = gzipSync(html).length + sizes.reduce((sum, size) => sum + size, 0)
  say(
    `HTML, CSS et JS avant le premier clic (${files.length + 1} fichiers, gzip)`,
    `${(total / KIB).toFixed(1)} Kio`,
    '≤ 100 Kio',
  )
  const fonts = await fontsOfFirstScreen(browser, url)
  say('polices du premier écran', `${(fonts / KIB).toFixed(1)} Kio`, '≤ 60 Kio')
  const times: number[] = []
  for (let rank = 0; rank < 7; rank++) {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'fr-FR' })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const start = performance.now()
    await page.goto(url, { waitUntil: 'commit' })
    await page.getByRole('link', { name: /Choisir une situation/ }).click()
    times.push(performance.now() - start)
    await context.close()
  }
  say(
    'premier clic qui répond, processeur ralenti 4 fois (médiane de 7)',
    `${(median(times) / 1000).toFixed(2)} s`,
    '< 1,5 s',
  )
}

async function fontsOfFirstScreen(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'fr-FR' })
  const page = await context.newPage()
  const fonts = new Set<string>()
  page.on('response', (response) => {
    if (/\.woff2?$/.test(response.url())) fonts.add(path.basename(new URL(response.url()).pathname))
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await context.close()
  const folder = path.join(ROOT, 'dist/assets')
  return readdirSync(folder)
    .filter((name) => fonts.has(name))
    .reduce((sum, name) => sum + readFileSync(path.join(folder, name)).length, 0)
}

async function openDesk(page: Page, url: string): Promise<void> {
  const version = offeredVersion(path.join(ROOT, 'scenarios/1.2.4-reclamations-litiges'))
  await page.goto(`${url}#/jouer/1/1.2.4-reclamations-litiges@${version}/entrainement/confirme/bench/aucun`)
  await page.getByRole('button', { name: 'Au travail' }).click()
  await page
    .getByRole('button', { name: /^Messagerie/ })
    .first()
    .waitFor()
}

/** From a click to the durable row and the next picture: a hint asked for is an act like another, and needs no text. */
async function benchActs(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'fr-FR' })
  const page = await context.newPage()
  await openDesk(page, url)
  await page
    .getByRole('button', { name: /^Messagerie/ })
    .first()
    .click()
  const rows = page.getByRole('option')
  await rows.first().waitFor()
  const count = Math.min(await rows.count(), 12)
  const times: number[] = []
  for (let rank = 0; rank < count; rank++) {
    const took = await page.evaluate(async (index) => {
      const row = document.querySelectorAll<HTMLElement>('[role="option"]')[index]
      const before = document.body.innerText.length
      const start = performance.now()
      row?.click()
      await new Promise<void>((resolve) => {
        const look = () =>
          row?.getAttribute('aria-selected') === 'true' && document.body.innerText.length !== before
            ? resolve()
            : requestAnimationFrame(look)
        requestAnimationFrame(look)
        setTimeout(resolve, 1000)
      })
      return performance.now() - start
    }, rank)
    times.push(took)
  }
  say(
    `un acte, du clic à l’écran, ligne écrite (95e centile de ${times.length})`,
    `${centile(times, 95).toFixed(0)} ms`,
    '< 50 ms',
  )
  await context.close()
}

/** Frames drawn and processor used by the page when nothing moves, with the scene and without. */
async function benchScene(browser: Browser, url: string): Promise<void> {
  const idle = async (withScene: boolean) => {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'fr-FR',
      reducedMotion: 'no-preference',
    })
    const page = await context.newPage()
    if (!withScene) await page.route(/open-office/, (route) => route.abort())
    await openDesk(page, url)
    // People type and talk for twenty seconds after something happens; then the office sleeps.
    await page.waitForTimeout(26_000)
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    const metric = async (name: string) =>
      (await session.send('Performance.getMetrics')).metrics.find((one) => one.name === name)?.value ?? 0
    const frames = () =>
      page.evaluate(() => {
        const host = document.querySelector<HTMLElement & { framesDrawn?: () => number }>('.office-scene')
        return host?.framesDrawn?.() ?? Number.NaN
      })
    const [task, drawn] = [await metric('TaskDuration'), await frames()]
    await page.waitForTimeout(10_000)
    const result = { task: (await metric('TaskDuration')) - task, frames: (await frames()) - drawn }
    await context.close()
    return result
  }
  const [scene, bare] = [await idle(true), await idle(false)]
  say(
    'images dessinées en 10 s quand rien ne bouge',
    Number.isNaN(scene.frames) ? 'non mesuré' : String(scene.frames),
    '0',
  )
  say(
    'processeur de la scène au repos / même page sans scène, 10 s',
    `${scene.task.toFixed(3)} s / ${bare.task.toFixed(3)} s`,
    '≤ 1,1 ×',
  )
}
