import { remember } from '../language/remember.ts'
import { monthOf, weekdayOf } from './calendar.ts'
import type { Mention, Value } from './mention.ts'
import { readHeap, readNumberWords, type WordPiece } from './number-words.ts'

interface Numeral {
  readonly value: number
  readonly next: number
  readonly decimals: number
  readonly inWords: boolean
}

const piecePattern =
  /\d{1,3}(?:[ .]\d{3})+(?:,\d{1,2}|\.\d{2})?(?![\d])|\d+(?:[.,]\d{1,2})?(?!\d)|\d+|[a-z]+|€|%|[^\sa-z\d]/g
const determiners = new Set(['le', 'au', 'du', 'les', 'ce', 'pour', 'des', 'before'])
const units: Readonly<Record<string, { unit: 'jour' | 'mois' | 'an'; by: number }>> = {
  jour: { unit: 'jour', by: 1 },
  jours: { unit: 'jour', by: 1 },
  j: { unit: 'jour', by: 1 },
  semaine: { unit: 'jour', by: 7 },
  semaines: { unit: 'jour', by: 7 },
  mois: { unit: 'mois', by: 1 },
  an: { unit: 'an', by: 1 },
  ans: { unit: 'an', by: 1 },
}
const euros = new Set(['€', 'euro', 'euros', 'eur', 'e', 'eu', 'euo', 'oeuro', 'oeuros'])

/** Joins the known references of a case into patterns that forgive spaces, dashes and slashes. */
const referencePattern = remember((reference): RegExp => {
  const groups = reference.match(/[a-z]+|\d+/g) ?? []
  return new RegExp(`(?<![a-z0-9])${groups.join('[^a-z0-9\\n]{0,3}')}(?![0-9a-z])`, 'g')
}, 2_000)

const unlabelled = (reference: string): string => reference.replace(/[^a-z0-9]/g, '')

/**
 * Finds every value written in a folded text: amounts, dates, times, durations, rates, phones, mail addresses, references and bare
 * numbers, in figures or in words. `references` are the folded references of the case; `month` is today's, for « le 5 courant ».
 */
