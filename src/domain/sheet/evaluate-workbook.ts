import type { SheetContent } from '../scenario/tools.ts'
import type { IsoDate } from '../trade/iso-date.ts'
import type { Area, Calculation } from './calculation.ts'
import { isInside, MAX_COLUMNS, parseRef } from './cell-ref.ts'
import { type CellFormat, type CellResult, EMPTY_CELL, isError, type Scalar, sheetError } from './cell-value.ts'
import { computeOperation, percentOf, signOf } from './compute-operation.ts'
import { type FormulaNode, type Reference, referencesOf } from './formula-tree.ts'
import { FUNCTIONS } from './functions/index.ts'
import { naturalFormat } from './natural-format.ts'
import { parseCell } from './parse-cell.ts'
import { parseFormula } from './parse-formula.ts'

/** A workbook once computed. Sheets are found whatever the case of their name. */
export interface WorkbookValues {
  /** Value and natural format of a cell; an unknown sheet or cell is empty. */
  readonly result: (sheet: string, ref: string) => CellResult
}

interface CellState {
  readonly column: number
  readonly row: number
  /** `null` for a typed value. */
  readonly tree: FormulaNode | null
  status: 'attend' | 'en-cours' | 'fait'
  result: CellResult
}

interface SheetState {
  readonly cells: Map<number, CellState>
  /** Line by line. */
  readonly inOrder: readonly CellState[]
  readonly columns: number
  readonly rows: number
}

/** A circle of references longer than this is cut there: every cell of it says #CIRC!. */
const MAX_CIRCLE = 300

const keyOf = (column: number, row: number): number => row * MAX_COLUMNS + column

/**
 * Computes every cell of a workbook: the same result in every browser and in Node, fifteen significant digits. `today`
 * (ISO) is what AUJOURDHUI answers. Errors are values (`#DIV/0!`…), a circular reference is `#CIRC!`.
 */
export function evaluateWorkbook(sheets: readonly SheetContent[], today: IsoDate): WorkbookValues {
  const names = new Map(sheets.map((sheet, index) => [sheet.name.toLowerCase(), index]))
  const states = sheets.map((sheet) => readSheet(sheet, today))
  let circle = 0

  const cellAt = (sheet: number, column: number, row: number) => states[sheet]?.cells.get(keyOf(column, row))

  const areaOf = (reference: Reference, sheet: number): Area | null => {
    const target = reference.sheet === null ? sheet : names.get(reference.sheet.toLowerCase())
    const state = target === undefined ? undefined : states[target]
    if (target === undefined || !state) return null
    const { from } = reference
    const to = reference.to ?? from
    const columns = [from.column ?? 0, to.column ?? state.columns - 1]
    const rows = [from.row ?? 0, to.row ?? state.rows - 1]
    return {
      sheet: target,
      left: Math.min(...columns),
      top: Math.min(...rows),
      right: Math.max(...columns),
      bottom: Math.max(...rows),
    }
  }

  const resolve = (sheet: number, cell: CellState): CellResult => {
    if (cell.status === 'fait' || cell.tree === null) return cell.result
    if (cell.status === 'en-cours' || circle > MAX_CIRCLE) return { value: sheetError('#CIRC!'), format: 'standard' }
    cell.status = 'en-cours'
    circle += 1
    const calculation = calculationAt(sheet, cell)
    const value = settle(calculation.scalar(cell.tree))
    cell.result = { value, format: 'standard' }
    cell.status = 'fait'
    // Only now: what the format looks at may read this very cell (the branch of SI that is not taken).
    if (typeof value === 'number') cell.result = { value, format: formatOf(cell.tree, calculation) }
    circle -= 1
    return cell.result
  }

  const resultAt = (sheet: number, column: number, row: number): CellResult => {
    const cell = cellAt(sheet, column, row)
    return cell ? resolve(sheet, cell) : EMPTY_CELL
  }

  const each: Calculation['each'] = (area, visit) => {
    const state = states[area.sheet]
    if (!state) return
    if ((area.right - area.left + 1) * (area.bottom - area.top + 1) > state.inOrder.length) {
      for (const cell of state.inOrder) {
        if (isInside(area, cell.column, cell.row)) visit(resolve(area.sheet, cell).value, cell.column, cell.row)
      }
      return
    }
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = cellAt(area.sheet, column, row)
        if (cell) visit(resolve(area.sheet, cell).value, column, row)
      }
    }
  }

  const calculationAt = (sheet: number, cell: CellState): Calculation => {
    const calculation: Calculation = {
      today,
      here: { sheet, column: cell.column, row: cell.row },
      area: (node) => (node.kind === 'reference' ? areaOf(node.reference, sheet) : null),
      at: (target, column, row) => resultAt(target, column, row).value,
      each,
      scalar: (node) => compute(node, calculation),
    }
    return calculation
  }

  const compute = (node: FormulaNode, calculation: Calculation): Scalar => {
    switch (node.kind) {
      case 'constante':
        return node.value
      case 'erreur':
        return sheetError(node.code)
      case 'reference':
        return oneOf(areaOf(node.reference, calculation.here.sheet), calculation)
      case 'signe':
        return signOf(compute(node.of, calculation), node.negative)
      case 'pourcent':
        return percentOf(compute(node.of, calculation))
      case 'operation':
        return computeOperation(node.operator, compute(node.left, calculation), compute(node.right, calculation))
      case 'appel': {
        const found = FUNCTIONS[node.name]
        if (!found) return sheetError('#NOM?')
        if (node.args.length < found.min || node.args.length > found.max) return sheetError('#ERREUR!')
        return found.call(node.args, calculation)
      }
    }
  }

  /** A formula takes the format of the first number it reads. */
  const formatOf = (tree: FormulaNode, { here }: Calculation): CellFormat =>
    naturalFormat(tree, (reference) => {
      const area = areaOf(reference, here.sheet)
      if (!area) return 'standard'
      const deepest = Math.min(area.bottom, (states[area.sheet]?.rows ?? 0) - 1)
      for (let row = area.top; row <= deepest; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          const result = resultAt(area.sheet, column, row)
          if (typeof result.value === 'number') return result.format
        }
      }
      return 'standard'
    })

  for (const [sheet, state] of states.entries()) {
    for (const cell of state.inOrder) settleInOrder(sheet, cell, states, areaOf, resolve)
  }

  return {
    result: (name, ref) => {
      const sheet = names.get(name.toLowerCase())
      const point = parseRef(ref)
      if (sheet === undefined || !point) return EMPTY_CELL
      return resultAt(sheet, point.column, point.row)
    },
  }
}

