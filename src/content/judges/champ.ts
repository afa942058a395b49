import type { Judge } from '../../domain/scenario/judge.ts'
import { wordsOf } from './params.ts'

/**
 * Judge `champ`, for faults: a field of a card is given a value that it must not have, or has too early.
 * ```yaml
 * reconnu: { geste: modifier-fiche, juge: champ, constats: [champ-interdit], parametres: { table: demande-conge, champ: decision, avant: decision-conges } }
 * ```
 * `fiche` or `table` say where; `valeurs`, which ones (any when absent); `avant`, the event before which it is too early.
 */
export const champJudge: Judge = ({ act, params, after, struck = [] }) => {
  if (act.gesture !== 'modifier-fiche') return null
  const field = String(params.champ)
  const typed = (act.fields[field] ?? '').trim()
  const card = after.records.cards?.find(({ id }) => id === act.card)
  const isThere =
    (params.fiche === undefined || params.fiche === act.card) &&
    (params.table === undefined || params.table === card?.table)
  const forbidden = wordsOf(params.valeurs)
  const isEarly = typeof params.avant !== 'string' || !struck.includes(params.avant)
  if (!isThere || typed === '' || !isEarly || (forbidden.length > 0 && !forbidden.includes(typed))) return null
  return {
    verdict: 'faux',
    findings: [
      {
        id: 'champ-interdit',
        label: `${card?.title ?? act.card}\u00a0: « ${typed} »`,
        state: 'interdit',
        passages: [{ field: `champ:${field}`, start: 0, end: typed.length }],
      },
    ],
  }
}
