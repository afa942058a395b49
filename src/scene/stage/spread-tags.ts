// Names above heads must not cover each other: the lower one keeps its place, the others climb.
import type { Hotspot } from '../office-view.ts'

export interface PlacedHotspot {
  readonly hotspot: Hotspot
  /** Point it is pinned to, CSS px in the element. */
  readonly x: number
  readonly y: number
}

const HEIGHT = 31
const LETTER = 8.6
const PADDING = 26
/** A pin of a thing: its drawing alone, and its edge. */
const PIN = 34
const MOST = 4

export const isTag = (hotspot: Hotspot) => hotspot.kind === 'colleague' || hotspot.kind === 'visitor'
/** What is written above a head: of a ticket, its number. */
export const shortLabel = (hotspot: Hotspot) => hotspot.label.replace(/^Ticket /, '')
const width = (hotspot: Hotspot) => shortLabel(hotspot).length * LETTER + PADDING

export function spreadTags(placed: readonly PlacedHotspot[]): PlacedHotspot[] {
  const others = placed.filter((p) => !isTag(p.hotspot))
  const done: PlacedHotspot[] = []
  for (const tag of placed.filter((p) => isTag(p.hotspot)).sort((a, b) => b.y - a.y || a.x - b.x)) {
    let y = tag.y
    const hits = () =>
      done.find(
        (o) => Math.abs(o.x - tag.x) < (width(o.hotspot) + width(tag.hotspot)) / 2 && Math.abs(o.y - y) < HEIGHT,
      )
    for (let i = 0, hit = hits(); hit && i < MOST; i++, hit = hits()) y = hit.y - HEIGHT
    done.push({ ...tag, y })
  }
  return [...others, ...done]
}

/** The pins that stand wholly left of a limit, CSS px: what a window covers can be neither seen nor pressed. */
export function leftOf(placed: readonly PlacedHotspot[], limit: number): PlacedHotspot[] {
  return placed.filter(({ hotspot, x }) => x + (isTag(hotspot) ? width(hotspot) : PIN) / 2 <= limit)
}
