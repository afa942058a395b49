import { describe, expect, test } from 'vitest'
import type { CellRange } from '../../domain/sheet/cell-ref.ts'
import { parseRef, refOf } from '../../domain/sheet/cell-ref.ts'
import { evaluateWorkbook } from '../../domain/sheet/evaluate-workbook.ts'
import { copyBlock, fromTabbedText, paste, toTabbedText } from './clipboard.ts'
import {
  automaticSum,
  blockAround,
  fillDown,
  renameSheet,
  sheetNameProblem,
  shiftLines,
  sortableRange,
  sortRange,
} from './edits.ts'
import { entryOf } from './enter-cell.ts'
import { takesReference, tidyFormula, typingHelp } from './formula-typing.ts'
import { move } from './selection.ts'
import { contentOf, draftOf, readDraft, type WorkbookDraft } from './workbook-draft.ts'

const book = (cells: Readonly<Record<string, string>>): WorkbookDraft =>
  draftOf({
    id: 'b',
    title: 'Essai',
    author: '',
    version: 1,
    sheets: [
      { name: 'Un', cells: Object.entries(cells).map(([ref, input]) => ({ ref, input })) },
      { name: 'Deux', cells: [{ ref: 'A1', input: '=Un!B3' }] },
    ],
  })
const range = (name: string): CellRange => {
  const [from = '', to = from] = name.split(':')
  const [a, b] = [parseRef(from), parseRef(to)]
  return { left: a?.column ?? 0, top: a?.row ?? 0, right: b?.column ?? 0, bottom: b?.row ?? 0 }
}
const inputs = (draft: WorkbookDraft, sheet = 0) => draft.sheets[sheet]?.cells
const first = (draft: WorkbookDraft) => draft.sheets[0] ?? { name: '', cells: {}, styles: {}, widths: {}, frozen: 0 }
const LIST = {
  A1: 'Client',
  B1: 'Solde',
  C1: 'Double',
  A2: 'Zoé',
  B2: '30',
  C2: '=B2*2',
  A3: 'Écrou',
  B3: '10',
  C3: '=B3*2',
  A4: 'Alto',
  B4: '20',
  C4: '=B4*2',
  A5: 'Total',
  B5: '=SOMME(B2:B4)',
}

describe('lines', () => {
  test('a row put in moves cells, styles and formulas, on every sheet', () => {
    const next = shiftLines(book(LIST), 'ligne', 2, 1)
    expect(inputs(next)).toMatchObject({ A4: 'Écrou', C4: '=B4*2', B6: '=SOMME(B2:B5)' })
    expect(inputs(next)?.A3).toBeUndefined()
    expect(inputs(next, 1)).toEqual({ A1: '=Un!B4' })
  })
  test('a row taken out leaves #REF! where it was read', () => {
    const next = shiftLines(book(LIST), 'ligne', 2, -1)
    expect(inputs(next)).toMatchObject({ A3: 'Alto', B4: '=SOMME(B2:B3)' })
    expect(inputs(next, 1)).toEqual({ A1: '=#REF!' })
  })
  test('copied down, formulas follow; a single row takes the one above', () => {
    expect(inputs(fillDown(book(LIST), range('C2:C5')))).toMatchObject({ C4: '=B4*2', C5: '=B5*2' })
    expect(inputs(fillDown(book(LIST), range('C5')))).toMatchObject({ C5: '=B5*2' })
  })
})

describe('sorting', () => {
  const draft = book(LIST)
  const values = evaluateWorkbook(contentOf(draft), '2026-11-24')
  const valueAt = ({ column, row }: { column: number; row: number }) => values.result('Un', refOf(column, row)).value
  test('headings and totals stay where they are', () => {
    expect(sortableRange(first(draft), blockAround(first(draft), { column: 1, row: 2 }))).toEqual(range('A2:C4'))
  })
  test('numbers, then French alphabetical order; formulas follow their line', () => {
    const byNumber = sortRange(draft, range('A2:C4'), 1, valueAt, false)
    expect(['A2', 'A3', 'A4'].map((ref) => inputs(byNumber)?.[ref])).toEqual(['Écrou', 'Alto', 'Zoé'])
    expect(inputs(byNumber)).toMatchObject({ C2: '=B2*2', C4: '=B4*2' })
    const byName = sortRange(draft, range('A2:C4'), 0, valueAt, true)
    expect(['A2', 'A3', 'A4'].map((ref) => inputs(byName)?.[ref])).toEqual(['Zoé', 'Écrou', 'Alto'])
  })
})

