import { type CSSProperties, memo, type ReactNode } from 'react'
import { columnName, refOf } from '../../domain/sheet/cell-ref.ts'
import type { WorkbookValues } from '../../domain/sheet/evaluate-workbook.ts'
import { viewCell } from './cell-view.ts'
import { DEFAULT_WIDTH, type SheetDraft } from './workbook-draft.ts'

interface GridRowProps {
  readonly sheet: SheetDraft
  readonly values: WorkbookValues
  readonly row: number
  readonly columns: number
  /** Selected columns on this row, −1 when none. */
  readonly left: number
  readonly right: number
  /** Column of the active cell when it is on this row, else −1. */
  readonly active: number
  /** Colours of the cells read by the formula: `2-5:1` columns 2 to 5 in colour 1. */
  readonly tints: string
  /** The field of the cell being typed, on its row only. */
  readonly editor: ReactNode
}

/** One row of the grid. Drawn again only when something on it changed. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { sheet, values, row, columns, left, right, active, editor } = props
  const tints = readTints(props.tints)
  const isFrozen = row < sheet.frozen
  const rank = isFrozen ? ({ '--calc-rank': row + 1 } as CSSProperties) : undefined
  return (
    <tr className={isFrozen ? 'is-frozen' : undefined} aria-rowindex={row + 2} style={rank}>
      <th scope="row" data-row={row} className={left >= 0 ? 'is-on' : undefined}>
        {row + 1}
      </th>
      {Array.from({ length: columns }, (_, column) => {
        const ref = refOf(column, row)
        const cell = viewCell(sheet, values, { column, row })
        const style = sheet.styles[ref]
        const isActive = column === active
        const isSelected = left >= 0 && column >= left && column <= right
        const tint = tints.find((one) => column >= one.left && column <= one.right)?.tint
        const room = cell.align === 'gauche' && cell.text !== '' ? spillOf(sheet, column, row, columns) : 0
        return (
          <td
            key={columnName(column)}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid takes the focus
            role="gridcell"
            tabIndex={isActive && !editor ? 0 : -1}
            aria-selected={isSelected}
            aria-colindex={column + 2}
            data-column={column}
            data-row={row}
            data-ref={ref}
            className={classOf(cell.align, [
              isSelected && !isActive && 'is-selected',
              isActive && 'is-active',
              isFrozen && 'is-head',
              style?.bold && 'is-bold',
              style?.title && 'is-title',
              cell.isError && 'is-error',
              room > 0 && 'is-spilling',
              tint !== undefined && `tint-${tint}`,
            ])}
          >
            {isActive && editor ? (
              editor
            ) : (
              <span className="calc-text" style={room > 0 ? { width: room } : undefined}>
                {cell.text}
              </span>
            )}
          </td>
        )
      })}
    </tr>
  )
})

function classOf(align: string, others: readonly (string | false | undefined)[]): string {
  return [`is-${align}`, ...others.filter(Boolean)].join(' ')
}

function readTints(text: string): readonly { readonly left: number; readonly right: number; readonly tint: number }[] {
  if (text === '') return []
  return text.split(';').map((piece) => {
    const [columns = '', tint = '0'] = piece.split(':')
    const [left = '0', right = '0'] = columns.split('-')
    return { left: Number(left), right: Number(right), tint: Number(tint) }
  })
}

/** A long text runs over the empty cells at its right: their width in pixels, 0 when the next one is filled. */
function spillOf(sheet: SheetDraft, column: number, row: number, columns: number): number {
  let next = column + 1
  let width = sheet.widths[column] ?? DEFAULT_WIDTH
  while (next < columns && next < column + 8 && sheet.cells[refOf(next, row)] === undefined) {
    width += sheet.widths[next] ?? DEFAULT_WIDTH
    next += 1
  }
  return next === column + 1 ? 0 : width - 8
}
