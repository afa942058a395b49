import { stream } from '../../../src/domain/random/streams.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import type { Cents } from '../../../src/domain/trade/cents.ts'

/** The numbers of one named stream of the draw: a family of operations never disturbs another. */
export interface Dice {
  readonly between: (min: number, max: number) => number
  readonly one: <T>(items: readonly T[]) => T
  /** Cents between two amounts in euros. */
  readonly cents: (min: number, max: number) => Cents
}

/** The stream gave one whole number; it feeds the numbers of its family. Throws when the stream is not declared. */
export function diceOf(draw: Draw, name: string): Dice {
  const seed = draw.picks[name]
  if (typeof seed !== 'number') throw new Error(`Stream "${name}" gave no number`)
  const source = stream(String(seed), name)
  return {
    between: source.integer,
    one: (items) => {
      const found = items[source.integer(0, items.length - 1)]
      if (found === undefined) throw new Error(`Stream "${name}": nothing to choose from`)
      return found
    },
    cents: (min, max) => source.integer(Math.round(min * 100), Math.round(max * 100)),
  }
}

/** Smallest and largest difference that two swapped digits may make, in cents (§ 4, G5). */
const LEAST_SWAP = 90
const LARGEST_SWAP = 27_000

/** [G5] The same amount with two neighbouring digits swapped; `null` when no swap makes a fair difference. */
export function swapped(amount: Cents, dice: Dice): Cents | null {
  const digits = [...String(Math.abs(amount))]
  const found = digits.flatMap((digit, place) => {
    const next = digits[place + 1]
    if (next === undefined || (place === 0 && next === '0')) return []
    const other = Number([...digits.slice(0, place), next, digit, ...digits.slice(place + 2)].join(''))
    const gap = Math.abs(other - Math.abs(amount))
    return gap >= LEAST_SWAP && gap <= LARGEST_SWAP ? [other] : []
  })
  if (found.length === 0) return null
  return Math.sign(amount) * dice.one(found)
}

/** An amount whose digits can be swapped, and its mistaken form. */
export function swappable(dice: Dice, min: number, max: number): { readonly right: Cents; readonly wrong: Cents } {
  for (;;) {
    const right = dice.cents(min, max)
    const wrong = swapped(right, dice)
    if (wrong !== null) return { right, wrong }
  }
}