function readSheet(sheet: SheetContent, today: IsoDate): SheetState {
  const cells = new Map<number, CellState>()
  let [columns, rows] = [1, 1]
  for (const { ref, input } of sheet.cells) {
    const point = parseRef(ref)
    if (!point || input === '') continue
    const parsed = parseCell(input, today)
    const formula = parsed.kind === 'formule' ? parseFormula(input.trim()) : null
    const tree: FormulaNode | null = formula ? (formula.ok ? formula.tree : { kind: 'erreur', code: '#ERREUR!' }) : null
    const result: CellResult = { value: parsed.value, format: parsed.format }
    cells.set(keyOf(point.column, point.row), { ...point, tree, status: tree ? 'attend' : 'fait', result })
    columns = Math.max(columns, point.column + 1)
    rows = Math.max(rows, point.row + 1)
  }
  const inOrder = [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column)
  return { cells, inOrder, columns, rows }
}

/**
 * Computes what a cell needs before the cell itself, with a list instead of the stack: a column of ten thousand balances
 * that each read the one above or below must not overflow it. Circles are left to `resolve`, which detects them.
 */
function settleInOrder(
  sheet: number,
  cell: CellState,
  states: readonly SheetState[],
  areaOf: (reference: Reference, sheet: number) => Area | null,
  resolve: (sheet: number, cell: CellState) => CellResult,
): void {
  if (cell.status === 'fait') return
  const waiting: { readonly sheet: number; readonly cell: CellState; opened: boolean }[] = [
    { sheet, cell, opened: false },
  ]
  const seen = new Set<CellState>()
  for (let top = waiting.at(-1); top; top = waiting.at(-1)) {
    if (top.opened || top.cell.status === 'fait' || seen.has(top.cell)) {
      waiting.pop()
      if (top.opened) resolve(top.sheet, top.cell)
      continue
    }
    top.opened = true
    seen.add(top.cell)
    for (const reference of top.cell.tree ? referencesOf(top.cell.tree) : []) {
      const area = areaOf(reference, top.sheet)
      const state = area && states[area.sheet]
      if (!area || !state) continue
      for (const needed of formulasIn(area, state)) {
        if (needed.status !== 'fait' && !seen.has(needed))
          waiting.push({ sheet: area.sheet, cell: needed, opened: false })
      }
    }
  }
}

function formulasIn(area: Area, state: SheetState): readonly CellState[] {
  if (area.left === area.right && area.top === area.bottom) {
    const cell = state.cells.get(keyOf(area.left, area.top))
    return cell?.tree ? [cell] : []
  }
  const found: CellState[] = []
  if ((area.right - area.left + 1) * (area.bottom - area.top + 1) > state.inOrder.length) {
    for (const cell of state.inOrder) if (cell.tree && isInside(area, cell.column, cell.row)) found.push(cell)
    return found
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = state.cells.get(keyOf(column, row))
      if (cell?.tree) found.push(cell)
    }
  }
  return found
}

/** A range where one value is wanted gives the cell of the same row or column, as spreadsheets do. */
function oneOf(area: Area | null, calculation: Calculation): Scalar {
  if (!area) return sheetError('#REF!')
  const { left, top, right, bottom } = area
  const { here } = calculation
  if (left === right && top === bottom) return calculation.at(area.sheet, left, top)
  if (left === right && here.row >= top && here.row <= bottom) return calculation.at(area.sheet, left, here.row)
  if (top === bottom && here.column >= left && here.column <= right) return calculation.at(area.sheet, here.column, top)
  return sheetError('#VALEUR!')
}

/** A formula is never empty, and shows a number only if there is one. */
function settle(value: Scalar): Scalar {
  if (value === null) return 0
  if (isError(value) || typeof value !== 'number') return value
  return Number.isFinite(value) ? value + 0 : sheetError('#NOMBRE!')
}
