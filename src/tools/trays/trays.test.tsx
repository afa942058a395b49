import { afterEach, expect, test, vi } from 'vitest'
import { cleanup } from 'vitest-browser-react'
import { fakeRun } from '../../../tests/support/fake-run.ts'
import { axeFaults, mountTool, PHONE } from '../../../tests/support/mount-tool.tsx'
import type { Writing } from '../../domain/desk/papers.ts'
import TraysTool from './index.tsx'

afterEach(() => cleanup())

const LETTER: Writing = {
  id: 'ecrit-1',
  kind: 'lettre',
  title: 'Deuxième relance',
  to: '',
  model: '',
  zones: {
    sender: '',
    recipient: '',
    references: '',
    date: '',
    subject: 'Deuxième relance',
    enclosures: '',
    salutation: '',
    body: 'Nous vous demandons de régler.',
    closing: '',
    signatory: '',
  },
  version: 1,
  day: 1,
  minute: 600,
  date: '2026-11-24',
}

test('a finished letter goes into the signature book with its slip', async () => {
  const run = fakeRun({ desk: { writings: [LETTER] } })
  const { screen } = await mountTool(TraysTool, run, { target: 'signer:ecrit-1' })
  await expect.element(screen.getByRole('checkbox', { name: /Deuxième relance/ })).toBeChecked()
  await screen.getByRole('button', { name: 'Remettre le parapheur' }).click()
  await expect.element(screen.getByRole('alert')).toHaveTextContent(/la personne qui doit signer/)
  await screen.getByRole('button', { name: /Pour signature ou visa de/ }).click()
  await screen.getByRole('option', { name: /Irina Dobrescu/ }).click()
  await screen.getByRole('button', { name: /Envoi voulu/ }).click()
  await screen.getByRole('option', { name: 'Lettre simple' }).click()
  await screen.getByRole('button', { name: 'Remettre le parapheur' }).click()
  await vi.waitFor(() => expect(run.view().desk.signatureFolders).toHaveLength(1))
  expect(run.acts()).toEqual([
    {
      gesture: 'mettre-au-parapheur',
      documents: ['ecrit-1'],
      signatory: 'irina-dobrescu',
      purpose: 'signature',
      attachments: [],
      sending: 'simple',
    },
  ])
  await expect.element(screen.getByText('Attend', { exact: true })).toBeVisible()
})

test('what comes back with a note is taken up again', async () => {
  const run = fakeRun({
    desk: {
      writings: [LETTER],
      signatureFolders: [
        {
          id: 'parapheur-4',
          documents: ['ecrit-1'],
          signatory: 'irina-dobrescu',
          purpose: 'signature',
          attachments: [],
          sending: 'simple',
          state: 'rendu',
          note: 'Le total ne tombe pas juste.',
          day: 1,
          minute: 620,
        },
      ],
    },
  })
  const { screen, opened } = await mountTool(TraysTool, run)
  await expect.element(screen.getByText('Le total ne tombe pas juste.')).toBeVisible()
  await screen.getByRole('button', { name: 'Reprendre Deuxième relance' }).click()
  expect(opened).toEqual([['courrier', 'ecrit-1']])
})

test('an envelope is taken back before the collection', async () => {
  const run = fakeRun({
    desk: {
      parcels: [
        { id: 'pli-3', documents: [], to: 'irina-dobrescu', mode: 'navette', isSigned: false, day: 1, minute: 600 },
      ],
    },
  })
  const { screen } = await mountTool(TraysTool, run)
  await screen.getByRole('tab', { name: /Départ/ }).click()
  await screen.getByRole('button', { name: /Retirer le pli pour Irina/ }).click()
  await vi.waitFor(() => expect(run.view().desk.parcels).toEqual([]))
})

test.each([
  ['desk', {}],
  ['phone', PHONE],
])('nothing for axe to say on a %s', async (_, size) => {
  const run = fakeRun({ desk: { writings: [LETTER] } })
  const { screen } = await mountTool(TraysTool, run, size)
  expect(await axeFaults()).toEqual([])
  await screen.getByRole('tab', { name: /Départ/ }).click()
  expect(await axeFaults()).toEqual([])
})
