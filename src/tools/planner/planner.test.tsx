import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { fakeRun } from '../../../tests/support/fake-run.ts'
import { axeFaults, mountTool } from '../../../tests/support/mount-tool.tsx'
import { sampleRecords } from '../../../tests/support/sample-accounts.ts'
import { DESK, PHONE } from '../../../tests/support/tool-host.tsx'
import type { CalendarEntry } from '../../domain/records/records.ts'
import Planner from './index.tsx'

const entry = (id: string, changes: Partial<CalendarEntry>): CalendarEntry => ({
  id,
  owner: 'nadege-kouame-ferrand',
  kind: 'evenement',
  date: '2026-11-24',
  start: '',
  end: '',
  title: 'Point de la semaine',
  place: '',
  ...changes,
})

const calendar = [
  entry('c2', { start: '15:30', end: '16:15', title: 'Affranchissement', place: 'accueil', owner: 'aissata-bompard' }),
  entry('c1', { start: '9:00', end: '9:30', place: 'La Ruche' }),
  entry('c3', { kind: 'rappel', title: 'Demander la clé de l’armoire', owner: 'assistant' }),
  entry('c4', { date: '2026-11-26', start: '10:00', end: '11:00', title: 'Préparation des paiements' }),
  entry('c5', {
    date: '2026-12-01',
    kind: 'rappel',
    title: 'Cyclorama : J + 7',
    owner: 'assistant',
    about: 'fac-2610-0287',
  }),
  entry('c6', { date: '2026-11-23', title: 'Déjà passé' }),
]

const newRun = (drafts: Record<string, unknown> = {}) => fakeRun({ records: { ...sampleRecords, calendar }, drafts })

const day = (name: RegExp) => page.getByRole('button', { name })

it('montre le mois de la date simulée, ses fériés nommés, ses jours notés', async () => {
  await mountTool(Planner, newRun())
  await expect.element(page.getByRole('heading', { name: 'novembre 2026', exact: true })).toBeVisible()
  await expect
    .element(day(/^mardi 24 novembre 2026/))
    .toHaveAccessibleName('mardi 24 novembre 2026, aujourd’hui, 1 rappel, 2 événements, jour choisi')
  await expect.element(day(/^mercredi 11/)).toHaveAccessibleName('mercredi 11 novembre 2026, férié, Armistice de 1918')
  await expect.element(page.getByRole('list', { name: 'Légende' })).toHaveTextContent('Toussaint')
  const heads = [...document.querySelectorAll('.month-day')].map((head) => head.textContent)
  expect([heads[0], heads[6]]).toEqual(['lun.', 'dim.'])
})

it('dit ce qui est noté un jour, dans l’ordre, de qui et lié à quoi', async () => {
  await mountTool(Planner, newRun())
  const today = page.getByRole('region', { name: 'Mardi 24 novembre 2026' })
  await expect
    .element(today)
    .toHaveTextContent(/Aujourd’hui, semaine 48.*armoireVous.*9\sh à 9\sh\s30 · La Ruche.*Bompard/)
  const coming = page.getByRole('region', { name: 'Jours à venir' })
  await expect.element(coming).toHaveTextContent(/Jeudi 26.*Mardi 1er décembre.*FA-2610-0287, Cyclorama Valcrosne/)
  expect(coming.element().textContent).not.toContain('Déjà passé')
  await coming.getByRole('button', { name: 'Mardi 1er décembre 2026' }).click()
  await expect.element(page.getByRole('heading', { name: 'décembre 2026', exact: true })).toBeVisible()
  await expect.element(day(/^mardi 1er décembre/)).toHaveAccessibleName(/1 rappel, jour choisi$/)
})

