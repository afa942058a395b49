import type { Judge } from '../../../domain/scenario/judge.ts'
import { formatAmount } from '../../../domain/trade/format-amount.ts'
import { wordsOf } from '../params.ts'

/**
 * Judge `montant-dit`: an amount said aloud. Parameters: `repliques` (lines that carry it), `valeur` (name of the amount of the
 * case), `inconnu` (lines that own to not knowing yet). Exact to the cent: juste; not known yet: incomplet; else faux.
 */
export const montantDit: Judge = ({ act, params, caseFile }) => {
  if (act.gesture !== 'dire') return null
  const value = caseFile.values[String(params.valeur)]
  if (value?.kind !== 'montant')
    throw new Error(`montant-dit : « ${String(params.valeur)} » n’est pas un montant du dossier`)
  const expected = formatAmount(value.cents)
  const base = { id: 'montant', label: 'Le montant annoncé', passages: [] }
  if (wordsOf(params.inconnu).includes(act.line))
    return { verdict: 'incomplet', findings: [{ ...base, state: 'absent', expected }] }
  if (!wordsOf(params.repliques).includes(act.line)) return null
  return act.amount === value.cents
    ? { verdict: 'juste', findings: [{ ...base, state: 'present' }] }
    : { verdict: 'faux', findings: [{ ...base, state: 'absent', expected }] }
}
