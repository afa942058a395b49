// Who hides whom. Furniture is ordered once; people find their place in that order as they move.

export interface Footprint {
  readonly x0: number
  readonly z0: number
  readonly x1: number
  readonly z1: number
  /** Where it shows in the picture, any unit. */
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

const EPSILON = 0.02
const overlaps = (a: Omit<Footprint, 'x0' | 'z0' | 'x1' | 'z1'>, b: Omit<Footprint, 'x0' | 'z0' | 'x1' | 'z1'>) =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

/** a must be drawn before b: it is farther along x or along z. */
function isBehind(a: Footprint, b: Footprint): boolean {
  const farther = a.x1 <= b.x0 + EPSILON || a.z1 <= b.z0 + EPSILON
  const nearer = b.x1 <= a.x0 + EPSILON || b.z1 <= a.z0 + EPSILON
  if (farther !== nearer) return farther
  return a.x0 + a.x1 + a.z0 + a.z1 < b.x0 + b.x1 + b.z0 + b.z1
}

/** Drawing order of each footprint, 0 first. Only pairs that overlap on the screen count. */
export function drawingOrder(list: readonly Footprint[]): number[] {
  const order = new Array<number>(list.length).fill(-1)
  const visiting = new Set<number>()
  let next = 0
  const visit = (i: number) => {
    const here = list[i]
    if (!here || order[i] !== -1 || visiting.has(i)) return
    visiting.add(i)
    for (let j = 0; j < list.length; j++) {
      const other = list[j]
      if (other && j !== i && overlaps(here, other) && isBehind(other, here)) visit(j)
    }
    order[i] = next++
  }
  const far = list.map((f, i) => ({ i, sum: f.x0 + f.x1 + f.z0 + f.z1 })).sort((a, b) => a.sum - b.sum)
  for (const { i } of far) visit(i)
  return order
}

export interface Standing {
  readonly x: number
  readonly z: number
  /** Where the person shows in the picture, same unit as the footprints. */
  readonly box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
}

/** Depth of a person: after all that is behind, before all that is in front. `orders` as given by drawingOrder. */
export function depthAmong(person: Standing, list: readonly Footprint[], orders: readonly number[]): number {
  let behind = -1
  let front = Number.POSITIVE_INFINITY
  list.forEach((f, i) => {
    if (!overlaps(person.box, f)) return
    const order = orders[i] ?? 0
    const inside = person.x >= f.x0 && person.x <= f.x1 && person.z >= f.z0 && person.z <= f.z1
    if (!inside && person.x < f.x1 && person.z < f.z1) front = Math.min(front, order)
    else behind = Math.max(behind, order)
  })
  const depth = front === Number.POSITIVE_INFINITY ? Math.max(behind + 0.5, 0) : Math.min(behind + 0.5, front - 0.5)
  return depth + (person.x + person.z) / 1000
}
