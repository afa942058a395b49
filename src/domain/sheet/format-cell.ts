import { formatShortDate } from '../trade/format-date.ts'
import { type CellFormat, isError, type Scalar } from './cell-value.ts'
import { dateOfSerial } from './serial-date.ts'
import { roundTo, significant } from './significant.ts'

const THIN = '\u202f'
const NO_BREAK = '\u00a0'
const MINUS = '\u2212'

/** A number with its decimals, a comma and, if asked, thousands apart. The minus is the typographic one. */
export function formatNumber(value: number, decimals: number, thousands: boolean): string {
  const rounded = roundTo(value, decimals)
  const [whole = '0', rest = ''] = plainDigits(Math.abs(rounded)).split('.')
  const grouped = thousands ? whole.replace(/\B(?=(\d{3})+$)/g, THIN) : whole
  const text = decimals > 0 ? `${grouped},${rest.padEnd(decimals, '0').slice(0, decimals)}` : grouped
  return rounded < 0 ? MINUS + text : text
}

/** Digits without exponent, with a point: 1e21 and 1e-7 are written in full. */
function plainDigits(value: number): string {
  const text = String(value)
  if (!text.includes('e')) return text
  const [digits = '0', exponent = '0'] = text.split('e')
  const [whole = '0', rest = ''] = digits.split('.')
  const shift = Number(exponent)
  return shift < 0 ? `0.${'0'.repeat(-shift - 1)}${whole}${rest}` : whole + rest.padEnd(shift, '0')
}

function formatStandard(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e15 || (size > 0 && size < 1e-9)) {
    const [digits = '0', exponent = '0'] = Number(value.toPrecision(6)).toExponential().split('e')
    return `${digits.replace('.', ',').replace('-', MINUS)}E${exponent}`
  }
  const shown = Number(value.toPrecision(size < 1e10 ? 10 : 15))
  return (shown < 0 ? MINUS : '') + plainDigits(Math.abs(shown)).replace('.', ',')
}

/** A value as the cell shows it, French and print-ready: `1 234,50 €`, `12 %`, `24/11/2026`, `VRAI`, `#DIV/0!`. */
export function formatCell(value: Scalar, format: CellFormat): string {
  if (value === null) return ''
  if (isError(value)) return value.error
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX'
  if (typeof value === 'string') return value
  switch (format) {
    case 'standard':
    case 'texte':
      return formatStandard(value)
    case 'entier':
      return formatNumber(value, 0, true)
    case 'nombre':
      return formatNumber(value, 2, true)
    case 'euro':
      return `${formatNumber(value, 2, true)}${NO_BREAK}€`
    case 'pourcent':
      return `${formatNumber(significant(value * 100), 0, true)}${NO_BREAK}%`
    case 'pourcent-1':
      return `${formatNumber(significant(value * 100), 1, true)}${NO_BREAK}%`
    case 'pourcent-2':
      return `${formatNumber(significant(value * 100), 2, true)}${NO_BREAK}%`
    case 'date': {
      const date = dateOfSerial(value)
      return date === null ? formatStandard(value) : formatShortDate(date)
    }
    case 'heure': {
      const minutes = Math.round((value - Math.floor(value)) * 1440) % 1440
      const rest = String(minutes % 60).padStart(2, '0')
      return `${Math.floor(minutes / 60)}:${rest}`
    }
  }
}

/** A value as one would type it again, to edit it: no thousands apart, the format's unit kept. */
export function formatForInput(value: number, format: CellFormat): string {
  if (format === 'date' || format === 'heure') return formatCell(value, format)
  if (format.startsWith('pourcent')) return `${formatStandard(significant(value * 100)).replace(MINUS, '-')} %`
  return formatStandard(value).replace(MINUS, '-')
}
