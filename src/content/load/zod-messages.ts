import type { z } from 'zod'

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
      return `valeur inconnue ; attendu : ${issue.values.map((value) => `« ${String(value)} »`).join(', ')}.`
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

function unionMessage(branches: readonly (readonly Issue[])[]): string {
  const nearest = [...branches].sort((a, b) => depth(b) - depth(a))[0]?.[0]
  if (!nearest) return 'cette forme n’est pas admise ici.'
  const where = nearest.path.map(String).join('.')
  return `cette forme n’est pas admise ici${where === '' ? '' : ` (${where})`} : ${messageOf(nearest)}`
}

function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length))
}
