import { describe, expect, test } from 'vitest'
import type { JudgeInput } from '../../domain/scenario/judge.ts'
import type { Cell, SheetContent } from '../../domain/scenario/tools.ts'
import type { Judgement } from '../../domain/scenario/verdict.ts'
import { tableauJudge } from './tableau.ts'
import type { ExpectedLabels, ExpectedTable } from './tableau-expected.ts'

/** The example of the situation's treatment, first draw of 24 November 2026. */
const TRI: ExpectedTable = {
  kind: 'tableau',
  rows: [
    { key: 'FA-2610-0287', name: 'Les Passerelles', values: { jours: 11, du: 134_880, decision: 'relance-1' } },
    { key: 'FA-2610-0198', name: 'Les Paniers du Pré', values: { jours: 20, du: 284_976, decision: 'relance-2' } },
    { key: 'FA-2609-0141', name: 'La Bonne Fourche', values: { jours: 24, du: 341_227, decision: 'reclamation' } },
    { key: 'FA-2610-0342', name: 'Deux Roues', values: { jours: 3, du: 244_786, decision: 'attendre' } },
    { key: 'FA-2611-0466', name: 'Deux Roues', values: { jours: [0, null], du: [0, null], decision: 'attendre' } },
    { key: 'FA-2611-0402', name: 'Mme Doucouré-Vial', values: { jours: 12, du: 0, decision: 'paye' } },
    { key: 'FA-2608-0095', name: 'La Tournée Maline', values: { jours: 88, du: 0, decision: 'gele' } },
  ],
  totals: { 'retard-reel': 1_005_869 },
}
const TRI_PARAMS = {
  attendu: 'tri',
  cle: ['facture', 'pièce'],
  colonnes: {
    jours: { entetes: ['jours de retard', 'retard', 'jours'], sauf: ['réel'], genre: 'nombre', plancher: true },
    du: { entetes: ['réellement dû', 'dû réel'], vide: true, tolerance: 1 },
    decision: {
      entetes: ['décision', 'suite à donner', 'que faire'],
      genre: 'mot',
      mots: {
        'relance-1': ['relance 1', 'premier rappel', 'première relance'],
        'relance-2': ['relance 2', 'relance ferme', 'deuxième relance'],
        attendre: ['attendre', 'attente', 'trop tôt', 'non échu*'],
        paye: ['payé*', 'réglé*'],
        gele: ['gelé*', 'redressement'],
        reclamation: ['réclamation', 'litige', 'contesté*'],
      },
      neutres: { mots: ['ne pas relancer', 'rien'], valent: 'attendre' },
    },
  },
  totaux: {
    'retard-reel': { libelles: ['retard réel', 'total réellement dû'], colonne: 'du', formule: true, tolerance: 1 },
  },
  fausses: 2,
}

/** Invoice, customer, due date, balance, then what the learner adds: days, really owed, decision. */
const LINES: readonly (readonly string[])[] = [
  ['FA-2610-0287', 'Les Passerelles', '13/11/2026', '1 348,80 €', '=AUJOURDHUI()-C{}', '=D{}', 'Relance 1'],
  ['FA-2610-0198', 'Les Paniers du Pré', '04/11/2026', '2 849,76 €', '=AUJOURDHUI()-C{}', '=D{}', 'relance ferme'],
  [
    'FA-2609-0141',
    'La Bonne Fourche',
    '31/10/2026',
    '3 838,81 €',
    '=AUJOURDHUI()-C{}',
    '=D{}-426,54',
    'Réclamation à traiter',
  ],
  [
    'FA-2610-0342',
    'Deux Roues',
    '21/11/2026',
    '2 447,86 €',
    '=AUJOURDHUI()-C{}',
    '=D{}',
    'Trop tôt, relance 1 le 30/11',
  ],
  ['FA-2611-0466', 'Deux Roues', '20/12/2026', '1 860,02 €', '=AUJOURDHUI()-C{}', '0', 'Non échue'],
  [
    'FA-2611-0402',
    'Mme Doucouré-Vial',
    '12/11/2026',
    '364,80 €',
    '=AUJOURDHUI()-C{}',
    '0',
    'Payée le 16, ne pas relancer',
  ],
  ['FA-2608-0095', 'La Tournée Maline', '28/08/2026', '3 216,00 €', '=AUJOURDHUI()-C{}', '', 'gelée'],
]
const HEAD = ['Facture', 'Client', 'Échéance', 'Solde', 'Jours de retard', 'Réellement dû', 'Décision']

