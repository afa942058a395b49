import type { Cents } from './cents.ts'

const SPACES = /[\s\u00a0\u202f]/g
// Either digits in one run or grouped by three with a space; a comma or a point before one or two decimals.
const SHAPE = /^([+\u2212-]?)\s?(\d+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?:[.,](\d{1,2}))?(?:\s*(?:€|euros?|EUR))?$/i

/**
 * Reads an amount as a person types it (“1 348,80 €”, “1348.8”, “−12”) into cents. `null` when it is not an amount, or when
 * a point could be a thousands separator (“1.348”).
 */
export function parseAmount(text: string): Cents | null {
  const match = SHAPE.exec(text.trim())
  if (!match) return null
  const [, sign = '', whole = '', decimals = ''] = match
  const value = Number(whole.replace(SPACES, '')) * 100 + Number(decimals.padEnd(2, '0'))
  if (!Number.isSafeInteger(value)) return null
  return sign === '-' || sign === '\u2212' ? 0 - value : value
}
