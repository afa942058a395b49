import type { Draw } from '../../../src/domain/scenario/draw.ts'

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

/** The picked number if it fits, else the next one that does, going round the range once. Throws when none does. */
export function nearestThat(picked: number, min: number, max: number, fits: (value: number) => boolean): number {
  for (let step = 0; step <= max - min; step++) {
    const value = min + ((((picked - min + step) % (max - min + 1)) + (max - min + 1)) % (max - min + 1))
    if (fits(value)) return value
  }
  throw new Error(`No value from ${min} to ${max} fits`)
}
