import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { type FakeRun, fakeRun } from '../../../tests/support/fake-run.ts'
import { axeFaults, mountTool } from '../../../tests/support/mount-tool.tsx'
import { PHONE } from '../../../tests/support/tool-host.tsx'
import type { Workbook } from '../../domain/records/records.ts'
import Spreadsheet from './index.tsx'

const ROWS = [
  ['Facture', 'Client', 'Échéance', 'Solde', 'Jours de retard', 'Réellement dû', 'Décision'],
  ['FA-2610-0287', 'Les Passerelles', '13/11/2026', '1 348,80 €', '=AUJOURDHUI()-C2'],
  ['FA-2610-0198', 'Les Paniers du Pré', '04/11/2026', '2 849,76 €'],
  ['FA-2609-0141', 'La Bonne Fourche', '31/10/2026', '3 838,81 €'],
  ['FA-2611-0402', 'Mme Doucouré-Vial', '12/11/2026', '364,80 €'],
  ['', 'Total', '', '=SOMME(D2:D5)'],
]
const BOOK: Workbook = {
  id: 'suivi-relances',
  title: 'Suivi des relances',
  author: 'irina-dobrescu',
  version: 1,
  sheets: [
    {
      name: 'Relances',
      cells: ROWS.flatMap((row, line) =>
        row.flatMap((input, column) => (input === '' ? [] : [{ ref: `${'ABCDEFG'[column]}${line + 1}`, input }])),
      ),
    },
  ],
}
const start = (drafts: Record<string, unknown> = {}) =>
  fakeRun({ records: { workbooks: [BOOK] }, caseFile: { days: ['2026-11-24'] }, drafts })
const cell = (ref: string) => document.querySelector<HTMLElement>(`[data-ref="${ref}"]`)
const text = (ref: string) => (cell(ref)?.textContent ?? '').replaceAll(/[\u00a0\u202f]/g, ' ')
const cellsOf = (run: FakeRun) => run.acts().findLast((act) => act.gesture === 'terminer-classeur')

async function open(run = start(), size = {}) {
  const mounted = await mountTool(Spreadsheet, run, { target: 'suivi-relances', ...size })
  await expect.element(page.getByRole('grid')).toBeVisible()
  return mounted
}
async function pick(ref: string) {
  await userEvent.click(cell(ref) ?? document.body)
}
const keys = (sequence: string) => userEvent.keyboard(sequence)

afterEach(() => userEvent.keyboard('{Escape}'))

