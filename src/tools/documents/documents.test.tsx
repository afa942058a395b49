import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { fakeRun } from '../../../tests/support/fake-run.ts'
import { axeFaults, mountTool } from '../../../tests/support/mount-tool.tsx'
import { sampleRecords } from '../../../tests/support/sample-accounts.ts'
import { DESK, PHONE } from '../../../tests/support/tool-host.tsx'
import DocumentStore from './index.tsx'

const newRun = () => fakeRun({ records: sampleRecords })

it('range les pièces dans le plan de classement et lit une pièce une fois', async () => {
  const run = newRun()
  await mountTool(DocumentStore, run)
  await expect.element(page.getByRole('row', { name: 'À classer' })).toBeVisible()
  await page.getByRole('row', { name: '02 Ventes' }).getByRole('button').click()
  await page.getByRole('row', { name: 'Clients' }).getByRole('button').click()
  await page.getByRole('row', { name: 'Cyclorama' }).click()
  await page.getByRole('option', { name: /facture_cyclorama/ }).click()
  await expect.element(page.getByRole('article', { name: /facture_cyclorama/ })).toBeVisible()
  await page.getByRole('button', { name: 'Revenir à la liste' }).click()
  await page.getByRole('option', { name: /facture_cyclorama/ }).click()
  expect(run.acts()).toEqual([{ gesture: 'consulter', tool: 'ged', target: 'doc-facture' }])
})

it('un dossier restreint se voit, ses pièces non, ni par la recherche ni par une adresse', async () => {
  const run = newRun()
  await mountTool(DocumentStore, run, { target: 'doc-paie' })
  await expect.element(page.getByText('Dossier à accès restreint')).toBeVisible()
  await page.getByRole('searchbox').fill('bulletins')
  await expect.element(page.getByText('Aucune pièce ne correspond')).toBeVisible()
  expect(run.acts()).toEqual([])
})

it('cherche sans accents, par le début des mots, dans le texte aussi', async () => {
  await mountTool(DocumentStore, newRun())
  await page.getByRole('searchbox').fill('RESERV liv')
  await expect.element(page.getByRole('option', { name: /bon-livraison/ })).toBeVisible()
  await page.getByRole('searchbox').fill('penalites 0871')
  await expect.element(page.getByRole('option')).toHaveTextContent('2026-10-05_facture')
})

