import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { cleanup } from 'vitest-browser-react'
import { fakeRun } from '../../../tests/support/fake-run.ts'
import { axeFaults, mountTool, PHONE } from '../../../tests/support/mount-tool.tsx'
import MailTool from './index.tsx'

afterEach(() => cleanup())

test('an unread message opened is consulted once, and shows text, people and pieces', async () => {
  const run = fakeRun()
  const { screen, opened } = await mountTool(MailTool, run)
  await screen.getByRole('option', { name: /^Non lu.*Nadège/ }).click()
  await expect.element(screen.getByText('Jeudi à 16 h, dites-moi ce qui rentrera vraiment.')).toBeVisible()
  await expect.element(screen.getByText(/copie à Irina Dobrescu/)).toBeVisible()
  await screen.getByRole('button', { name: /Ouvrir balance-agee/ }).click()
  await screen.getByRole('option', { name: /Virements reçus/ }).click()
  await screen.getByRole('option', { name: /^Nadège/ }).click()
  await expect.element(screen.getByRole('heading', { name: /La balance des clients/ })).toBeVisible()
  expect(run.acts()).toEqual([
    { gesture: 'consulter', tool: 'messagerie', target: 'm-demande' },
    { gesture: 'consulter', tool: 'messagerie', target: 'm-irina' },
  ])
  expect(opened).toEqual([['ged', 'doc-balance']])
})

test('an answer opens one draft, keeps each keystroke and the hour, and leaves linked to its message', async () => {
  const run = fakeRun()
  const { screen } = await mountTool(MailTool, run, { target: 'm-demande' })
  await screen.getByRole('button', { name: 'Répondre', exact: true }).click()
  await userEvent.type(screen.getByLabelText('Texte du message'), 'Bonjour Madame,')
  await expect.element(screen.getByText(/Brouillon gardé à 10.h.22/)).toBeVisible()
  await screen.getByRole('button', { name: 'Envoyer' }).click()
  await expect.element(screen.getByRole('status').filter({ hasText: 'Message envoyé.' })).toBeInTheDocument()
  expect(run.acts()).toEqual([
    { gesture: 'consulter', tool: 'messagerie', target: 'm-demande' },
    { gesture: 'commencer-ecrit', tool: 'messagerie', draft: 'courriel:1' },
    {
      gesture: 'envoyer-courriel',
      to: ['n.kouame-ferrand@pollen.example'],
      cc: [],
      bcc: [],
      subject: 'RE : La balance des clients, pour jeudi 16 h',
      body: 'Bonjour Madame,',
      attachments: [],
      repliesTo: 'm-demande',
    },
  ])
  expect(run.drafts.keys('courriel:')).toEqual([])
  await expect.element(screen.getByText('RE : La balance des clients, pour jeudi 16 h')).toBeVisible()
})

test('an answer to everybody puts the other addressees in copy, never the learner', async () => {
  const run = fakeRun()
  const { screen } = await mountTool(MailTool, run, { target: 'm-demande' })
  await screen.getByRole('button', { name: 'Répondre à tous' }).click()
  await userEvent.type(screen.getByLabelText('Texte du message'), 'Bien reçu.')
  await screen.getByRole('button', { name: 'Envoyer' }).click()
  await vi.waitFor(() =>
    expect(run.acts().at(-1)).toMatchObject({
      gesture: 'envoyer-courriel',
      to: ['n.kouame-ferrand@pollen.example'],
      cc: ['i.dobrescu@pollen.example'],
    }),
  )
})

test('a new message proposes people of the directory, accepts any address and says what is wrong beside it', async () => {
  const run = fakeRun()
  const { screen } = await mountTool(MailTool, run)
  await screen.getByRole('button', { name: 'Écrire' }).click()
  const to = screen.getByRole('combobox', { name: 'À' })
  await userEvent.type(to, 'mala')
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.element(screen.getByRole('button', { name: 'Retirer Thierry Malaurie (À)' })).toBeVisible()
  await userEvent.type(to, 'jean.dupont{Enter}')
  await userEvent.type(screen.getByRole('textbox', { name: 'Objet' }), 'Votre facture')
  await userEvent.type(screen.getByLabelText('Texte du message'), 'Bonjour Monsieur,')
  await screen.getByRole('button', { name: 'Envoyer' }).click()
  await expect.element(screen.getByRole('alert')).toHaveTextContent(/« jean\.dupont » n’est pas une adresse/)
  expect(run.drafts.read('courriel:1')).toMatchObject({ body: 'Bonjour Monsieur,' })
  await screen.getByRole('button', { name: 'Retirer jean.dupont (À)' }).click()
  await screen.getByRole('button', { name: 'Envoyer' }).click()
  await vi.waitFor(() =>
    expect(run.acts().at(-1)).toMatchObject({ to: ['compta@cyclorama.example'], subject: 'Votre facture' }),
  )
  await expect.element(screen.getByRole('tab', { name: 'Envoyés' })).toHaveAttribute('aria-selected', 'true')
})

test('an address typed and not set counts when the message leaves; a colleague’s full name gives the address', async () => {
  const run = fakeRun()
  const { screen } = await mountTool(MailTool, run)
  await screen.getByRole('button', { name: 'Écrire' }).click()
  await userEvent.type(screen.getByLabelText('Texte du message'), 'Bonjour.')
  await userEvent.type(screen.getByRole('combobox', { name: 'À' }), 'irina dobrescu, n.kouame-ferrand@pollen.example')
  await screen.getByRole('button', { name: 'Envoyer' }).click()
  await vi.waitFor(() =>
    expect(run.acts().at(-1)).toMatchObject({
      gesture: 'envoyer-courriel',
      to: ['i.dobrescu@pollen.example', 'n.kouame-ferrand@pollen.example'],
    }),
  )
})

