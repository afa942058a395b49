import { describe, expect, test } from 'vitest'
import { type Scalar, sheetError } from '../../src/domain/sheet/cell-value.ts'
import { checkFormula, readsCells } from '../../src/domain/sheet/check-formula.ts'
import { evaluateWorkbook } from '../../src/domain/sheet/evaluate-workbook.ts'
import { formatCell } from '../../src/domain/sheet/format-cell.ts'
import { FUNCTION_HELP } from '../../src/domain/sheet/function-help.ts'
import { FUNCTIONS } from '../../src/domain/sheet/functions/index.ts'

const TODAY = '2026-11-24'

/** An aged balance of a few lines, a second sheet of rates, and the formula in K1. */
const GIVEN: readonly (readonly [string, string])[] = [
  ['A1', 'Facture'],
  ['B1', 'Client'],
  ['C1', 'Échéance'],
  ['D1', 'Solde'],
  ['A2', 'FA-2610-0287'],
  ['B2', 'Les Passerelles'],
  ['C2', '13/11/2026'],
  ['D2', '1 348,80 €'],
  ['A3', 'FA-2610-0198'],
  ['B3', 'Les Paniers du Pré'],
  ['C3', '04/11/2026'],
  ['D3', '2 849,76 €'],
  ['A4', 'FA-2611-0402'],
  ['B4', 'Mme Doucouré-Vial'],
  ['C4', '12/11/2026'],
  ['D4', '364,80 €'],
  ['B5', 'Total'],
  ['D5', '=SOMME(D2:D4)'],
  ['F1', '5'],
  ['F2', '7'],
  ['F3', 'abc'],
  ['F5', 'VRAI'],
  ['G1', '=1/0'],
]
const RATES = {
  name: 'Barème 2026',
  cells: [
    { ref: 'A1', input: 'pénalité' },
    { ref: 'B1', input: '12 %' },
    { ref: 'A2', input: 'indemnité' },
    { ref: 'B2', input: '40 €' },
  ],
}

function result(formula: string) {
  const cells = [...GIVEN, ['K2', formula] as const].map(([ref, input]) => ({ ref, input }))
  return evaluateWorkbook([{ name: 'Balance', cells }, RATES], TODAY).result('Balance', 'K2')
}
const value = (formula: string): Scalar => result(formula).value
const shown = (formula: string): string => {
  const cell = result(formula)
  return formatCell(cell.value, cell.format).replaceAll(/[\u00a0\u202f]/g, ' ')
}
const error = sheetError

describe('operators', () => {
  const cases: readonly [string, Scalar][] = [
    ['=1+2*3', 7],
    ['=(1+2)*3', 9],
    ['=2^3^2', 64],
    ['=-2^2', 4],
    ['=2^-1', 0.5],
    ['=50%', 0.5],
    ['=200*10%', 20],
    ['=1,5+,5', 2],
    ['=7/2', 3.5],
    ['=10-2-3', 5],
    ['=100/10/2', 5],
    ['=6÷2×4', 12],
    ['="a"&"b"&1,5', 'ab1,5'],
    ['="il a dit ""non"""', 'il a dit "non"'],
    ['=1+"2"', 3],
    ['=1+"2,5 €"', 3.5],
    ['=1+"abc"', error('#VALEUR!')],
    ['=1+F4', 1],
    ['=VRAI+1', 2],
    ['=0,1+0,2=0,3', true],
    ['="ABC"="abc"', true],
    ['="é"="e"', false],
    ['="a"<"b"', true],
    ['="Écrou"<"Frein"', true],
    ['=2>10', false],
    ['="2">10', true],
    ['=F4=0', true],
    ['=F4=""', true],
    ['=3<>3', false],
    ['=3≤3', true],
    ['=1/0', error('#DIV/0!')],
    ['=1/F4', error('#DIV/0!')],
    ['=G1+1', error('#DIV/0!')],
    ['=0^-1', error('#DIV/0!')],
    ['=#N/A', error('#N/A')],
    ['=bidule', error('#NOM?')],
    ['=BIDULE(1)', error('#NOM?')],
    ['=Rien!A1', error('#REF!')],
    ["='Barème 2026'!B2*2", 80],
    ["='barème 2026'!B1*100", 12],
    ['=F1:F9', 7],
    ['=A1:D4', error('#VALEUR!')],
    ['=K4', 0],
  ]
  test.each(cases)('%s', (formula, expected) => expect(value(formula)).toEqual(expected))
})

