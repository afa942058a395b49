// How people go from a spot to another: along the crossings of the place.
import type { Place } from '../places/place.ts'

export interface Point {
  readonly x: number
  readonly z: number
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.z - b.z)

/** Points to walk through, arrival included, start excluded; a straight line when no way is known. */
export function walkPath(place: Place, from: string, to: string): Point[] {
  const start = place.spots[from]
  const end = place.spots[to]
  if (!end) return []
  if (!start) return [end]
  if (start.via === end.via) return [place.crossings[start.via], end].filter((p) => p !== undefined)
  return [...crossingsBetween(place, start.via, end.via), end]
}

/** Dijkstra; a place has some thirty crossings. */
function crossingsBetween(place: Place, from: string, to: string): Point[] {
  const cost = new Map<string, number>([[from, 0]])
  const previous = new Map<string, string>()
  const open = new Set([from])
  while (open.size > 0) {
    const here = [...open].reduce((a, b) => ((cost.get(b) ?? 0) < (cost.get(a) ?? 0) ? b : a))
    open.delete(here)
    const crossing = place.crossings[here]
    if (!crossing) continue
    if (here === to) break
    for (const name of crossing.to) {
      const next = place.crossings[name]
      if (!next) continue
      const sum = (cost.get(here) ?? 0) + distance(crossing, next)
      if (sum >= (cost.get(name) ?? Number.POSITIVE_INFINITY)) continue
      cost.set(name, sum)
      previous.set(name, here)
      open.add(name)
    }
  }
  const names: string[] = []
  for (let at: string | undefined = to; at; at = previous.get(at)) names.unshift(at)
  return names.map((name) => place.crossings[name]).filter((p) => p !== undefined)
}
