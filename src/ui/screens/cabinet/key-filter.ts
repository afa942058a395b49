import type { KeyView } from '../../view-models/cabinet.ts'
import { fold } from '../../view-models/fold.ts'

export const FILTERS = [
  { id: 'toutes', label: 'Toutes' },
  { id: 'jouables', label: 'Jouables' },
  { id: 'jamais', label: 'Jamais jouées' },
  { id: 'reprendre', label: 'À reprendre' },
] as const
export type KeyFilter = (typeof FILTERS)[number]['id']

/** Whether a key answers the search (every word, in its number, title, pole or block) and the filter. */
export function matches(key: KeyView, context: string, search: string, filter: KeyFilter): boolean {
  const passes: Readonly<Record<KeyFilter, boolean>> = {
    toutes: true,
    jouables: key.isPlayable,
    jamais: key.level === 'none',
    reprendre: key.level === 'ti' || key.level === 'i',
  }
  if (!passes[filter]) return false
  const where = fold(`${key.id} ${key.title} ${context}`)
  return fold(search)
    .split(/\s+/)
    .every((word) => where.includes(word))
}
