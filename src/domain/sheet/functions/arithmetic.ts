import type { Calculation, FunctionTable, SheetFunction } from '../calculation.ts'
import { type Scalar, sheetError } from '../cell-value.ts'
import { roundTo, significant } from '../significant.ts'
import { type Args, numberOf } from './arguments.ts'

/** A function of one or two numbers, the second with its value when left out. */
function ofNumbers(compute: (a: number, b: number) => Scalar, second?: { readonly otherwise?: number }): SheetFunction {
  return {
    min: second && second.otherwise === undefined ? 2 : 1,
    max: second ? 2 : 1,
    call: (args: Args, calculation: Calculation): Scalar => {
      const a = numberOf(args, 0, calculation)
      const b = second ? numberOf(args, 1, calculation, second.otherwise) : 0
      if (typeof a !== 'number') return a
      return typeof b === 'number' ? compute(a, b) : b
    },
  }
}

/** Beyond, digits no longer exist. */
const places = (decimals: number): number => Math.max(-15, Math.min(15, decimals))

/** Raises to a power; #NOMBRE! when there is no real result. */
export function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent < 0) return sheetError('#DIV/0!')
  const result = base ** exponent
  return Number.isFinite(result) ? significant(result) : sheetError('#NOMBRE!')
}

export const ARITHMETIC: FunctionTable = {
  ARRONDI: ofNumbers((value, decimals) => roundTo(value, places(decimals), 'half'), { otherwise: 0 }),
  'ARRONDI.INF': ofNumbers((value, decimals) => roundTo(value, places(decimals), 'down'), { otherwise: 0 }),
  'ARRONDI.SUP': ofNumbers((value, decimals) => roundTo(value, places(decimals), 'up'), { otherwise: 0 }),
  TRONQUE: ofNumbers((value, decimals) => roundTo(value, places(decimals), 'down'), { otherwise: 0 }),
  ENT: ofNumbers((value) => Math.floor(significant(value))),
  ABS: ofNumbers((value) => Math.abs(value)),
  SIGNE: ofNumbers((value) => Math.sign(value)),
  RACINE: ofNumbers((value) => (value < 0 ? sheetError('#NOMBRE!') : significant(Math.sqrt(value)))),
  PUISSANCE: ofNumbers(power, {}),
  MOD: ofNumbers(
    (value, divisor) =>
      divisor === 0 ? sheetError('#DIV/0!') : significant(value - divisor * Math.floor(significant(value / divisor))),
    {},
  ),
  QUOTIENT: ofNumbers(
    (value, divisor) => (divisor === 0 ? sheetError('#DIV/0!') : Math.trunc(significant(value / divisor)) + 0),
    {},
  ),
}