type Grid = readonly (readonly string[])[]
const cellsOf = (grid: Grid, from = 1): readonly Cell[] =>
  grid.flatMap((row, index) =>
    row.flatMap((input, column) => {
      const rank = from + index
      return input === ''
        ? []
        : [{ ref: `${String.fromCharCode(65 + column)}${rank}`, input: input.replaceAll('{}', String(rank)) }]
    }),
  )
const sheet = (name: string, grid: Grid, from = 1): SheetContent => ({ name, cells: cellsOf(grid, from) })
const TOTAL = ['', 'Retard réel', '', '', '', '=SOMME(F2:F8)']
const table = (lines: Grid = LINES, total: readonly string[] = TOTAL, head: readonly string[] = HEAD) =>
  sheet('Relances', [head, ...lines, total])
/** The lines with one cell changed. */
const changed = (line: number, column: number, input: string): Grid =>
  LINES.map((row, index) => (index === line ? row.map((cell, rank) => (rank === column ? input : cell)) : row))

const GIVEN = sheet('Relances', [HEAD, ...LINES.map((row) => row.slice(0, 4))])

function judge(
  sheets: readonly SheetContent[],
  params: Record<string, unknown>,
  computed: Record<string, unknown>,
): Judgement | null {
  // Only what the judge reads is given: the work, the parameters, what the case computed.
  const input = {
    act: { gesture: 'terminer-classeur', workbook: 'suivi-relances', title: 'Suivi', sheets },
    params,
    caseFile: {
      days: ['2026-11-24'],
      computed,
      records: { workbooks: [{ id: 'suivi-relances', title: 'Suivi', sheets: [GIVEN], author: '', version: 1 }] },
    },
    day: 1,
  } as unknown as JudgeInput
  return tableauJudge(input)
}
const tri = (...sheets: readonly SheetContent[]) => judge(sheets, TRI_PARAMS, { tri: TRI })
const missed = (judgement: Judgement | null) =>
  judgement?.findings.filter(({ state }) => state !== 'present').map(({ id }) => id)

