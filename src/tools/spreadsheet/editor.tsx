import { type ClipboardEvent, type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Run, RunView } from '../../app/ports.ts'
import { type CellPoint, rangeName, refOf } from '../../domain/sheet/cell-ref.ts'
import type { CellFormat } from '../../domain/sheet/cell-value.ts'
import { formatForInput } from '../../domain/sheet/format-cell.ts'
import { CalcToolbar } from './calc-toolbar.tsx'
import { statusOf, viewCell } from './cell-view.ts'
import { type CopiedBlock, copyBlock, paste, toTabbedText } from './clipboard.ts'
import * as edits from './edits.ts'
import { FormulaBar, TintedInput } from './formula-bar.tsx'
import { Grid } from './grid.tsx'
import { at, move, ONE, type Selection, selectedRange } from './selection.ts'
import { SheetTabs } from './sheet-tabs.tsx'
import { useLines } from './use-lines.tsx'
import { useTyping } from './use-typing.ts'
import { useWorkbook } from './use-workbook.ts'
import { contentOf, extentOf, nextSheet, type WorkbookDraft } from './workbook-draft.ts'

interface EditorProps {
  readonly run: Run
  readonly view: RunView
  readonly id: string
  readonly onLeave: () => void
}

const MOST_COLUMNS = 60
const MOST_ROWS = 600

