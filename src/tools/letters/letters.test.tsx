import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { cleanup } from 'vitest-browser-react'
import { fakeRun } from '../../../tests/support/fake-run.ts'
import { axeFaults, mountTool, PHONE } from '../../../tests/support/mount-tool.tsx'
import type { StoredDocument } from '../../domain/records/records.ts'
import LettersTool from './index.tsx'

afterEach(() => cleanup())

const MODEL: StoredDocument = {
  id: 'modele-relance',
  name: 'relance-2_v3.odt',
  folder: '10-modeles',
  type: 'modele',
  date: '2026-10-01',
  author: 'irina-dobrescu',
  blocks: [
    { kind: 'titre', text: 'Modèle : relance 2' },
    { kind: 'paragraphe', text: 'Objet : deuxième relance, facture [numéro]' },
    { kind: 'paragraphe', text: 'Malgré notre rappel, la facture [numéro] demeure impayée.' },
    { kind: 'paragraphe', text: 'Signature : Irina Dobrescu, comptable clients' },
  ],
}

const withModel = () => fakeRun({ records: { documents: [MODEL] } })

test('a letter is written zone by zone, finished once, and taken up again as its next version', async () => {
  const run = fakeRun()
  const { screen, opened } = await mountTool(LettersTool, run)
  await screen.getByRole('button', { name: 'Lettre', exact: true }).click()
  await userEvent.type(screen.getByLabelText('Objet'), 'Deuxième relance')
  await userEvent.type(screen.getByLabelText('Corps'), 'Nous vous demandons de régler.')
  await screen.getByRole('button', { name: 'Terminer' }).click()
  await vi.waitFor(() => expect(run.view().desk.writings).toHaveLength(1))
  expect(run.acts()).toEqual([
    { gesture: 'commencer-ecrit', tool: 'courrier', draft: 'courrier:ecrit-1' },
    expect.objectContaining({
      gesture: 'terminer-ecrit',
      writing: 'ecrit-1',
      kind: 'lettre',
      title: 'Deuxième relance',
      zones: expect.objectContaining({ subject: 'Deuxième relance', body: 'Nous vous demandons de régler.' }),
    }),
  ])
  await expect.element(screen.getByRole('button', { name: 'Terminer' })).toBeDisabled()
  await userEvent.type(screen.getByLabelText('Corps'), ' Merci.')
  await screen.getByRole('button', { name: 'Mettre au parapheur' }).click()
  await vi.waitFor(() => expect(opened).toEqual([['bannettes', 'signer:ecrit-1']]))
  expect(run.view().desk.writings[0]).toMatchObject({ version: 2 })
})

test('a template fills the zones it speaks of; the page stays a draft', async () => {
  const run = withModel()
  const { screen } = await mountTool(LettersTool, run)
  await screen.getByRole('button', { name: /Écrire sur le modèle relance-2_v3/ }).click()
  await expect.element(screen.getByLabelText('Objet')).toHaveValue('deuxième relance, facture [numéro]')
  await expect.element(screen.getByLabelText('Signature')).toHaveValue('Irina Dobrescu, comptable clients')
  await expect
    .element(screen.getByLabelText('Corps'))
    .toHaveValue('Malgré notre rappel, la facture [numéro] demeure impayée.')
  expect(run.view().desk.writings).toEqual([])
})

test('undo takes a correction back, and an empty page is refused in words', async () => {
  const run = fakeRun()
  const { screen } = await mountTool(LettersTool, run)
  await screen.getByRole('button', { name: 'Note', exact: true }).click()
  await screen.getByRole('button', { name: 'Terminer' }).click()
  await expect.element(screen.getByRole('alert')).toHaveTextContent(/La page est vide/)
  await userEvent.type(screen.getByLabelText('Corps'), 'Un')
  await screen.getByRole('button', { name: 'Annuler la frappe' }).click()
  await expect.element(screen.getByLabelText('Corps')).toHaveValue('')
  await screen.getByRole('button', { name: 'Rétablir la frappe' }).click()
  await expect.element(screen.getByLabelText('Corps')).toHaveValue('Un')
})

test('the spelling proposes, one decides', async () => {
  const run = fakeRun()
  const check = (text: string) => {
    const start = text.indexOf('conditons')
    return start < 0 ? [] : [{ start, end: start + 9, word: 'conditons', suggestions: ['conditions'] }]
  }
  const Spelt = (props: Parameters<typeof LettersTool>[0]) => (
    <LettersTool {...props} spelling={() => Promise.resolve({ check })} />
  )
  const { screen } = await mountTool(Spelt, run)
  await screen.getByRole('button', { name: 'Lettre', exact: true }).click()
  await userEvent.type(screen.getByLabelText('Corps'), 'Nos conditons de vente')
  await screen.getByRole('button', { name: 'Orthographe' }).click()
  await screen.getByRole('button', { name: 'Remplacer conditons par conditions' }).click()
  await expect.element(screen.getByLabelText('Corps')).toHaveValue('Nos conditions de vente')
})

test('closing in mid-letter loses nothing', async () => {
  const run = fakeRun()
  const first = await mountTool(LettersTool, run)
  await first.screen.getByRole('button', { name: 'Lettre', exact: true }).click()
  await userEvent.type(first.screen.getByLabelText('Corps'), 'À demi')
  await first.screen.unmount()
  const again = await mountTool(LettersTool, run)
  await expect.element(again.screen.getByLabelText('Corps')).toHaveValue('À demi')
})

test.each([
  ['desk', {}],
  ['phone', PHONE],
])('nothing for axe to say, shelf and page, on a %s', async (_, size) => {
  const run = withModel()
  const { screen } = await mountTool(LettersTool, run, size)
  expect(await axeFaults()).toEqual([])
  await screen.getByRole('button', { name: 'Lettre', exact: true }).click()
  await screen.getByRole('button', { name: 'Pièce à côté' }).click()
  expect(await axeFaults()).toEqual([])
})
