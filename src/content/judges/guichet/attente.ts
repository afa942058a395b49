import type { Judge } from '../../../domain/scenario/judge.ts'
import { wordsOf } from '../params.ts'

/** Waits are announced to the five minutes above without being wrong. */
const STEP = 5

/**
 * Judge `attente`: a wait announced to `echange`. With `minutes`, name of the number of the case: exact or rounded up to five is juste, five
 * minutes off maladroit. With `propositions`, what must have been offered with it.
 */
export const attente: Judge = ({ act, params, caseFile }) => {
  if (act.gesture !== 'faire-patienter' || act.exchange !== params.echange) return null
  // « Vous permettez ? » announces nothing.
  if (act.minutes === 0 && act.offer === '') return null
  if (params.propositions !== undefined) {
    const isRight = wordsOf(params.propositions).includes(act.offer)
    return {
      verdict: isRight ? 'juste' : 'faux',
      findings: [
        {
          id: 'proposition',
          label: 'Une autre issue que d’attendre',
          state: isRight ? 'present' : 'absent',
          passages: [],
        },
      ],
    }
  }
  const value = caseFile.values[String(params.minutes)]
  if (value?.kind !== 'nombre' || act.minutes === 0) return null
  const rounded = Math.ceil(value.value / STEP) * STEP
  const isExact = act.minutes === value.value || act.minutes === rounded
  const isClose = Math.abs(act.minutes - value.value) <= STEP
  const isSaid = act.reason.trim() !== ''
  return {
    verdict: isExact ? (isSaid ? 'juste' : 'incomplet') : isClose ? 'maladroit' : 'faux',
    findings: [
      {
        id: 'minutes',
        label: 'L’attente calculée',
        state: isExact ? 'present' : 'absent',
        passages: [],
        expected: `${value.value} min`,
      },
      { id: 'motif', label: 'Son motif', state: isSaid ? 'present' : 'absent', passages: [] },
    ],
  }
}
