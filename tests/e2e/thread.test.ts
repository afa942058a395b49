import { scenarios } from 'virtual:scenarios'
import type { Page } from 'playwright'
import { afterEach, describe, expect, test } from 'vitest'
import { playStrategy } from '../../src/app/strategies.ts'
import { nodeJudging } from '../../src/content/load/node-judging.ts'
import type { Judging } from '../../src/domain/attempt/recognise.ts'
import { type RunSetup, setUpRun } from '../../src/domain/attempt/run.ts'
import { resolveDraw } from '../../src/domain/scenario/resolve-draw.ts'
import type { Act } from '../../src/domain/scenario/tools.ts'
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
  const judging = nodeJudging(module)
  if (!judging.ok) throw new Error('judges missing')
  const one = await visit({ reducedMotion: true, ...options })
  open.push(one)
  const link = `${one.url}#/jouer/1/${SCENARIO}@${module.scenario.version}/entrainement/confirme/${seed}/${factors.join('+') || 'aucun'}`
  await one.page.goto(link)
  return { ...one, setup, judging: judging.value, module, player: new Player(one.page, setup) }
}

/** The README's pictures are those of this very play: `README_PICTURES=assets/readme npx vitest run --project e2e`. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.README_PICTURES
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` })
}

/** The acts of the model play, in order, told apart: what one does oneself, and each talk, held when somebody asks for it. */
function playedActs(setup: RunSetup, judging: Judging) {
  const talks: { readonly channel: string; readonly acts: Act[] }[] = []
  const work: Act[] = []
  const { log, attempting } = playStrategy(setup, judging, 'corrige')
  for (const { act } of log) {
    if (act.gesture === 'decrocher') {
      const exchange = attempting.state.desk.exchanges.find(({ id }) => id === act.exchange)
      talks.push({ channel: exchange?.channel ?? '', acts: [act] })
    } else if (act.gesture === 'dire' || act.gesture === 'clore-echange') talks.at(-1)?.acts.push(act)
    else if (act.gesture !== 'prendre-poste') work.push(act)
  }
  return { talks, work }
}

/** Plays the model's acts through the screen; whoever rings or waits is answered as soon as the work in hand is done. */
async function playModel(player: Player, setup: RunSetup, judging: Judging): Promise<void> {
  const { talks, work } = playedActs(setup, judging)
  const answer = async () => {
    const channel = await player.interruption()
    const rank = talks.findIndex((talk) => talk.channel === channel)
    const [talk] = rank < 0 ? [] : talks.splice(rank, 1)
    for (const act of talk?.acts ?? []) await player.perform(act)
  }
  for (const act of work) {
    if (act.gesture === 'clore-dossier') break
    await player.perform(act)
    await answer()
  }
  await answer()
  if (talks.length > 0) throw new Error(`Nobody came for ${talks.map(({ acts }) => acts[0]?.gesture).join(', ')}`)
}

describe('the thread of 1.2.4, through the screen', () => {
  const drawn = [
    ['x2', 'h2'],
    ['x1', 'x2', 'h1', 'h2', 'h3'],
  ]
  test.each(drawn.map((factors) => [factors.join(' '), factors] as const))(
    '%s: the model play reaches the top on every criterion, with no error, no foreign request, nothing axe objects to',
    { timeout: 900_000 },
    async (_, factors) => {
      const { page, player, setup, judging, errors, foreign } = await start('fil-1', factors)
      await expectOn(page.getByRole('button', { name: 'Au travail' })).toBeVisible()
      await expectAccessible(page, 'briefing')
      await player.perform({ gesture: 'prendre-poste' })
      await playModel(player, setup, judging)
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
    },
  )

  test('silence reaches the bottom, after the hazard has struck', async () => {
    const { page, player, errors } = await start('fil-2', ['h2'])
    await player.perform({ gesture: 'prendre-poste' })
    await player.closeCase()
    // The nights have passed, the hazard has struck: the case stays open once.
    await expectOn(page.getByText('Le dossier reste ouvert').first()).toBeVisible()
    await expectOn(page.getByRole('button', { name: /^Téléphone.*1/ })).toBeVisible()
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
