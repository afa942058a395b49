import { readFileSync } from 'node:fs'
import { scenarios } from 'virtual:scenarios'
import type { Page } from 'playwright'
import { afterEach, expect, inject, test } from 'vitest'
import { nodeJudging } from '../../src/content/load/node-judging.ts'
import { offeredVersion } from '../../src/content/load/offered.ts'
import { assess } from '../../src/domain/assessment/assess.ts'
import { replay } from '../../src/domain/attempt/replay.ts'
import { foldLog, setUpRun } from '../../src/domain/attempt/run.ts'
import { readCarnetFile } from '../../src/storage/carnet-file.ts'
import { createMortalBrowser, type MortalBrowser } from '../support/kill-browser.ts'
import { expectOn, type Visit, visit } from './fixtures.ts'

const SCENARIO = '1.2.4-reclamations-litiges'
const VERSION = offeredVersion(`scenarios/${SCENARIO}`)
const LINK = `#/jouer/1/${SCENARIO}@${VERSION}/entrainement/confirme/solide/aucun`
let mortal: MortalBrowser | null = null
let open: Visit | null = null
afterEach(async () => {
  await mortal?.dispose()
  await open?.close()
  mortal = null
  open = null
})

async function takePost(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Au travail' }).click({ timeout: 60_000 })
  await page
    .getByRole('navigation', { name: 'Outils' })
    .getByRole('button', { name: /^Messagerie/ })
    .click()
}

/** The whole carnet as the learner saves it. */
async function saveCarnet(page: Page, url: string) {
  await page.goto(url)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Garder mon carnet' }).click()
  const read = readCarnetFile(readFileSync(await (await download).path(), 'utf8'))
  if (!read.ok) throw new Error(read.message)
  return read.carnet
}

test('what Chromium judged and scored, Node finds again to the byte', async () => {
  open = await visit({ reducedMotion: true })
  const { page, url } = open
  await page.goto(url + LINK)
  await takePost(page)
  await page.getByRole('button', { name: 'Écrire', exact: true }).click()
  await page
    .getByLabel('Texte du message')
    .fill('Irina, la facture paraît due ; je vous accorde un délai. Merci de la lettrer.')
  await page.getByRole('combobox', { name: 'À', exact: true }).fill('i.dobrescu@pollen.example')
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click()
  await expectOn(page.getByRole('tab', { name: 'Envoyés' })).toHaveAttribute('aria-selected', 'true')
  for (let asked = 0; asked < 3; asked++) {
    const button = page.getByRole('button', { name: 'Clore le dossier' }).first()
    if (!(await button.isVisible())) break
    await button.click()
    await page.getByRole('dialog').getByRole('button', { name: 'Clore le dossier' }).click()
    await page.waitForTimeout(1500)
  }
  await expectOn(page.getByRole('heading', { level: 1, name: /1\.2\.4/ })).toBeVisible()
  const carnet = await saveCarnet(page, url)
  const entry = carnet.attempts[0]
  const module = await scenarios['1.2.4-reclamations-litiges']?.()
  const judging = module && nodeJudging(module)
  if (!entry || !module || !judging?.ok) throw new Error('nothing to compare')
  const setup = setUpRun(module.scenario, entry.attempt.draw, module.rules.derive(entry.attempt.draw, module.world))
  const again = replay(setup, entry.log, judging.value)
  expect(again.map(({ agrees }) => agrees)).toEqual(entry.log.map(() => true))
  const assessment = assess(setup, foldLog(setup, entry.log))
  expect(JSON.stringify(assessment)).toBe(JSON.stringify(entry.attempt.assessment))
})

/** The title of a new reminder; what was being typed when the browser died may still be open. */
async function reminderTitle(page: Page) {
  const title = page.getByRole('textbox', { name: 'Objet' })
  const add = page.getByRole('button', { name: 'Ajouter', exact: true })
  await add.or(title).first().waitFor()
  if (!(await title.isVisible())) await add.click()
  return title
}

/** Six here; the twenty of the issue in the long run. */
const KILLS = process.env.SOAK ? 20 : 6

test(`a browser killed at ${KILLS} random moments loses no act that was shown`, async () => {
  mortal = await createMortalBrowser()
  const url = inject('url')
  const reopen = async (address: string) => {
    const opened = await (mortal as MortalBrowser).open(address)
    await opened.setViewportSize({ width: 1366, height: 768 })
    return opened
  }
  let page = await reopen(url + LINK)
  await page.getByRole('button', { name: 'Au travail' }).click({ timeout: 60_000 })
  let shown = 0
  for (let rank = 0; rank < KILLS; rank++) {
    await page
      .getByRole('navigation', { name: 'Outils' })
      .getByRole('button', { name: /^Agenda/ })
      .click({ timeout: 60_000 })
    const upTo = 1 + (rank % 3)
    for (let act = 0; act < upTo; act++) {
      await (await reminderTitle(page)).fill(`Rappel ${shown + 1}`)
      await page.getByRole('button', { name: 'Poser le rappel' }).click()
      await expectOn(
        page
          .getByRole('listitem')
          .filter({ hasText: `Rappel ${shown + 1}` })
          .first(),
      ).toBeVisible()
      shown += 1
    }
    // Some way into the next act, never at the same place.
    await (await reminderTitle(page)).fill('Rappel en cours')
    await page.waitForTimeout((rank * 37) % 250)
    await mortal.kill()
    page = await reopen(url)
    await page.getByRole('button', { name: /Reprendre/ }).click({ timeout: 60_000 })
  }
  await page.getByRole('navigation', { name: 'Outils' }).waitFor({ timeout: 60_000 })
  await page
    .getByRole('navigation', { name: 'Outils' })
    .getByRole('button', { name: /^Agenda/ })
    .click()
  await reminderTitle(page)
  await page.getByRole('button', { name: 'Plus tard' }).click()
  for (let rank = 1; rank <= shown; rank++) {
    await expectOn(
      page
        .getByRole('listitem')
        .filter({ hasText: new RegExp(`Rappel ${rank}(\\D|$)`) })
        .first(),
    ).toBeVisible()
  }
})

test('a damaged or foreign file is refused with a sentence, and changes nothing', async () => {
  open = await visit({ reducedMotion: true })
  const { page, url } = open
  await page.goto(url + LINK)
  await page.getByRole('button', { name: 'Au travail' }).click()
  await page.getByRole('navigation', { name: 'Outils' }).waitFor()
  const before = JSON.stringify(await saveCarnet(page, url))
  for (const [text, words] of [
    ['', /vide/],
    ['{"app":"en-poste","format":1,"checksum":"', /incomplet/],
    ['<html></html>', /n’est pas un carnet/],
    ['{"app":"en-poste","format":99,"carnet":{}}', /plus récente|pas un carnet/],
    ['{"__proto__":{"polluted":true},"app":"en-poste"}', /sain|pas un carnet/],
  ] as const) {
    await page.goto(`${url}#/reglages`)
    await page
      .getByRole('button', { name: /Reprendre un carnet|Ouvrir un carnet|carnet/i })
      .last()
      .click()
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name: 'carnet.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await expectOn(page.getByText(words).first()).toBeVisible()
    await page.keyboard.press('Escape')
  }
  expect(JSON.stringify(await saveCarnet(page, url))).toBe(before)
})
