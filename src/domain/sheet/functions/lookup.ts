import type { Area, Calculation, FunctionTable } from '../calculation.ts'
import { isError, type Scalar, sheetError } from '../cell-value.ts'
import { compareScalars, toCondition } from '../coerce.ts'
import { criterionOf } from '../criterion.ts'
import { type Args, heightOf, numberOf, scalarAt, widthOf } from './arguments.ts'

const areaAt = (args: Args, index: number, calculation: Calculation): Area | null => {
  const node = args[index]
  return node ? calculation.area(node) : null
}

/** Values of a row or of a column, in order. */
function line(area: Area, calculation: Calculation): readonly Scalar[] {
  const values: Scalar[] = []
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) values.push(calculation.at(area.sheet, column, row))
  }
  return values
}

const exact = (wanted: Scalar) =>
  criterionOf(typeof wanted === 'string' ? (/^[<>=]/.test(wanted) ? `=${wanted}` : wanted) : wanted)

/** Rank of the value in the list; `approached` takes the last one that is not greater, in a list in order. */
function find(wanted: Scalar, values: readonly Scalar[], approached: 'exact' | 'sous' | 'sur'): number {
  if (approached === 'exact') return values.findIndex(exact(wanted))
  let found = -1
  for (const [index, value] of values.entries()) {
    if (value === null || isError(value) || typeof value !== typeof wanted) continue
    const order = compareScalars(value, wanted)
    if (approached === 'sous' ? order > 0 : order < 0) break
    found = index
  }
  return found
}

/** RECHERCHEV and RECHERCHEH: the key is looked for in the first column (row), the result read in another. */
const table = (vertical: boolean) => ({
  min: 3,
  max: 4,
  call: (args: Args, calculation: Calculation): Scalar => {
    const wanted = scalarAt(args, 0, calculation)
    const area = areaAt(args, 1, calculation)
    const rank = numberOf(args, 2, calculation)
    const approached = args.length > 3 ? toCondition(scalarAt(args, 3, calculation)) : true
    if (isError(wanted)) return wanted
    if (!area) return sheetError('#VALEUR!')
    if (typeof rank !== 'number') return rank
    if (typeof approached !== 'boolean') return approached
    if (rank < 1) return sheetError('#VALEUR!')
    if (Math.trunc(rank) > (vertical ? widthOf(area) : heightOf(area))) return sheetError('#REF!')
    const keys = vertical ? { ...area, right: area.left } : { ...area, bottom: area.top }
    const index = find(wanted ?? 0, line(keys, calculation), approached ? 'sous' : 'exact')
    if (index < 0) return sheetError('#N/A')
    const shift = Math.trunc(rank) - 1
    return vertical
      ? calculation.at(area.sheet, area.left + shift, area.top + index)
      : calculation.at(area.sheet, area.left + index, area.top + shift)
  },
})

export const LOOKUP: FunctionTable = {
  RECHERCHEV: table(true),
  RECHERCHEH: table(false),
  RECHERCHEX: {
    min: 3,
    max: 4,
    call: (args, calculation) => {
      const wanted = scalarAt(args, 0, calculation)
      const keys = areaAt(args, 1, calculation)
      const results = areaAt(args, 2, calculation)
      if (isError(wanted)) return wanted
      if (!keys || !results) return sheetError('#VALEUR!')
      const index = find(wanted ?? 0, line(keys, calculation), 'exact')
      if (index >= 0) return line(results, calculation)[index] ?? null
      return args.length > 3 ? scalarAt(args, 3, calculation) : sheetError('#N/A')
    },
  },
  INDEX: {
    min: 2,
    max: 3,
    call: (args, calculation) => {
      const area = areaAt(args, 0, calculation)
      const first = numberOf(args, 1, calculation)
      const second = numberOf(args, 2, calculation, 0)
      if (!area) return sheetError('#VALEUR!')
      if (typeof first !== 'number') return first
      if (typeof second !== 'number') return second
      // In a single row, the only rank given is that of the column.
      const alone = args.length < 3 && heightOf(area) === 1
      const row = alone ? 1 : Math.max(1, Math.trunc(first))
      const column = alone ? Math.trunc(first) : Math.max(1, Math.trunc(second))
      if (row > heightOf(area) || column > widthOf(area) || column < 1) return sheetError('#REF!')
      return calculation.at(area.sheet, area.left + column - 1, area.top + row - 1)
    },
  },
  EQUIV: {
    min: 2,
    max: 3,
    call: (args, calculation) => {
      const wanted = scalarAt(args, 0, calculation)
      const area = areaAt(args, 1, calculation)
      const type = numberOf(args, 2, calculation, 1)
      if (isError(wanted)) return wanted
      if (typeof type !== 'number') return type
      if (!area || (widthOf(area) > 1 && heightOf(area) > 1)) return sheetError('#N/A')
      const index = find(wanted ?? 0, line(area, calculation), type === 0 ? 'exact' : type > 0 ? 'sous' : 'sur')
      return index < 0 ? sheetError('#N/A') : index + 1
    },
  },
  CHOISIR: {
    min: 2,
    max: 255,
    call: (args, calculation) => {
      const rank = numberOf(args, 0, calculation)
      if (typeof rank !== 'number') return rank
      const index = Math.trunc(rank)
      return index < 1 || index >= args.length ? sheetError('#VALEUR!') : scalarAt(args, index, calculation)
    },
  },
  LIGNE: {
    min: 0,
    max: 1,
    call: (args, calculation) =>
      args.length === 0 ? calculation.here.row + 1 : (areaAt(args, 0, calculation)?.top ?? Number.NaN) + 1,
  },
  COLONNE: {
    min: 0,
    max: 1,
    call: (args, calculation) =>
      args.length === 0 ? calculation.here.column + 1 : (areaAt(args, 0, calculation)?.left ?? Number.NaN) + 1,
  },
}
