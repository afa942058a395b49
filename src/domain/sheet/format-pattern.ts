import { monthName, weekdayName } from '../trade/format-date.ts'
import { splitDate } from '../trade/iso-date.ts'
import { formatNumber } from './format-cell.ts'
import { dateOfSerial } from './serial-date.ts'
import { significant } from './significant.ts'

const DATE_PART = /j{1,4}|m{1,4}|a{2,4}|hh?|"[^"]*"|\\.|./gi

/**
 * A number written by a French format of TEXTE: `0,00`, `# ##0,00 €`, `0 %`, `jj/mm/aaaa`, `jjjj j mmmm aaaa`. Texts between
 * quotes stay as they are. The common formats only: one section, no colour, no condition.
 */
export function formatPattern(value: number, pattern: string): string {
  if (pattern === '' || pattern.toLowerCase() === 'standard') return formatNumber(value, decimalsOf(value), false)
  const bare = pattern.replace(/"[^"]*"|\\./g, '')
  return /[jma]/i.test(bare) && !/[0#]/.test(bare)
    ? formatDatePattern(value, pattern)
    : formatNumberPattern(value, pattern)
}

function decimalsOf(value: number): number {
  return (String(significant(value)).split('.')[1] ?? '').length
}

function formatNumberPattern(value: number, pattern: string): string {
  const shape = /[0#](?:[0#\s]*[0#])?(?:,[0#]+)?/.exec(pattern)
  if (!shape) return unquote(pattern)
  const [whole = '', decimals = ''] = shape[0].split(',')
  const percent = pattern.includes('%')
  const shown = percent ? significant(value * 100) : value
  const least = (decimals.match(/0/g) ?? []).length
  let text = formatNumber(shown, decimals.length, /[#0]\s[#0]/.test(whole))
  for (let extra = decimals.length - least; extra > 0 && text.endsWith('0'); extra -= 1) text = text.slice(0, -1)
  if (text.endsWith(',')) text = text.slice(0, -1)
  const digits = (whole.match(/0/g) ?? []).length
  const sign = text.startsWith('\u2212') ? '\u2212' : ''
  const [head = '', tail] = text.slice(sign.length).split(',')
  const padded = sign + head.padStart(digits, '0') + (tail === undefined ? '' : `,${tail}`)
  return unquote(pattern.slice(0, shape.index)) + padded + unquote(pattern.slice(shape.index + shape[0].length))
}

function formatDatePattern(value: number, pattern: string): string {
  const date = dateOfSerial(value)
  if (date === null) return formatNumber(value, decimalsOf(value), false)
  const { year, month, day } = splitDate(date)
  const pad = (number: number) => String(number).padStart(2, '0')
  const minutes = Math.round((value - Math.floor(value)) * 1440)
  let afterHour = false
  return pattern.replace(DATE_PART, (part) => {
    const lower = part.toLowerCase()
    if (/^[jma]/.test(lower) && part.length >= 1 && /^(.)\1*$/.test(lower)) {
      if (lower === 'jjjj') return weekdayName(date)
      if (lower === 'jjj') return `${weekdayName(date).slice(0, 3)}.`
      if (lower === 'jj') return pad(day)
      if (lower === 'j') return String(day)
      if (lower === 'mmmm') return monthName(month)
      if (lower === 'mmm') return monthName(month).slice(0, 4)
      if (lower === 'mm') return afterHour ? pad(minutes % 60) : pad(month)
      if (lower === 'm') return String(month)
      return lower.length > 2 ? String(year) : pad(year % 100)
    }
    if (lower === 'h' || lower === 'hh') {
      afterHour = true
      const hours = Math.floor(minutes / 60)
      return lower === 'hh' ? pad(hours) : String(hours)
    }
    return unquote(part)
  })
}

const unquote = (text: string): string =>
  text.replace(/"([^"]*)"|\\(.)/g, (_, quoted?: string, one?: string) => quoted ?? one ?? '')
