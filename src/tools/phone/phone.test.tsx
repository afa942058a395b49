import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { cleanup } from 'vitest-browser-react'
import { fakeDialogue, fakeVisit } from '../../../tests/support/fake-case.ts'
import { type FakeRunOptions, fakeRun, waiting } from '../../../tests/support/fake-run.ts'
import { axeFaults, mountTool, PHONE } from '../../../tests/support/mount-tool.tsx'
import type { ToolProps } from '../../app/ports.ts'
import PhoneTool, { Conversation } from './index.tsx'

afterEach(() => cleanup())

const ringing = (options: FakeRunOptions = {}) =>
  fakeRun({ ...options, desk: { exchanges: [waiting(fakeDialogue, 'cli-cyclorama', 'M. Malaurie')] } })
const call = 'ev-appel-malaurie'

test('the telephone rings, is answered, and the other person speaks first in a mood that is read', async () => {
  const run = ringing()
  const { screen } = await mountTool(PhoneTool, run)
  await expect.element(screen.getByRole('heading', { name: /Le téléphone sonne/ })).toBeVisible()
  await expect.element(screen.getByText('Cyclorama Valcrosne, M. Malaurie')).toBeVisible()
  expect(await axeFaults()).toEqual([])
  await screen.getByRole('button', { name: 'Décrocher' }).click()
  await expect.element(screen.getByText(/Un recommandé/)).toBeVisible()
  await expect.element(screen.getByRole('figure')).toHaveTextContent('Humeur : En colère, tension 4 sur 5')
  expect(run.acts()).toEqual([{ gesture: 'decrocher', exchange: call }])
})

test('lines are whole sentences in an order of the draw; a click or a number says one; the end stays on screen', async () => {
  const run = ringing()
  const { screen } = await mountTool(PhoneTool, run)
  await screen.getByRole('button', { name: 'Décrocher' }).click()
  await screen.getByRole('button', { name: /Dites-moi ce qui s’est passé/ }).click()
  await screen.getByRole('button', { name: /Qu’est-ce que M. Escoffard/ }).click()
  const third = screen.getByRole('button', { name: /Je récapitule : la somme due, 1.234,50.€/ })
  await expect.element(third).toBeVisible()
  await expect.element(screen.getByRole('heading', { name: /En ligne/ })).toHaveFocus()
  expect(await axeFaults()).toEqual([])
  await userEvent.keyboard(third.element().getAttribute('aria-keyshortcuts') ?? '')
  await expect.element(screen.getByText('La communication est terminée.')).toBeVisible()
  await expect.element(screen.getByText(/Pardon pour le ton/).first()).toBeVisible()
  expect(run.acts().map((act) => (act.gesture === 'dire' ? act.line : act.gesture))).toEqual([
    'decrocher',
    'ecouter',
    'noter',
    'recapituler',
  ])
  await screen.getByText('Relire ce qui a été dit').click()
  expect(screen.getByRole('listitem').all()).toHaveLength(7)
  await screen.getByRole('button', { name: 'Fermer' }).click()
  await screen.getByRole('tab', { name: 'Journal' }).click()
  await expect.element(screen.getByText(/appel reçu/)).toBeVisible()
})

test('at the level expert no gauge shows, and a screen reader still hears the mood', async () => {
  const run = ringing({ draw: { level: 'expert' } })
  const { screen } = await mountTool(PhoneTool, run)
  await screen.getByRole('button', { name: 'Décrocher' }).click()
  const mood = screen.getByText('Humeur : En colère', { exact: true })
  await expect.element(mood).toHaveClass('sr-only')
  expect(screen.container.querySelector('.mood-scale')).toBeNull()
})

test('a call is passed to a colleague chosen by post', async () => {
  const run = ringing()
  const { screen } = await mountTool(PhoneTool, run)
  await screen.getByRole('button', { name: 'Décrocher' }).click()
  await screen.getByRole('button', { name: 'Transférer' }).click()
  await screen.getByRole('option', { name: /Nadège Kouamé-Ferrand/ }).click()
  await screen.getByRole('dialog').getByRole('button', { name: 'Transférer' }).click()
  await expect.element(screen.getByText('Vous avez transféré l’appel.')).toBeVisible()
  expect(run.acts().at(-1)).toEqual({ gesture: 'transferer-appel', exchange: call, to: 'nadege-kouame-ferrand' })
})

