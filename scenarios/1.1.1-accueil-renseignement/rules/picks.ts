import type { Draw } from '../../../src/domain/scenario/draw.ts'
import { weekday } from '../../../src/domain/trade/date-arithmetic.ts'

/** Number that a stream answered; throws when the stream is not declared. */
export function numberPick(draw: Draw, name: string): number {
  const value = draw.picks[name]
  if (typeof value !== 'number') throw new Error(`Stream "${name}" gave no number`)
  return value
}

/** Word that a stream answered; throws when the stream is not declared. */
export function wordPick(draw: Draw, name: string): string {
  const value = draw.picks[name]
  if (typeof value !== 'string') throw new Error(`Stream "${name}" gave no word`)
  return value
}

export const isWednesday = (draw: Draw): boolean => weekday(wordPick(draw, 'jour')) === 3
export const isMonday = (draw: Draw): boolean => weekday(wordPick(draw, 'jour')) === 1
export const has = (draw: Draw, ...factors: readonly string[]): boolean =>
  factors.every((factor) => draw.factors.includes(factor))
