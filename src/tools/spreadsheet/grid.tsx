import {
  type ClipboardEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useRef,
} from 'react'
import { type CellPoint, columnName, refOf } from '../../domain/sheet/cell-ref.ts'
import type { WorkbookValues } from '../../domain/sheet/evaluate-workbook.ts'
import { tintedRanges } from './cell-view.ts'
import { GridRow } from './grid-row.tsx'
import { type Selection, selectedRange } from './selection.ts'
import { DEFAULT_WIDTH, type SheetDraft } from './workbook-draft.ts'

interface GridProps {
  readonly label: string
  readonly sheet: SheetDraft
  readonly values: WorkbookValues
  readonly columns: number
  readonly rows: number
  readonly selection: Selection
  /** The formula whose cells are coloured: of the active cell, or being typed. */
  readonly formula: string
  readonly editor: ReactNode
  readonly gridRef: RefObject<HTMLTableElement | null>
  /** A cell is pressed (`extends`: as the other corner of the selection). `true` when the press must not move the focus. */
  readonly onPick: (point: CellPoint, extending: boolean) => boolean
  readonly onPickColumn: (column: number) => void
  readonly onPickRow: (row: number) => void
  readonly onEdit: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onClipboard: (event: ClipboardEvent, kind: 'copier' | 'couper' | 'coller') => void
  readonly onResize: (column: number, width: number) => void
}

/** The cells, as a grid that the keyboard and a screen reader walk through. */
export function Grid(props: GridProps) {
  const { sheet, values, columns, rows, selection, gridRef } = props
  const range = selectedRange(selection)
  const tints = tintedRanges(props.formula, sheet.name, { columns, rows })
  const isDragging = useRef(false)
  const widths = Array.from({ length: columns }, (_, column) => sheet.widths[column] ?? DEFAULT_WIDTH)

  function press(event: PointerEvent) {
    const point = pointAt(event.target)
    if (!point || (event.target instanceof Element && event.target.closest('input'))) return
    // A finger scrolls: it picks on click, below.
    if (event.pointerType !== 'mouse' || event.button !== 0) return
    isDragging.current = true
    props.onPick(point, event.shiftKey)
    event.preventDefault()
  }
  function drag(event: PointerEvent) {
    if (!isDragging.current) return
    if (event.buttons === 0) {
      isDragging.current = false
      return
    }
    const point = pointAt(document.elementFromPoint(event.clientX, event.clientY))
    if (point && (point.column !== selection.end.column || point.row !== selection.end.row)) props.onPick(point, true)
  }

  return (
    <div className="calc-scroll scroll">
      <table
        ref={gridRef}
        className="cells"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a spreadsheet is a grid, which no element says
        role="grid"
        aria-label={props.label}
        aria-rowcount={rows + 1}
        aria-colcount={columns + 1}
        aria-multiselectable="true"
        style={{ width: widths.reduce((sum, width) => sum + width, 44) }}
        onPointerDown={press}
        onPointerMove={drag}
        onPointerUp={() => {
          isDragging.current = false
        }}
        onClick={(event) => {
          const head = event.target instanceof Element ? event.target.closest<HTMLElement>('th[data-row]') : null
          if (head) props.onPickRow(Number(head.dataset.row))
          const point = pointAt(event.target)
          const isTouch = (event.nativeEvent as globalThis.PointerEvent).pointerType !== 'mouse'
          if (point && isTouch && !(event.target instanceof Element && event.target.closest('input')))
            props.onPick(point, event.shiftKey)
        }}
        onDoubleClick={(event) => {
          if (pointAt(event.target) && !(event.target instanceof Element && event.target.closest('input')))
            props.onEdit()
        }}
        onKeyDown={props.onKeyDown}
        onCopy={(event) => props.onClipboard(event, 'copier')}
        onCut={(event) => props.onClipboard(event, 'couper')}
        onPaste={(event) => props.onClipboard(event, 'coller')}
      >
        <colgroup>
          <col style={{ width: 44 }} />
          {widths.map((width, column) => (
            <col key={columnName(column)} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <td className="calc-corner" />
            {widths.map((width, column) => (
              <th
                key={columnName(column)}
                scope="col"
                className={column >= range.left && column <= range.right ? 'is-on' : undefined}
                onPointerDown={(event) => {
                  if (event.pointerType === 'mouse' && event.button === 0) event.preventDefault()
                }}
                onClick={() => props.onPickColumn(column)}
              >
                {columnName(column)}
                <ResizeHandle width={width} onResize={(next) => props.onResize(column, next)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => {
            const isIn = row >= range.top && row <= range.bottom
            const isActive = row === selection.active.row
            return (
              <GridRow
                key={refOf(0, row)}
                sheet={sheet}
                values={values}
                row={row}
                columns={columns}
                left={isIn ? range.left : -1}
                right={isIn ? range.right : -1}
                active={isActive ? selection.active.column : -1}
                tints={tints
                  .filter((tinted) => row >= tinted.range.top && row <= tinted.range.bottom)
                  .map((tinted) => `${tinted.range.left}-${tinted.range.right}:${tinted.tint}`)
                  .join(';')}
                editor={isActive ? props.editor : null}
              />
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** The cell under an element of the grid. */
function pointAt(target: EventTarget | null): CellPoint | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-ref]') : null
  return cell ? { column: Number(cell.dataset.column), row: Number(cell.dataset.row) } : null
}

/** Drags the edge of a column; the menu « Lignes et colonnes » does it from the keyboard. */
function ResizeHandle({ width, onResize }: { readonly width: number; readonly onResize: (width: number) => void }) {
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null)
  return (
    <span
      className="calc-resize"
      aria-hidden="true"
      onClick={(event) => event.stopPropagation()}
      onPointerDown={(event) => {
        event.stopPropagation()
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current = { x: event.clientX, width }
      }}
      onPointerMove={(event) => {
        if (from.current) onResize(Math.max(36, Math.round(from.current.width + event.clientX - from.current.x)))
      }}
      onPointerUp={() => {
        from.current = null
      }}
    />
  )
}