describe('tri-comptes', () => {
  test('everything right, total in a formula', () => {
    expect(missed(tri(table()))).toEqual([])
    expect(tri(table())?.verdict).toBe('juste')
  })
  test.each<readonly [string, Grid]>([
    ['days typed instead of computed', changed(0, 4, '11')],
    ['days with their unit', changed(1, 4, '20 jours')],
    ['no delay left empty', changed(4, 4, '–')],
    ['another word for the decision', changed(2, 6, 'Litige en cours')],
    ['nothing to do, on a line to wait for', changed(3, 6, 'Rien à faire')],
    ['really owed as a text with its unit', changed(5, 5, 'néant')],
  ])('%s: right', (_, lines) => expect(tri(table(lines))?.verdict).toBe('juste'))

  test.each<readonly [string, Grid, string]>([
    ['one day too many', changed(1, 4, '21'), 'FA-2610-0198-jours'],
    ['the disputed part still claimed', changed(2, 5, '=D{}'), 'FA-2609-0141-du'],
    ['a customer who paid is chased', changed(5, 6, 'relance 1'), 'FA-2611-0402-decision'],
    ['two decisions at once', changed(0, 6, 'relance 1 ou relance 2'), 'FA-2610-0287-decision'],
    ['no decision', changed(6, 6, ''), 'FA-2608-0095-decision'],
    ['a word that means nothing here', changed(6, 6, 'à voir'), 'FA-2608-0095-decision'],
    ['a decision denied', changed(0, 6, 'pas de relance 1'), 'FA-2610-0287-decision'],
  ])('%s: incomplete, and the line is named', (_, lines, id) => {
    const judgement = tri(table(lines))
    expect(judgement?.verdict).toBe('incomplet')
    expect(missed(judgement)).toContain(id)
  })
  test('two wrong lines are incomplete, three are wrong', () => {
    const two = LINES.map((row, index) => (index < 2 ? [...row.slice(0, 6), 'à voir'] : row))
    const three = LINES.map((row, index) => (index < 3 ? [...row.slice(0, 6), 'à voir'] : row))
    expect(tri(table(two))?.verdict).toBe('incomplet')
    expect(tri(table(three))?.verdict).toBe('faux')
  })
  test('several slips on one line are one wrong line', () => {
    const lines = LINES.map((row, index) => (index < 2 ? [...row.slice(0, 4), '1', '1', 'à voir'] : row))
    expect(tri(table(lines))?.verdict).toBe('incomplet')
  })

  test('a typed total is incomplete, even behind an equals sign or a copy', () => {
    const typed = tri(table(LINES, ['', 'Retard réel', '', '', '', '10 058,69 €']))
    expect(typed?.verdict).toBe('incomplet')
    expect(typed?.findings.at(-1)).toMatchObject({ state: 'forme', passages: [{ field: 'cell:Relances!F9' }] })
    expect(tri(table(LINES, ['', 'Retard réel', '', '', '', '=10058,69']))?.verdict).toBe('incomplet')
    expect(tri(table(LINES, ['', 'Retard réel', '', '', '', '=H9', '', '10058,69']))?.verdict).toBe('incomplet')
  })
  test('no total at all is incomplete', () => expect(tri(table(LINES, []))?.verdict).toBe('incomplet'))
  test('the total may stand elsewhere, or have no label under its column', () => {
    const apart = sheet('Synthèse', [['Total réellement dû au 24/11', '=SOMME(Relances!F:F)']])
    expect(tri(table(LINES, []), apart)?.verdict).toBe('juste')
    expect(tri(table(LINES, ['', '', '', '', '', '=SOMME(F2:F8)']))?.verdict).toBe('juste')
  })
  test('lines in another order, columns moved, title above, on a sheet of one’s own', () => {
    const order = [6, 5, 4, 3, 2, 1, 0]
    const rows = LINES.map((row) => [
      row[6] ?? '',
      row[0] ?? '',
      row[2] ?? '',
      row[3] ?? '',
      row[4] ?? '',
      row[5] ?? '',
    ])
    const own = sheet('Mon tri', [
      ['Tri des comptes au 24/11/2026'],
      [],
      ['QUE FAIRE ?', 'N° de facture', 'Échéance', 'Solde', 'Retard (jours)', 'Dû réel'],
      ...order.map((index) => rows[index] ?? []),
      ['Retard réel', '', '', '', '', '=SOMME(F4:F10)'],
    ])
    expect(missed(tri(GIVEN, own))).toEqual([])
    expect(tri(GIVEN, own)?.verdict).toBe('juste')
  })
  test('findings point at the cell', () => {
    const judgement = tri(table(changed(1, 4, '21')))
    const finding = judgement?.findings.find(({ id }) => id === 'FA-2610-0198-jours')
    expect(finding).toMatchObject({ expected: '20', passages: [{ field: 'cell:Relances!E3', start: 0, end: 2 }] })
    expect(finding?.label).toContain('Les Paniers du Pré')
  })
  test('the workbook as it was received, or another one, is not this work', () => {
    expect(tri(GIVEN)).toBeNull()
    expect(tri(sheet('Feuil1', [['Bonjour', '12']]))).toBeNull()
    expect(tri()).toBeNull()
  })
  test('a content error is a bug, not a verdict', () => {
    expect(() => judge([GIVEN], { ...TRI_PARAMS, attendu: 'absent' }, {})).toThrow('absent')
    expect(() => judge([GIVEN], {}, {})).toThrow('attendu')
  })
})

const DECOMPTE: ExpectedLabels = {
  kind: 'libelles',
  alternatives: [
    {
      when: 'au 24 novembre 2026',
      values: { principal: 284_976, jours: 20, penalite: 1_874, indemnite: 4_000, total: 290_850 },
    },
    {
      when: 'au 25 novembre 2026',
      values: { principal: 284_976, jours: 21, penalite: 1_968, indemnite: 4_000, total: 290_944 },
    },
  ],
}
const PRIVATE: ExpectedLabels = {
  kind: 'libelles',
  alternatives: [{ when: 'au 24 novembre 2026', values: { principal: 28_440, versements: 0, total: 28_440 } }],
}
const DECOMPTE_PARAMS = {
  attendu: 'decompte',
  lignes: {
    principal: { libelles: ['principal', 'montant de la facture', 'facture'], sauf: ['numéro'] },
    versements: { libelles: ['versement*', 'acompte*'] },
    jours: { libelles: ['jours de retard', 'retard', 'jours'], genre: 'nombre' },
    penalite: { libelles: ['pénalité*'], formule: true, tolerance: 1 },
    indemnite: { libelles: ['indemnité', 'frais de recouvrement'] },
    total: { libelles: ['total', 'net à payer'], formule: true, tolerance: 1 },
  },
}
const decompte = (grid: Grid, expected: ExpectedLabels = DECOMPTE) => {
  const params = { ...DECOMPTE_PARAMS, lignes: { ...DECOMPTE_PARAMS.lignes } }
  // A professional's count has no payments to speak of.
  const { versements, ...others } = params.lignes
  return judge(
    [sheet('Décompte', grid)],
    expected === PRIVATE ? { ...params, lignes: { ...others, versements } } : { ...params, lignes: others },
    { decompte: expected },
  )
}
const COUNT: Grid = [
  ['Décompte', 'Les Paniers du Pré'],
  ['Principal', '2 849,76 €'],
  ['Jours de retard', '20'],
  ['Pénalités de retard (12 %)', '=ARRONDI(B2*12%*B3/365;2)'],
  ['Indemnité forfaitaire', '40 €'],
  ['Total dû', '=SOMME(B2;B4:B5)'],
]
const withLine = (line: number, row: readonly string[]): Grid =>
  COUNT.map((former, index) => (index === line ? row : former))

