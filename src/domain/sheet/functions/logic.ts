import type { Calculation, FunctionTable, SheetFunction } from '../calculation.ts'
import { isError, type Scalar, type SheetError, sheetError } from '../cell-value.ts'
import { toCondition } from '../coerce.ts'
import { type Args, scalarAt } from './arguments.ts'

/** ET, OU: all conditions are read; texts and empty cells of a range are passed over. */
const over = (combine: (conditions: readonly boolean[]) => boolean): SheetFunction => ({
  min: 1,
  max: 255,
  call: (args, calculation) => {
    const conditions: boolean[] = []
    let error: SheetError | null = null
    const keep = (condition: boolean | SheetError) => {
      if (typeof condition === 'boolean') conditions.push(condition)
      else error ??= condition
    }
    for (const node of args) {
      if (!node) continue
      const area = calculation.area(node)
      if (!area) keep(toCondition(calculation.scalar(node)))
      else {
        calculation.each(area, (value) => {
          if (value !== null && typeof value !== 'string') keep(toCondition(value))
        })
      }
    }
    return error ?? (conditions.length === 0 ? sheetError('#VALEUR!') : combine(conditions))
  },
})

/** A result left out of SI is 0; the condition alone gives VRAI or FAUX. */
function branch(args: Args, index: number, calculation: Calculation, otherwise: Scalar): Scalar {
  return index < args.length ? (scalarAt(args, index, calculation) ?? 0) : otherwise
}

const test = (holds: (value: Scalar) => boolean): SheetFunction => ({
  min: 1,
  max: 1,
  call: (args, calculation) => holds(scalarAt(args, 0, calculation)),
})

/** A circular reference is never hidden: it must be mended. */
const caught = (value: Scalar): boolean => isError(value) && value.error !== '#CIRC!'

export const LOGIC: FunctionTable = {
  SI: {
    min: 2,
    max: 3,
    call: (args, calculation) => {
      const condition = toCondition(scalarAt(args, 0, calculation))
      if (typeof condition !== 'boolean') return condition
      return condition ? branch(args, 1, calculation, true) : branch(args, 2, calculation, false)
    },
  },
  'SI.CONDITIONS': {
    min: 2,
    max: 254,
    call: (args, calculation) => {
      for (let index = 0; index + 1 < args.length; index += 2) {
        const condition = toCondition(scalarAt(args, index, calculation))
        if (typeof condition !== 'boolean') return condition
        if (condition) return scalarAt(args, index + 1, calculation)
      }
      return sheetError('#N/A')
    },
  },
  SIERREUR: {
    min: 2,
    max: 2,
    call: (args, calculation) => {
      const value = scalarAt(args, 0, calculation)
      return caught(value) ? scalarAt(args, 1, calculation) : value
    },
  },
  'SI.NON.DISP': {
    min: 2,
    max: 2,
    call: (args, calculation) => {
      const value = scalarAt(args, 0, calculation)
      return isError(value) && value.error === '#N/A' ? scalarAt(args, 1, calculation) : value
    },
  },
  ET: over((conditions) => conditions.every(Boolean)),
  OU: over((conditions) => conditions.some(Boolean)),
  NON: {
    min: 1,
    max: 1,
    call: (args, calculation) => {
      const condition = toCondition(scalarAt(args, 0, calculation))
      return typeof condition === 'boolean' ? !condition : condition
    },
  },
  VRAI: { min: 0, max: 0, call: () => true },
  FAUX: { min: 0, max: 0, call: () => false },
  ESTVIDE: test((value) => value === null),
  ESTNUM: test((value) => typeof value === 'number'),
  ESTTEXTE: test((value) => typeof value === 'string'),
  ESTERREUR: test(isError),
  ESTNA: test((value) => isError(value) && value.error === '#N/A'),
}
