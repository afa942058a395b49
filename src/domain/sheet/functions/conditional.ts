import type { Area, Calculation, FunctionTable } from '../calculation.ts'
import { isError, type Scalar, type SheetError, sheetError } from '../cell-value.ts'
import { criterionOf, type Test } from '../criterion.ts'
import { significant, sumNumbers } from '../significant.ts'
import { type Args, heightOf, scalarAt, widthOf } from './arguments.ts'

interface Condition {
  readonly area: Area
  readonly test: Test
}

/** Pairs range; criterion from an argument on; all ranges must be of the same size. */
function conditionsOf(args: Args, from: number, calculation: Calculation): readonly Condition[] | SheetError {
  const conditions: Condition[] = []
  for (let index = from; index < args.length; index += 2) {
    const node = args[index]
    const area = node ? calculation.area(node) : null
    const [first] = conditions
    if (!area || index + 1 >= args.length) return sheetError('#VALEUR!')
    if (first && (widthOf(area) !== widthOf(first.area) || heightOf(area) !== heightOf(first.area))) {
      return sheetError('#VALEUR!')
    }
    conditions.push({ area, test: criterionOf(scalarAt(args, index + 1, calculation)) })
  }
  return conditions
}

/** Numbers of `target` (aligned on its first cell) where every condition holds; how many cells hold. */
function select(
  conditions: readonly Condition[],
  target: Area | null,
  calculation: Calculation,
): { readonly count: number; readonly numbers: readonly number[]; readonly error: SheetError | null } {
  const [first] = conditions
  if (!first) return { count: 0, numbers: [], error: sheetError('#VALEUR!') }
  let count = 0
  let error: SheetError | null = null
  const numbers: number[] = []
  const look = (column: number, row: number) => {
    if (!conditions.every(({ area, test }) => test(calculation.at(area.sheet, area.left + column, area.top + row))))
      return
    count += 1
    const value = target && calculation.at(target.sheet, target.left + column, target.top + row)
    if (typeof value === 'number') numbers.push(value)
    else if (value !== null && isError(value)) error ??= value
  }
  // An empty cell may meet a criterion (“=”, “<>x”): then every cell counts, else those that hold something.
  if (first.test(null)) {
    for (let row = 0; row < heightOf(first.area); row += 1) {
      for (let column = 0; column < widthOf(first.area); column += 1) look(column, row)
    }
  } else {
    calculation.each(first.area, (_, column, row) => look(column - first.area.left, row - first.area.top))
  }
  return { count, numbers, error }
}

type Sum = (numbers: readonly number[]) => Scalar
const average: Sum = (numbers) =>
  numbers.length === 0 ? sheetError('#DIV/0!') : significant(sumNumbers(numbers) / numbers.length)

/** FONCTION.SI(range; criterion; [range to add]). */
const single = (sum: Sum) => ({
  min: 2,
  max: 3,
  call: (args: Args, calculation: Calculation): Scalar => {
    const conditions = conditionsOf(args.slice(0, 2), 0, calculation)
    if ('error' in conditions) return conditions
    const target = args[2] ? calculation.area(args[2]) : (conditions[0]?.area ?? null)
    if (!target) return sheetError('#VALEUR!')
    const { numbers, error } = select(conditions, target, calculation)
    return error ?? sum(numbers)
  },
})

/** FONCTION.SI.ENS(range to add; range; criterion; …). */
const several = (sum: Sum) => ({
  min: 3,
  max: 255,
  call: (args: Args, calculation: Calculation): Scalar => {
    const target = args[0] ? calculation.area(args[0]) : null
    const conditions = conditionsOf(args, 1, calculation)
    if ('error' in conditions) return conditions
    const [first] = conditions
    if (!target || !first) return sheetError('#VALEUR!')
    if (widthOf(target) !== widthOf(first.area) || heightOf(target) !== heightOf(first.area))
      return sheetError('#VALEUR!')
    const { numbers, error } = select(conditions, target, calculation)
    return error ?? sum(numbers)
  },
})

const count = (args: Args, calculation: Calculation): Scalar => {
  const conditions = conditionsOf(args, 0, calculation)
  return 'error' in conditions ? conditions : select(conditions, null, calculation).count
}

export const CONDITIONAL: FunctionTable = {
  'NB.SI': { min: 2, max: 2, call: count },
  'NB.SI.ENS': { min: 2, max: 254, call: count },
  'SOMME.SI': single(sumNumbers),
  'SOMME.SI.ENS': several(sumNumbers),
  'MOYENNE.SI': single(average),
  'MOYENNE.SI.ENS': several(average),
  'MAX.SI.ENS': several((numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0)),
  'MIN.SI.ENS': several((numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0)),
}
