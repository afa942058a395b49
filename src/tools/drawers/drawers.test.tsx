import { afterEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { cleanup } from 'vitest-browser-react'
import { fakeMails } from '../../../tests/support/fake-case.ts'
import { fakeRun } from '../../../tests/support/fake-run.ts'
import { axeFaults, mountTool } from '../../../tests/support/mount-tool.tsx'
import type { ToolProps } from '../../app/ports.ts'
import { DirectoryDrawer, NotepadDrawer, ProceduresDrawer, RequestDrawer } from './index.ts'

afterEach(() => cleanup())

test('the directory finds by name, role or number, and opens telephone and mail', async () => {
  const run = fakeRun()
  const { screen, opened } = await mountTool(DirectoryDrawer, run)
  await userEvent.type(screen.getByRole('searchbox'), 'tresorerie')
  await expect.element(screen.getByRole('heading', { name: 'Irina Dobrescu' })).toBeVisible()
  await expect.element(screen.getByText('8 h à 16 h')).toBeVisible()
  expect(await axeFaults()).toEqual([])
  await screen.getByRole('button', { name: 'Écrire à Irina Dobrescu' }).click()
  await screen.getByRole('searchbox').fill('valcrosne')
  await screen.getByRole('tab', { name: 'Tiers 1' }).click()
  await screen.getByRole('button', { name: 'Appeler M. Thierry Malaurie' }).click()
  expect(opened).toEqual([
    ['messagerie', 'a:i.dobrescu@pollen.example'],
    ['telephone', '04 65 71 53 40'],
  ])
  expect(run.acts()).toEqual([{ gesture: 'consulter', tool: 'telephone', target: 'annuaire' }])
  expect(await axeFaults()).toEqual([])
})

const pages = [
  {
    id: 'relances',
    title: 'Relances',
    markdown: '# Relances\n\n## Seuils\n\n- **J + 7** : courriel\n\n| Niveau | Jours |\n|---|---:|\n| 1 | 7 |\n',
  },
  { id: 'accueil', title: 'Accueil', markdown: 'On décroche avant la quatrième sonnerie.' },
]
const Procedures = (props: ToolProps) => <ProceduresDrawer {...props} pages={pages} />

test('a page of procedures is read once, its tables and lists are real ones, its title is not repeated', async () => {
  const run = fakeRun()
  const { screen } = await mountTool(Procedures, run)
  await userEvent.type(screen.getByRole('searchbox'), 'courriel')
  await screen.getByRole('option', { name: 'Relances' }).click()
  await expect.element(screen.getByRole('columnheader', { name: 'Jours' })).toBeVisible()
  await expect.element(screen.getByRole('heading', { name: 'Seuils', level: 3 })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Relances' }).all()).toHaveLength(1)
  await screen.getByRole('searchbox').fill('')
  await screen.getByRole('option', { name: 'Accueil' }).click()
  await screen.getByRole('option', { name: 'Relances' }).click()
  await expect.element(screen.getByRole('table')).toBeVisible()
  expect(run.acts().map((act) => (act.gesture === 'consulter' ? act.target : act.gesture))).toEqual([
    'relances',
    'accueil',
  ])
  expect(await axeFaults()).toEqual([])
})

test('the request is the manager’s message, read once, and opens in the mail', async () => {
  const mail = {
    ...(fakeMails.find(({ id }) => id === 'm-demande') ?? fakeMails[0]),
    id: 'demande-0',
  } as (typeof fakeMails)[number]
  const run = fakeRun({ desk: { mails: [mail] } })
  const { screen, opened } = await mountTool(RequestDrawer, run)
  await expect.element(screen.getByRole('heading', { name: /La balance des clients/ })).toBeVisible()
  await screen.getByRole('button', { name: 'Ouvrir dans la messagerie' }).click()
  expect(opened).toEqual([['messagerie', 'demande-0']])
  expect(run.acts()).toEqual([{ gesture: 'consulter', tool: 'messagerie', target: 'demande-0' }])
  expect(await axeFaults()).toEqual([])
})

test('before the message comes, the request is the text of the briefing with the figures of the case', async () => {
  const { screen } = await mountTool(RequestDrawer, fakeRun())
  await expect.element(screen.getByText(/Écrivez au client : 1.234,50.€/)).toBeVisible()
})

test('notes are kept at each keystroke and are not an act', async () => {
  const run = fakeRun()
  const { screen } = await mountTool(NotepadDrawer, run)
  await userEvent.type(screen.getByRole('textbox'), 'Rappeler M. Malaurie')
  expect(run.drafts.read('bloc-notes')).toBe('Rappeler M. Malaurie')
  expect(run.acts()).toEqual([])
  expect(await axeFaults()).toEqual([])
})
