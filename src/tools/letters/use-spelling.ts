import { useEffect, useRef, useState } from 'react'
import type { Spelling, SpellingMark } from '../../app/ports.ts'
import { type WritingDraft, ZONE_IDS, type ZoneId } from './writing-draft.ts'

export type ZoneMarks = Readonly<Partial<Record<ZoneId, readonly SpellingMark[]>>>

/** Typing is never slowed: the page is read when the keyboard has rested this long, in milliseconds. */
const REST = 350
const NOTHING: ZoneMarks = {}

/** Marks of each zone of the page, once the dictionary is there; none until then. */
export function useSpelling(
  zones: WritingDraft['zones'],
  names: readonly string[],
  load: (() => Promise<Spelling>) | undefined,
): ZoneMarks {
  const [spelling, setSpelling] = useState<Spelling | null>(null)
  const [marks, setMarks] = useState<ZoneMarks>(NOTHING)
  const read = useRef(new Map<ZoneId, { readonly text: string; readonly marks: readonly SpellingMark[] }>())

  useEffect(() => {
    if (!load || spelling) return
    let isGone = false
    // Without the dictionary the page is written all the same: nothing is marked.
    void load().then(
      (loaded) => !isGone && setSpelling(loaded),
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [load, spelling])

  useEffect(() => {
    if (!spelling) return
    const timer = window.setTimeout(() => {
      const found: Partial<Record<ZoneId, readonly SpellingMark[]>> = {}
      for (const id of ZONE_IDS) {
        const text = zones[id]
        const former = read.current.get(id)
        const current = former?.text === text ? former : { text, marks: spelling.check(text, names) }
        read.current.set(id, current)
        found[id] = current.marks
      }
      setMarks(found)
    }, REST)
    return () => window.clearTimeout(timer)
  }, [spelling, zones, names])

  return marks
}

/** Marks that still stand on the text as it is now: those whose word has not moved nor changed. */
export function standing(text: string, marks: readonly SpellingMark[]): readonly SpellingMark[] {
  return marks.filter(({ start, end, word }) => text.slice(start, end) === word)
}