test('hanging up and letting it ring are acts', async () => {
  const first = ringing()
  const { screen } = await mountTool(PhoneTool, first)
  await screen.getByRole('button', { name: 'Décrocher' }).click()
  await screen.getByRole('button', { name: 'Raccrocher' }).click()
  await expect.element(screen.getByText('Vous avez raccroché.')).toBeVisible()
  await cleanup()
  const second = ringing()
  const next = await mountTool(PhoneTool, second)
  await next.screen.getByRole('button', { name: 'Laisser sonner' }).click()
  await expect.element(next.screen.getByRole('heading', { name: /Appel manqué/ })).toBeVisible()
  expect([first.acts().at(-1), second.acts().at(-1)]).toEqual([
    { gesture: 'clore-echange', exchange: call },
    { gesture: 'laisser-sonner', exchange: call },
  ])
})

test('the slip is one draft: begun once, kept through a call, left as typed', async () => {
  const run = fakeRun()
  const { screen } = await mountTool(PhoneTool, run)
  await userEvent.type(screen.getByLabelText('De la part de'), 'M. Malaurie')
  run.happen((desk) => ({ ...desk, exchanges: [waiting(fakeDialogue, 'cli-cyclorama', 'M. Malaurie')] }))
  await screen.getByRole('button', { name: 'Décrocher' }).click()
  await expect.element(screen.getByLabelText('De la part de')).toHaveValue('M. Malaurie')
  await screen.getByRole('button', { name: 'Déposer' }).click()
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Écrivez au moins pour qui est le message')
  const fields = [
    ['Pour', 'Mme Kouamé-Ferrand'],
    ['Organisme', 'Cyclorama'],
    ['Téléphone', '04 65 71 53 40'],
    ['Date', '24/11/2026'],
    ['Heure', '10 h 22'],
    ['Objet', 'Recommandé'],
    ['Message', 'À rappeler.'],
  ] as const
  for (const [label, text] of fields)
    await userEvent.type(
      screen.getByRole(label === 'Pour' ? 'combobox' : 'textbox', { name: label, exact: true }),
      text,
    )
  await screen.getByText('Urgent').click()
  await screen.getByRole('button', { name: 'Déposer' }).click()
  await expect.element(screen.getByText('Fiche déposée pour Mme Kouamé-Ferrand.')).toBeVisible()
  expect(run.acts().filter(({ gesture }) => gesture === 'commencer-ecrit')).toHaveLength(1)
  expect(run.acts().at(-1)).toEqual({
    gesture: 'deposer-message',
    to: 'Mme Kouamé-Ferrand',
    from: 'M. Malaurie',
    organisation: 'Cyclorama',
    phone: '04 65 71 53 40',
    date: '24/11/2026',
    time: '10 h 22',
    subject: 'Recommandé',
    urgent: true,
    text: 'À rappeler.',
  })
  await expect.element(screen.getByLabelText('De la part de')).toHaveValue('')
})

test('a number of the directory is called; nobody answers; the log keeps it', async () => {
  const run = fakeRun()
  const { screen } = await mountTool(PhoneTool, run)
  await userEvent.type(screen.getByLabelText('Numéro ou nom'), 'astruc')
  await screen.getByRole('option', { name: /Corinne Astruc-Bayle/ }).click()
  await userEvent.type(screen.getByLabelText('Motif de l’appel'), 'Sa réclamation')
  await screen.getByRole('button', { name: 'Appeler' }).click()
  await expect.element(screen.getByText('Personne ne décroche.')).toBeVisible()
  expect(run.acts()).toEqual([{ gesture: 'appeler', phone: '04 65 71 52 18', reason: 'Sa réclamation' }])
  expect(await axeFaults()).toEqual([])
  await screen.getByRole('tab', { name: 'Journal' }).click()
  await expect.element(screen.getByText('04 65 71 52 18, Sa réclamation')).toBeVisible()
  expect(await axeFaults()).toEqual([])
})

test('the same talk serves a visitor, who is heard, not picked up, and never transferred', async () => {
  const run = fakeRun({ desk: { exchanges: [waiting(fakeVisit, 'zoe-abergel', 'Mme Abergel')] } })
  const close = vi.fn()
  const Visit = ({ run: given, view }: ToolProps) => {
    const exchange = view.desk.exchanges[0]
    return exchange ? <Conversation run={given} view={view} exchange={exchange} onClose={close} /> : null
  }
  const { screen } = await mountTool(Visit, run, PHONE)
  await screen.getByRole('button', { name: 'Écouter' }).click()
  expect(screen.getByRole('button', { name: 'Transférer' }).query()).toBeNull()
  expect(await axeFaults()).toEqual([])
  await screen.getByRole('button', { name: /Cette liste ne sert qu’à relancer/ }).click()
  await screen.getByRole('button', { name: 'Fermer' }).click()
  expect(close).toHaveBeenCalledOnce()
})
