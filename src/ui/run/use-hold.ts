import { useSyncExternalStore } from 'react'
import type { HoldState, OpenedAttempt } from '../../app/ports.ts'

/** Whether this tab, or another, plays the attempt. */
export function useHold(opened: OpenedAttempt): HoldState {
  return useSyncExternalStore(opened.hold.subscribe, opened.hold.state)
}