/** One workbook on screen. */
export function Editor({ run, view, id, onLeave }: EditorProps) {
  const session = useWorkbook(run, view, id)
  const { draft, values, change } = session
  const sheet = draft.sheets[draft.active] ?? nextSheet([])
  const [selection, setSelection] = useState<Selection>(() => ONE)
  const [status, setStatus] = useState('')
  const [isFinishing, setFinishing] = useState(false)
  const typed = useTyping(draft, session.keepPending)
  const { typing } = typed
  const gridRef = useRef<HTMLTableElement>(null)
  const cellInput = useRef<HTMLInputElement>(null)
  const barInput = useRef<HTMLInputElement>(null)
  const copied = useRef<CopiedBlock | null>(null)
  const wantsFocus = useRef(false)
  const errorId = useId()

  const active = typing?.point ?? selection.active
  const range = selectedRange(selection)
  const ref = refOf(active.column, active.row)
  const input = sheet.cells[ref] ?? ''
  const extent = extentOf(sheet)
  const columns = Math.min(MOST_COLUMNS, Math.max(extent.columns + 2, 10, selection.end.column + 2))
  const rows = Math.min(MOST_ROWS, Math.max(extent.rows + 8, 26, selection.end.row + 2))
  const isFilled = ({ column, row }: CellPoint) => sheet.cells[refOf(column, row)] !== undefined
  const shape = { columns, rows, isFilled }
  const valueAt = ({ column, row }: CellPoint) => values.result(sheet.name, refOf(column, row)).value

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the active cell, nothing else
  useLayoutEffect(() => {
    if (!wantsFocus.current || typing) return
    wantsFocus.current = false
    gridRef.current?.querySelector<HTMLElement>(`[data-ref="${ref}"]`)?.focus()
  }, [selection, typing, draft])

  // The caret is put back where the text was changed by something else than the keyboard.
  useEffect(() => {
    const field = typing?.place === 'barre' ? barInput.current : typing ? cellInput.current : null
    if (!typing || !field) return
    if (document.activeElement !== field) field.focus()
    if (field.selectionStart !== typing.caret) field.setSelectionRange(typing.caret, typing.caret)
  }, [typing])

  function select(next: Selection) {
    wantsFocus.current = true
    setSelection(next)
    setStatus('')
  }

  /** After a press in the toolbar, one goes on typing in the cell. */
  function back(run: () => void) {
    run()
    select(selection)
  }

  /** Enters what is being typed; `null` when it is refused. */
  function enter(): WorkbookDraft | null {
    if (!typing) return draft
    const text = typed.enter()
    if (text === null) return null
    const former = sheet.cells[refOf(typing.point.column, typing.point.row)] ?? ''
    const next = edits.setCells(draft, { [refOf(typing.point.column, typing.point.row)]: text })
    if (text === former) session.keepPending(null)
    else change(next)
    typed.end()
    return next
  }

  function enterAndGo(key: string) {
    const from = active
    if (!enter()) return
    select(at(move(from, key, false, shape) ?? from))
  }

  function cancel() {
    typed.end()
    session.keepPending(null)
    select(at(active))
  }

  /** The text of the active cell as one would correct it. */
  function editable(): string {
    const { value, format } = values.result(sheet.name, ref)
    return typeof value === 'number' && !input.startsWith('=') ? formatForInput(value, format) : input
  }

  const begin = (text: string, isOver: boolean, place: 'cellule' | 'barre') => {
    if (place === 'cellule') wantsFocus.current = false
    typed.begin(selection.active, text, isOver, place)
  }

  function onTypingKey(event: KeyboardEvent<HTMLInputElement>) {
    if (!typing) return
    const { key } = event
    const hasProposals = typed.help.proposals.length > 0
    const proposal = typed.help.proposals[typed.chosen]
    event.stopPropagation()
    if (hasProposals && (key === 'ArrowDown' || key === 'ArrowUp')) {
      event.preventDefault()
      typed.choose(key === 'ArrowDown' ? 1 : -1)
    } else if (hasProposals && key === 'Tab' && proposal) {
      event.preventDefault()
      typed.complete(proposal.name)
    } else if (key === 'Enter' || key === 'Tab') {
      event.preventDefault()
      enterAndGo(
        key === 'Enter' ? (event.shiftKey ? 'ArrowUp' : 'ArrowDown') : event.shiftKey ? 'ArrowLeft' : 'ArrowRight',
      )
    } else if (key === 'Escape') {
      event.preventDefault()
      cancel()
    } else if (key === 'F2') {
      event.preventDefault()
      typed.toggleOver()
    } else if (typing.isOver && key.startsWith('Arrow') && !event.shiftKey && !typing.text.startsWith('=')) {
      event.preventDefault()
      enterAndGo(key)
    }
  }

  function onGridKey(event: KeyboardEvent) {
    if (typing || event.altKey) return
    const { key } = event
    const command = event.ctrlKey || event.metaKey
    const done = runKey(key, command, event.shiftKey)
    if (done) {
      event.preventDefault()
      event.stopPropagation()
    }
  }

  /** What a key does on a cell; `false` when it is left to the browser. */
  function runKey(key: string, command: boolean, shift: boolean): boolean {
    if (command) {
      const gesture = COMMANDS[key.toLowerCase()]
      if (key === ' ') return pickLine('colonne', selection.active.column)
      if (gesture === 'annuler') return undoRedo(shift ? 'retablir' : 'annuler')
      if (gesture === 'retablir') return undoRedo('retablir')
      if (gesture === 'gras') return toggleBold()
      if (gesture === 'recopier') return fillDown()
      if (gesture === 'tout') return pickAll()
    }
    const target = move(shift ? selection.end : selection.active, key, command, shape)
    if (target) {
      select(shift ? { ...selection, end: target } : at(target))
      return true
    }
    if (key === 'Enter') return step(shift ? 'ArrowUp' : 'ArrowDown')
    if (key === 'Tab') {
      // At either edge, Tab goes on to what comes before or after the grid.
      const isEdge = shift ? selection.active.column === 0 : selection.active.column >= columns - 2
      return isEdge ? false : step(shift ? 'ArrowLeft' : 'ArrowRight')
    }
    if (key === ' ' && shift) return pickLine('ligne', selection.active.row)
    if (key === 'F2') return start(editable(), false, 'cellule')
    if (key === 'F6') return start(editable(), false, 'barre')
    if (key === 'Delete' || key === 'Backspace') return clear()
    if (key.length === 1 && !command) return start(key, true, 'cellule')
    return false
  }
  const done = (run: () => void): true => {
    run()
    return true
  }
  const step = (key: string) => done(() => select(at(move(selection.active, key, false, shape) ?? selection.active)))
  const start = (text: string, isOver: boolean, place: 'cellule' | 'barre') => done(() => begin(text, isOver, place))
  const undoRedo = (which: 'annuler' | 'retablir') => done(which === 'annuler' ? session.undo : session.redo)
  const pickAll = () =>
    done(() =>
      select({
        active: ONE.active,
        end: { column: Math.max(0, extent.columns - 1), row: Math.max(0, extent.rows - 1) },
      }),
    )
  const pickLine = (axis: 'ligne' | 'colonne', rank: number) =>
    done(() =>
      select(
        axis === 'ligne'
          ? { active: { column: 0, row: rank }, end: { column: Math.max(0, extent.columns - 1), row: rank } }
          : { active: { column: rank, row: 0 }, end: { column: rank, row: Math.max(0, extent.rows - 1) } },
      ),
    )
  const clear = () => done(() => change(edits.clearRange(draft, range)))
  const fillDown = () =>
    done(() => {
      change(edits.fillDown(draft, range))
      select(selection)
    })
  const isBold = sheet.styles[ref]?.bold ?? false
  const toggleBold = () => done(() => change(edits.setStyle(draft, range, { bold: !isBold })))
  const setFormat = (format: CellFormat) => change(edits.setStyle(draft, range, { format }))
  const format =
    sheet.styles[ref]?.format ?? (typeof valueAt(active) === 'number' ? values.result(sheet.name, ref).format : null)

  function onClipboard(event: ClipboardEvent, kind: 'copier' | 'couper' | 'coller') {
    if (typing) return
    event.preventDefault()
    if (kind === 'coller') {
      const text = event.clipboardData.getData('text/plain')
      if (text === '') return
      const pasted = paste(draft, range, text, copied.current)
      if (copied.current?.cutFrom) copied.current = null
      change(pasted.draft)
      select({
        active: { column: pasted.range.left, row: pasted.range.top },
        end: { column: pasted.range.right, row: pasted.range.bottom },
      })
      return
    }
    const text = toTabbedText(range, (point) => viewCell(sheet, values, point).text)
    event.clipboardData.setData('text/plain', text)
    copied.current = copyBlock(sheet, range, text, kind === 'couper')
    setStatus(kind === 'couper' ? `${rangeName(range)} sera déplacé au collage.` : `${rangeName(range)} copié.`)
  }

  function onPick(point: CellPoint, extending: boolean): boolean {
    if (typed.pick(point, extending)) return true
    if (typing && !enter()) return true
    select(extending ? { ...selection, end: point } : at(point))
    return false
  }

  function sum() {
    const isNumber = (point: CellPoint) => typeof valueAt(point) === 'number'
    begin(edits.automaticSum(sheet, active, isNumber), false, 'cellule')
  }

  function sort(descending: boolean) {
    const block = range.top === range.bottom ? edits.blockAround(sheet, active) : range
    const lines = range.top === range.bottom ? edits.sortableRange(sheet, block) : block
    change(edits.sortRange(draft, lines, active.column, valueAt, descending))
    setStatus(`Lignes ${lines.top + 1} à ${lines.bottom + 1} triées.`)
  }

  async function finish() {
    const next = enter()
    if (!next) return
    setFinishing(true)
    const version = (session.workbook?.version ?? 0) + 1
    const title = next.title.trim() === '' ? 'Classeur sans titre' : next.title.trim()
    // Before the act: the draft that is kept then continues the version being finished, with its look.
    session.rebase({ ...next, title, pending: null }, version)
    const outcome = await run.perform({ gesture: 'terminer-classeur', workbook: id, title, sheets: contentOf(next) })
    setFinishing(false)
    setStatus(
      outcome.ok ? `Classeur terminé, version ${version}. Il peut être joint à un message.` : outcome.refusal.message,
    )
  }

  const lines = useLines({ draft, sheet, range, extent, change, setStatus })
  const formula = typing?.text ?? input
  return (
    <>
      <div className="calc-head">
        <input
          className="calc-title"
          aria-label="Titre du classeur"
          value={draft.title}
          maxLength={80}
          onChange={(event) => change({ ...draft, title: event.target.value })}
        />
        <p className="calc-note" role="status">
          {status}
        </p>
      </div>
      <CalcToolbar
        canUndo={session.canUndo}
        canRedo={session.canRedo}
        isBold={isBold}
        format={format}
        lines={lines}
        isFinishing={isFinishing}
        onUndo={() => back(session.undo)}
        onRedo={() => back(session.redo)}
        onBold={() => back(toggleBold)}
        onFormat={(next) => back(() => setFormat(next))}
        onSum={sum}
        onFillDown={fillDown}
        onSort={sort}
        onFinish={() => void finish()}
        onLeave={() => enter() && onLeave()}
      />
      <FormulaBar
        cellName={range.left === range.right && range.top === range.bottom ? ref : rangeName(range)}
        text={formula}
        isEditing={typing !== null}
        inputRef={barInput}
        help={typed.help}
        chosen={typed.chosen}
        error={typed.error}
        errorId={errorId}
        onType={(text, caret) => (typing ? typed.type(text, caret) : begin(text, false, 'barre'))}
        onCaret={typed.moveCaret}
        onFocus={() => {
          if (typing) typed.moveTo('barre')
          else begin(editable(), false, 'barre')
        }}
        onKeyDown={onTypingKey}
        onComplete={typed.complete}
      />
      <Grid
        label={`${draft.title}, ${sheet.name}`}
        sheet={sheet}
        values={values}
        columns={columns}
        rows={rows}
        selection={typing ? { active: typing.point, end: typing.point } : selection}
        formula={formula}
        gridRef={gridRef}
        editor={
          typing?.place === 'cellule' ? (
            <TintedInput
              inputRef={cellInput}
              label={`Saisie dans ${ref}`}
              className="calc-input"
              text={typing.text}
              errorId={typed.error === null ? undefined : errorId}
              listId={undefined}
              activeId={undefined}
              onType={typed.type}
              onCaret={typed.moveCaret}
              onKeyDown={onTypingKey}
            />
          ) : typing ? (
            <span className="calc-text">{typing.text}</span>
          ) : null
        }
        onPick={onPick}
        onPickColumn={(column) => enter() && pickLine('colonne', column)}
        onPickRow={(row) => enter() && pickLine('ligne', row)}
        onEdit={() => !typing && begin(editable(), false, 'cellule')}
        onKeyDown={onGridKey}
        onClipboard={onClipboard}
        onResize={(column, width) =>
          change(edits.withSheet(draft, (one) => ({ ...one, widths: { ...one.widths, [column]: width } })))
        }
      />
      <SheetTabs
        draft={draft}
        status={statusOf(sheet, values, range)}
        onShow={(index) => {
          if (!enter()) return
          session.show(index)
          setSelection(ONE)
        }}
        onAdd={() => {
          const next = enter()
          if (!next) return
          change({ ...next, sheets: [...next.sheets, nextSheet(next.sheets)], active: next.sheets.length })
          setSelection(ONE)
        }}
        onChange={change}
      />
      <p className="sr-only" aria-live="polite">
        {!typing && input.startsWith('=') ? `${ref}, formule ${input}` : ''}
      </p>
    </>
  )
}

/** As in a French spreadsheet: Ctrl + G is bold, Ctrl + B copies down. */
const COMMANDS: Readonly<Record<string, 'annuler' | 'retablir' | 'gras' | 'recopier' | 'tout'>> = {
  z: 'annuler',
  y: 'retablir',
  g: 'gras',
  b: 'recopier',
  d: 'recopier',
  a: 'tout',
}
