import type { Calculation, FunctionTable, SheetFunction } from '../calculation.ts'
import { isError, type Scalar, type SheetError, sheetError } from '../cell-value.ts'
import { foldText, toNumber, toText } from '../coerce.ts'
import { formatPattern } from '../format-pattern.ts'
import { type Args, allValues, numberOf, scalarAt, textOf } from './arguments.ts'

/** A function of one text. */
const ofText = (compute: (text: string) => Scalar): SheetFunction => ({
  min: 1,
  max: 1,
  call: (args, calculation) => {
    const text = textOf(args, 0, calculation)
    return typeof text === 'string' ? compute(text) : text
  },
})

/** GAUCHE and DROITE: some characters of an end, one when the number is left out. */
const endOf = (cut: (text: string, size: number) => string): SheetFunction => ({
  min: 1,
  max: 2,
  call: (args, calculation) => {
    const text = textOf(args, 0, calculation)
    const size = numberOf(args, 1, calculation, 1)
    if (typeof text !== 'string') return text
    if (typeof size !== 'number') return size
    return size < 0 ? sheetError('#VALEUR!') : cut(text, Math.trunc(size))
  },
})

function join(args: Args, calculation: Calculation): Scalar {
  const texts = allValues(args, calculation).map(toText)
  return texts.find((text): text is SheetError => isError(text)) ?? texts.join('')
}

/** CHERCHE (case apart) and TROUVE: rank of the first character of a text in another. */
const position = (fold: (text: string) => string): SheetFunction => ({
  min: 2,
  max: 3,
  call: (args, calculation) => {
    const wanted = textOf(args, 0, calculation)
    const text = textOf(args, 1, calculation)
    const start = numberOf(args, 2, calculation, 1)
    if (typeof wanted !== 'string') return wanted
    if (typeof text !== 'string') return text
    if (typeof start !== 'number') return start
    const found = fold(text).indexOf(fold(wanted), Math.max(0, Math.trunc(start) - 1))
    return found < 0 ? sheetError('#VALEUR!') : found + 1
  },
})

const capital = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(^|[^\p{L}\p{M}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

export const TEXTS: FunctionTable = {
  CONCATENER: { min: 1, max: 255, call: join },
  CONCAT: { min: 1, max: 255, call: join },
  GAUCHE: endOf((text, size) => text.slice(0, size)),
  DROITE: endOf((text, size) => (size === 0 ? '' : text.slice(-size))),
  STXT: {
    min: 3,
    max: 3,
    call: (args, calculation) => {
      const text = textOf(args, 0, calculation)
      const start = numberOf(args, 1, calculation)
      const size = numberOf(args, 2, calculation)
      if (typeof text !== 'string') return text
      if (typeof start !== 'number') return start
      if (typeof size !== 'number') return size
      if (start < 1 || size < 0) return sheetError('#VALEUR!')
      return text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(size))
    },
  },
  NBCAR: ofText((text) => text.length),
  MAJUSCULE: ofText((text) => text.toUpperCase()),
  MINUSCULE: ofText((text) => text.toLowerCase()),
  NOMPROPRE: ofText(capital),
  SUPPRESPACE: ofText((text) => text.trim().replace(/ {2,}/g, ' ')),
  CNUM: ofText((text) => toNumber(text)),
  CHERCHE: position(foldCase),
  TROUVE: position((text) => text),
  EXACT: {
    min: 2,
    max: 2,
    call: (args, calculation) => {
      const [a, b] = [textOf(args, 0, calculation), textOf(args, 1, calculation)]
      return typeof a !== 'string' ? a : typeof b !== 'string' ? b : a === b
    },
  },
  SUBSTITUE: {
    min: 3,
    max: 3,
    call: (args, calculation) => {
      const [text, former, next] = [0, 1, 2].map((index) => textOf(args, index, calculation))
      if (typeof text !== 'string') return text ?? null
      if (typeof former !== 'string') return former ?? null
      if (typeof next !== 'string') return next ?? null
      return former === '' ? text : text.replaceAll(former, () => next)
    },
  },
  TEXTE: {
    min: 2,
    max: 2,
    call: (args, calculation) => {
      const value = scalarAt(args, 0, calculation)
      const pattern = textOf(args, 1, calculation)
      if (isError(value)) return value
      if (typeof pattern !== 'string') return pattern
      const number = toNumber(value)
      return typeof number === 'number' ? formatPattern(number, pattern) : value
    },
  },
}

/** Accents count in a search, case does not: same length, so that ranks stay true. */
function foldCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : foldText(text)
}
