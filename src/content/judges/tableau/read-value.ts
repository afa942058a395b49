import { isError, type Scalar } from '../../../domain/sheet/cell-value.ts'
import { parseCell } from '../../../domain/sheet/parse-cell.ts'
import { dateOfSerial, parseDate } from '../../../domain/sheet/serial-date.ts'
import { roundTo } from '../../../domain/sheet/significant.ts'
import { formatAmount } from '../../../domain/trade/format-amount.ts'
import { formatShortDate } from '../../../domain/trade/format-date.ts'
import { type Admitted, type AdmittedValue, admittedList } from '../tableau-expected.ts'
import type { Sought } from './parameters.ts'
import { meaningOf } from './words.ts'

/** What a cell says of the thing sought: a value of its kind, nothing at all (`vide`), or something else (`autre`). */
export type Reading = { readonly kind: 'valeur'; readonly value: number | string } | { readonly kind: 'vide' | 'autre' }

const EMPTY: Reading = { kind: 'vide' }
const OTHER: Reading = { kind: 'autre' }

/** Reads a value as the kind sought: amounts in cents, numbers as they are (“20 jours” is 20), dates ISO, words by meaning. */
export function readAs(value: Scalar, sought: Sought): Reading {
  if (value === null || value === '') return EMPTY
  if (isError(value) || typeof value === 'boolean') return OTHER
  if (sought.kind === 'mot') return readWord(String(value), sought)
  if (typeof value === 'string' && !/\d/.test(value)) return EMPTY
  if (sought.kind === 'date') {
    const date = typeof value === 'number' ? dateOfSerial(value) : parseDate(value.trim())
    return date === null ? OTHER : { kind: 'valeur', value: date }
  }
  const number = typeof value === 'number' ? value : numberIn(value)
  if (number === null) return OTHER
  const floored = sought.floor && number < 0 ? 0 : number
  return { kind: 'valeur', value: sought.kind === 'montant' ? roundTo(floored * 100, 0) : floored }
}

function readWord(text: string, sought: Sought): Reading {
  const { words, neutral, neutralMeans } = sought
  const meaning = meaningOf(text, { words, neutral, neutralMeans })
  return meaning === null ? OTHER : { kind: 'valeur', value: meaning }
}

/** The only number of a text: `20 jours`, `J + 20`, `1 348,80 € TTC`; several numbers say nothing sure. */
function numberIn(text: string): number | null {
  const found = text.match(/\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?/g) ?? []
  const [first] = found
  const parsed = first === undefined || found.length > 1 ? null : parseCell(first)
  return typeof parsed?.value === 'number' ? parsed.value : null
}

/** Whether a reading is one of the admitted values. */
export function isAdmitted(reading: Reading, admitted: Admitted, sought: Sought): boolean {
  return admittedList(admitted).some((value) => isOne(reading, value, sought))
}

function isOne(reading: Reading, admitted: AdmittedValue, sought: Sought): boolean {
  if (reading.kind !== 'valeur') {
    return reading.kind === 'vide' && (admitted === null || (admitted === 0 && sought.emptyIsZero))
  }
  if (admitted === null) return reading.value === 0 && sought.floor
  if (typeof admitted === 'number' && typeof reading.value === 'number') {
    return Math.abs(reading.value - admitted) <= sought.tolerance + 1e-9
  }
  return reading.value === admitted
}

/** The first admitted value, as a French reader writes it. */
export function printAdmitted(admitted: Admitted, sought: Sought): string {
  const [value = null] = admittedList(admitted)
  if (value === null) return 'rien'
  switch (sought.kind) {
    case 'montant':
      return typeof value === 'number' ? formatAmount(value) : value
    case 'nombre':
      return String(value).replace('.', ',')
    case 'date':
      return typeof value === 'string' ? formatShortDate(value) : String(value)
    case 'mot':
      return sought.words[String(value)]?.[0]?.replaceAll('*', '') ?? String(value)
  }
}
