import { type CellPoint, type CellRange, rangeOf } from '../../domain/sheet/cell-ref.ts'

/** The active cell, and the other corner of what is selected. */
export interface Selection {
  readonly active: CellPoint
  readonly end: CellPoint
}

export const ONE: Selection = { active: { column: 0, row: 0 }, end: { column: 0, row: 0 } }

export const at = (point: CellPoint): Selection => ({ active: point, end: point })

export const selectedRange = ({ active, end }: Selection): CellRange => rangeOf(active, end)

/** Sizes of the grid shown, and which cells hold something. */
export interface GridShape {
  readonly columns: number
  readonly rows: number
  readonly isFilled: (point: CellPoint) => boolean
}

const DIRECTIONS: Readonly<Record<string, CellPoint>> = {
  ArrowUp: { column: 0, row: -1 },
  ArrowDown: { column: 0, row: 1 },
  ArrowLeft: { column: -1, row: 0 },
  ArrowRight: { column: 1, row: 0 },
}
const PAGE = 12

/** Where a key leads from a cell, as in every spreadsheet; `null` when the key moves nothing. */
export function move(from: CellPoint, key: string, jumps: boolean, shape: GridShape): CellPoint | null {
  const clamp = ({ column, row }: CellPoint): CellPoint => ({
    column: Math.max(0, Math.min(shape.columns - 1, column)),
    row: Math.max(0, Math.min(shape.rows - 1, row)),
  })
  const direction = DIRECTIONS[key]
  if (direction) return jumps ? edge(from, direction, shape) : clamp(plus(from, direction))
  switch (key) {
    case 'Home':
      return jumps ? { column: 0, row: 0 } : { column: 0, row: from.row }
    case 'End':
      return jumps ? lastCell(shape) : { column: lastInRow(from.row, shape), row: from.row }
    case 'PageUp':
      return clamp({ ...from, row: from.row - PAGE })
    case 'PageDown':
      return clamp({ ...from, row: from.row + PAGE })
    default:
      return null
  }
}

const plus = (a: CellPoint, b: CellPoint): CellPoint => ({ column: a.column + b.column, row: a.row + b.row })

/** Ctrl + arrow: the last filled cell of the run, or the next one after a gap, or the edge. */
function edge(from: CellPoint, direction: CellPoint, shape: GridShape): CellPoint {
  const inside = ({ column, row }: CellPoint) => column >= 0 && row >= 0 && column < shape.columns && row < shape.rows
  let here = from
  let next = plus(here, direction)
  const inRun = shape.isFilled(here) && inside(next) && shape.isFilled(next)
  while (inside(next)) {
    if (inRun && !shape.isFilled(next)) return here
    here = next
    if (!inRun && shape.isFilled(here)) return here
    next = plus(here, direction)
  }
  return here
}

function lastInRow(row: number, shape: GridShape): number {
  for (let column = shape.columns - 1; column > 0; column -= 1) if (shape.isFilled({ column, row })) return column
  return 0
}

function lastCell(shape: GridShape): CellPoint {
  let [column, row] = [0, 0]
  for (let y = 0; y < shape.rows; y += 1) {
    for (let x = 0; x < shape.columns; x += 1) {
      if (!shape.isFilled({ column: x, row: y })) continue
      column = Math.max(column, x)
      row = y
    }
  }
  return { column, row }
}
