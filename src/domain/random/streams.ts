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

/**
 * FNV-1a over UTF-16 units, then murmur3's finaliser, 32 bits. Without the finaliser, names that differ by little gave
 * streams that went together: of 32 couples of two choices only 8 ever came up.
 */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i)
    value = Math.imul(value, 0x01000193)
  }
  value ^= value >>> 16
  value = Math.imul(value, 0x85ebca6b)
  value ^= value >>> 13
  value = Math.imul(value, 0xc2b2ae35)
  value ^= value >>> 16
  return value | 0
}
