import { fold } from '../content/judges/ecrit/language/fold.ts'
import type { FrenchTable } from '../content/judges/ecrit/language/french.ts'

/** What keeps its name: everything that the case says, which is fictitious. */
export interface NamesKept {
  readonly alias: string
  /** Folded words of the case. */
  readonly words: ReadonlySet<string>
  /** Texts of the case: addresses and numbers found there are kept. */
  readonly texts: readonly string[]
  readonly french: FrenchTable
}

const FIRST = 'Camille'
const LAST = 'Martin'
const MAIL = 'eleve@exemple.example'
const PHONE = '01 99 00 00 00'

/** Lines at the end among which a signature is sought, and the most words it has. */
const LAST_LINES = 4
const SIGNATURE_WORDS = 6

const WORD = /\p{L}[\p{L}’'-]*/gu
const PRESENTED =
  /\b(?:je suis|je m[’']appelle|moi c[’']est|c[’']est|signé|ici)\s*:?\s+((?:\p{Lu}[\p{L}’-]+\s*){1,3})/gu

/**
 * The same text without the learner's name: alias, signature, self-presentation, first names that are not of the case,
 * addresses and numbers that are not either. What the case names stays, since it is fictitious and what the text is about.
 */
export function anonymise(text: string, kept: NamesKept): string {
  const known = (word: string) => kept.words.has(fold(word)) || parts(word).every((part) => kept.words.has(part))
  const contacts = withoutContacts(text, kept)
  const presented = contacts.replace(PRESENTED, (whole, names: string) =>
    whole.replace(
      names,
      replaceNames(names, (word) => !known(word) && isNameLike(word, kept.french, true)),
    ),
  )
  return withoutAlias(withoutFirstNames(withoutSignature(presented, kept, known), kept, known), kept.alias)
}

const parts = (word: string): readonly string[] => fold(word).match(/[a-z]{2,}/g) ?? []

/** One word in two: the first name found becomes one, what follows a family name. */
function replaceNames(text: string, isName: (word: string) => boolean): string {
  let rank = 0
  return text.replace(WORD, (word) => {
    if (!isName(word)) return word
    rank += 1
    return rank === 1 ? FIRST : LAST
  })
}

/** A word that may be somebody's name: a first name of the dictionary, or one that no dictionary knows. */
function isNameLike(word: string, french: FrenchTable, isFree: boolean): boolean {
  if (word.length < 3) return false
  const readings = parts(word).flatMap((part) => french.lookup(part))
  if (readings.length === 0) return isFree
  return readings.some(({ kind }) => kind === 'p') && (isFree || readings.every(({ kind }) => kind === 'p'))
}

function withoutSignature(text: string, kept: NamesKept, known: (word: string) => boolean): string {
  const lines = text.split('\n')
  const last = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index])).slice(-LAST_LINES)
  return lines
    .map((line, index) => {
      const words = line.match(WORD) ?? []
      // A one-line text is no signature.
      if (!last.includes(index) || index === 0 || words.length > SIGNATURE_WORDS) return line
      return replaceNames(line, (word) => {
        const isAlone = words.every((other) => isNameLike(other, kept.french, true))
        return !known(word) && (isCapital(word) || isAlone) && isNameLike(word, kept.french, true)
      })
    })
    .join('\n')
}

/** A first name that the case does not know, and the capitalised word after it. */
function withoutFirstNames(text: string, kept: NamesKept, known: (word: string) => boolean): string {
  let wasName = false
  return text.replace(WORD, (word) => {
    const isFirst = isCapital(word) && !known(word) && word !== FIRST && isNameLike(word, kept.french, false)
    const isLast = wasName && isCapital(word) && !known(word) && isNameLike(word, kept.french, true)
    wasName = isFirst || (wasName && !isLast && word === FIRST)
    return isFirst ? FIRST : isLast ? LAST : word
  })
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

function withoutContacts(text: string, { texts }: NamesKept): string {
  const digits = texts.map((one) => one.replace(/\D/g, ''))
  const lower = texts.map((one) => one.toLowerCase())
  return text
    .replace(/[\w.+-]+@[\w-]+\.[\w.-]*\w/g, (mail) =>
      lower.some((one) => one.includes(mail.toLowerCase())) ? mail : MAIL,
    )
    .replace(/(?<!\d)(?:\+33 ?|0)[1-9](?:[ .-]?\d{2}){4}(?!\d)/g, (phone) => {
      const figures = phone.replace(/\D/g, '').replace(/^33/, '0')
      return digits.some((one) => one.includes(figures)) ? phone : PHONE
    })
}

/** The alias wherever it stands, whatever its case and accents. */
function withoutAlias(text: string, alias: string): string {
  const wanted = fold(alias.trim())
  if (wanted === '') return text
  const words = wanted.split(/[^a-z0-9]+/).filter((word) => word.length >= 2)
  const joined = new Set([wanted.replace(/[^a-z0-9]/g, ''), ...words.filter((word) => word.length >= 3)])
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => (joined.has(fold(word).replace(/[^a-z0-9]/g, '')) ? FIRST : word))
}
