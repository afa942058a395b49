import { useSyncExternalStore } from 'react'
import type { Drafts } from '../../app/ports.ts'

const KEY = 'tableur:ouvert'

/** The workbook on screen, kept so that an interruption gives the tool back as it was. */
export function useOpened(drafts: Drafts): readonly [string | null, (id: string | null) => void] {
  const kept = useSyncExternalStore(drafts.subscribe, () => drafts.read(KEY))
  return [typeof kept === 'string' ? kept : null, (id) => drafts.write(KEY, id ?? undefined)]
}
