import { isError, type Scalar, type SheetError, sheetError } from './cell-value.ts'
import { formatCell } from './format-cell.ts'
import { parseCell } from './parse-cell.ts'
import { significant } from './significant.ts'

/** A value as a number: empty is 0, VRAI is 1, a text is read as it would be typed; else #VALEUR!. */
export function toNumber(value: Scalar): number | SheetError {
  if (typeof value === 'number') return value
  if (value === null) return 0
  if (typeof value === 'boolean') return value ? 1 : 0
  if (isError(value)) return value
  const parsed = parseCell(value)
  return parsed.kind === 'nombre' && typeof parsed.value === 'number' ? parsed.value : sheetError('#VALEUR!')
}

/** A value as a text: numbers with a comma, VRAI, FAUX. */
export function toText(value: Scalar): string | SheetError {
  if (isError(value)) return value
  if (typeof value === 'string') return value
  return formatCell(value, 'standard').replace('\u2212', '-')
}

/** A value as a condition: 0 and empty are false; a text is #VALEUR! unless it says VRAI or FAUX. */
export function toCondition(value: Scalar): boolean | SheetError {
  if (typeof value === 'boolean') return value
  if (value === null) return false
  if (typeof value === 'number') return value !== 0
  if (isError(value)) return value
  const word = value.trim().toUpperCase()
  return word === 'VRAI' ? true : word === 'FAUX' ? false : sheetError('#VALEUR!')
}

/** Text without case nor accents, to sort and to look up as French people do. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('Œ', 'oe').toLowerCase()
}

const rank = (value: Scalar): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2)

/** Order of two values that are not errors: numbers, then texts (case apart), then FAUX, VRAI. Empty takes the other's kind. */
export function compareScalars(a: Scalar, b: Scalar): number {
  const left = a === null ? emptyLike(b) : a
  const right = b === null ? emptyLike(a) : b
  if (rank(left) !== rank(right)) return rank(left) - rank(right)
  if (typeof left === 'number' && typeof right === 'number') return Math.sign(significant(left) - significant(right))
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right)
  return Number(left === true) - Number(right === true)
}

function emptyLike(value: Scalar): Scalar {
  return typeof value === 'string' ? '' : typeof value === 'boolean' ? false : 0
}

/** Alphabetical order: letters first, accents only to decide between equals; equal when only the case differs. */
export function compareTexts(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()]
  if (left === right) return 0
  const [plainLeft, plainRight] = [foldText(a), foldText(b)]
  if (plainLeft !== plainRight) return plainLeft < plainRight ? -1 : 1
  return left < right ? -1 : 1
}
