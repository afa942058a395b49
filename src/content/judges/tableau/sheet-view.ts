import type { SheetContent } from '../../../domain/scenario/tools.ts'
import type { Passage } from '../../../domain/scenario/verdict.ts'
import { parseRef, refOf } from '../../../domain/sheet/cell-ref.ts'
import type { Scalar } from '../../../domain/sheet/cell-value.ts'
import { readsCells } from '../../../domain/sheet/check-formula.ts'
import { evaluateWorkbook } from '../../../domain/sheet/evaluate-workbook.ts'
import { parseFormula } from '../../../domain/sheet/parse-formula.ts'

/** A cell of the work judged: what was typed, and what it is worth once recomputed. */
export interface ViewedCell {
  readonly sheet: string
  readonly ref: string
  readonly column: number
  readonly row: number
  readonly input: string
  readonly value: Scalar
}

export interface WorkView {
  /** Cells that hold something, by sheet, line by line. */
  readonly sheets: readonly { readonly name: string; readonly cells: readonly ViewedCell[] }[]
  readonly at: (sheet: string, column: number, row: number) => ViewedCell | null
}

/** The work as a judge sees it: recomputed, so that a result typed in proves nothing. */
export function viewOf(sheets: readonly SheetContent[], today: string): WorkView {
  const values = evaluateWorkbook(sheets, today)
  const viewed = sheets.map(({ name, cells }) => ({
    name,
    cells: cells
      .flatMap(({ ref, input }): readonly ViewedCell[] => {
        const point = parseRef(ref)
        if (!point || input.trim() === '') return []
        return [
          { sheet: name, ref: refOf(point.column, point.row), ...point, input, value: values.result(name, ref).value },
        ]
      })
      .sort((a, b) => a.row - b.row || a.column - b.column),
  }))
  const byPlace = new Map(
    viewed.flatMap(({ cells }) => cells.map((cell) => [`${cell.sheet}!${cell.ref}`, cell] as const)),
  )
  return { sheets: viewed, at: (sheet, column, row) => byPlace.get(`${sheet}!${refOf(column, row)}`) ?? null }
}

/** Whether a value is computed from other cells; a formula that only repeats one cell is worth what that cell is. */
export function isComputed(cell: ViewedCell, view: WorkView, hops = 0): boolean {
  if (!readsCells(cell.input) || hops > 5) return false
  const parsed = parseFormula(cell.input.trim())
  if (!parsed.ok || parsed.tree.kind !== 'reference') return true
  const { reference } = parsed.tree
  const { column, row } = reference.from
  if (reference.to !== null || column === null || row === null) return true
  const sheet = reference.sheet === null ? cell.sheet : sheetNamed(view, reference.sheet)
  const source = view.at(sheet, column, row)
  return source !== null && isComputed(source, view, hops + 1)
}

function sheetNamed(view: WorkView, name: string): string {
  return view.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.name ?? name
}

export function passageOf(cell: ViewedCell): Passage {
  return { field: `cell:${cell.sheet}!${cell.ref}`, start: 0, end: cell.input.length }
}