describe('opening', () => {
  test('a workbook shows its values; reading it is consulted, not begun', async () => {
    const run = start()
    await open(run)
    expect(text('D6')).toBe('8 402,17 €')
    expect(text('E2')).toBe('11')
    expect(run.acts().map(({ gesture }) => gesture)).toEqual(['consulter'])
  })
  test('the list tells what is received and what is begun, and creates', async () => {
    const run = start()
    const { screen } = await mountTool(Spreadsheet, run)
    await expect.element(screen.getByText(/reçu · feuille Relances/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Nouveau classeur' }))
    await expect.element(screen.getByRole('grid')).toBeVisible()
    expect(run.acts()).toEqual([{ gesture: 'commencer-ecrit', tool: 'tableur', draft: 'classeur:nouveau-classeur-1' }])
    await userEvent.click(screen.getByRole('button', { name: 'Tous les classeurs' }))
    await expect.element(screen.getByText('Brouillon')).toBeVisible()
  })
})

describe('keyboard', () => {
  test('arrows, Home, End, Ctrl and shift move and select as in a spreadsheet', async () => {
    await open()
    await pick('A2')
    await keys('{ArrowRight}{ArrowDown}')
    expect(document.activeElement).toBe(cell('B3'))
    await keys('{Control>}{ArrowDown}{/Control}')
    expect(document.activeElement).toBe(cell('B6'))
    await keys('{Home}')
    expect(document.activeElement).toBe(cell('A6'))
    await keys('{Control>}{Home}{/Control}{End}')
    expect(document.activeElement).toBe(cell('G1'))
    await pick('D2')
    await keys('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    await expect.element(page.getByText(/Somme.: 8/)).toBeVisible()
    expect(document.querySelectorAll('[aria-selected="true"]')).toHaveLength(3)
  })
  test('typing replaces, Enter goes down, Tab right, Escape gives the former content back', async () => {
    const run = start()
    await open(run)
    await pick('G2')
    await keys('Relance 1{Enter}')
    expect(text('G2')).toBe('Relance 1')
    expect(document.activeElement).toBe(cell('G3'))
    await keys('Relance 2{Escape}')
    expect(text('G3')).toBe('')
    await pick('F2')
    await keys('=d2{Tab}')
    expect(text('F2')).toBe('1 348,80 €')
    expect(document.activeElement).toBe(cell('G2'))
    await keys('{F2} bis{Enter}')
    expect(text('G2')).toBe('Relance 1 bis')
    expect(run.acts().filter(({ gesture }) => gesture === 'commencer-ecrit')).toHaveLength(1)
  })
  test('undo, redo, delete and copy down', async () => {
    await open()
    await pick('E2')
    await keys('{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}{Control>}b{/Control}')
    expect(['E3', 'E4', 'E5'].map(text)).toEqual(['20', '24', '12'])
    await keys('{Control>}z{/Control}')
    expect(text('E4')).toBe('')
    await keys('{Control>}y{/Control}')
    expect(text('E4')).toBe('24')
    await pick('E4')
    await keys('{Delete}')
    expect(text('E4')).toBe('')
  })
  test('Tab leaves the grid at its last column', async () => {
    await open()
    await pick('G2')
    for (let count = 0; count < 6 && cell('G2')?.closest('table')?.contains(document.activeElement); count += 1) {
      await keys('{Tab}')
    }
    expect(cell('G2')?.closest('table')?.contains(document.activeElement)).toBe(false)
  })
})

describe('formulas', () => {
  test('a function is proposed, taken with Tab, and explains itself; cells pressed become references', async () => {
    await open()
    await pick('F2')
    await keys('=SOM')
    await expect.element(page.getByRole('option', { name: /^SOMME\(plage\)/ })).toBeVisible()
    await keys('{Tab}')
    await expect.element(page.getByText('Additionne les nombres de la plage.')).toBeVisible()
    await pick('D3')
    await keys('{Enter}')
    expect(text('F2')).toBe('2 849,76 €')
    await pick('F2')
    expect(page.getByLabelText('Contenu de la cellule F2').element()).toHaveValue('=SOMME(D3)')
  })
  test('a formula that cannot be read is not entered, and says why', async () => {
    await open()
    await pick('F2')
    await keys('=SOMME(D2,D3){Enter}')
    await expect.element(page.getByRole('alert')).toHaveTextContent('Séparez les arguments par un point-virgule.')
    await keys('{Escape}')
    expect(text('F2')).toBe('')
  })
  test('the automatic sum takes the numbers above', async () => {
    await open()
    await pick('D7')
    await userEvent.click(page.getByRole('button', { name: 'Somme automatique' }))
    await keys('{Enter}')
    await pick('D7')
    expect(page.getByLabelText('Contenu de la cellule D7').element()).toHaveValue('=SOMME(D2:D6)')
  })
})

describe('arranging', () => {
  test('formats, bold, inserted row, sort', async () => {
    await open()
    await pick('D3')
    await userEvent.click(page.getByRole('button', { name: 'Format euro' }))
    expect(text('D3')).toBe('2849,76')
    await userEvent.click(page.getByRole('button', { name: 'Lignes et colonnes' }))
    await userEvent.click(page.getByRole('menuitem', { name: 'Insérer une ligne au-dessus' }))
    expect(text('D7')).toBe('8 402,17 €')
    await userEvent.click(page.getByRole('button', { name: 'Annuler' }))
    expect(text('D6')).toBe('8 402,17 €')
    await pick('D3')
    await userEvent.click(page.getByRole('button', { name: 'Trier' }))
    await userEvent.click(page.getByRole('menuitem', { name: 'Ordre croissant de la colonne' }))
    expect(['B1', 'B2', 'B3', 'B6'].map(text)).toEqual(['Client', 'Mme Doucouré-Vial', 'Les Passerelles', 'Total'])
    expect(text('E3')).toBe('11')
  })
  test('copied cells are pasted with their formulas, text from elsewhere as cells', async () => {
    await open()
    await pick('E2')
    await keys('{Control>}c{/Control}')
    await pick('E3')
    await keys('{Control>}v{/Control}')
    expect(text('E3')).toBe('20')
    const data = new DataTransfer()
    data.setData('text/plain', 'Ville\t1 308,00 €\nAgglo\t12 %\n')
    cell('B8')?.focus()
    await pick('B8')
    cell('B8')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    await expect
      .poll(() => [text('B8'), text('C8'), text('B9'), text('C9')])
      .toEqual(['Ville', '1 308,00 €', 'Agglo', '12 %'])
  })
  test('sheets are added and renamed, formulas follow the name', async () => {
    await open()
    await userEvent.click(page.getByRole('button', { name: 'Nouvelle feuille' }))
    await pick('A1')
    await keys('=Relances!D2{Enter}')
    expect(text('A1')).toBe('1 348,80 €')
    await userEvent.click(page.getByRole('button', { name: 'Relances', exact: true }))
    await userEvent.click(page.getByRole('button', { name: 'Renommer la feuille Relances' }))
    await userEvent.fill(page.getByLabelText('Nom de la feuille'), 'Suivi 2026')
    await userEvent.click(page.getByRole('button', { name: 'Renommer', exact: true }))
    await userEvent.click(page.getByRole('button', { name: 'Feuil2' }))
    expect(text('A1')).toBe('1 348,80 €')
  })
})

describe('keeping and finishing', () => {
  test('finished with formulas as typed, in a version that can be gone on with', async () => {
    const run = start()
    await open(run)
    await pick('F2')
    await keys('=D2*2{Enter}')
    await userEvent.click(page.getByRole('button', { name: 'Terminer' }))
    await expect.element(page.getByText(/Classeur terminé, version 2/)).toBeVisible()
    const act = cellsOf(run)
    expect(act).toMatchObject({ workbook: 'suivi-relances', title: 'Suivi des relances' })
    expect(act?.gesture === 'terminer-classeur' && act.sheets[0]?.cells).toContainEqual({ ref: 'F2', input: '=D2*2' })
    await pick('F3')
    await keys('=D3{Enter}')
    await userEvent.click(page.getByRole('button', { name: 'Terminer' }))
    await expect.element(page.getByText(/version 3/)).toBeVisible()
    expect(text('F2')).toBe('2 697,60 €')
  })
  test('what is half-typed survives a reload', async () => {
    const run = start()
    const { screen } = await open(run)
    await pick('G2')
    await keys('Relan')
    await screen.unmount()
    await mountTool(Spreadsheet, run)
    await expect.element(page.getByLabelText('Saisie dans G2')).toHaveValue('Relan')
    await keys('ce 1{Enter}')
    expect(text('G2')).toBe('Relance 1')
  })
})

describe('for everyone', () => {
  test('axe finds nothing, on the desk, while typing and on a phone', async () => {
    const { screen } = await open()
    await pick('D6')
    expect(await axeFaults()).toEqual([])
    await keys('{F2}')
    expect(await axeFaults()).toEqual([])
    await screen.unmount()
    await open(start(), PHONE)
    expect(await axeFaults()).toEqual([])
  })
})
