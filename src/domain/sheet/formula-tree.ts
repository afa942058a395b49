import type { ErrorCode } from './cell-value.ts'

/** Where a piece of the formula stands in what was typed, the `=` included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One end of a reference. A whole column has no row, a whole row no column. */
export interface RefEnd {
  readonly column: number | null
  readonly row: number | null
  readonly fixedColumn: boolean
  readonly fixedRow: boolean
}

export interface Reference extends Span {
  /** Sheet as written, `null` for the sheet of the formula. */
  readonly sheet: string | null
  readonly from: RefEnd
  /** `null` for a single cell. */
  readonly to: RefEnd | null
}

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>='

export type FormulaNode =
  | { readonly kind: 'constante'; readonly value: number | string | boolean }
  | { readonly kind: 'erreur'; readonly code: ErrorCode }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'appel'; readonly name: string; readonly args: readonly (FormulaNode | null)[] }
  | {
      readonly kind: 'operation'
      readonly operator: BinaryOperator
      readonly left: FormulaNode
      readonly right: FormulaNode
    }
  | { readonly kind: 'signe'; readonly negative: boolean; readonly of: FormulaNode }
  | { readonly kind: 'pourcent'; readonly of: FormulaNode }

/** Every reference of a formula, in order. */
export function referencesOf(node: FormulaNode): readonly Reference[] {
  switch (node.kind) {
    case 'constante':
    case 'erreur':
      return []
    case 'reference':
      return [node.reference]
    case 'appel':
      return node.args.flatMap((arg) => (arg ? referencesOf(arg) : []))
    case 'operation':
      return [...referencesOf(node.left), ...referencesOf(node.right)]
    case 'signe':
    case 'pourcent':
      return referencesOf(node.of)
  }
}