describe('decompte-2', () => {
  test('right on each date that the letter may bear', () => {
    expect(missed(decompte(COUNT))).toEqual([])
    expect(decompte(COUNT)?.verdict).toBe('juste')
    expect(decompte(withLine(2, ['Jours de retard', '=DATE(2026;11;25)-DATE(2026;11;4)']))?.verdict).toBe('juste')
  })
  test('unrounded penalty, days in the label, figures far to the right', () => {
    const grid = [
      ['Montant de la facture FA-2610-0198', '', '', '2849,76'],
      ['Pénalités, 20 jours', '', '', '=D1*0,12*20/365'],
      ['Frais de recouvrement', '', '', '40'],
      ['Net à payer', '', '', '=D1+D2+D3'],
    ]
    expect(missed(decompte(grid))).toEqual([])
    expect(decompte(grid)?.verdict).toBe('juste')
  })
  test('days that are said nowhere: incomplete', () => {
    const grid = [
      ['Principal', '2849,76'],
      ['Pénalités', '=ARRONDI(B1*12%*20/365;2)'],
      ['Indemnité', '40'],
      ['Total', '=SOMME(B1:B3)'],
    ]
    expect(missed(decompte(grid))).toEqual(['jours'])
    expect(decompte(grid)?.verdict).toBe('incomplet')
  })
  test('labels as headings over one row of figures', () => {
    const grid = [
      ['Principal', 'Jours', 'Pénalité', 'Indemnité', 'Total'],
      ['2849,76', '20', '=ARRONDI(A2*12%*B2/365;2)', '40', '=A2+C2+D2'],
    ]
    expect(decompte(grid)?.verdict).toBe('juste')
  })
  test('typed where a formula is expected: incomplete', () => {
    expect(decompte(withLine(5, ['Total dû', '2 908,50 €']))?.verdict).toBe('incomplet')
    expect(decompte(withLine(3, ['Pénalités', '18,74 €']))?.verdict).toBe('incomplet')
  })
  test('a wrong rate, a wrong number of days, no allowance: wrong', () => {
    expect(decompte(withLine(3, ['Pénalités', '=ARRONDI(B2*10%*B3/365;2)']))?.verdict).toBe('faux')
    expect(decompte(withLine(2, ['Jours de retard', '30']))?.verdict).toBe('faux')
    expect(decompte(withLine(4, ['', '']))?.verdict).toBe('faux')
  })
  test('a private person: principal and payments only; penalties or the allowance are claimed for nothing', () => {
    const alone = [
      ['Principal', '284,40 €'],
      ['Total', '=B1'],
    ]
    expect(decompte([...alone.slice(0, 1), ['Total', '=SOMME(B1:B1)']], PRIVATE)?.verdict).toBe('juste')
    const claimed = decompte(
      [
        ['Principal', '284,40 €'],
        ['Indemnité', '40 €'],
        ['Total', '=B1+B2'],
      ],
      PRIVATE,
    )
    expect(claimed?.verdict).toBe('faux')
    expect(claimed?.findings.find(({ id }) => id === 'indemnite')?.state).toBe('interdit')
  })
  test('another table is not a count', () => {
    expect(decompte([['Bonjour', '12']])).toBeNull()
    expect(judge([GIVEN], DECOMPTE_PARAMS, { decompte: DECOMPTE })).toBeNull()
    expect(judge([table()], DECOMPTE_PARAMS, { decompte: DECOMPTE })).toBeNull()
  })
  test('a mail without workbook is not a count', () => {
    const mail = {
      act: { gesture: 'envoyer-courriel', attachments: [] },
      after: { records: { workbooks: [] } },
      params: DECOMPTE_PARAMS,
    }
    expect(tableauJudge(mail as unknown as JudgeInput)).toBeNull()
  })
})
