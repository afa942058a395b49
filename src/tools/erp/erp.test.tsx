import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { fakeRun } from '../../../tests/support/fake-run.ts'
import { axeFaults, mountTool } from '../../../tests/support/mount-tool.tsx'
import { sampleRecords } from '../../../tests/support/sample-accounts.ts'
import { DESK, PHONE } from '../../../tests/support/tool-host.tsx'
import Erp from './index.tsx'

const WIDE = { width: 1190, height: 690 }
const newRun = () => fakeRun({ records: sampleRecords })
const acts = (run: ReturnType<typeof newRun>) => run.acts().filter((act) => act.gesture !== 'consulter')

describe('comptes', () => {
  it('montre les doublons tels quels et cherche par nom, compte, facture ou montant', async () => {
    await mountTool(Erp, newRun())
    await expect.element(page.getByRole('row', { name: /Cyclorama Valcrosne SARL/ })).toBeVisible()
    for (const search of ['valcrosne SARL', '411cyclb', '364,80']) {
      await page.getByRole('searchbox').fill(search)
      await expect.element(page.getByRole('rowheader').last()).toHaveTextContent('Cyclorama Valcrosne SARL')
    }
    await page.getByRole('searchbox').fill('FA-2609-0201')
    await expect.element(page.getByRole('rowheader').last()).toHaveTextContent('Les Paniers du Pré')
  })

  it('ouvre une fiche : ancienneté, factures, règlements, relances, coordonnées ; consultée une fois', async () => {
    const run = newRun()
    await mountTool(Erp, run, WIDE)
    await page.getByText('411CYCLO', { exact: true }).click()
    await expect.element(page.getByRole('heading', { name: 'Cyclorama Valcrosne' })).toBeVisible()
    await expect.element(page.getByText('5\u202f792,50\u00a0€')).toBeVisible()
    await expect.element(page.getByRole('tab', { name: /Factures/ })).toHaveTextContent('5')
    await page.getByRole('tab', { name: /Règlements/ }).click()
    await expect.element(page.getByText('FA-2608-0144, FA-2608-0102')).toBeVisible()
    await page.getByRole('tab', { name: /Relances/ }).click()
    await expect.element(page.getByText('Pas de réponse.')).toBeVisible()
    await page.getByRole('tab', { name: 'Coordonnées' }).click()
    await expect.element(page.getByText('compta@cyclorama.example')).toBeVisible()
    expect(run.acts()).toEqual([{ gesture: 'consulter', tool: 'pgi', target: 'cli-cyclorama' }])
  })

  it('dit le solde créditeur d’un compte dont le règlement n’est pas lettré', async () => {
    await mountTool(Erp, newRun(), { target: 'cli-cyclorama-2' })
    await expect.element(page.getByText('Solde créditeur')).toBeVisible()
    await page.getByRole('tab', { name: /Règlements/ }).click()
    await expect.element(page.getByText('À lettrer')).toBeVisible()
  })

  it('trie, et ne montre que les pièces non soldées', async () => {
    await mountTool(Erp, newRun(), { target: 'cli-cyclorama', ...WIDE })
    const first = () => page.getByRole('rowheader').nth(0)
    await expect.element(first()).toHaveTextContent('FA-2611-0402')
    await page.getByRole('columnheader', { name: 'Reste dû' }).click()
    await expect.element(first()).toHaveTextContent('FA-2608-0144')
    await page.getByRole('button', { name: 'Non soldées' }).click()
    await expect.element(first()).toHaveTextContent('FA-2608-0102')
  })
})

