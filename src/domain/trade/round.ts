/**
 * Divides two integers and rounds to the nearest integer, a half going up in size (− 0,5 gives − 1, so that a credit note
 * mirrors its invoice). Throws on non-integers, zero divisors and products too big to be exact. Source: rules-bloc1#0.
 */
export function divideHalfUp(numerator: number, denominator: number): number {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator === 0)
    throw new RangeError(`divideHalfUp : entiers exacts attendus, reçu ${numerator} / ${denominator}`)
  const sign = numerator < 0 === denominator < 0 ? 1 : -1
  const [top, bottom] = [BigInt(Math.abs(numerator)), BigInt(Math.abs(denominator))]
  const rounded = Number((2n * top + bottom) / (2n * bottom))
  return rounded === 0 ? 0 : sign * rounded
}
