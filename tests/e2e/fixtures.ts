import axe from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { expect as expectPage } from 'playwright/test'
import { expect, inject } from 'vitest'
import { findBrowser } from '../support/find-browser.mjs'

/** What the page must show, with the patience that a loaded machine needs. */
export const expectOn = expectPage.configure({ timeout: 30_000 })

/** Opens the built site in a fresh profile. Every console error and every request elsewhere is collected. */
export interface Visit {
  readonly browser: Browser
  readonly context: BrowserContext
  readonly page: Page
  readonly url: string
  readonly errors: string[]
  readonly foreign: string[]
  readonly close: () => Promise<void>
}

export async function visit(
  options: { readonly width?: number; readonly height?: number; readonly reducedMotion?: boolean } = {},
): Promise<Visit> {
  const found = await findBrowser()
  if (!found) throw new Error('no browser')
  const browser = await chromium.launch(found.launch)
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1366, height: options.height ?? 768 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
  })
  const page = await context.newPage()
  const url = inject('url')
  const errors: string[] = []
  const foreign: string[] = []
  watch(page, url, errors, foreign)
  return { browser, context, page, url, errors, foreign, close: () => browser.close() }
}

export function watch(page: Page, url: string, errors: string[], foreign: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(`${error.message}\n${error.stack ?? ''}`))
  page.on('request', (request) => {
    const target = request.url()
    if (!target.startsWith(url) && !/^(data|blob|about):/.test(target)) foreign.push(target)
  })
}

/** axe finds nothing on what is shown now (WCAG 2 A, AA and 2.2 AA). */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const run = (window as unknown as { axe: typeof axe }).axe
    const result = await run.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa'] })
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
  })
  expect(violations, what).toEqual([])
}
