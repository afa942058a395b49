import { scenarios } from 'virtual:scenarios'
import type { Page } from 'playwright'
import { afterEach, describe, expect, test } from 'vitest'
import { type RunSetup, setUpRun } from '../../src/domain/attempt/run.ts'
import { modelActs } from '../../src/domain/scenario/model-acts.ts'
import { resolveDraw } from '../../src/domain/scenario/resolve-draw.ts'
import { expectAccessible, expectOn, type Visit, visit } from './fixtures.ts'
import { Player } from './player.ts'

const SCENARIO = '1.2.4-reclamations-litiges'
const open: Visit[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function start(seed: string, factors: readonly string[], options: Parameters<typeof visit>[0] = {}) {
  const load = scenarios[SCENARIO]
  if (!load) throw new Error('scenario missing')
  const module = await load()
  const { draw, caseFile } = resolveDraw(
    module.scenario,
    { seed, level: 'confirme', factors },
    (candidate) => module.rules.derive(candidate, module.world),
    module.rules.accepts,
  )
  const setup = setUpRun(module.scenario, draw, caseFile)
  const one = await visit({ reducedMotion: true, ...options })
  open.push(one)
  const link = `${one.url}#/jouer/1/${SCENARIO}@${module.scenario.version}/entrainement/confirme/${seed}/${factors.join('+') || 'aucun'}`
  await one.page.goto(link)
  return { ...one, setup, module, player: new Player(one.page, setup) }
}

/** The README's pictures are those of this very play: `README_PICTURES=assets/readme npx vitest run --project e2e`. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.README_PICTURES
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` })
}

/** Everything the model answers, in the order of the scenario; whoever rings is answered when it rings. */
async function playModel(player: Player, setup: RunSetup): Promise<void> {
  const done = new Set<string>()
  const actsOf = (id: string) => {
    const obligation = setup.rules.obligations.find((candidate) => candidate.id === id)
    return obligation ? modelActs(setup.scenario, setup.caseFile, obligation) : []
  }
  const talks = setup.rules.obligations.filter(({ id }) => actsOf(id)[0]?.gesture === 'decrocher')
  const answer = async () => {
    const channel = await player.interruption()
    if (!channel) return
    for (const { id, params } of talks) {
      const dialogue = setup.scenario.dialogues.find((candidate) => candidate.id === params.dialogue)
      if (done.has(id) || dialogue?.channel !== channel) continue
      const [first, ...rest] = actsOf(id)
      if (!first || !('exchange' in first)) continue
      done.add(id)
      await player.perform(first)
      for (const act of rest) await player.perform(act)
      return
    }
  }
  for (const obligation of setup.rules.obligations) {
    if (talks.includes(obligation) || done.has(obligation.id)) continue
    done.add(obligation.id)
    for (const act of actsOf(obligation.id)) {
      await player.perform(act)
      await answer()
    }
  }
  await answer()
}

describe('the thread of 1.2.4, through the screen', () => {
  test('the model play reaches the top on every criterion, with no error, no foreign request, nothing axe objects to', async () => {
    const { page, player, setup, errors, foreign } = await start('fil-1', ['h2'])
    await expectOn(page.getByRole('button', { name: 'Au travail' })).toBeVisible()
    await expectAccessible(page, 'briefing')
    await player.perform({ gesture: 'prendre-poste' })
    await playModel(player, setup)
    await expectAccessible(page, 'bureau')
    await picture(page, 'bureau')
    await player.closeCase()
    await expectOn(page.getByRole('heading', { level: 1, name: /1\.2\.4/ })).toBeVisible()
    const tabs = page.getByRole('tab', { name: /Très satisfaisant/ })
    await expectOn(tabs).toHaveCount(3)
    await expectAccessible(page, 'bilan')
    await picture(page, 'bilan')
    expect(errors).toEqual([])
    expect(foreign).toEqual([])
  })

  test('silence reaches the bottom, after the hazard has struck', async () => {
    const { page, player, errors } = await start('fil-2', ['h2'])
    await player.perform({ gesture: 'prendre-poste' })
    await player.closeCase()
    await expectOn(page.getByText('Le téléphone sonne').first()).toBeVisible()
    await player.closeCase()
    await expectOn(page.getByRole('tab', { name: /Très insuffisant/ })).toHaveCount(3)
    expect(errors).toEqual([])
  })

  test('the page closed in mid-mail and opened again has lost nothing', async () => {
    const { page, context, url, player } = await start('fil-3', ['h2'])
    await player.perform({ gesture: 'prendre-poste' })
    await player.openTool('messagerie')
    await page.getByRole('button', { name: 'Écrire', exact: true }).click()
    await page.getByRole('textbox', { name: 'Objet' }).fill('Facture en attente')
    await page.getByLabel('Texte du message').fill('Bonjour Madame, je commence cette phrase et')
    await page.waitForTimeout(700)
    await page.close()
    const again = await context.newPage()
    await again.goto(url)
    await again.getByRole('button', { name: /Reprendre/ }).click()
    await again
      .getByRole('navigation', { name: 'Outils' })
      .getByRole('button', { name: /^Messagerie/ })
      .click()
    await again.getByRole('tab', { name: /^Brouillons/ }).click()
    await again.getByText('Facture en attente').first().click()
    await expectOn(again.getByLabel('Texte du message')).toHaveValue('Bonjour Madame, je commence cette phrase et')
    await expectOn(again.getByRole('textbox', { name: 'Objet' })).toHaveValue('Facture en attente')
  })
})
