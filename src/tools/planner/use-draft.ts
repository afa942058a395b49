import { useSyncExternalStore } from 'react'
import type { Drafts } from '../../app/ports.ts'

/** The draft under a key, kept up to date; `undefined` when there is none. */
export function useDraft(drafts: Drafts, key: string): unknown {
  return useSyncExternalStore(drafts.subscribe, () => drafts.read(key))
}
