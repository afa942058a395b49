import type { IsoDate } from '../trade/iso-date.ts'
import type { CellRange } from './cell-ref.ts'
import type { Scalar } from './cell-value.ts'
import type { FormulaNode } from './formula-tree.ts'

/** A rectangle on one sheet, bounds cut to what the sheet holds for whole columns and rows. */
export interface Area extends CellRange {
  readonly sheet: number
}

/** What a function may ask of the calculation under way. Arguments stay unread until asked: SI reads one branch. */
export interface Calculation {
  readonly today: IsoDate
  /** Value of an argument as one value; a range gives the cell of the same row or column, else #VALEUR!. */
  readonly scalar: (node: FormulaNode) => Scalar
  /** The rectangle an argument designates, `null` when it is a computed value. */
  readonly area: (node: FormulaNode) => Area | null
  /** Value of a cell; nothing there is empty. */
  readonly at: (sheet: number, column: number, row: number) => Scalar
  /** Visits the cells of a rectangle that hold something, line by line. */
  readonly each: (area: Area, visit: (value: Scalar, column: number, row: number) => void) => void
  /** Where the formula stands. */
  readonly here: { readonly sheet: number; readonly column: number; readonly row: number }
}

export interface SheetFunction {
  readonly min: number
  readonly max: number
  readonly call: (args: readonly (FormulaNode | null)[], calculation: Calculation) => Scalar
}

export type FunctionTable = Readonly<Record<string, SheetFunction>>
