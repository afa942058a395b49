import { useState } from 'react'
import { type CellPoint, type CellRange, parseRef, rangeName, refOf } from '../../domain/sheet/cell-ref.ts'
import { entryOf } from './enter-cell.ts'
import { complete, takesReference, typingHelp } from './formula-typing.ts'
import type { WorkbookDraft } from './workbook-draft.ts'

interface Typing {
  readonly point: CellPoint
  readonly text: string
  readonly caret: number
  /** Begun by typing over the cell: arrows enter the cell and move on, as in a spreadsheet. */
  readonly isOver: boolean
  readonly place: 'cellule' | 'barre'
  /** The piece of the formula written by pressing cells, still to be stretched by a drag. */
  readonly picked: { readonly start: number; readonly from: CellPoint } | null
}

/** The cell being typed: its text, the help on its formula, what was wrong on entering it. */
export function useTyping(draft: WorkbookDraft, keep: (pending: WorkbookDraft['pending']) => void) {
  const [typing, setTyping] = useState<Typing | null>(() => resumed(draft))
  const [error, setError] = useState<string | null>(null)
  const [chosen, setChosen] = useState(0)
  const help = typingHelp(typing?.text ?? '', typing?.caret ?? 0)

  const set = (next: Typing) => {
    setTyping(next)
    setError(null)
    keep({ ref: refOf(next.point.column, next.point.row), text: next.text })
  }
  return {
    typing,
    error,
    help,
    chosen,
    begin: (point: CellPoint, text: string, isOver: boolean, place: Typing['place']) => {
      setChosen(0)
      set({ point, text, caret: text.length, isOver, place, picked: null })
    },
    type: (text: string, caret: number) => {
      if (!typing) return
      setChosen(0)
      set({ ...typing, text, caret, picked: null })
    },
    moveCaret: (caret: number) => {
      if (typing && caret !== typing.caret) setTyping({ ...typing, caret, picked: null })
    },
    /** From now on arrows move the caret, or the other way round. */
    toggleOver: () => typing && setTyping({ ...typing, isOver: !typing.isOver }),
    moveTo: (place: Typing['place']) =>
      typing && typing.place !== place && setTyping({ ...typing, place, isOver: false }),
    choose: (step: number) => setChosen((chosen + step + help.proposals.length) % Math.max(1, help.proposals.length)),
    complete: (name: string) => typing && set({ ...typing, ...complete(typing.text, typing.caret, help.from, name) }),
    /** A cell pressed while a formula waits for a reference: written in it. `false` when it does not. */
    pick: (point: CellPoint, extending: boolean): boolean => {
      if (!typing?.text.startsWith('=')) return false
      const stretched = typing.picked && extending ? typing.picked : null
      if (!stretched && !typing.picked && !takesReference(typing.text, typing.caret)) return false
      const start = typing.picked?.start ?? typing.caret
      const from = stretched?.from ?? point
      const written = rangeName(rangeBetween(from, point))
      const text = typing.text.slice(0, start) + written + typing.text.slice(typing.caret)
      set({ ...typing, text, caret: start + written.length, picked: { start, from } })
      return true
    },
    /** What to enter, or `null` when the spreadsheet refuses it and says why. */
    enter: (): string | null => {
      if (!typing) return null
      const entry = entryOf(typing.text)
      if (entry.ok) return entry.input
      setTyping({ ...typing, caret: entry.at })
      setError(entry.message)
      return null
    },
    end: () => {
      setTyping(null)
      setError(null)
    },
  }
}

function rangeBetween(a: CellPoint, b: CellPoint): CellRange {
  return {
    left: Math.min(a.column, b.column),
    top: Math.min(a.row, b.row),
    right: Math.max(a.column, b.column),
    bottom: Math.max(a.row, b.row),
  }
}

/** A cell left half-typed by an interruption is found again as it was. */
function resumed({ pending }: WorkbookDraft): Typing | null {
  const point = pending ? parseRef(pending.ref) : null
  return pending && point
    ? { point, text: pending.text, caret: pending.text.length, isOver: false, place: 'cellule', picked: null }
    : null
}
