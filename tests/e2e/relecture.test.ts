import { readFileSync } from 'node:fs'
import { scenarios } from 'virtual:scenarios'
import type { Page } from 'playwright'
import { afterEach, expect, test } from 'vitest'
import { parseCorpus } from '../../src/content/load/corpus-file.ts'
import { setUpRun } from '../../src/domain/attempt/run.ts'
import { modelActs } from '../../src/domain/scenario/model-acts.ts'
import { resolveDraw } from '../../src/domain/scenario/resolve-draw.ts'
import { expectAccessible, expectOn, type Visit, visit } from './fixtures.ts'
import { Player } from './player.ts'

const SCENARIO = '1.2.4-reclamations-litiges'
const WORK = 'signaler-paiement'
let open: Visit | null = null
afterEach(async () => {
  await open?.close()
  open = null
})

/** The case of a start link, and the model's message about the paid invoice. */
async function prepared(seed: string) {
  const module = await scenarios[SCENARIO]?.()
  if (!module) throw new Error('scenario missing')
  const { draw, caseFile } = resolveDraw(
    module.scenario,
    { seed, level: 'confirme', factors: [] },
    (candidate) => module.rules.derive(candidate, module.world),
    module.rules.accepts,
  )
  const setup = setUpRun(module.scenario, draw, caseFile)
  const obligation = setup.rules.obligations.find(({ id }) => id === WORK)
  const [act] = obligation ? modelActs(setup.scenario, caseFile, obligation) : []
  const number = caseFile.values['pn.facture']
  if (act?.gesture !== 'envoyer-courriel' || number?.kind !== 'reference') throw new Error('no model')
  const without = (text: string) => text.replaceAll(number.text, 'celle de ce client')
  const body = `${without(act.body)}\n\nInaya Bertignac`
  const link = `#/jouer/1/${SCENARIO}@${module.scenario.version}/entrainement/confirme/${seed}/aucun`
  return { setup, link, act: { ...act, subject: without(act.subject), body } }
}

async function showProof(page: Page): Promise<void> {
  await expectOn(page.getByRole('heading', { level: 1, name: /1\.2\.4/ })).toBeVisible()
  await page.getByRole('tab').nth(1).click()
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: /Ce qui l’a prouvé/ })
    .click()
  await page.getByRole('option', { name: /^Signaler à Irina/ }).click()
}

test('a learner contests, the teacher decides with one key, and the decision leaves without any name', async () => {
  const { setup, link, act } = await prepared('relu')
  open = await visit({ reducedMotion: true })
  const { page, url, errors, foreign } = open
  const picture = async (name: string) => {
    const folder = process.env.RELECTURE_PICTURES
    if (folder) await page.screenshot({ path: `${folder}/${name}.png` })
  }
  await page.goto(url + link)
  const player = new Player(page, setup)
  await player.perform({ gesture: 'prendre-poste' })
  await player.sendMail(act)
  for (let asked = 0; asked < 3; asked++) {
    if (!(await page.getByRole('button', { name: 'Clore le dossier' }).first().isVisible())) break
    await player.closeCase()
    await page.waitForTimeout(1000)
  }

  // The passage is pointed at without a mouse; taken back, contested again, and still there after a reload.
  await showProof(page)
  const notes = page.getByRole('list', { name: 'Ce qui a été relevé' })
  await notes.getByRole('button', { name: 'Je l’ai écrit' }).first().focus()
  for (let turn = 0; turn < 2; turn++) {
    await notes.getByRole('button', { name: 'Je l’ai écrit' }).first().focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Je l’ai écrit' })
    await dialog.getByRole('option').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await dialog.getByRole('button', { name: 'Montrer cette phrase' }).press('Enter')
    await expectOn(notes.getByText(/^Contesté/)).toBeVisible()
    if (turn === 0) await notes.getByRole('button', { name: 'Ne plus contester' }).press('Enter')
  }
  await page.reload()
  await showProof(page)
  await expectOn(notes.getByText(/^Contesté/)).toBeVisible()
  await expectOn(page.getByText(/1 à relire avec le professeur/)).toBeVisible()
  await picture('conteste')
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Garder mon carnet' }).click()
  const carnet = await (await saved).path()

  await page.goto(`${url}#/enseignant/a-relire`)
  await expectOn(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  const waiting = await page.getByRole('listbox', { name: 'Ce qui attend' }).getByRole('option').count()
  expect(waiting).toBeGreaterThan(0)
  await expectAccessible(page, 'à relire')
  await picture('a-relire')
  for (let rank = 0; rank < waiting; rank++) await page.keyboard.press('v')
  await expectOn(page.getByRole('status').filter({ hasText: 'Tout est relu.' })).toBeAttached()
  await picture('relu')

  await page.getByRole('button', { name: 'Exporter' }).click()
  const dialog = page.getByRole('dialog', { name: 'Exporter les décisions' })
  await expectOn(dialog.getByText(/texte annoté/)).toBeVisible()
  await expectAccessible(page, 'exporter')
  await picture('exporter')
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Enregistrer le fichier' }).click()
  const text = readFileSync(await (await download).path(), 'utf8')
  expect(text).not.toMatch(/inaya|bertignac|colibri/i)
  const corpus = parseCorpus(text)
  if (!corpus.ok) throw new Error(corpus.message)
  const production = corpus.files.find(({ genre }) => genre === 'signalement-paiement')?.productions[0]
  expect(production?.presentes).toContain('facture')

  // The carnet as it was handed over: opened for reading, it finds what was decided here and takes nothing in.
  await page.locator('input[type="file"]').setInputFiles({
    name: 'carnet.enposte.json',
    mimeType: 'application/json',
    buffer: readFileSync(carnet),
  })
  await expectOn(page.getByRole('button', { name: 'Carnet relu' })).toBeVisible()
  await expectOn(page.getByRole('option').filter({ hasText: 'validé' })).toHaveCount(waiting)

  // The learner finds the teacher's word where the contest was.
  await page.goBack()
  await showProof(page)
  await expectOn(notes.getByText(/vous aviez raison/).first()).toBeVisible()
  expect(errors).toEqual([])
  expect(foreign).toEqual([])
})

test('the reading room follows what is typed, and its passages are reached from the list', async () => {
  open = await visit({ reducedMotion: true })
  const { page, url, errors, foreign } = open
  await page.goto(`${url}#/atelier/lecture`)
  await page.getByRole('button', { name: /Situation/ }).click({ timeout: 60_000 })
  await page.getByRole('option', { name: /^1\.2\.4/ }).click()
  await page.getByRole('button', { name: /Écrit attendu/ }).click()
  await page.getByRole('option', { name: /^Relancer par courriel/ }).click()
  await page.getByRole('button', { name: 'Partir du corrigé' }).click({ timeout: 60_000 })
  const verdict = page.getByRole('status').filter({ hasText: 'Verdict' })
  await expectOn(verdict).toContainText('juste')
  const field = page.getByRole('textbox', { name: 'Texte à lire' })
  const model = await field.inputValue()
  await field.fill(`${model}\n\nSans réponse de votre part, nous saisirons le tribunal.`)
  await expectOn(verdict).toContainText('à refaire')
  await page.getByRole('tab', { name: /Interdits/ }).press('Enter')
  const found = page.getByRole('button', { name: /^Interdit\./ })
  await found.press('Enter')
  await expectOn(page.locator('mark.is-on')).toContainText('tribunal')
  await expectAccessible(page, 'salle de lecture')
  await field.fill(model)
  await expectOn(verdict).toContainText('juste')
  expect(errors).toEqual([])
  expect(foreign).toEqual([])
})
