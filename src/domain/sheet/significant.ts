/**
 * Keeps fifteen significant digits, as spreadsheets do: 0,1 + 0,2 is 0,3. Not finite in, not finite out; − 0 becomes 0.
 */
export function significant(value: number): number {
  if (Number.isInteger(value) || !Number.isFinite(value)) return value + 0
  return Number(value.toPrecision(15)) + 0
}

/** Adds two numbers, exact to the fifteenth digit of the bigger one: 0,3 − 0,1 − 0,2 is 0, not a speck. */
export function addNumbers(a: number, b: number): number {
  return dropNoise(a + b, Math.max(Math.abs(a), Math.abs(b)))
}

/** Adds up a list, carrying the rounding error along, so that the order of the cells does not matter. */
export function sumNumbers(values: readonly number[]): number {
  let total = 0
  let lost = 0
  let size = 0
  for (const value of values) {
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
    size = Math.max(size, Math.abs(value), Math.abs(total))
  }
  return dropNoise(total + lost, size)
}

/** Rounds a sum to the fifteenth digit of the biggest number that went into it. */
function dropNoise(sum: number, size: number): number {
  if (Number.isInteger(sum) || !Number.isFinite(sum)) return sum + 0
  const exponent = Number(size.toExponential(0).split('e')[1])
  return Number(sum.toFixed(Math.max(0, Math.min(100, 14 - exponent)))) + 0
}

/**
 * Rounds to `decimals` places (negative: tens, hundreds…). `half`: 0,5 goes away from zero (ARRONDI); `down`: towards
 * zero; `up`: away from zero. Works on the fifteen digits shown, so that 1,005 rounds to 1,01.
 */
export function roundTo(value: number, decimals: number, how: 'half' | 'down' | 'up' = 'half'): number {
  const places = Math.trunc(decimals)
  const sign = value < 0 ? -1 : 1
  const shifted = shift(Math.abs(significant(value)), places)
  const whole = how === 'half' ? Math.floor(shifted + 0.5) : how === 'down' ? Math.floor(shifted) : Math.ceil(shifted)
  const result = sign * shift(whole, -places)
  return result === 0 ? 0 : significant(result)
}

/** Moves the decimal comma in the written number: multiplying by a power of ten would bring its own error. */
function shift(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e')
  return significant(Number(`${digits}e${Number(exponent) + places}`))
}
