import { columnIndex, MAX_COLUMNS, MAX_ROWS } from './cell-ref.ts'
import { ERROR_CODES, type ErrorCode } from './cell-value.ts'
import type { RefEnd, Reference, Span } from './formula-tree.ts'

export type Token = Span &
  (
    | { readonly kind: 'nombre'; readonly value: number }
    | { readonly kind: 'texte'; readonly value: string }
    | { readonly kind: 'erreur'; readonly code: ErrorCode }
    | { readonly kind: 'reference'; readonly reference: Reference }
    /** A function name (a parenthesis follows) or a word such as VRAI. */
    | { readonly kind: 'nom'; readonly name: string; readonly call: boolean }
    | { readonly kind: 'signe'; readonly text: string }
    /** Something no formula contains: an unfinished text, a stray character. */
    | { readonly kind: 'inconnu'; readonly text: string }
  )

const SPACE = /[\s]+/y
const NUMBER = /\d+(?:[.,]\d*)?(?:[eE][+-]?\d+)?|[.,]\d+(?:[eE][+-]?\d+)?/y
const TEXT = /"(?:[^"]|"")*"/y
const ERROR = new RegExp(ERROR_CODES.map((code) => code.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), 'iy')
const SHEET = String.raw`(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?`
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}\s?:\s?\$?[A-Za-z]{1,3}`
const ROWS = String.raw`\$?[1-9]\d{0,6}\s?:\s?\$?[1-9]\d{0,6}`
const REFERENCE = new RegExp(
  String.raw`${SHEET}(${CELL}\s?:\s?${CELL}|${CELL}|${COLUMNS}|${ROWS})(?![\p{L}\p{N}_(])(?!\.\p{L})`,
  'uy',
)
const NAME = /[\p{L}_][\p{L}\p{N}_.'’]*/uy
const SIGN = /<=|>=|<>|[-+*/^&=<>();%×÷−≤≥≠]/y
const SAME_SIGN: Readonly<Record<string, string>> = { '×': '*', '÷': '/', '−': '-', '≤': '<=', '≥': '>=', '≠': '<>' }

/** Cuts a formula (from its `=`) into pieces; never fails, what has no meaning is `inconnu`. */
export function tokenize(formula: string): readonly Token[] {
  const tokens: Token[] = []
  let at = formula.startsWith('=') ? 1 : 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(formula)
  }
  while (at < formula.length) {
    const space = take(SPACE)
    if (space) {
      at += space[0].length
      continue
    }
    const token = nextToken(formula, at, take)
    tokens.push(token)
    at = token.end
  }
  return tokens
}

function nextToken(formula: string, start: number, take: (pattern: RegExp) => RegExpExecArray | null): Token {
  const text = take(TEXT)
  if (text) {
    return { kind: 'texte', value: text[0].slice(1, -1).replaceAll('""', '"'), start, end: start + text[0].length }
  }
  const error = take(ERROR)
  if (error) {
    const code = ERROR_CODES.find((candidate) => candidate === error[0].toUpperCase()) ?? '#ERREUR!'
    return { kind: 'erreur', code, start, end: start + error[0].length }
  }
  const reference = take(REFERENCE)
  if (reference) {
    const end = start + reference[0].length
    const read = readReference(reference, { start, end })
    if (read) return { kind: 'reference', reference: read, start, end }
  }
  const number = take(NUMBER)
  if (number) {
    return { kind: 'nombre', value: Number(number[0].replace(',', '.')), start, end: start + number[0].length }
  }
  const name = take(NAME)
  if (name) {
    const end = start + name[0].length
    return { kind: 'nom', name: foldName(name[0]), call: /^\s*\(/.test(formula.slice(end)), start, end }
  }
  const sign = take(SIGN)
  if (sign) {
    return { kind: 'signe', text: SAME_SIGN[sign[0]] ?? sign[0], start, end: start + sign[0].length }
  }
  const stray = formula[start] === '"' ? formula.slice(start) : (formula[start] ?? '')
  return { kind: 'inconnu', text: stray, start, end: start + stray.length }
}

/** Function names in capitals, accents and apostrophes apart: “équiv” is EQUIV, “aujourd’hui” is AUJOURDHUI. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toUpperCase()
}

function readReference(match: RegExpExecArray, span: Span): Reference | null {
  const sheet = match[1] === undefined ? (match[2] ?? null) : match[1].replaceAll("''", "'")
  const [first = '', last] = (match[3] ?? '').split(':')
  const from = readEnd(first.trim())
  const to = last === undefined ? null : readEnd(last.trim())
  if (!from || (last !== undefined && !to)) return null
  return { sheet, from, to, ...span }
}

function readEnd(text: string): RefEnd | null {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text)
  if (!match) return null
  const [, mark = '', letters = '', rowMark = '', digits = ''] = match
  const column = letters === '' ? null : columnIndex(letters)
  const row = digits === '' ? null : Number(digits) - 1
  if (column !== null && column >= MAX_COLUMNS) return null
  if (row !== null && row >= MAX_ROWS) return null
  const fixedRow = letters === '' ? mark === '$' : rowMark === '$'
  return { column, row, fixedColumn: letters !== '' && mark === '$', fixedRow }
}
