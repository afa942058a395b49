import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { Run, RunView } from '../../app/ports.ts'
import { evaluateWorkbook } from '../../domain/sheet/evaluate-workbook.ts'
import { contentOf, draftKey, draftOf, newWorkbook, readDraft, type WorkbookDraft } from './workbook-draft.ts'

const MOST_STEPS = 200

/** A workbook being written: its draft, its values, its past and its future. Every change is kept at once. */
export function useWorkbook(run: Run, view: RunView, id: string) {
  const key = draftKey(id)
  const kept = useSyncExternalStore(run.drafts.subscribe, () => run.drafts.read(key))
  const workbook = view.desk.records.workbooks.find((candidate) => candidate.id === id) ?? null
  const draft = useMemo(
    () => readDraft(kept, workbook) ?? (workbook ? draftOf(workbook) : newWorkbook('Nouveau classeur')),
    [kept, workbook],
  )
  const past = useRef<WorkbookDraft[]>([])
  const future = useRef<WorkbookDraft[]>([])
  // The stacks are not state: this counter redraws the two buttons that depend on them.
  const [, setMoved] = useState(0)
  const isBegun = useRef(view.log.some(({ act }) => act.gesture === 'commencer-ecrit' && act.draft === key))

  const write = useCallback(
    (next: WorkbookDraft) => {
      run.drafts.write(key, next)
      if (isBegun.current) return
      isBegun.current = true
      void run.perform({ gesture: 'commencer-ecrit', tool: 'tableur', draft: key })
    },
    [run, key],
  )
  /** A step that can be undone. */
  const change = (next: WorkbookDraft) => {
    if (next === draft) return
    past.current = [...past.current, draft].slice(-MOST_STEPS)
    future.current = []
    write(next)
  }
  const travel = (from: WorkbookDraft[], to: WorkbookDraft[]) => {
    const next = from.pop()
    if (!next) return
    to.push(draft)
    write({ ...next, base: draft.base, pending: null })
    setMoved((count) => count + 1)
  }
  const content = useMemo(() => contentOf({ ...EMPTY, sheets: draft.sheets }), [draft.sheets])
  const values = useMemo(() => evaluateWorkbook(content, view.date), [content, view.date])

  return {
    workbook,
    draft,
    values,
    change,
    /** What is being typed, kept without being a step. */
    keepPending: (pending: WorkbookDraft['pending']) => {
      if (pending === null && draft.pending === null) return
      write({ ...draft, pending })
    },
    /** The sheet shown: kept, not a step, and no beginning of work. */
    show: (active: number) => run.drafts.write(key, { ...draft, active, pending: null }),
    rebase: (next: WorkbookDraft, version: number) => run.drafts.write(key, { ...next, base: version }),
    undo: () => travel(past.current, future.current),
    redo: () => travel(future.current, past.current),
    canUndo: past.current.length > 0,
    canRedo: future.current.length > 0,
  }
}

const EMPTY: WorkbookDraft = { title: '', base: 0, sheets: [], active: 0, pending: null }

export type WorkbookSession = ReturnType<typeof useWorkbook>