describe('suivi', () => {
  it('garde ce qui est tapé, signale ce qui manque, enregistre', async () => {
    const run = newRun()
    await mountTool(Erp, run, { target: 'fac-2610-0287' })
    await page.getByRole('button', { name: 'Tracer un suivi' }).click()
    await page.getByRole('textbox', { name: 'Commentaire' }).fill('Relance envoyée')
    expect(run.drafts.read('suivi:fac-2610-0287')).toMatchObject({ comment: 'Relance envoyée', date: '2026-11-24' })
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await expect.element(page.getByText('Choisissez le niveau du suivi.')).toBeVisible()
    await page.getByRole('button', { name: /Niveau/ }).click()
    await page.getByRole('option', { name: 'Relance 2' }).click()
    await page.getByRole('button', { name: /Moyen/ }).click()
    await page.getByRole('option', { name: 'Lettre' }).click()
    await page.getByRole('group', { name: 'Prochaine étape' }).getByRole('spinbutton').first().click()
    await userEvent.keyboard('24122026')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await expect.element(page.getByText('Suivi de FA-2610-0287 enregistré.').first()).toBeVisible()
    expect(acts(run)).toEqual([
      { gesture: 'commencer-ecrit', tool: 'pgi', draft: 'suivi:fac-2610-0287' },
      {
        gesture: 'tracer-suivi',
        record: 'fac-2610-0287',
        level: 'relance-2',
        date: '2026-11-24',
        channel: 'lettre',
        next: '2026-12-24',
        comment: 'Relance envoyée',
      },
    ])
    expect(run.drafts.read('suivi:fac-2610-0287')).toBeUndefined()
  })

  it('rouvert après une interruption, le formulaire est comme on l’a laissé, sans second acte', async () => {
    const run = newRun()
    const first = await mountTool(Erp, run, { target: 'fac-2610-0287' })
    await page.getByRole('button', { name: 'Tracer un suivi' }).click()
    await page.getByRole('textbox', { name: 'Commentaire' }).fill('à moitié')
    await first.screen.unmount()
    await mountTool(Erp, run)
    await expect.element(page.getByRole('textbox', { name: 'Commentaire' })).toHaveValue('à moitié')
    await page.getByRole('button', { name: 'Fermer le volet' }).click()
    await page.getByRole('button', { name: 'Tracer un suivi' }).click()
    expect(acts(run)).toHaveLength(1)
  })
})

describe('litige', () => {
  it('refuse un montant au-delà du reste dû ou mal écrit, près du champ, puis enregistre la part', async () => {
    const run = newRun()
    await mountTool(Erp, run, { target: 'fac-2610-0287', ...WIDE })
    await page.getByRole('button', { name: 'Changer l’état' }).click()
    await page.getByRole('button', { name: /^Relancée État|^État/ }).click()
    await page.getByRole('option', { name: 'En litige' }).click()
    const amount = page.getByRole('textbox', { name: 'Montant TTC en litige' })
    await amount.fill('4 800,00')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await expect.element(page.getByText(/dépasse le reste dû/)).toBeVisible()
    await amount.fill('beaucoup')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await expect.element(page.getByText(/Ce n’est pas un montant/)).toBeVisible()
    await amount.fill('426,54')
    await page.getByRole('textbox', { name: 'Motif' }).fill('Deux selles rayées')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await expect.element(page.getByText('Litige ouvert')).toBeVisible()
    expect(acts(run).at(-1)).toEqual({
      gesture: 'changer-statut',
      table: 'piece-vente',
      record: 'fac-2610-0287',
      status: 'en-litige',
      amount: 42_654,
      reason: 'Deux selles rayées',
    })
  })
})

describe('états', () => {
  it('balance âgée de tous les comptes, totaux compris, envoyée vers le tableur', async () => {
    const run = newRun()
    const { opened } = await mountTool(Erp, run, WIDE)
    await page.getByRole('button', { name: 'Balance âgée' }).click()
    await expect.element(page.getByText('8\u202f892,40')).toBeVisible()
    await page.getByRole('button', { name: 'Envoyer vers le tableur' }).click()
    await expect.element(page.getByText('Balance âgée envoyée vers le tableur.').first()).toBeVisible()
    expect(acts(run)).toEqual([{ gesture: 'editer-etat', report: 'balance-agee' }])
    expect(opened).toEqual([['tableur', 'balance-agee']])
  })

  it('voit la pièce d’une facture dans la GED', async () => {
    const { opened } = await mountTool(Erp, newRun(), { target: 'FA-2610-0287' })
    await page.getByRole('button', { name: 'Voir la pièce' }).click()
    expect(opened).toEqual([['ged', 'doc-facture']])
  })
})

describe.each([
  ['bureau', DESK],
  ['agrandie', WIDE],
  ['téléphone', PHONE],
])('accessible : %s', (_, size) => {
  it.each(['fiche', 'suivi', 'balance'])('%s', async (what) => {
    await mountTool(Erp, newRun(), { target: 'fac-2610-0287', ...size })
    await expect.element(page.getByRole('button', { name: 'Tracer un suivi' })).toBeVisible()
    if (what === 'suivi') {
      await page.getByRole('button', { name: 'Tracer un suivi' }).click()
      await expect.element(page.getByRole('textbox', { name: 'Commentaire' })).toBeVisible()
    }
    if (what === 'balance') {
      await page.getByRole('button', { name: 'Balance âgée' }).click()
      await expect.element(page.getByText('8\u202f892,40')).toBeVisible()
    }
    expect(await axeFaults()).toEqual([])
  })
})
