import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { findBrowser } from './find-browser.mjs'

/** A browser whose profile outlives it: it can be killed outright, then opened again on what its disk kept. */
export interface MortalBrowser {
  /** Opens the browser on the profile and a page on the address. */
  readonly open: (url: string) => Promise<Page>
  /** SIGKILL to the browser's own process, as a power cut would: nothing is flushed, no page hears of it. */
  readonly kill: () => Promise<void>
  /** Kills it if need be and removes the profile. */
  readonly dispose: () => Promise<void>
}

interface Executable {
  readonly path: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
}

/** A Chromium that can be started by its path; `null` where there is none (Chrome known by its channel only). */
export async function findExecutable(): Promise<Executable | null> {
  const launch = (await findBrowser())?.launch
  if (!launch) return null
  const file = launch.executablePath ?? chromium.executablePath()
  return existsSync(file) ? { path: file, args: launch.args, env: 'env' in launch ? launch.env : process.env } : null
}

export async function createMortalBrowser(): Promise<MortalBrowser> {
  const executable = await findExecutable()
  if (!executable) throw new Error('No Chromium to run this test with')
  const profile = mkdtempSync(path.join(tmpdir(), 'en-poste-profil-'))
  let running: { readonly child: ChildProcess; readonly browser: Browser } | null = null

  const open = async (url: string): Promise<Page> => {
    rmSync(path.join(profile, 'DevToolsActivePort'), { force: true })
    const child = spawn(
      executable.path,
      [
        ...executable.args,
        '--headless=new',
        '--remote-debugging-port=0',
        '--no-default-browser-check',
        '--disable-crash-reporter',
        `--user-data-dir=${profile}`,
        'about:blank',
      ],
      { stdio: 'ignore', env: { ...executable.env } },
    )
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(profile, child)}`)
    running = { child, browser }
    const context = browser.contexts()[0]
    const page = context?.pages()[0] ?? (await context?.newPage())
    if (!page) throw new Error('The browser opened without a page')
    await page.goto(url)
    return page
  }

  const kill = async (): Promise<void> => {
    if (!running) return
    const { child, browser } = running
    running = null
    const dead = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill('SIGKILL')
    await dead
    await browser.close().catch(() => undefined)
  }

  return {
    open,
    kill,
    dispose: async () => {
      await kill()
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}

async function portOf(profile: string, child: ChildProcess): Promise<number> {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`The browser stopped at once (code ${child.exitCode})`)
    try {
      const port = Number(readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0])
      if (port > 0) return port
    } catch {
      // Not written yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  child.kill('SIGKILL')
  throw new Error('The browser did not open its debugging port')
}

/**
 * What a kill may not do: every act acknowledged before it is in the log read afterwards, in order and without a gap; at
 * most `inFlight` more, written but not yet acknowledged. Answers complaints, none when all is well.
 */
export function lossesAfterKill(
  acknowledged: readonly number[],
  readBack: readonly number[],
  inFlight = 1,
): readonly string[] {
  const kept = new Set(readBack)
  const lost = acknowledged.filter((seq) => !kept.has(seq))
  const gap = readBack.findIndex((seq, rank) => seq !== rank + 1)
  const extra = readBack.length - acknowledged.length
  return [
    ...(lost.length > 0 ? [`acknowledged but lost: ${lost.join(', ')}`] : []),
    ...(gap >= 0 ? [`rank ${readBack[gap]} where ${gap + 1} was expected`] : []),
    ...(extra > inFlight ? [`${extra} acts never acknowledged`] : []),
  ]
}