describe('clipboard', () => {
  test('text from elsewhere: tabs, line ends, quotes', () => {
    expect(fromTabbedText('a\tb\r\nc\t\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ])
    expect(fromTabbedText('"deux\nlignes"\t"il dit ""oui"""')).toEqual([['deux lignes', 'il dit "oui"']])
    expect(fromTabbedText('seul')).toEqual([['seul']])
  })
  test('what is copied for others is as shown', () => {
    expect(toTabbedText(range('A1:B2'), ({ column, row }) => (column === 0 ? `l${row}` : 'a\tb'))).toBe(
      'l0\t"a\tb"\nl1\t"a\tb"',
    )
  })
  test('own cells keep their formulas, moved ones keep them as they were', () => {
    const draft = book(LIST)
    const copied = copyBlock(first(draft), range('C2'), '60', false)
    expect(inputs(paste(draft, range('C7:C8'), '60', copied).draft)).toMatchObject({ C7: '=B7*2', C8: '=B8*2' })
    const cut = copyBlock(first(draft), range('C2'), '60', true)
    const moved = inputs(paste(draft, range('E9'), '60', cut).draft)
    expect([moved?.E9, moved?.C2]).toEqual(['=B2*2', undefined])
    expect(inputs(paste(draft, range('E9'), 'autre', copied).draft)).toMatchObject({ E9: 'autre' })
  })
})

describe('typing', () => {
  test('entered formulas are tidied and closed', () => {
    expect(entryOf('=somme(a1:b2')).toEqual({ ok: true, input: '=SOMME(A1:B2)' })
    expect(entryOf('="somme(a1"&b1')).toEqual({ ok: true, input: '="somme(a1"&B1' })
    expect(entryOf('=1+').ok).toBe(false)
    expect(tidyFormula('relance 1')).toBe('relance 1')
  })
  test('help: names begun, then the function that is open', () => {
    expect(typingHelp('=SOMME.S', 8).proposals.map(({ name }) => name)).toEqual(['SOMME.SI', 'SOMME.SI.ENS'])
    expect(typingHelp('=SI(ET(A1>0;', 12).current?.name).toBe('ET')
    expect(typingHelp('=SI(ET(A1>0);', 13).current?.name).toBe('SI')
    expect(typingHelp('="SOMME', 7).proposals).toEqual([])
    expect(typingHelp('SOMME', 5).proposals).toEqual([])
  })
  test('where a pressed cell is a reference', () => {
    expect([
      takesReference('=', 1),
      takesReference('=A1+', 4),
      takesReference('=A1', 3),
      takesReference('A1+', 3),
    ]).toEqual([true, true, false, false])
  })
  test('the automatic sum looks up, then left', () => {
    const isNumber = ({ column, row }: { column: number; row: number }) => column === 1 && row > 0 && row < 4
    expect(automaticSum(first(book({})), { column: 1, row: 4 }, isNumber)).toBe('=SOMME(B2:B4)')
    expect(automaticSum(first(book({})), { column: 2, row: 2 }, isNumber)).toBe('=SOMME(B3:B3)')
    expect(automaticSum(first(book({})), { column: 5, row: 9 }, isNumber)).toBe('=SOMME(')
  })
})

test('a sheet is renamed in the formulas that read it; a name is given once', () => {
  const draft = book(LIST)
  expect(inputs(renameSheet(draft, 0, 'Mon tri'), 1)).toEqual({ A1: "='Mon tri'!B3" })
  expect(sheetNameProblem(draft, 0, 'deux')).not.toBeNull()
  expect(sheetNameProblem(draft, 0, 'un')).toBeNull()
})

test('Ctrl and an arrow go to the end of the run, over a gap, to the edge', () => {
  const filled = new Set([1, 2, 3, 7])
  const shape = { columns: 3, rows: 20, isFilled: ({ row }: { row: number }) => filled.has(row) }
  const down = (row: number) => move({ column: 0, row }, 'ArrowDown', true, shape)?.row
  expect([down(0), down(1), down(3), down(7)]).toEqual([1, 3, 7, 19])
})

test('a draft older than the workbook that was finished since is left aside', () => {
  const draft = book(LIST)
  const workbook = { id: 'b', title: 'Essai', author: '', version: 2, sheets: [] }
  expect(readDraft(draft, { ...workbook, version: 1 })).toEqual(draft)
  expect(readDraft(draft, workbook)).toBeNull()
  expect(readDraft('abîmé', null)).toBeNull()
})