describe('functions', () => {
  const cases: readonly [string, Scalar][] = [
    ['=SOMME(D2:D4)', 4563.36],
    ['=somme(D2;D3;10)', 4208.56],
    ['=SOMME(F1:F5)', 12],
    ['=SOMME(D:D)', 9126.72],
    ['=SOMME(2:2)-C2', error('#CIRC!')],
    ['=SOMME(F1:G1)', error('#DIV/0!')],
    ['=SOMME()', error('#ERREUR!')],
    ['=MOYENNE(F1:F3)', 6],
    ['=MOYENNE(H1:H3)', error('#DIV/0!')],
    ['=MIN(D2:D4)', 364.8],
    ['=MAX(D2:D4;5000)', 5000],
    ['=MIN(H1:H3)', 0],
    ['=NB(A1:D5)', 7],
    ['=NBVAL(F1:F5)', 4],
    ['=NB.VIDE(F1:F5)', 1],
    ['=MEDIANE(1;9;5)', 5],
    ['=MEDIANE(1;2)', 1.5],
    ['=RANG(D2;D2:D4)', 2],
    ['=GRANDE.VALEUR(D2:D4;2)', 1348.8],
    ['=SOMMEPROD(F1:F2;F1:F2)', 74],
    ['=NB.SI(D2:D4;">1000")', 2],
    ['=NB.SI(D2:D4;364,8)', 1],
    ['=NB.SI(B2:B4;"les *")', 2],
    ['=NB.SI(B2:B4;"<>Les Passerelles")', 2],
    ['=NB.SI(C2:C4;"<=12/11/2026")', 2],
    ['=NB.SI(A2:A4;"FA-26??-0198")', 1],
    ['=NB.SI(F1:F5;"")', 1],
    ['=NB.SI(D2:D4;">="&D2)', 2],
    ['=NB.SI.ENS(D2:D4;">400";C2:C4;"<13/11/2026")', 1],
    ['=NB.SI.ENS(D2:D4;">400";C2:C3;"<13/11/2026")', error('#VALEUR!')],
    ['=SOMME.SI(B2:B4;"Les Passerelles";D2:D4)', 1348.8],
    ['=SOMME.SI(D2:D4;">400")', 4198.56],
    ['=SOMME.SI.ENS(D2:D4;D2:D4;">0";C2:C4;"<=12/11/2026")', 3214.56],
    ['=MOYENNE.SI(D2:D4;"<0")', error('#DIV/0!')],
    ['=SI(D2>1000;"oui";"non")', 'oui'],
    ['=SI(FAUX;1)', false],
    ['=SI(VRAI;)', 0],
    ['=SI(FAUX;1/0;"suite")', 'suite'],
    ['=SI("abc";1;2)', error('#VALEUR!')],
    ['=SI.CONDITIONS(F1>6;"a";F1>4;"b")', 'b'],
    ['=SIERREUR(G1;"–")', '–'],
    ['=SIERREUR(F1;"–")', 5],
    ['=ET(F1>4;F2>4)', true],
    ['=OU(F1>6;F2>6)', true],
    ['=NON(F1>6)', true],
    ["=ARRONDI(D3*'Barème 2026'!B1*20/365;2)", 18.74],
    ['=ARRONDI(-2,5;0)', -3],
    ['=ARRONDI(1250;-2)', 1300],
    ['=ARRONDI.INF(1,999;2)', 1.99],
    ['=ARRONDI.SUP(1,001;2)', 1.01],
    ['=ENT(-1,5)', -2],
    ['=ABS(-3)', 3],
    ['=MOD(-3;2)', 1],
    ['=MOD(5;0)', error('#DIV/0!')],
    ['=RACINE(-1)', error('#NOMBRE!')],
    ['=RECHERCHEV("FA-2610-0198";A2:D4;4;FAUX)', 2849.76],
    ['=RECHERCHEV("fa-2610-0198";$A$2:$D$4;2;0)', 'Les Paniers du Pré'],
    ['=RECHERCHEV("FA-0000";A2:D4;4;FAUX)', error('#N/A')],
    ['=RECHERCHEV("FA-2610-0198";A2:D4;5;FAUX)', error('#REF!')],
    ['=RECHERCHEV(6;F1:F2;1)', 5],
    ['=INDEX(B2:D4;2;3)', 2849.76],
    ['=INDEX(B2:B4;3)', 'Mme Doucouré-Vial'],
    ['=INDEX(B2:B4;4)', error('#REF!')],
    ['=EQUIV("FA-2611-0402";A1:A4;0)', 4],
    ['=EQUIV(6;F1:F2)', 1],
    ['=EQUIV(6;F1:F2;0)', error('#N/A')],
    ['=INDEX(D1:D4;EQUIV("FA-2610-0287";A1:A4;0))', 1348.8],
    ['=RECHERCHEX("x";A2:A4;D2:D4;"absent")', 'absent'],
    ['=AUJOURDHUI()-C3', 20],
    ['=AUJOURD’HUI()-C2', 11],
    ['=JOURS(AUJOURDHUI();C2)', 11],
    ['=DATE(2026;12;31)-AUJOURDHUI()', 37],
    ['=JOUR(C2)', 13],
    ['=MOIS(C2)', 11],
    ['=ANNEE(C2)', 2026],
    ['=FIN.MOIS(C2;1)-DATE(2026;12;31)', 0],
    ['=MOIS.DECALER(DATE(2026;1;31);1)-DATE(2026;2;28)', 0],
    ['=JOURSEM(C2;2)', 5],
    ['=SERIE.JOUR.OUVRE(C3;5)-C3', 7],
    ['=SERIE.JOUR.OUVRE(C3;5;DATE(2026;11;11))-C3', 8],
    ['=NB.JOURS.OUVRES(C3;C2)', 8],
    ['=JOUR(-1)', error('#NOMBRE!')],
    ['=CONCATENER("FA-";26;10)', 'FA-2610'],
    ['=GAUCHE(A2;2)', 'FA'],
    ['=DROITE(A2;4)', '0287'],
    ['=STXT(A2;4;4)', '2610'],
    ['=NBCAR(A2)', 12],
    ['=MAJUSCULE("été")', 'ÉTÉ'],
    ['=MINUSCULE("ÉTÉ")', 'été'],
    ['=SUPPRESPACE("  a   b ")', 'a b'],
    ['=NOMPROPRE("les paniers du pré")', 'Les Paniers Du Pré'],
    ['=CHERCHE("pan";B3)', 5],
    ['=TROUVE("pan";B3)', error('#VALEUR!')],
    ['=SUBSTITUE(A2;"-";"/")', 'FA/2610/0287'],
    ['=TEXTE(C2;"jj/mm/aaaa")', '13/11/2026'],
    ['="Total : "&TEXTE(D5;"# ##0,00")', 'Total : 4\u202f563,36'],
    ['=CNUM("1 234,50")', 1234.5],
    ['=ESTNUM(F1)', true],
    ['=ESTVIDE(F4)', true],
  ]
  test.each(cases)('%s', (formula, expected) => expect(value(formula)).toEqual(expected))
})

