// Node side of the atelier: one browser page that bakes, and a cache of what it baked, keyed by content.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import ts from 'typescript'
import { createServer, type ViteDevServer } from 'vite'
import type { Atlas, Job, Picture } from './jobs.ts'

const ROOT = path.resolve('.')
const ATELIER = path.join(ROOT, 'assets/atelier')
const CACHE = path.join(ROOT, 'node_modules/.cache/en-poste/art')
/** A page keeps what it meshed; a new one after this many jobs gives the memory back. */
const JOBS_PER_PAGE = 250
// Software rendering: the same pixels on every machine, with or without a graphics card.
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
]

/** Sources that can change a person; the rest of the code can only change places and things. */
const PEOPLE_CODE =
  /^(lib\/[^/]*|lib\/people\/.*|lib\/objects\/office|bake\/(bake-person|frames|jobs|looks-of-light|pack))\.ts$/
const CODE = /^(lib|scenes|bake)\/.*\.ts$/
const NODE_SIDE = /^bake\/(driver|plan)/

/** What runs: comments and types change no pixel. */
const running = (source: string) =>
  ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, removeComments: true },
  }).outputText

/** Digest of the sources that can change what a job gives. */
export function codeDigest(job: Job): string {
  const wanted = job.kind === 'frame' || job.kind === 'portrait' ? PEOPLE_CODE : CODE
  const files = readdirSync(ATELIER, { recursive: true, encoding: 'utf8' })
    .filter((file) => wanted.test(file) && !NODE_SIDE.test(file))
    .sort()
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(running(readFileSync(path.join(ATELIER, file), 'utf8')))
  if (wanted === CODE) hash.update(running(readFileSync(path.join(ROOT, 'src/scene/places/company.ts'), 'utf8')))
  return hash.digest('hex')
}

export interface Atelier {
  bake(job: Job): Promise<Picture>
  pack(pictures: readonly { name: string; picture: Picture }[], quality: number): Promise<Atlas>
  encode(png: string, quality: number, width?: number): Promise<string>
  close(): Promise<void>
}

export interface AtelierOptions {
  /** Few lights: to place things. */
  readonly draft: boolean
  readonly cached?: boolean
  readonly chromium?: string
}

export async function openAtelier({ draft, cached = true, chromium: browserPath }: AtelierOptions): Promise<Atelier> {
  const digests = new Map<string, string>()
  let workshop: { server: ViteDevServer; browser: Browser } | undefined
  let page: Page | undefined
  let done = 0

  async function freshPage(): Promise<Page> {
    workshop ??= await start(browserPath)
    await page?.close()
    const next = await workshop.browser.newPage({ viewport: { width: 800, height: 600 } })
    next.on('pageerror', (error) => console.error(error.stack ?? error.message))
    next.on('console', (message) => {
      if (message.type() === 'error') console.error(message.text())
    })
    await next.goto(`${workshop.server.resolvedUrls?.local[0]}bake/bake.html${draft ? '?draft' : ''}`)
    await next.waitForFunction(() => window.atelier, undefined, { timeout: 120_000 })
    page = next
    done = 0
    return next
  }
  const ready = async () => (page && done < JOBS_PER_PAGE ? page : await freshPage())

  return {
    async bake(job) {
      const family = job.kind === 'frame' || job.kind === 'portrait' ? 'people' : 'all'
      const code = digests.get(family) ?? codeDigest(job)
      digests.set(family, code)
      const key = createHash('sha256').update(JSON.stringify({ job, code, draft })).digest('hex')
      const file = path.join(CACHE, `${key}.json`)
      if (cached && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Picture
      const p = await ready()
      p.setDefaultTimeout(0)
      const picture = await p.evaluate((j) => {
        if (!window.atelier) throw new Error('atelier closed')
        return window.atelier.bake(j)
      }, job)
      done++
      mkdirSync(CACHE, { recursive: true })
      if (cached) writeFileSync(file, JSON.stringify(picture))
      return picture
    },
    async pack(pictures, quality) {
      return (await ready()).evaluate(
        ([list, q]) => {
          if (!window.atelier) throw new Error('atelier closed')
          return window.atelier.pack(list, q)
        },
        [pictures, quality] as const,
      )
    },
    async encode(png, quality, width) {
      return (await ready()).evaluate(
        ([data, q, w]) => {
          if (!window.atelier) throw new Error('atelier closed')
          return window.atelier.encode(data, q, w)
        },
        [png, quality, width] as const,
      )
    },
    async close() {
      await workshop?.browser.close()
      await workshop?.server.close()
    },
  }
}

async function start(browserPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium') {
  const server = await createServer({
    root: ATELIER,
    configFile: false,
    logLevel: 'error',
    cacheDir: path.join(CACHE, 'vite'),
    server: { port: 0, hmr: false, watch: null, fs: { allow: [ROOT] } },
    optimizeDeps: { include: ['three', 'three/examples/jsm/geometries/RoundedBoxGeometry.js'] },
  })
  await server.listen()
  const browser = await chromium.launch({
    executablePath: browserPath,
    headless: true,
    args: FLAGS,
  })
  return { server, browser }
}
