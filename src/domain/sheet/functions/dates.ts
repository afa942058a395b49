import { isoWeek, weekday } from '../../trade/date-arithmetic.ts'
import { daysInMonth, splitDate } from '../../trade/iso-date.ts'
import type { Calculation, FunctionTable, SheetFunction } from '../calculation.ts'
import { type Scalar, type SheetError, sheetError } from '../cell-value.ts'
import { dateOfSerial, serialOf, serialOfParts } from '../serial-date.ts'
import { type Args, allNumbers, numberOf, numbersAt } from './arguments.ts'

/** A function of one date. */
const ofDate = (compute: (iso: string) => number): SheetFunction => ({
  min: 1,
  max: 1,
  call: (args, calculation) => {
    const serial = numberOf(args, 0, calculation)
    if (typeof serial !== 'number') return serial
    const date = dateOfSerial(serial)
    return date === null ? sheetError('#NOMBRE!') : compute(date)
  },
})

/** The day of the same date some months later: `end` takes the last day of that month. */
const monthsLater = (end: boolean): SheetFunction => ({
  min: 2,
  max: 2,
  call: (args, calculation) => {
    const numbers = numbersAt(args, [0, 1], calculation)
    if ('error' in numbers) return numbers
    const date = dateOfSerial(numbers[0] ?? 0)
    if (date === null) return sheetError('#NOMBRE!')
    const { year, month, day } = splitDate(date)
    const index = year * 12 + month - 1 + Math.trunc(numbers[1] ?? 0)
    const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1]
    const last = daysInMonth(newYear, newMonth)
    return serialOfParts(newYear, newMonth, end ? last : Math.min(day, last)) ?? sheetError('#NOMBRE!')
  },
})

/** Days off given as a range or a date. */
function daysOff(args: Args, index: number, calculation: Calculation): ReadonlySet<number> | SheetError {
  const numbers = allNumbers(args.slice(index, index + 1), calculation)
  return 'error' in numbers ? numbers : new Set(numbers.map(Math.floor))
}

const isWorked = (serial: number, off: ReadonlySet<number>): boolean => {
  const date = dateOfSerial(serial)
  return date !== null && weekday(date) <= 5 && !off.has(serial)
}

const MAX_SPAN = 40_000

function workday(args: Args, calculation: Calculation): Scalar {
  const numbers = numbersAt(args, [0, 1], calculation)
  const off = daysOff(args, 2, calculation)
  if ('error' in numbers) return numbers
  if ('error' in off) return off
  let serial = Math.floor(numbers[0] ?? 0)
  let left = Math.trunc(numbers[1] ?? 0)
  const step = left < 0 ? -1 : 1
  for (let walked = 0; left !== 0; walked += 1) {
    serial += step
    if (walked > MAX_SPAN || dateOfSerial(serial) === null) return sheetError('#NOMBRE!')
    if (isWorked(serial, off)) left -= step
  }
  return serial
}

function workdaysBetween(args: Args, calculation: Calculation): Scalar {
  const numbers = numbersAt(args, [0, 1], calculation)
  const off = daysOff(args, 2, calculation)
  if ('error' in numbers) return numbers
  if ('error' in off) return off
  const [a, b] = [Math.floor(numbers[0] ?? 0), Math.floor(numbers[1] ?? 0)]
  if (Math.abs(b - a) > MAX_SPAN) return sheetError('#NOMBRE!')
  let count = 0
  for (let serial = Math.min(a, b); serial <= Math.max(a, b); serial += 1) count += isWorked(serial, off) ? 1 : 0
  return a <= b ? count : 0 - count
}

/** 1 counts from Sunday, 2 from Monday, 3 from Monday at 0. */
function dayOfWeek(args: Args, calculation: Calculation): Scalar {
  const serial = numberOf(args, 0, calculation)
  const type = numberOf(args, 1, calculation, 1)
  if (typeof serial !== 'number') return serial
  if (typeof type !== 'number') return type
  const date = dateOfSerial(serial)
  if (date === null) return sheetError('#NOMBRE!')
  const day = weekday(date)
  return type === 1 ? (day % 7) + 1 : type === 2 ? day : type === 3 ? day - 1 : sheetError('#NOMBRE!')
}

export const DATES: FunctionTable = {
  AUJOURDHUI: { min: 0, max: 0, call: (_, calculation) => serialOf(calculation.today) },
  DATE: {
    min: 3,
    max: 3,
    call: (args, calculation) => {
      const numbers = numbersAt(args, [0, 1, 2], calculation)
      if ('error' in numbers) return numbers
      const [year = 0, month = 0, day = 0] = numbers.map(Math.trunc)
      return serialOfParts(year, month, day) ?? sheetError('#NOMBRE!')
    },
  },
  JOUR: ofDate((date) => splitDate(date).day),
  MOIS: ofDate((date) => splitDate(date).month),
  ANNEE: ofDate((date) => splitDate(date).year),
  'NO.SEMAINE.ISO': ofDate(isoWeek),
  JOURSEM: { min: 1, max: 2, call: dayOfWeek },
  JOURS: {
    min: 2,
    max: 2,
    call: (args, calculation) => {
      const numbers = numbersAt(args, [0, 1], calculation)
      return 'error' in numbers ? numbers : Math.floor(numbers[0] ?? 0) - Math.floor(numbers[1] ?? 0)
    },
  },
  'FIN.MOIS': monthsLater(true),
  'MOIS.DECALER': monthsLater(false),
  'SERIE.JOUR.OUVRE': { min: 2, max: 3, call: workday },
  'NB.JOURS.OUVRES': { min: 2, max: 3, call: workdaysBetween },
}
