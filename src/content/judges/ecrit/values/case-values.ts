import { fold } from '../language/fold.ts'
import { type Day, dayNumber, weekdayOfDay } from './calendar.ts'
import { findMentions } from './find-mentions.ts'
import type { Value } from './mention.ts'

/** A value of the case as one looks for it: typed values that must all be met, or words. */
export type Wanted =
  | { readonly type: 'valeurs'; readonly all: readonly Value[] }
  | { readonly type: 'mots'; readonly words: readonly string[]; readonly number?: number }

const small = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'et',
  'a',
  'au',
  'aux',
  'en',
  'd',
  'l',
  'un',
  'une',
  'fin',
  'ou',
  'm',
  'mme',
  'monsieur',
  'madame',
  'dr',
])

/** « 2027-064 »: figures on both sides of a hyphen. */
const hyphenated = /^(?!(?:19|20)\d\d-(?:19|20)\d\d$)(?:\d{4}-\d{2,4}|\d{2,3}-\d{3,5})$/

/** Types the way a case writes a value (« 1 284,60 € », « 8 jours de retard », « Pasquier », « CDE-7712 / BL-5520 »); each result is enough. */
export function wantedFrom(text: string, today: Day): readonly Wanted[] {
  const clean = fold(text)
    .replace(/\([^)]*\)/g, ' ')
    .trim()
  return clean.split(' / ').flatMap((part): Wanted[] => {
    const written = part.trim()
    const isReference =
      hyphenated.test(written) ||
      (/^(?=.*[a-z])(?=.*\d{2})[a-z0-9 ./-]{3,}$/.test(written) &&
        /^[a-z]{1,5}[ /-]?\d|^\d+[/-][a-z]|^[a-z0-9]+([-/.][a-z0-9]+)+$/.test(written) &&
        !/^\d{1,2} ?h|mois|jour|heure/.test(written))
    if (isReference) return [{ type: 'valeurs', all: [{ kind: 'reference', key: written.replace(/[^a-z0-9]/g, '') }] }]
    const mentions = findMentions(written, [], today.month)
    const words = (written.match(/[a-z]+/g) ?? []).filter((word) => !small.has(word))
    if (mentions.length === 0) return words.length > 0 ? [{ type: 'mots', words }] : []
    const [only] = mentions
    if (mentions.length === 1 && only?.value.kind === 'nombre' && only.value.count < 100 && words.length > 0)
      return [{ type: 'mots', words, number: only.value.count }]
    if (/^[\d ]{7,}$/.test(written) && only?.value.kind !== 'tel')
      return [{ type: 'valeurs', all: [{ kind: 'reference', key: written.replace(/ /g, '') }] }]
    return [{ type: 'valeurs', all: mentions.map((mention) => mention.value) }]
  })
}

/** Is a value written in a text the wanted one? Years, cents and months may be understood; an HT or TTC written wrong is another value. */
export function sameValue(written: Value, wanted: Value, today: Day): boolean {
  switch (wanted.kind) {
    case 'montant':
      if (written.kind === 'montant')
        return (
          written.cents === wanted.cents &&
          (written.label === undefined || wanted.label === undefined || written.label === wanted.label)
        )
      return written.kind === 'nombre' && written.count * 100 === wanted.cents
    case 'date': {
      if (written.kind === 'date')
        return (
          written.day === wanted.day &&
          written.month === wanted.month &&
          (written.year === undefined || wanted.year === undefined || written.year === wanted.year)
        )
      if (written.kind === 'jour') return written.day === wanted.day && Math.abs(distance(wanted, today)) <= 45
      if (written.kind === 'semaine') {
        const days = distance(wanted, today)
        return days >= 0 && days <= 7 && weekdayOfDay(full(wanted, today)) === written.weekday
      }
      return false
    }
    case 'heure':
      if (written.kind === 'heure')
        return written.minutes === wanted.minutes || (written.half && written.minutes % 720 === wanted.minutes % 720)
      return written.kind === 'nombre' && wanted.minutes > 24 * 60 && written.count * 60 === wanted.minutes
    case 'duree':
      return (
        written.kind === 'duree' &&
        ((written.unit === wanted.unit && written.count === wanted.count) ||
          (written.unit === 'jour' && wanted.unit === 'mois' && written.count === wanted.count * 30))
      )
    case 'reference':
      if (written.kind === 'reference') return sameReference(written.key, wanted.key)
      return written.kind === 'nombre' && written.count >= 100 && sameReference(String(written.count), wanted.key)
    case 'nombre':
      if (written.kind === 'nombre') return written.count === wanted.count
      if (written.kind === 'jour') return written.day === wanted.count
      return written.kind === 'reference' && wanted.count >= 100 && written.key.endsWith(String(wanted.count))
    case 'taux':
      return written.kind === 'taux' && written.hundredths === wanted.hundredths
    case 'tel':
      return written.kind === 'tel' && written.digits === wanted.digits
    case 'courriel':
      return written.kind === 'courriel' && written.address === wanted.address
    case 'mois':
      return (
        (written.kind === 'mois' && written.month === wanted.month) ||
        (written.kind === 'date' && written.month === wanted.month && written.day >= 28)
      )
    case 'jour':
      return (written.kind === 'jour' || written.kind === 'date') && written.day === wanted.day
    case 'semaine':
      return written.kind === 'semaine' && written.weekday === wanted.weekday
  }
}

function full(date: { readonly day: number; readonly month: number; readonly year?: number }, today: Day): Day {
  return { day: date.day, month: date.month, year: date.year ?? today.year }
}

function distance(date: { readonly day: number; readonly month: number; readonly year?: number }, today: Day): number {
  return dayNumber(full(date, today)) - dayNumber(today)
}

/** The whole reference, or its end when three digits or more of it are written. */
function sameReference(written: string, wanted: string): boolean {
  if (written === wanted) return true
  const digits = /\d+$/.exec(wanted)?.[0] ?? ''
  const bare = written.replace(/^[a-z]+/, '')
  return (
    bare.length >= 3 &&
    /^\d+$/.test(bare) &&
    wanted.endsWith(bare) &&
    bare.length >= Math.min(3, digits.length) &&
    (written === bare || wanted.startsWith(written.charAt(0)))
  )
}
