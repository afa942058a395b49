import type { Area, Calculation } from '../calculation.ts'
import { isError, type Scalar, type SheetError } from '../cell-value.ts'
import { toNumber, toText } from '../coerce.ts'
import type { FormulaNode } from '../formula-tree.ts'

export type Args = readonly (FormulaNode | null)[]

/** An argument as one value; left out, it is empty. */
export function scalarAt(args: Args, index: number, calculation: Calculation): Scalar {
  const node = args[index]
  return node ? calculation.scalar(node) : null
}

/** An argument as a number, `otherwise` when it was not given at all. */
export function numberOf(args: Args, index: number, calculation: Calculation, otherwise?: number): number | SheetError {
  if (otherwise !== undefined && index >= args.length) return otherwise
  return toNumber(scalarAt(args, index, calculation))
}

/** An argument as a text. */
export function textOf(args: Args, index: number, calculation: Calculation): string | SheetError {
  return toText(scalarAt(args, index, calculation))
}

/** Several arguments as numbers, or the first error among them. */
export function numbersAt(
  args: Args,
  indexes: readonly number[],
  calculation: Calculation,
): readonly number[] | SheetError {
  const numbers: number[] = []
  for (const index of indexes) {
    const number = numberOf(args, index, calculation)
    if (typeof number !== 'number') return number
    numbers.push(number)
  }
  return numbers
}

/**
 * All numbers of the arguments: in a range, texts and empty cells are passed over; a value given as it is must be a
 * number. The first error met is the result.
 */
export function allNumbers(args: Args, calculation: Calculation): readonly number[] | SheetError {
  const numbers: number[] = []
  let error: SheetError | null = null
  for (const node of args) {
    if (!node) continue
    const area = calculation.area(node)
    if (area) {
      calculation.each(area, (value) => {
        if (typeof value === 'number') numbers.push(value)
        else if (isError(value)) error ??= value
      })
    } else {
      const number = toNumber(calculation.scalar(node))
      if (typeof number === 'number') numbers.push(number)
      else error ??= number
    }
    if (error) return error
  }
  return numbers
}

/** All values of the arguments that are not empty. */
export function allValues(args: Args, calculation: Calculation): readonly Scalar[] {
  const values: Scalar[] = []
  for (const node of args) {
    if (!node) continue
    const area = calculation.area(node)
    if (area) calculation.each(area, (value) => values.push(value))
    else values.push(calculation.scalar(node))
  }
  return values
}

export const widthOf = (area: Area): number => area.right - area.left + 1
export const heightOf = (area: Area): number => area.bottom - area.top + 1
