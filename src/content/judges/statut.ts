import { amountDue } from '../../domain/records/records.ts'
import type { Judge } from '../../domain/scenario/judge.ts'
import { resolveName } from '../../domain/scenario/names.ts'
import type { Finding } from '../../domain/scenario/verdict.ts'
import { formatAmount } from '../../domain/trade/format-amount.ts'
import { wordsOf } from './params.ts'

/**
 * Judge `statut`: the state given to a record, for the amount that is concerned and no other, with its piece.
 * `parametres: { montant: rc.conteste, pieces: [rc.piece], tolerance: 1 }`. juste: both right; faux: anything else; the
 * whole of what is due put in dispute where a part is contested is the finding `tout`, that a fault may name.
 */
export const statut: Judge = ({ act, params, caseFile, after }) => {
  if (act.gesture !== 'changer-statut') return null
  const wanted = caseFile.values[String(params.montant ?? '')]
  const tolerance = typeof params.tolerance === 'number' ? params.tolerance : 1
  const given = after.records.salesDocuments.find(({ id }) => id === act.record)?.disputed ?? 0
  const pieces = wordsOf(params.pieces).map((name) => resolveName(name, caseFile))
  const findings: readonly (Finding | null)[] = [
    wanted?.kind === 'montant'
      ? {
          id: 'montant',
          label: `Montant mis en litige\u00a0: ${formatAmount(given)}`,
          state: Math.abs(given - wanted.cents) <= tolerance ? 'present' : 'absent',
          passages: [],
          expected: formatAmount(wanted.cents),
        }
      : null,
    pieces.length > 0
      ? {
          id: 'piece',
          label: 'La pièce qui le prouve est liée',
          state: act.piece !== undefined && pieces.includes(act.piece) ? 'present' : 'absent',
          passages: [],
        }
      : null,
  ]
  const record = after.records.salesDocuments.find(({ id }) => id === act.record)
  const whole: readonly Finding[] =
    record &&
    wanted?.kind === 'montant' &&
    given >= amountDue(after.records, record) &&
    given > wanted.cents + tolerance
      ? [{ id: 'tout', label: 'Toute la facture est mise en litige', state: 'interdit', passages: [] }]
      : []
  const shown = findings.filter((finding): finding is Finding => finding !== null)
  return {
    verdict: [...shown, ...whole].every(({ state }) => state === 'present') ? 'juste' : 'faux',
    findings: [...shown, ...whole],
  }
}