describe('natural formats', () => {
  test.each([
    ['=SOMME(D2:D4)', '4 563,36 €'],
    ['=D3*12%*20/365', '18,74 €'],
    ['=D2+40', '1 388,80 €'],
    ['=C2+7', '20/11/2026'],
    ['=C2-C3', '9'],
    ['=AUJOURDHUI()', '24/11/2026'],
    ['=D2/D5', '0,2955716840'],
    ['=SI(F1>6;D2;0)', '0,00 €'],
    ["='Barème 2026'!B1", '12 %'],
    ['=NB.SI(D2:D4;">0")', '3'],
  ])('%s : %s', (formula, text) => expect(shown(formula)).toBe(text.replace('0,2955716840', '0,295571684')))
})

describe('circles and chains', () => {
  const run = (cells: readonly (readonly [string, string])[], ref: string) =>
    evaluateWorkbook([{ name: 'F', cells: cells.map(([r, input]) => ({ ref: r, input })) }], TODAY).result('F', ref)
      .value

  test('a circle says so in each of its cells, and SIERREUR does not hide it', () => {
    const cells = [
      ['A1', '=B1+1'],
      ['B1', '=SIERREUR(A1;0)'],
      ['C1', '=A1'],
    ] as const
    for (const ref of ['A1', 'B1', 'C1']) expect(run(cells, ref)).toEqual(error('#CIRC!'))
    expect(run([['A1', '=A1']], 'A1')).toEqual(error('#CIRC!'))
  })
  test('a circle through the branch that SI does not take is no circle', () => {
    const cells = [
      ['A1', '=SI(VRAI;1;B1)'],
      ['B1', '=A1+1'],
    ] as const
    expect([run(cells, 'A1'), run(cells, 'B1')]).toEqual([1, 2])
  })
  test('ten thousand balances that read the next one', () => {
    const cells = Array.from({ length: 10_000 }, (_, i) => [`A${i + 1}`, i === 9_999 ? '1' : `=A${i + 2}+1`] as const)
    expect(run(cells, 'A1')).toBe(10_000)
  })
})

describe('what a spreadsheet refuses', () => {
  test.each([
    ['=SOMME(A1,B1)', 'point-virgule'],
    ['=SOMME(A1;B1', 'parenthèse fermante'],
    ['=(1+2))', 'en trop'],
    ['=1+', 'pas finie'],
    ['=*2', 'avant'],
    ['=A1 B1', 'opérateur'],
    ['="abc', 'guillemet'],
    ['=A1@2', '@'],
    ['=SI(A1)', '2 à 3 arguments'],
    ['=JOUR(1;2)', '1 argument,'],
    ['=AUJOURDHUI(1)', 'sans argument'],
    ['=A1;B1', 'point-virgule'],
    [`=${'-'.repeat(200)}1`, 'trop longue'],
  ])('%s', (formula, words) => expect(checkFormula(formula)?.message).toContain(words))
  test('what is right, or not a formula, passes', () => {
    for (const input of ['=SOMME(A1:B2)', '=INCONNUE(1)', 'SOMME(', '12', '=SI(A1;;)'])
      expect(checkFormula(input)).toBeNull()
  })
  test('a result typed with an equals sign reads no cell', () => {
    expect([readsCells('=17600,21'), readsCells('=1+2'), readsCells('=SOMME(A1:A3)'), readsCells('12')]).toEqual([
      false,
      false,
      true,
      false,
    ])
  })
})

test('every function that is proposed exists, and each is proposed once', () => {
  const names = FUNCTION_HELP.map(({ name }) => name)
  expect(names.filter((name) => !FUNCTIONS[name])).toEqual([])
  expect(new Set(names).size).toBe(names.length)
})
