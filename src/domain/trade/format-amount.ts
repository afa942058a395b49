import type { Cents } from './cents.ts'
import type { Rate } from './rate.ts'

const THIN = '\u202f'
const NO_BREAK = '\u00a0'
const MINUS = '\u2212'

/** Groups the digits of a whole number by three with U+202F: `12000` gives “12 000”. */
export function formatInteger(value: number): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, THIN)
  return value < 0 ? MINUS + digits : digits
}

/** Writes cents with a comma and two decimals, without the unit: `134880` gives “1 348,80”. */
export function formatFigure(amount: Cents): string {
  const size = Math.abs(amount)
  const text = `${formatInteger(Math.floor(size / 100))},${String(size % 100).padStart(2, '0')}`
  return amount < 0 ? MINUS + text : text
}

/** Writes cents in euros, the sign kept on the line by U+00A0: `134880` gives “1 348,80 €”. */
export const formatAmount = (amount: Cents): string => `${formatFigure(amount)}${NO_BREAK}€`

/** Writes a rate without useless zeros: `1200` gives “12 %”, `550` “5,5 %”, `786` “7,86 %”. */
export function formatRate(rate: Rate): string {
  const size = Math.abs(rate)
  const decimals = String(size % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  const text = formatInteger(Math.floor(size / 100)) + (decimals === '' ? '' : `,${decimals}`)
  return `${rate < 0 ? MINUS : ''}${text}${NO_BREAK}%`
}
