import type { Sought } from './parameters.ts'
import { readAs } from './read-value.ts'
import type { ViewedCell, WorkView } from './sheet-view.ts'
import { headingScore } from './words.ts'

/** How far to the right of a label its figure may stand. */
const REACH = 8

/** Cells that say a meaning, the most exact first. */
export function labelsOf(sought: Sought, view: WorkView): readonly ViewedCell[] {
  return view.sheets
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => {
      const score = typeof cell.value === 'string' ? headingScore(cell.value, sought.names, sought.except) : 0
      return score > 0 ? [{ cell, score }] : []
    })
    .sort((a, b) => b.score - a.score)
    .map(({ cell }) => cell)
}

/**
 * Cells that hold the figure of a label: to its right on the line; else the one under it, if it stands alone there (a
 * heading above a whole column is not a label). A number may also be said in the label itself (“Pénalités, 20 jours”).
 */
export function figuresOf(label: ViewedCell, sought: Sought, view: WorkView): readonly ViewedCell[] {
  const reads = (cell: ViewedCell | null): cell is ViewedCell =>
    cell !== null && readAs(cell.value, sought).kind === 'valeur'
  const said = sought.kind === 'nombre' && reads(label) ? [label] : []
  const right: ViewedCell[] = []
  for (let column = label.column + 1; column <= label.column + REACH; column += 1) {
    const cell = view.at(label.sheet, column, label.row)
    if (reads(cell)) right.push(cell)
  }
  if (right.length > 0) return [...right, ...said]
  const under = view.at(label.sheet, label.column, label.row + 1)
  if (reads(under) && !reads(view.at(label.sheet, label.column, label.row + 2))) return [under]
  return said
}
