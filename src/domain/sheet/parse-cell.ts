import type { IsoDate } from '../trade/iso-date.ts'
import type { CellFormat, Scalar } from './cell-value.ts'
import { parseDate, serialOf } from './serial-date.ts'
import { significant } from './significant.ts'

export interface ParsedCell {
  readonly kind: 'vide' | 'nombre' | 'texte' | 'booleen' | 'formule'
  readonly value: Scalar
  readonly format: CellFormat
}

const EMPTY: ParsedCell = { kind: 'vide', value: null, format: 'standard' }

/** Whether what was typed is computed: it begins with `=`. */
export const isFormula = (input: string): boolean => input.startsWith('=') && input.trim().length > 1

// Sign, digits in one run or grouped by three, a comma (or the point of the numeric pad) before decimals, a unit.
const NUMBER =
  /^([+\u2212-]?)\s?(\d+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+)?(?:([.,])(\d*))?(?:[eE]([+-]?\d{1,3}))?\s*(€|euros?|eur|%)?$/i
const EURO_FIRST = /^([+\u2212-]?)\s*€\s*(.+)$/
const HOUR = /^(\d{1,2})\s?[:hH]\s?(\d{2})$/

/**
 * What a person typed in a cell: a number (`1 234,50 €`, `12 %`), a date (`24/11/2026`), VRAI or FAUX, a formula, or a
 * text. An apostrophe first keeps anything as a text. `today` gives its year to `24/11`.
 */
export function parseCell(input: string, today?: IsoDate): ParsedCell {
  if (input.startsWith("'")) return { kind: 'texte', value: input.slice(1), format: 'texte' }
  const text = input.trim()
  if (text === '') return EMPTY
  if (isFormula(text)) return { kind: 'formule', value: null, format: 'standard' }
  const upper = text.toUpperCase()
  if (upper === 'VRAI' || upper === 'FAUX') return { kind: 'booleen', value: upper === 'VRAI', format: 'standard' }
  const number = parseNumber(text.replace(EURO_FIRST, '$1$2 €'))
  if (number) return { kind: 'nombre', ...number }
  const hour = HOUR.exec(text)
  if (hour && Number(hour[1]) < 24 && Number(hour[2]) < 60) {
    const minutes = Number(hour[1]) * 60 + Number(hour[2])
    return { kind: 'nombre', value: significant(minutes / 1440), format: 'heure' }
  }
  const date = parseDate(text, today === undefined ? undefined : Number(today.slice(0, 4)))
  if (date !== null) return { kind: 'nombre', value: serialOf(date), format: 'date' }
  return { kind: 'texte', value: input, format: 'standard' }
}

function parseNumber(text: string): { readonly value: number; readonly format: CellFormat } | null {
  const match = NUMBER.exec(text)
  if (!match) return null
  const [, sign = '', whole = '', separator = '', decimals = '', exponent = '0', unit = ''] = match
  if (whole === '' && decimals === '') return null
  // “1.348” could be one thousand three hundred and forty-eight: it stays a text.
  if (separator === '.' && decimals.length === 3 && whole !== '0' && whole !== '') return null
  const digits = whole.replace(/[\s\u00a0\u202f]/g, '')
  const size = Number(`${digits === '' ? '0' : digits}.${decimals === '' ? '0' : decimals}e${exponent}`)
  if (!Number.isFinite(size)) return null
  const value = significant(sign === '-' || sign === '\u2212' ? -size : size)
  if (unit === '%') return { value: significant(value / 100), format: percentFormat(decimals) }
  if (unit !== '') return { value, format: 'euro' }
  if (/[\s\u00a0\u202f]/.test(whole)) return { value, format: decimals === '' ? 'entier' : 'nombre' }
  return { value, format: decimals.length === 2 ? 'nombre' : 'standard' }
}

function percentFormat(decimals: string): CellFormat {
  return decimals === '' ? 'pourcent' : decimals.length === 1 ? 'pourcent-1' : 'pourcent-2'
}