it('classe une pièce non classée : nom, dossier, refus près du champ, brouillon gardé', async () => {
  const run = newRun()
  await mountTool(DocumentStore, run, { target: 'doc-scan' })
  await page.getByRole('button', { name: 'Classer' }).click()
  const name = page.getByRole('textbox', { name: 'Nom du fichier' })
  await name.clear()
  await page
    .getByRole('button', { name: /Dossier/ })
    .last()
    .click()
  await page.getByRole('option', { name: /06 Personnel \(accès/ }).click()
  await page.getByRole('form').getByRole('button', { name: 'Classer' }).click()
  await expect.element(page.getByText(/accès restreint\s: votre compte/)).toBeVisible()
  await page
    .getByRole('button', { name: /Dossier/ })
    .last()
    .click()
  await page.getByRole('option', { name: '02 Ventes › Clients › Cyclorama' }).click()
  await page.getByRole('form').getByRole('button', { name: 'Classer' }).click()
  await expect.element(page.getByText('Donnez un nom au fichier.')).toBeVisible()
  await name.fill('2026-11-24_lettre_cyclorama_relance_v1.pdf')
  expect(run.drafts.read('classement:doc-scan')).toMatchObject({ folder: '02-ventes/clients/cyclorama' })
  await page.getByRole('form').getByRole('button', { name: 'Classer' }).click()
  await expect.element(page.getByText('Pièce classée dans 02 Ventes › Clients › Cyclorama.').first()).toBeVisible()
  expect(run.acts()).toEqual([
    { gesture: 'consulter', tool: 'ged', target: 'doc-scan' },
    { gesture: 'commencer-ecrit', tool: 'ged', draft: 'classement:doc-scan' },
    {
      gesture: 'classer-document',
      document: 'doc-scan',
      folder: '02-ventes/clients/cyclorama',
      name: '2026-11-24_lettre_cyclorama_relance_v1.pdf',
    },
  ])
  expect(run.drafts.read('classement:doc-scan')).toBeUndefined()
})

it('pose une pièce à côté sans rien faire d’autre, puis l’enlève', async () => {
  const run = newRun()
  await mountTool(DocumentStore, run, { target: 'doc-facture' })
  await page.getByRole('button', { name: 'Poser à côté' }).click()
  expect(run.drafts.read('piece-a-cote')).toBe('doc-facture')
  await page.getByRole('button', { name: 'Posée à côté' }).click()
  expect(run.drafts.read('piece-a-cote')).toBeUndefined()
  expect(run.acts().map((act) => act.gesture)).toEqual(['consulter'])
})

it('agrandit la page et la rend plus large que le cadre', async () => {
  await mountTool(DocumentStore, newRun(), { target: 'doc-facture' })
  const width = () => page.getByRole('article').element().getBoundingClientRect().width
  await expect.element(page.getByRole('article')).toBeVisible()
  const before = width()
  await page.getByRole('button', { name: 'Agrandir la page' }).click()
  await expect.element(page.getByText(/125\s%/)).toBeVisible()
  expect(width() / before).toBeCloseTo(1.25, 1)
})

it('tout se fait au clavier : plan, liste, page', async () => {
  const run = newRun()
  await mountTool(DocumentStore, run)
  await page.getByRole('searchbox').click()
  await userEvent.keyboard('{Tab}{Tab}{ArrowDown}{Enter}')
  await expect.element(page.getByRole('heading', { name: '02 Ventes' })).toBeVisible()
  await userEvent.keyboard('{ArrowRight}{ArrowDown}{ArrowRight}{ArrowDown}{Enter}')
  await expect.element(page.getByRole('heading', { name: '02 Ventes › Clients › La Bonne Fourche' })).toBeVisible()
  await userEvent.keyboard('{Tab}{Enter}')
  await expect.element(page.getByRole('article', { name: /bon-livraison/ })).toBeVisible()
})

it.each([
  ['bureau', DESK],
  ['agrandie', { width: 1190, height: 690 }],
  ['téléphone', PHONE],
])('est accessible : %s', async (_, size) => {
  await mountTool(DocumentStore, newRun(), { target: 'doc-facture', ...size })
  await page.getByRole('button', { name: 'Classer' }).click()
  await expect.element(page.getByRole('textbox', { name: 'Nom du fichier' })).toBeVisible()
  expect(await axeFaults()).toEqual([])
})

it('compose une chemise dans l’ordre et la transmet avec un mot', async () => {
  const run = newRun()
  await mountTool(DocumentStore, run, { target: 'doc-facture' })
  await page.getByRole('button', { name: 'Ajouter au dossier' }).click()
  await page.getByRole('searchbox').fill('livraison')
  await page.getByRole('option', { name: /bon-livraison/ }).click()
  await page.getByRole('button', { name: 'Ajouter au dossier' }).click()
  await page.getByRole('button', { name: 'Dossier à transmettre (2)' }).last().click()
  await page.getByRole('button', { name: 'Transmettre le dossier' }).click()
  await expect.element(page.getByRole('alert')).toHaveTextContent(/à qui transmettre/)
  await page.getByRole('button', { name: /^Descendre .*facture/ }).click()
  await page.getByLabelText('Titre du dossier').fill('Cyclorama')
  await page.getByRole('button', { name: 'Choisir le destinataire' }).click()
  await page.getByRole('option').first().click()
  await page.getByRole('button', { name: 'Choisir', exact: true }).click()
  await page.getByRole('button', { name: 'Transmettre le dossier' }).click()
  await expect.element(page.getByRole('status').filter({ hasText: 'Dossier transmis' })).toBeInTheDocument()
  const act = run.acts().at(-1)
  expect(act).toMatchObject({ gesture: 'transmettre-dossier', title: 'Cyclorama' })
  expect(act?.gesture === 'transmettre-dossier' && act.pieces.at(-1)).toBe('doc-facture')
  expect(run.drafts.read('ged:dossier')).toBeUndefined()
})
