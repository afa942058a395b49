import { describe, expect, test } from 'vitest'
import type { CellFormat, Scalar } from '../../src/domain/sheet/cell-value.ts'
import { formatCell, formatForInput } from '../../src/domain/sheet/format-cell.ts'
import { formatPattern } from '../../src/domain/sheet/format-pattern.ts'
import { isFormula, parseCell } from '../../src/domain/sheet/parse-cell.ts'
import { dateOfSerial, parseDate, serialOf, serialOfParts } from '../../src/domain/sheet/serial-date.ts'
import { addNumbers, roundTo, significant, sumNumbers } from '../../src/domain/sheet/significant.ts'

describe('what is typed in a cell', () => {
  const cases: readonly [string, string, Scalar, CellFormat][] = [
    ['', 'vide', null, 'standard'],
    ['   ', 'vide', null, 'standard'],
    ['12', 'nombre', 12, 'standard'],
    ['007', 'nombre', 7, 'standard'],
    ['1234,5', 'nombre', 1234.5, 'standard'],
    ['1 234,50', 'nombre', 1234.5, 'nombre'],
    ['1\u202f234,50\u00a0€', 'nombre', 1234.5, 'euro'],
    ['1 234 567', 'nombre', 1_234_567, 'entier'],
    ['12,50€', 'nombre', 12.5, 'euro'],
    ['€ 12', 'nombre', 12, 'euro'],
    ['40 euros', 'nombre', 40, 'euro'],
    ['-3', 'nombre', -3, 'standard'],
    ['\u221218,74 €', 'nombre', -18.74, 'euro'],
    [',5', 'nombre', 0.5, 'standard'],
    ['18.74', 'nombre', 18.74, 'nombre'],
    ['0.125', 'nombre', 0.125, 'standard'],
    ['1.234', 'texte', '1.234', 'standard'],
    ['12 %', 'nombre', 0.12, 'pourcent'],
    ['5,5%', 'nombre', 0.055, 'pourcent-1'],
    ['7,86 %', 'nombre', 0.0786, 'pourcent-2'],
    ['1,2E3', 'nombre', 1200, 'standard'],
    ['12 34', 'texte', '12 34', 'standard'],
    ['01 23 45 67 89', 'texte', '01 23 45 67 89', 'standard'],
    ['24/11/2026', 'nombre', 46_350, 'date'],
    ['4/1/26', 'nombre', 46_026, 'date'],
    ['24-11-2026', 'nombre', 46_350, 'date'],
    ['2026-11-24', 'nombre', 46_350, 'date'],
    ['24 novembre 2026', 'nombre', 46_350, 'date'],
    ['1er déc. 2026', 'nombre', 46_357, 'date'],
    ['31/02/2026', 'texte', '31/02/2026', 'standard'],
    ['24/11', 'nombre', 46_350, 'date'],
    ['10:42', 'nombre', significant(642 / 1440), 'heure'],
    ['10 h 42', 'nombre', significant(642 / 1440), 'heure'],
    ['vrai', 'booleen', true, 'standard'],
    ['FAUX', 'booleen', false, 'standard'],
    ['FA-2610-0287', 'texte', 'FA-2610-0287', 'standard'],
    ['relance 1', 'texte', 'relance 1', 'standard'],
    ['1 mais', 'texte', '1 mais', 'standard'],
    ["'12", 'texte', '12', 'texte'],
    ['=A1', 'formule', null, 'standard'],
    ['=', 'texte', '=', 'standard'],
  ]
  test.each(cases)('« %s » : %s', (input, kind, value, format) => {
    expect(parseCell(input, '2026-01-01')).toEqual({ kind, value, format })
  })
  test('a day without its year stays a text when the year is not known', () => {
    expect(parseCell('24/11').kind).toBe('texte')
  })
  test('only what begins with = is a formula', () => {
    expect([isFormula('=A1'), isFormula(' =A1'), isFormula('='), isFormula('A1=2')]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})

describe('what a cell shows', () => {
  const cases: readonly [Scalar, CellFormat, string][] = [
    [null, 'euro', ''],
    ['texte', 'euro', 'texte'],
    [true, 'standard', 'VRAI'],
    [{ error: '#DIV/0!' }, 'euro', '#DIV/0!'],
    [1234.5, 'standard', '1234,5'],
    [1 / 3, 'standard', '0,3333333333'],
    [-2, 'standard', '\u22122'],
    [123_456_789_012, 'standard', '123456789012'],
    [1e21, 'standard', '1E+21'],
    [0.000_001, 'standard', '0,000001'],
    [1234.5, 'entier', '1\u202f235'],
    [2_770.4, 'nombre', '2\u202f770,40'],
    [-0.004, 'nombre', '0,00'],
    [18.735, 'euro', '18,74\u00a0€'],
    [1_234_567.891, 'euro', '1\u202f234\u202f567,89\u00a0€'],
    [0.12, 'pourcent', '12\u00a0%'],
    [0.055, 'pourcent-1', '5,5\u00a0%'],
    [46_350, 'date', '24/11/2026'],
    [-5, 'date', '\u22125'],
    [642 / 1440, 'heure', '10:42'],
  ]
  test.each(cases)('%j en %s : %s', (value, format, text) => expect(formatCell(value, format)).toBe(text))
  test('what is edited is typed again as the same value', () => {
    for (const [value, format] of [
      [-1234.56, 'euro'],
      [0.055, 'pourcent-1'],
      [46_350, 'date'],
      [0.5, 'heure'],
    ] as const) {
      expect(parseCell(formatForInput(value, format)).value).toBe(value)
    }
  })
})

describe('TEXTE', () => {
  const cases: readonly [number, string, string][] = [
    [1234.5, '0', '1235'],
    [1234.5, '0,00', '1234,50'],
    [1234.5, '# ##0,00 €', '1\u202f234,50 €'],
    [-1234.5, '# ##0', '\u22121\u202f235'],
    [7, '000', '007'],
    [0.5, '0,##', '0,5'],
    [2, '0,##', '2'],
    [0.055, '0,0 %', '5,5 %'],
    [46_350, 'jj/mm/aaaa', '24/11/2026'],
    [46_350, 'jj/mm/aa', '24/11/26'],
    [46_350, 'jjjj j mmmm aaaa', 'mardi 24 novembre 2026'],
    [46_350, '"le "j mmmm', 'le 24 novembre'],
    [46_350, 'mmmm aaaa', 'novembre 2026'],
    [46_350.445_834, 'hh:mm', '10:42'],
    [3.25, 'Standard', '3,25'],
  ]
  test.each(cases)('%d avec « %s » : %s', (value, pattern, text) => expect(formatPattern(value, pattern)).toBe(text))
})

describe('dates as numbers', () => {
  test('known days', () => {
    expect(serialOf('1900-03-01')).toBe(61)
    expect(serialOf('2026-11-24')).toBe(46_350)
    expect(dateOfSerial(46_350.9)).toBe('2026-11-24')
    expect(dateOfSerial(0)).toBeNull()
    expect(dateOfSerial(3_000_000)).toBeNull()
  })
  test('parts out of range are carried over', () => {
    expect(serialOfParts(2026, 13, 1)).toBe(serialOf('2027-01-01'))
    expect(serialOfParts(2026, 3, 0)).toBe(serialOf('2026-02-28'))
    expect(serialOfParts(2026, 0, 1)).toBe(serialOf('2025-12-01'))
    expect(serialOfParts(12_000, 1, 1)).toBeNull()
  })
  test('two-digit years turn at 30', () => {
    expect(parseDate('01/01/29')).toBe('2029-01-01')
    expect(parseDate('01/01/30')).toBe('1930-01-01')
  })
})

describe('fifteen significant digits', () => {
  test('known traps', () => {
    expect(addNumbers(0.1, 0.2)).toBe(0.3)
    expect(addNumbers(addNumbers(0.3, -0.1), -0.2)).toBe(0)
    expect(sumNumbers([0.1, 0.2, -0.3])).toBe(0)
    expect(sumNumbers(Array.from({ length: 1000 }, () => 0.01))).toBe(10)
    expect(sumNumbers([1e15, 1, -1e15])).toBe(1)
    expect(significant(1.1 * 3)).toBe(3.3)
    expect(Object.is(significant(-0), 0)).toBe(true)
  })
  const rounds: readonly [number, number, 'half' | 'down' | 'up', number][] = [
    [1.005, 2, 'half', 1.01],
    [2.675, 2, 'half', 2.68],
    [-2.5, 0, 'half', -3],
    [18.7395, 2, 'half', 18.74],
    [1234, -2, 'half', 1200],
    [1.999, 2, 'down', 1.99],
    [-1.999, 2, 'down', -1.99],
    [1.001, 2, 'up', 1.01],
    [1.1 * 1.1 * 100, 2, 'up', 121],
    [0.285, 2, 'half', 0.29],
  ]
  test.each(rounds)('%d à %d décimales (%s) : %d', (value, decimals, how, result) =>
    expect(roundTo(value, decimals, how)).toBe(result),
  )
})
