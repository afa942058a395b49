import type { Judge } from '../../../domain/scenario/judge.ts'
import { ecritJudge } from '../ecrit-judge.ts'
import { wordsOf } from '../params.ts'

/** An amount as written: digits, a comma, two decimals. */
const AMOUNT = /\d,\d{2}(?!\d)/

/**
 * Judge `ecrit-chiffre`: a written work that stands or falls with a figure. Same parameters as `ecrit`, plus `decisif`: ideas
 * whose value must be right. Another amount in their place makes the work wrong, not incomplete; no amount at all, incomplete.
 */
export const ecritChiffre: Judge = (input) => {
  const judgement = ecritJudge(input)
  const { act, params } = input
  if (!judgement || act.gesture !== 'envoyer-courriel' || !AMOUNT.test(act.body)) return judgement
  const decisive = wordsOf(params.decisif)
  const isWrong = judgement.findings.some(({ id, state }) => state === 'absent' && decisive.includes(id))
  return isWrong ? { ...judgement, verdict: 'faux' } : judgement
}
