import { useRef, useState } from 'react'
import type { WritingZones } from '../../domain/scenario/tools.ts'

/** A new step begins after a rest of this long, in milliseconds: undoing takes back a few words, not one letter. */
const STEP = 900
const MOST = 100

interface History {
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** To be called with the zones as they were before a change. */
  readonly remember: (before: WritingZones) => void
  readonly undo: (now: WritingZones) => WritingZones | null
  readonly redo: (now: WritingZones) => WritingZones | null
}

/** Undo and redo over the whole page, corrections of the spelling included. */
export function useHistory(): History {
  const past = useRef<WritingZones[]>([])
  const future = useRef<WritingZones[]>([])
  const last = useRef(0)
  const [, redraw] = useState(0)
  const move = (from: WritingZones[], to: WritingZones[], now: WritingZones): WritingZones | null => {
    const target = from.pop()
    if (!target) return null
    to.push(now)
    last.current = 0
    redraw((count) => count + 1)
    return target
  }
  return {
    canUndo: past.current.length > 0,
    canRedo: future.current.length > 0,
    remember(before) {
      const at = performance.now()
      if (at - last.current > STEP) past.current = [...past.current.slice(-MOST), before]
      last.current = at
      future.current = []
    },
    undo: (now) => move(past.current, future.current, now),
    redo: (now) => move(future.current, past.current, now),
  }
}
