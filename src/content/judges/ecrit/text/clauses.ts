import type { Value } from '../values/mention.ts'
import { determiners, subjects } from './function-words.ts'

/** What cutting into clauses needs to know of a word. */
export interface ClauseWord {
  readonly folded: string
  readonly value?: Value
  /** What stands between the word before and this one. */
  readonly before: string
}

const clauseWords = new Set([
  'mais',
  'car',
  'donc',
  'or',
  'puisque',
  'parce',
  'sinon',
  'qui',
  'dont',
  'si',
  'lorsque',
  'quand',
  'afin',
  'cependant',
  'toutefois',
  'neanmoins',
  'pourtant',
  'alors',
  'puis',
  'ensuite',
  'malgre',
])
const denialWords = new Set(['pas', 'rien', 'jamais', 'plus'])
const freshSubjects = new Set(['je', 'j', 'nous', 'on', 'il', 'ils', 'elle', 'elles', 'cela', 'ca', 'c'])
const linkWords = new Set([
  'que',
  'qu',
  'et',
  'ou',
  'ne',
  'n',
  'vous',
  'pour',
  'de',
  'a',
  'avec',
  'chez',
  'si',
  'quand',
  'comme',
  'ce',
  'dont',
  'pouvez',
  'pouvons',
  'peut',
  'veuillez',
  'merci',
  'ni',
  'pas',
  'y',
  'rien',
])
const auxiliaries = new Set(
  'est sont a ont etait etaient avait avaient sera seront aura auront va vont vient viennent doit doivent peut peuvent reste restent'.split(
    ' ',
  ),
)
const nounOpeners = new Set([...determiners, 'le', 'la', 'les', 'l', 'leur', 'ses'])

/** « pas nous irons »: a subject; « ne doit pas nous empêcher »: an object. */
function surelySubject(word: string, next: string): boolean {
  return word === 'nous' ? next.endsWith('ons') : word !== 'elle' && word !== 'elles'
}

/** « n'a pas payé et sa femme vient de… »: after « et », a noun with its own verb is a new clause. */
function nounThenVerb(after: readonly ClauseWord[]): boolean {
  const words = after.map((raw) => (raw.value ? '#' : raw.folded))
  const from = words[0] === 'en' && words[1] === 'plus' ? 2 : 0
  return nounOpeners.has(words[from] ?? '') && words.slice(from + 2, from + 4).some((word) => auxiliaries.has(word))
}

/** Does this word of a sentence begin another clause than the word before? */
export function opensClause(raws: readonly ClauseWord[], index: number): boolean {
  const raw = raws[index]
  const previous = raws[index - 1]
  if (!raw) return false
  const bracket = /[,;:()\n]| - |[/=]/.test(raw.before) && !(raw.value && previous?.value && raw.before.trim() === '/')
  const andSubject = raw.folded === 'et' && subjects.has(raws[index + 1]?.folded ?? '')
  const sIl = raw.folded === 's' && /^ils?$/.test(raws[index + 1]?.folded ?? '')
  // « si vous ne payez pas nous irons au tribunal »: after a denial a new subject opens a new clause.
  const denied = raws.slice(Math.max(0, index - 8), index).some((other) => denialWords.has(other.folded))
  const resumes = denied || (previous?.value !== undefined && raw.before === ' ')
  const newSubject =
    freshSubjects.has(raw.folded) &&
    resumes &&
    (previous?.folded === 'pas'
      ? surelySubject(raw.folded, raws[index + 1]?.folded ?? '')
      : !linkWords.has(previous?.folded ?? ''))
  const newNoun = denied && raw.folded === 'et' && nounThenVerb(raws.slice(index + 1, index + 7))
  return (
    newSubject ||
    newNoun ||
    bracket ||
    andSubject ||
    sIl ||
    (clauseWords.has(raw.folded) && !clauseWords.has(previous?.folded ?? ''))
  )
}
