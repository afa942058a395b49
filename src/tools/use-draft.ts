import { useRef, useSyncExternalStore } from 'react'
import type { Drafts } from '../app/ports.ts'

/** The draft under a key, kept up to date; `undefined` when there is none. */
export function useDraft(drafts: Drafts, key: string): unknown {
  return useSyncExternalStore(drafts.subscribe, () => drafts.read(key))
}

export interface DraftEntry {
  readonly key: string
  readonly value: unknown
}

/** The drafts that begin so, kept up to date, in order of last change. */
export function useDrafts(drafts: Drafts, prefix: string): readonly DraftEntry[] {
  const last = useRef<readonly DraftEntry[]>([])
  return useSyncExternalStore(drafts.subscribe, () => {
    const now = drafts.keys(prefix).map((key) => ({ key, value: drafts.read(key) }))
    // React compares snapshots by identity: the former list is given back as long as nothing changed.
    const same =
      now.length === last.current.length &&
      now.every(({ key, value }, rank) => {
        const former = last.current[rank]
        return former?.key === key && former.value === value
      })
    if (!same) last.current = now
    return last.current
  })
}
