import type { Calculation, FunctionTable } from '../calculation.ts'
import { isError, type Scalar, type SheetError, sheetError } from '../cell-value.ts'
import { addNumbers, significant, sumNumbers } from '../significant.ts'
import { type Args, allNumbers, allValues, heightOf, numberOf, widthOf } from './arguments.ts'

/** A function of all the numbers of its arguments. */
const overNumbers = (compute: (numbers: readonly number[]) => Scalar) => ({
  min: 1,
  max: 255,
  call: (args: Args, calculation: Calculation): Scalar => {
    const numbers = allNumbers(args, calculation)
    return 'error' in numbers ? numbers : compute(numbers)
  },
})

const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)

/** The k-th of the numbers once in order. */
const kth = (order: (numbers: readonly number[]) => readonly number[]) => ({
  min: 2,
  max: 2,
  call: (args: Args, calculation: Calculation): Scalar => {
    const numbers = allNumbers(args.slice(0, 1), calculation)
    const rank = numberOf(args, 1, calculation)
    if ('error' in numbers) return numbers
    if (typeof rank !== 'number') return rank
    return order(numbers)[Math.ceil(rank) - 1] ?? sheetError('#NOMBRE!')
  },
})

export const STATISTICS: FunctionTable = {
  SOMME: overNumbers(sumNumbers),
  PRODUIT: overNumbers((numbers) => (numbers.length === 0 ? 0 : significant(numbers.reduce((a, b) => a * b, 1)))),
  MOYENNE: overNumbers((numbers) =>
    numbers.length === 0 ? sheetError('#DIV/0!') : significant(sumNumbers(numbers) / numbers.length),
  ),
  MIN: overNumbers((numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0)),
  MAX: overNumbers((numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0)),
  MEDIANE: overNumbers((numbers) => {
    const order = sorted(numbers)
    const middle = order[Math.floor(order.length / 2)]
    const before = order[order.length / 2 - 1]
    if (middle === undefined) return sheetError('#NOMBRE!')
    return before === undefined ? middle : significant(addNumbers(before, middle) / 2)
  }),
  'GRANDE.VALEUR': kth((numbers) => sorted(numbers).reverse()),
  'PETITE.VALEUR': kth(sorted),
  NB: {
    min: 1,
    max: 255,
    call: (args, calculation) => allValues(args, calculation).filter((value) => typeof value === 'number').length,
  },
  NBVAL: {
    min: 1,
    max: 255,
    call: (args, calculation) => allValues(args, calculation).filter((value) => value !== null).length,
  },
  'NB.VIDE': {
    min: 1,
    max: 1,
    call: ([node], calculation) => {
      const area = node ? calculation.area(node) : null
      if (!area) return sheetError('#VALEUR!')
      let filled = 0
      calculation.each(area, (value) => {
        if (value !== null && value !== '') filled += 1
      })
      return widthOf(area) * heightOf(area) - filled
    },
  },
  RANG: {
    min: 2,
    max: 3,
    call: (args, calculation) => {
      const number = numberOf(args, 0, calculation)
      const numbers = allNumbers(args.slice(1, 2), calculation)
      const ascending = numberOf(args, 2, calculation, 0)
      if (typeof number !== 'number') return number
      if ('error' in numbers) return numbers
      if (typeof ascending !== 'number') return ascending
      if (!numbers.includes(number)) return sheetError('#N/A')
      return 1 + numbers.filter((other) => (ascending === 0 ? other > number : other < number)).length
    },
  },
  SOMMEPROD: { min: 1, max: 255, call: sumOfProducts },
}

/** Multiplies ranges of the same size cell by cell and adds up; what is not a number counts for 0. */
function sumOfProducts(args: Args, calculation: Calculation): Scalar {
  const areas = args.map((node) => (node ? calculation.area(node) : null))
  const [first] = areas
  if (!first) return sheetError('#VALEUR!')
  const products: number[] = []
  let error: SheetError | null = null
  for (const area of areas) {
    if (!area || widthOf(area) !== widthOf(first) || heightOf(area) !== heightOf(first)) return sheetError('#VALEUR!')
  }
  calculation.each(first, (_, column, row) => {
    let product = 1
    for (const area of areas) {
      if (!area) continue
      const value = calculation.at(area.sheet, area.left + column - first.left, area.top + row - first.top)
      if (isError(value)) error ??= value
      product *= typeof value === 'number' ? value : 0
    }
    products.push(product)
  })
  return error ?? sumNumbers(products)
}
