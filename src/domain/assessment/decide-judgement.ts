import type { Finding, Judgement, Verdict } from '../scenario/verdict.ts'
import type { DecisionWord } from './review.ts'

/** Id of the doubt about passages that nothing explains. */
export const UNREAD = 'passage-non-lu'

/**
 * [S4] The word of a judgement once a teacher has decided its doubts: an idea is given or missing, an accusation cleared or
 * confirmed, then the usual order: faux, incomplet, maladroit, juste. What was not decided stays as it was read; a work that
 * is not prose becomes right only when nothing wrong is left.
 */
export function decideJudgement(judgement: Judgement, wordOf: (finding: string) => DecisionWord | undefined): Verdict {
  const findings = judgement.findings.map((finding) => decided(finding, wordOf(finding.id)))
  const has = (state: Finding['state']) => findings.some((finding) => finding.state === state)
  const refused = findings.filter(({ state }) => state === 'interdit')
  if (!isProse(judgement)) {
    if (has('absent') || refused.length > 0) return judgement.verdict === 'a-relire' ? 'incomplet' : judgement.verdict
    return has('forme') ? 'maladroit' : 'juste'
  }
  if (refused.some(({ isLight }) => !isLight)) return 'faux'
  if (has('absent')) return 'incomplet'
  const misshapen = findings.some(({ state, label }) => state === 'forme' && !judgement.reserves?.includes(label))
  const clumsy = wordOf(UNREAD) === 'refuse' || refused.length > 0 || misshapen || reservesLeft(judgement, findings)
  return clumsy ? 'maladroit' : 'juste'
}

/** Prose says what its findings are about. */
function isProse(judgement: Judgement): boolean {
  return judgement.findings.some(({ about }) => about !== undefined)
}

function decided(finding: Finding, word: DecisionWord | undefined): Finding {
  if (word !== 'valide' && word !== 'refuse') return finding
  const isForbidden = finding.about === 'interdit' || finding.state === 'interdit'
  if (word === 'valide') return { ...finding, state: 'present' }
  if (isForbidden) return { ...finding, state: 'interdit' }
  return finding.state === 'incertain' ? { ...finding, state: 'absent' } : finding
}

/** Tone, order, language and form stay; a light prohibition that was cleared does not. */
function reservesLeft(judgement: Judgement, findings: readonly Finding[]): boolean {
  const cleared = findings.filter(({ about, state }) => about === 'interdit' && state === 'present')
  return (judgement.reserves ?? []).some((reserve) => !cleared.some(({ label }) => label === reserve))
}
