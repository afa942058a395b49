import type { z } from 'zod'
import { typingDistance } from '../judges/ecrit/language/distance.ts'

type Issue = z.core.$ZodIssue

const TYPES: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'vrai ou faux (true, false)',
  array: 'une liste',
  object: 'un bloc de clés',
  record: 'un bloc de clés',
}

/** What a schema found wrong, in a French sentence that says what was expected. */
export function messageOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `cette clé manque ; attendu : ${TYPES[issue.expected] ?? issue.expected}.`
        : `attendu : ${TYPES[issue.expected] ?? issue.expected}.`
    case 'unrecognized_keys':
      return 'cette clé n’existe pas ici ; vérifiez son orthographe ou retirez-la.'
    case 'invalid_value':
      return issue.input === undefined
        ? `cette clé manque ; attendu : ${choices(issue.values, '')}.`
        : `valeur inconnue${typeof issue.input === 'string' ? ` « ${issue.input} »` : ''} ; attendu : ${choices(issue.values, issue.input)}.`
    case 'too_small':
      return `trop court ou trop petit ; au moins ${issue.minimum}.`
    case 'too_big':
      return `trop long ou trop grand ; au plus ${issue.maximum}.`
    case 'invalid_key':
      return issue.issues.map(messageOf).join(' ; ')
    case 'invalid_union':
      return unionMessage(issue.errors)
    case 'invalid_format':
      return issue.message
    case 'custom':
      return issue.message
    default:
      return issue.message
  }
}

/**
 * The mistakes that an author can act upon: of the forms that a value may have, the one nearest to what was written speaks,
 * at its own place.
 */
export function nearestIssues(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const ranked = [...issue.errors].filter((branch) => branch.length > 0).sort((a, b) => distance(a) - distance(b))
  const [nearest] = ranked
  if (!nearest || distance(nearest) === FAR) return [issue]
  return nearest.flatMap((one) => nearestIssues({ ...one, path: [...issue.path, ...one.path] }))
}

/** A form of another kind altogether. */
const FAR = 1_000

function distance(branch: readonly Issue[]): number {
  const isOther = branch.some((one) => one.path.length === 0 && one.code === 'invalid_type')
  return isOther ? FAR : branch.length
}

/** Of forms that all differ, each is named. */
function unionMessage(branches: readonly (readonly Issue[])[]): string {
  const forms = branches.flatMap((branch) =>
    branch.flatMap((one) => (one.code === 'invalid_type' ? [one.expected] : [])),
  )
  const named = [...new Set(forms)].map((form) => TYPES[form] ?? form)
  return named.length > 0 ? `attendu : ${named.join(' ou ')}.` : 'cette forme n’est pas admise ici.'
}

/** Words that may stand here: all when they are few, else the nearest to what was written. */
function choices(values: readonly unknown[], written: unknown): string {
  const words = values.map(String)
  if (words.length <= MANY) return words.map((word) => `« ${word} »`).join(', ')
  const typed = String(written)
  const near = [...words].sort((a, b) => slips(a, typed) - slips(b, typed)).slice(0, NEAREST)
  return `${near.map((word) => `« ${word} »`).join(', ')}… (${words.length} mots possibles)`
}

const MANY = 16
const NEAREST = 5
const slips = (word: string, typed: string): number => typingDistance(word, typed, 12)