export function findMentions(folded: string, references: readonly string[], month: number): readonly Mention[] {
  const found: Mention[] = []
  const taken: boolean[] = []
  const free = (start: number, end: number): boolean => {
    for (let index = start; index < end; index++) if (taken[index]) return false
    return true
  }
  const add = (value: Value, start: number, end: number): void => {
    if (!free(start, end)) return
    for (let index = start; index < end; index++) taken[index] = true
    found.push({ value, start, end })
  }
  const each = (pattern: RegExp, make: (match: RegExpMatchArray) => Value | undefined): void => {
    for (const match of folded.matchAll(pattern)) {
      const value = make(match)
      if (value) add(value, match.index, match.index + match[0].length)
    }
  }

  each(/[a-z0-9._+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/g, (match) => ({
    kind: 'courriel',
    address: match[0].replace(/\.$/, ''),
  }))
  each(/(?<![\d+])(?:\+ ?33|0033|0)(?: ?\(0\))? ?[1-9](?:[ .\-/_]{0,2}\d{2}){4}(?!\d)/g, (match) => ({
    kind: 'tel',
    digits: match[0].replace(/^(\+ ?33|0033)( ?\(0\))?/, '0').replace(/\D/g, ''),
  }))
  for (const reference of references)
    each(referencePattern(reference), () => ({ kind: 'reference', key: unlabelled(reference) }))
  each(
    /(?<![a-z0-9/])(?!(?:l|r|art|j|le|du|au|de|a|x|h)[-./ ]?\d)[a-z]{1,6}[-/]?\d[\da-z]*(?:[-/]\d[\da-z]*)*(?![a-z0-9])/g,
    (match) => {
      const key = unlabelled(match[0])
      return /\d.*\d.*\d/.test(key) ? { kind: 'reference', key } : undefined
    },
  )
  each(/(?<![\d/])([0-3]?\d)[/.-]([01]?\d)(?:[/.-](20\d\d|\d\d))?(?![\d]|[.,/]\d| ?€)/g, (match) => {
    const [, day = '', mon = '', year] = match
    const dotted = match[0].includes('.')
    if (dotted && !year) return undefined
    if (match[0].includes('-') && !year) return undefined
    const value = { day: Number(day), month: Number(mon) }
    if (value.day < 1 || value.day > 31 || value.month < 1 || value.month > 12) return undefined
    return year ? { kind: 'date', ...value, year: (Number(year) % 100) + 2000 } : { kind: 'date', ...value }
  })
  each(
    /(?<![\d,.])(\d{1,3}) ?(?:h|heures?|hrs?|:)(?![a-z])(?:(?: ?et)? ?([0-5]\d)(?![\d/]|[.,]\d| ?€)(?: ?min(?:utes?)?)?|(?: et)? (demie?|quart|trois quarts))?/g,
    (match) => {
      const [all, hours = '', minutes, part] = match
      if (all.includes(':') && !minutes) return undefined
      const extra = minutes ? Number(minutes) : part?.startsWith('demi') ? 30 : part === 'quart' ? 15 : part ? 45 : 0
      return { kind: 'heure', minutes: Number(hours) * 60 + extra, half: false }
    },
  )
  each(/(?<![\d,.])(\d{1,3}),(\d{1,2}) ?(?:h|heures?)(?![a-z])/g, (match) => ({
    kind: 'heure',
    minutes: Math.round(Number(`${match[1]}.${match[2]}`) * 60),
    half: false,
  }))
  each(/(?<![a-z])(midi|minuit)(?![a-z])(?<!apres[- ]midi)/g, (match) => ({
    kind: 'heure',
    minutes: match[1] === 'midi' ? 720 : 0,
    half: false,
  }))

  const pieces: WordPiece[] = []
  for (const match of folded.matchAll(piecePattern)) {
    if (free(match.index, match.index + match[0].length))
      pieces.push({ text: match[0], start: match.index, end: match.index + match[0].length })
  }
  // Mentions already found stand between the pieces: a piece follows another only if nothing but spaces and hyphens parts them.
  const joined = (left: number, right: number): boolean => {
    const a = pieces[left]
    const b = pieces[right]
    return a !== undefined && b !== undefined && /^[\s]*$/.test(folded.slice(a.end, b.start))
  }
  const text = (index: number): string => pieces[index]?.text ?? ''
  const at = (index: number): number => pieces[index]?.start ?? 0
  const to = (index: number): number => pieces[index]?.end ?? 0
  const wordPieces = pieces.map((piece) => (piece.text === '-' ? { ...piece, text: '' } : piece))

  const numeral = (index: number): Numeral | undefined => {
    const piece = text(index)
    if (/^\d/.test(piece)) {
      const decimalMark = /[.,]\d{1,2}$/.exec(piece)
      const grouped = /^\d{1,3}([ .]\d{3})+/.test(piece)
      const decimals = decimalMark && !(grouped && decimalMark[0].length > 3) ? decimalMark[0].length - 1 : 0
      const whole = piece.slice(0, decimals > 0 ? piece.length - decimals - 1 : piece.length).replace(/\D/g, '')
      return {
        value: Number(`${whole}.${decimals > 0 ? piece.slice(-decimals) : '0'}`),
        next: index + 1,
        decimals,
        inWords: false,
      }
    }
    // Hyphens inside a number in words are skipped by reading a list without them.
    const compact: WordPiece[] = []
    const places: number[] = []
    for (let scan = index; scan < pieces.length && compact.length < 16; scan++) {
      if (text(scan) === '-') continue
      if (!/^[a-z]+$/.test(text(scan))) break
      if (scan > index && folded.slice(to(scan - 1), at(scan)).includes('\n')) break
      compact.push(wordPieces[scan] ?? { text: '', start: 0, end: 0 })
      places.push(scan)
    }
    const heap = readHeap(text(index))
    if (heap !== undefined) return { value: heap, next: index + 1, decimals: 0, inWords: true }
    const read = readNumberWords(compact, 0)
    if (!read) return undefined
    return { value: read.value, next: (places[read.next - 1] ?? index) + 1, decimals: 0, inWords: true }
  }

  const labelAfter = (offset: number): 'ht' | 'ttc' | undefined => {
    const after = folded.slice(offset, offset + 28)
    if (/^[\s(]*(?:en )?(ht\b|h\.t|hors[ -]taxes?)/.test(after)) return 'ht'
    if (/^[\s(]*(?:en )?(ttc\b|t\.t\.c|toutes taxes|tout compris)/.test(after)) return 'ttc'
    return undefined
  }
  const money = (cents: number, start: number, end: number, bare: boolean): void => {
    const label = labelAfter(end)
    add({ kind: 'montant', cents, ...(label ? { label } : {}), ...(bare ? { bare } : {}) }, start, end)
  }

  let lastMonth: { month: number; index: number } | undefined
  let index = 0
  while (index < pieces.length) {
    const start = at(index)
    const monthAlone = monthOf(text(index))
    const number = numeral(index)
    if (!number) {
      const before = text(index - 1)
      const before2 = text(index - 2)
      if (
        monthAlone &&
        (text(index).length > 4 ||
          ['fin', 'debut', 'mi', 'en', 'de', 'd', "'"].includes(before) ||
          /^20\d\d$/.test(text(index + 1)))
      ) {
        if (text(index).length > 4 || before !== 'de' || before2 === 'mois' || before2 === 'fin') {
          add({ kind: 'mois', month: monthAlone }, start, to(index))
          lastMonth = { month: monthAlone, index }
        }
      } else if (weekdayOf(text(index))) {
        const ahead = numeral(index + 1)
        if (!ahead) add({ kind: 'semaine', weekday: weekdayOf(text(index)) ?? 1 }, start, to(index))
      }
      index++
      continue
    }
    const next = number.next
    const unit = joined(next - 1, next) || !number.inWords ? text(next) : ''
    const value = number.value
    // Amounts.
    if (euros.has(unit) && (unit.length > 1 || unit === '€' || !number.inWords)) {
      let cents = Math.round(value * 100)
      let end = to(next)
      let after = next + 1
      if (number.decimals === 0) {
        const linked = text(after) === 'et' ? after + 1 : after
        const more = joined(linked - 1, linked) ? numeral(linked) : undefined
        const isCents = more && (text(more.next).startsWith('centime') || text(more.next) === 'cts')
        const short =
          more &&
          linked === after &&
          more.value > 0 &&
          more.value < 100 &&
          more.decimals === 0 &&
          (more.inWords || /^\d\d$/.test(text(linked)))
        if (more && more.value < 100 && (isCents || (short && !/^(h|jours?|mois|%|pour)$/.test(text(more.next))))) {
          cents += Math.round(more.value)
          after = isCents ? more.next + 1 : more.next
          end = to(after - 1)
        }
      }
      money(cents, start, end, false)
      index = after
      continue
    }
    if (number.decimals === 2 && unit !== '%') {
      money(Math.round(value * 100), start, to(next - 1), true)
      index = next
      continue
    }
    // Rates.
    if (
      unit === '%' ||
      unit === 'pourcent' ||
      unit === 'pourcents' ||
      (unit === 'pour' && /^cents?$/.test(text(next + 1)))
    ) {
      add({ kind: 'taux', hundredths: Math.round(value * 100) }, start, to(unit === 'pour' ? next + 1 : next))
      index = next + (unit === 'pour' ? 2 : 1)
      continue
    }
    // Dates in words: a day, or several, then a month.
    if (value >= 1 && value <= 31 && number.decimals === 0) {
      let place = next
      if (text(place) === 'er' || text(place) === 'e') place++
      const named = monthOf(text(place))
      const usable = named !== undefined && joined(place - 1, place)
      if (usable && named) {
        const year = numeral(place + 1)
        const hasYear =
          year !== undefined &&
          joined(place, place + 1) &&
          ((year.value >= 2000 && year.value < 2100) ||
            (!year.inWords &&
              /^\d\d$/.test(text(place + 1)) &&
              Number(text(place + 1)) >= 20 &&
              !euros.has(text(place + 2))))
        const end = to(hasYear ? year.next - 1 : place)
        add(
          { kind: 'date', day: value, month: named, ...(hasYear ? { year: (year.value % 100) + 2000 } : {}) },
          start,
          end,
        )
        index = hasYear ? year.next : place + 1
        continue
      }
      // « du 9 au 15 novembre », « 9 au 15/11 ».
      const range = /^ au \d{1,2}(?:er)?[ /]([a-z]{3,}|\d{1,2})(?![\d])/.exec(
        folded.slice(to(next - 1), to(next - 1) + 24),
      )
      const rangeMonth = range ? (/^\d/.test(range[1] ?? '') ? Number(range[1]) : monthOf(range[1] ?? '')) : undefined
      if (rangeMonth && rangeMonth <= 12) {
        add({ kind: 'date', day: value, month: rangeMonth }, start, to(next - 1))
        index = next
        continue
      }
      if (text(place) === 'courant' || text(place) === 'ct') {
        add({ kind: 'date', day: value, month }, start, to(place))
        index = place + 1
        continue
      }
    }
    // Times in words.
    if (unit === 'heure' || unit === 'heures' || unit === 'h') {
      let minutes = Math.round(value * 60)
      let after = next + 1
      if (text(after) === 'et' && /^demie?$/.test(text(after + 1))) {
        minutes += 30
        after += 2
      } else if (text(after) === 'et' && text(after + 1) === 'quart') {
        minutes += 15
        after += 2
      } else if (text(after) === 'moins') {
        const less =
          text(after + 1) === 'le' && text(after + 2) === 'quart' ? { value: 15, next: after + 3 } : numeral(after + 1)
        if (less && less.value < 60) {
          minutes -= less.value
          after = less.next
        }
      } else {
        const linked = text(after) === 'et' ? after + 1 : after
        const more = numeral(linked)
        if (more && more.value < 60 && more.decimals === 0 && joined(after - 1, after) && !euros.has(text(more.next))) {
          minutes += more.value
          after = text(more.next).startsWith('minute') ? more.next + 1 : more.next
        }
      }
      const end = to(after - 1)
      const tail = folded.slice(end, end + 22)
      const late = /^ (?:de l'|de l |de )?apres[- ]midi|^ du soir/.test(tail) && minutes < 720
      add({ kind: 'heure', minutes: late ? minutes + 720 : minutes, half: !late && value <= 12 }, start, end)
      index = after
      continue
    }
    const period = units[unit]
    if (period && !(unit === 'j' && number.inWords)) {
      add({ kind: 'duree', count: Math.round(value * period.by), unit: period.unit }, start, to(next))
      index = next + 1
      continue
    }
    // A day whose month is understood: « le 13 », « vendredi 10 », « les 6 et 27 octobre », « du 12 au 18/10 ».
    const before = text(index - 1)
    if (
      value >= 1 &&
      value <= 31 &&
      number.decimals === 0 &&
      ((determiners.has(before) && !(number.inWords && before !== 'le')) ||
        weekdayOf(before) ||
        (before === 'et' && found.some((mention) => mention.value.kind === 'jour')))
    ) {
      let understood: number | undefined
      const rest = folded.slice(to(next - 1), to(next - 1) + 40)
      const link =
        /^(?:er)? ?(?:et|au|ou|,|-|a|puis|et du|et le)(?: (?:le|au|du))? ?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(\d{1,2}|[a-z-]+)(?:er)?(?:[ ](?:et|au) (\d{1,2}))?[ /]([a-z]{3,}|\d{1,2})(?![a-z\d])/.exec(
          rest,
        )
      if (link) understood = /^\d/.test(link[3] ?? '') ? Number(link[3]) : monthOf(link[3] ?? '')
      if (understood && (understood < 1 || understood > 12)) understood = undefined
      if (!understood && lastMonth && index - lastMonth.index <= 5) understood = lastMonth.month
      const article = weekdayOf(before) || before === 'le' || before === 'du' || before === 'au' || before === 'pour'
      if (understood) add({ kind: 'date', day: value, month: understood }, start, to(next - 1))
      else if (article || before === 'les' || before === 'et') add({ kind: 'jour', day: value }, start, to(next - 1))
      index = next
      continue
    }
    const shaped = number.inWords ? value > 1 && text(index) !== 'neuf' : number.decimals !== 1
    if (
      shaped &&
      !(number.inWords && next - index === 1 && ['un', 'une', 'six'].includes(text(index)) && !joined(index, next))
    ) {
      const plain = folded.slice(start, to(next - 1))
      if (!number.inWords && /^\d{5,}$/.test(plain)) add({ kind: 'reference', key: plain }, start, to(next - 1))
      else if (
        !/[a-z]/.test(folded[start - 1] ?? '') &&
        !/[a-z]/.test(number.inWords ? '' : (folded[to(next - 1)] ?? ''))
      )
        add({ kind: 'nombre', count: value }, start, to(next - 1))
    }
    index = Math.max(next, index + 1)
  }

  return found.sort((a, b) => a.start - b.start)
}