test('documents and workbooks are joined, closed folders are not offered', async () => {
  const run = fakeRun({
    records: {
      documents: [
        { id: 'd1', name: 'facture.pdf', folder: '05-comptabilite', type: 'facture', date: '', author: '', blocks: [] },
        { id: 'd2', name: 'paie.pdf', folder: '06-personnel', type: 'paie', date: '', author: '', blocks: [] },
      ],
    },
  })
  const { screen } = await mountTool(MailTool, run, { target: 'a:i.dobrescu@pollen.example' })
  await screen.getByRole('button', { name: 'Joindre' }).click()
  await expect.element(screen.getByRole('dialog')).toBeVisible()
  expect(screen.getByText('paie.pdf').query()).toBeNull()
  await screen.getByText('facture.pdf').click()
  await screen.getByText('Tri des comptes').click()
  expect(await axeFaults()).toEqual([])
  await screen.getByRole('button', { name: 'Joindre (2)' }).click()
  await userEvent.type(screen.getByLabelText('Texte du message'), 'Ci-joint.')
  await screen.getByRole('button', { name: 'Envoyer' }).click()
  await vi.waitFor(() => expect(run.acts().at(-1)).toMatchObject({ attachments: ['d1', 'tri-comptes'] }))
})

test('a message passed on goes under a note', async () => {
  const run = fakeRun()
  const { screen } = await mountTool(MailTool, run, { target: 'm-promesse' })
  await screen.getByRole('button', { name: 'Transférer' }).click()
  await userEvent.type(screen.getByRole('combobox', { name: 'À' }), 'Nadège Kouamé-Ferrand{Enter}')
  await userEvent.type(screen.getByLabelText(/Note au-dessus/), 'Pour information.')
  await screen.getByRole('button', { name: 'Envoyer' }).click()
  await vi.waitFor(() =>
    expect(run.acts().at(-1)).toEqual({
      gesture: 'transferer-courriel',
      message: 'm-promesse',
      to: ['n.kouame-ferrand@pollen.example'],
      note: 'Pour information.',
    }),
  )
})

test('drafts survive: the tab lists them and gives them back; deleting asks first', async () => {
  const run = fakeRun()
  const first = await mountTool(MailTool, run)
  await first.screen.getByRole('button', { name: 'Écrire' }).click()
  await userEvent.type(first.screen.getByLabelText('Texte du message'), 'Début')
  await cleanup()
  const { screen } = await mountTool(MailTool, fakeRun({ drafts: { 'courriel:1': run.drafts.read('courriel:1') } }))
  await screen.getByRole('tab', { name: 'Brouillons 1' }).click()
  await screen.getByRole('option', { name: /Sans destinataire/ }).click()
  await expect.element(screen.getByLabelText('Texte du message')).toHaveValue('Début')
  await screen.getByRole('button', { name: 'Supprimer le brouillon' }).click()
  await screen.getByRole('button', { name: 'Garder le brouillon' }).click()
  await expect.element(screen.getByLabelText('Texte du message')).toHaveValue('Début')
  await screen.getByRole('button', { name: 'Supprimer le brouillon' }).click()
  await screen.getByRole('button', { name: 'Supprimer', exact: true }).click()
  await expect.element(screen.getByText('Aucun brouillon')).toBeVisible()
})

test('a message put aside leaves the inbox and is found in its folder; words are searched without accents', async () => {
  const run = fakeRun()
  const { screen } = await mountTool(MailTool, run, { target: 'm-logiciel' })
  await screen.getByRole('button', { name: 'Mettre dans Indésirables' }).click()
  await vi.waitFor(() =>
    expect(run.acts().at(-1)).toEqual({ gesture: 'trier-message', message: 'm-logiciel', into: 'indesirables' }),
  )
  await screen.getByRole('tab', { name: 'Archives' }).click()
  await screen.getByRole('button', { name: 'Indésirables' }).click()
  await expect.element(screen.getByRole('option')).toHaveAccessibleName(/Alvéole/)
  await screen.getByRole('tab', { name: /Réception/ }).click()
  await userEvent.type(screen.getByRole('searchbox', { name: 'Chercher un message' }), 'refrigerateur nadege')
  await expect.element(screen.getByRole('option')).toHaveAccessibleName(/La balance des clients/)
})

test('printing hands the message alone to the printer', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  const { screen } = await mountTool(MailTool, fakeRun(), { target: 'm-demande' })
  await screen.getByRole('button', { name: 'Imprimer' }).click()
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce())
  print.mockRestore()
})

test('nothing for axe to say: inbox, answer, new message, phone', async () => {
  const run = fakeRun()
  const { screen } = await mountTool(MailTool, run, { target: 'm-demande' })
  await screen.getByRole('button', { name: 'Répondre', exact: true }).click()
  expect(await axeFaults()).toEqual([])
  await screen.getByRole('button', { name: 'Écrire' }).click()
  await screen.getByRole('button', { name: 'Cc, Cci' }).click()
  await userEvent.type(screen.getByRole('combobox', { name: 'Cc', exact: true }), 'mala')
  await expect.element(screen.getByRole('listbox', { name: 'Cc' })).toBeVisible()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(await axeFaults()).toEqual([])
  await cleanup()
  await mountTool(MailTool, fakeRun(), { target: 'm-demande', ...PHONE })
  expect(await axeFaults()).toEqual([])
})