it('un jour sans rien le dit ; les mois se feuillettent ; aujourd’hui se retrouve', async () => {
  await mountTool(Planner, newRun())
  await page.getByRole('button', { name: 'Mois suivant' }).click()
  await day(/^vendredi 25 décembre/).click()
  await expect.element(page.getByText('Rien de noté ce jour-là.')).toBeVisible()
  await expect.element(page.getByText(/jour férié\s: Noël/)).toBeVisible()
  await page.getByRole('button', { name: 'Aujourd’hui', exact: true }).click()
  await expect.element(page.getByRole('heading', { name: 'Mardi 24 novembre 2026' })).toBeVisible()
})

it('pose un rappel lié à une facture ; la saisie est gardée, puis oubliée', async () => {
  const run = newRun()
  await mountTool(Planner, run)
  await page.getByRole('button', { name: 'Ajouter' }).click()
  await page.getByRole('textbox', { name: 'Objet' }).fill('Relancer Cyclorama')
  await day(/^mardi 1er décembre|^lundi 30 novembre/).click()
  expect(run.drafts.read('agenda:saisie-1')).toMatchObject({ title: 'Relancer Cyclorama', date: '2026-11-30' })
  await page.getByRole('button', { name: /Lié à une facture/ }).click()
  await page.getByRole('option', { name: /FA-2610-0287/ }).click()
  await page.getByRole('button', { name: 'Poser le rappel' }).click()
  await expect.element(page.getByText('Rappel noté le lundi 30 novembre 2026.').first()).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'Lundi 30 novembre 2026' })).toHaveFocus()
  await expect.element(page.getByRole('listitem').filter({ hasText: 'Relancer Cyclorama' })).toBeVisible()
  expect(run.acts()).toEqual([
    { gesture: 'commencer-ecrit', tool: 'planning', draft: 'agenda:saisie-1' },
    { gesture: 'poser-rappel', date: '2026-11-30', title: 'Relancer Cyclorama', about: 'fac-2610-0287' },
  ])
  expect(run.drafts.read('agenda:saisie-1')).toBeUndefined()
  await page.getByRole('button', { name: 'Ajouter' }).click()
  expect(run.acts().at(-1)).toEqual({ gesture: 'commencer-ecrit', tool: 'planning', draft: 'agenda:saisie-2' })
})

it('pose un événement au clavier, refuse la fin avant le début, ne dit rien d’un chevauchement', async () => {
  const run = newRun()
  await mountTool(Planner, run)
  await page.getByRole('button', { name: 'Ajouter' }).click()
  await page.getByRole('button', { name: 'Événement', exact: true }).click()
  await page.getByRole('button', { name: 'Poser l’événement' }).click()
  await expect.element(page.getByText('Donnez un titre à l’événement.')).toBeVisible()
  await expect.element(page.getByRole('textbox', { name: 'Titre' })).toHaveFocus()
  await userEvent.keyboard('Appel à Cyclorama{Tab}{Tab}{Tab}{Tab}0915')
  await userEvent.keyboard('{Tab}0845')
  await page.getByRole('button', { name: 'Poser l’événement' }).click()
  await expect.element(page.getByText(/La fin est avant le début/)).toBeVisible()
  expect(run.acts().map((act) => act.gesture)).toEqual(['commencer-ecrit'])
  await page.getByRole('spinbutton').nth(5).click()
  await userEvent.keyboard('0945')
  await page.getByRole('textbox', { name: 'Lieu' }).fill('bureau')
  await page.getByRole('button', { name: 'Poser l’événement' }).click()
  await expect.element(page.getByText('Événement noté le mardi 24 novembre 2026.').first()).toBeVisible()
  expect(run.acts().at(-1)).toEqual({
    gesture: 'poser-evenement',
    date: '2026-11-24',
    start: '09:15',
    end: '09:45',
    title: 'Appel à Cyclorama',
    place: 'bureau',
  })
})

