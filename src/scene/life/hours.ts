// When somebody is at work, read from the hours that the directory gives in French.

const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const
const NOON = 12 * 60
const AWAY = /télétravail|hors bureau|terrain|libre|non travaillé|sur la route|centre de formation/

/** Rank of the day in the week of an ISO date, Sunday 0 (Sakamoto). */
export function weekday(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number)
  const y = month < 3 ? year - 1 : year
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7
}

interface Span {
  readonly from: number
  readonly to: number
}
const HOURS = /(\d{1,2}) h(?: (\d{2}))? à (\d{1,2}) h(?: (\d{2}))?/g

function spans(text: string): readonly Span[] {
  return [...text.matchAll(HOURS)].map(([, h1, m1, h2, m2]) => ({
    from: Number(h1) * 60 + Number(m1 ?? 0),
    to: Number(h2) * 60 + Number(m2 ?? 0),
  }))
}

/** hours: « 8 h à 16 h, télétravail le mardi »; minute: since midnight. Somebody whose hours cannot be read is there all day. */
export function isAtWork(hours: string, date: string, minute: number): boolean {
  const day = DAYS[weekday(date)] ?? 'lundi'
  const clauses = hours.replaceAll(/[\u00a0\u202f]/g, ' ').split(/[,;(]/)
  const away = clauses.some((clause) => {
    if (!AWAY.test(clause) || !clause.includes(day)) return false
    if (/matin/.test(clause)) return minute < NOON
    return /après-midi/.test(clause) ? minute >= NOON : true
  })
  if (away) return false
  const known = spans(hours.replaceAll(/[\u00a0\u202f]/g, ' '))
  return known.length === 0 || known.some(({ from, to }) => minute >= from && minute < to)
}
