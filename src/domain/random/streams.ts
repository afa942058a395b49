import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A source of integers for one named choice; adding a stream never disturbs the others. */
export interface Stream {
  /** Integer from `min` to `max`, both included. */
  readonly integer: (min: number, max: number) => number
}

/** [D1] Named stream of a seed: same seed and name, same numbers, on every machine. */
export function stream(seed: string, name: string): Stream {
  const generator = xoroshiro128plus(hash(`${seed}\u0000${name}`))
  return { integer: (min, max) => uniformInt(generator, min, max) }
}

/** FNV-1a over UTF-16 units, 32 bits: enough to seed a generator, and pinned by a test. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i)
    value = Math.imul(value, 0x01000193)
  }
  return value | 0
}
