import { useSyncExternalStore } from 'react'
import type { Run, RunView } from '../../app/ports.ts'

/** The view of a run, followed as it changes. */
export function useRun(run: Run): RunView {
  return useSyncExternalStore(run.subscribe, run.view)
}

/** A draft of the run, followed as it changes. */
export function useDraft(run: Run, key: string): unknown {
  return useSyncExternalStore(run.drafts.subscribe, () => run.drafts.read(key))
}