it('une date incomplète est refusée, celle qui est tapée amène le mois', async () => {
  await mountTool(Planner, newRun())
  await page.getByRole('button', { name: 'Ajouter' }).click()
  await page.getByRole('textbox', { name: 'Objet' }).fill('Essai')
  await page.getByRole('spinbutton', { name: /année/i }).click()
  await userEvent.keyboard('2027')
  await expect.element(page.getByRole('heading', { name: 'novembre 2027', exact: true })).toBeVisible()
  await page.getByRole('spinbutton', { name: /année/i }).click()
  await userEvent.keyboard('20{Tab}')
  await page.getByRole('button', { name: 'Poser le rappel' }).click()
  await expect.element(page.getByText('Indiquez le jour, le mois et l’année.')).toBeVisible()
})

it('la saisie se reprend après « Plus tard » et après une interruption, sans nouvel acte', async () => {
  const run = newRun()
  const { screen } = await mountTool(Planner, run)
  await page.getByRole('button', { name: 'Ajouter' }).click()
  await page.getByRole('textbox', { name: 'Objet' }).fill('Rappeler la mairie')
  await screen.unmount()
  await mountTool(Planner, run)
  await expect.element(page.getByRole('textbox', { name: 'Objet' })).toHaveValue('Rappeler la mairie')
  await page.getByRole('button', { name: 'Plus tard' }).click()
  await expect.element(page.getByRole('button', { name: 'Reprendre la saisie' })).toHaveFocus()
  await page.getByRole('button', { name: 'Reprendre la saisie' }).click()
  await expect.element(page.getByRole('textbox', { name: 'Objet' })).toHaveValue('Rappeler la mairie')
  expect(run.acts()).toHaveLength(1)
  await page.getByRole('button', { name: 'Effacer' }).click()
  await expect.element(page.getByRole('button', { name: 'Ajouter' })).toBeVisible()
  expect(run.drafts.keys('agenda:saisie-')).toEqual([])
})

it('les flèches vont de jour en jour, Entrée choisit', async () => {
  await mountTool(Planner, newRun())
  await page.getByRole('button', { name: 'Aujourd’hui', exact: true }).click()
  await userEvent.keyboard('{Tab}{Tab}{ArrowDown}{ArrowRight}{Enter}')
  await expect.element(page.getByRole('heading', { name: 'Mercredi 2 décembre 2026' })).toBeVisible()
})

it('un autre matin, l’agenda s’ouvre sur le nouveau jour ; une cible ouvre le sien', async () => {
  await mountTool(Planner, newRun({ 'agenda:vue': { asOf: '2026-11-23', day: '2026-11-20' } }))
  await expect.element(page.getByRole('heading', { name: 'Mardi 24 novembre 2026' })).toBeVisible()
})

it('une cible ouvre le jour d’une note', async () => {
  await mountTool(Planner, newRun(), { target: 'c5' })
  await expect.element(page.getByRole('heading', { name: 'Mardi 1er décembre 2026' })).toBeVisible()
})

it.each([
  ['bureau', DESK],
  ['agrandi', { width: 1190, height: 690 }],
  ['téléphone', PHONE],
  ['à 200 %', { width: 392, height: 345 }],
])('est accessible et ne déborde pas : %s', async (_, size) => {
  await mountTool(Planner, newRun(), size)
  await expect.element(page.getByRole('heading', { name: 'Mardi 24 novembre 2026' })).toBeInTheDocument()
  expect(await axeFaults()).toEqual([])
  await page.getByRole('button', { name: 'Ajouter' }).click()
  await page.getByRole('button', { name: 'Événement', exact: true }).click()
  await page.getByRole('button', { name: 'Poser l’événement' }).click()
  await expect.element(page.getByText('Donnez un titre à l’événement.')).toBeVisible()
  expect(await axeFaults()).toEqual([])
  const wide = [...document.querySelectorAll('.planner, .planner-left, .planner-right, .planner-bar')]
  expect(wide.filter((node) => node.scrollWidth > node.clientWidth + 1).map(({ className }) => className)).toEqual([])
})
