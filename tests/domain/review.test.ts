import { describe, expect, test } from 'vitest'
import { assess } from '../../src/domain/assessment/assess.ts'
import { decideJudgement, UNREAD } from '../../src/domain/assessment/decide-judgement.ts'
import { type DecidedDoubt, type DoubtKey, faultFinding } from '../../src/domain/assessment/review.ts'
import { doubtsOf, reviewRun } from '../../src/domain/assessment/review-run.ts'
import { replay } from '../../src/domain/attempt/replay.ts'
import type { Act } from '../../src/domain/scenario/tools.ts'
import type { Finding, Judgement, Verdict } from '../../src/domain/scenario/verdict.ts'
import { mail, playActs } from '../support/play-acts.ts'
import { tinyJudging, tinySetup } from '../support/tiny-scenario.ts'

const idea = (id: string, state: Finding['state']): Finding => ({ id, label: id, state, passages: [], about: 'idee' })
const forbidden = (id: string, state: Finding['state'], isLight = false): Finding => ({
  id,
  label: id,
  state,
  passages: [],
  about: 'interdit',
  ...(isLight ? { isLight } : {}),
})

/** Reads mails of the test: « montant », « ?montant » (unsure), « menace », « ?menace », « sec » (light), « passage ». */
function read(body: string): Judgement {
  const words = body.split(' ')
  const findings = [
    idea('montant', words.includes('montant') ? 'present' : words.includes('?montant') ? 'incertain' : 'absent'),
    ...(words.includes('menace') ? [forbidden('menace', 'interdit')] : []),
    ...(words.includes('?menace') ? [forbidden('menace', 'incertain')] : []),
    ...(words.includes('sec') ? [forbidden('sec', 'interdit', true)] : []),
  ]
  const has = (state: Finding['state']) => findings.some((finding) => finding.state === state && !finding.isLight)
  const verdict: Verdict = has('interdit')
    ? 'faux'
    : has('absent')
      ? 'incomplet'
      : has('incertain') || words.includes('passage')
        ? 'a-relire'
        : words.includes('sec')
          ? 'maladroit'
          : 'juste'
  return { verdict, findings, unread: [], reserves: words.includes('sec') ? ['sec'] : [] }
}

const judging = {
  ...tinyJudging,
  judges: {
    ...tinyJudging.judges,
    mot: ({ act }: { readonly act: Act }) => (act.gesture === 'envoyer-courriel' ? read(act.body) : null),
  },
}
const post: Act = { gesture: 'prendre-poste' }
const toClient = (body: string) => mail('contact@test.example', body)
const toBoss = (body: string) => mail('a.chef@pollen.example', body)
const contest: DoubtKey = { obligation: 'premier', finding: 'montant' }

/** The first criterion (work `premier`, key evidence) after contests and decisions. */
function reviewed(acts: readonly Act[], contests: readonly DoubtKey[], decisions: readonly DecidedDoubt[]) {
  const setup = tinySetup()
  const { attempting, log } = playActs(setup, acts, judging)
  const { state } = attempting
  const replayed = replay(setup, log, judging)
  const review = reviewRun(setup, state, replayed, contests, decisions)
  return { review, doubts: doubtsOf(setup, state, replayed, contests), assessment: assess(setup, state, review), log }
}
const first = (result: ReturnType<typeof reviewed>) => result.assessment.criteria[0]?.evidence[0]

describe('[S4] contests and decisions', () => {
  test('a contested idea leaves the sum, then counts as the teacher says', () => {
    const acts = [post, toClient('rien')]
    expect(first(reviewed(acts, [], []))).toMatchObject({ verdict: 'incomplet', part: 4_000 })
    expect(first(reviewed(acts, [contest], []))).toMatchObject({ verdict: 'incomplet', part: null })
    expect(first(reviewed(acts, [contest], [{ ...contest, word: 'valide' }]))).toMatchObject({
      verdict: 'juste',
      part: 10_000,
    })
    expect(first(reviewed(acts, [contest], [{ ...contest, word: 'refuse' }]))).toMatchObject({
      verdict: 'incomplet',
      part: 4_000,
    })
  })

  test('a doubt kept for later still weighs nothing, and a decision can be taken back', () => {
    const acts = [post, toClient('rien')]
    const later = reviewed(acts, [contest], [{ ...contest, word: 'doute' }])
    expect(first(later)?.part).toBeNull()
    expect(later.review.waiting).toEqual(['premier'])
    expect(reviewed(acts, [contest], []).assessment).toEqual(later.assessment)
  })

  test('an unsure reading waits without any contest; each word follows from what is decided', () => {
    const unsure = (body: string, word: DecidedDoubt['word'], finding: string) =>
      first(reviewed([post, toClient(body)], [], [{ obligation: 'premier', finding, word }]))?.verdict
    expect(first(reviewed([post, toClient('?montant')], [], []))?.part).toBeNull()
    expect(unsure('?montant', 'valide', 'montant')).toBe('juste')
    expect(unsure('?montant', 'refuse', 'montant')).toBe('incomplet')
    expect(unsure('montant ?menace', 'refuse', 'menace')).toBe('faux')
    expect(unsure('montant ?menace', 'valide', 'menace')).toBe('juste')
    expect(unsure('montant ?menace sec', 'valide', 'menace')).toBe('maladroit')
    expect(unsure('montant passage', 'valide', UNREAD)).toBe('juste')
    expect(unsure('montant passage', 'refuse', UNREAD)).toBe('maladroit')
  })

  test('with several doubts the evidence waits until the last one', () => {
    const acts = [post, toClient('menace')]
    const accused: DoubtKey = { obligation: 'premier', finding: 'menace' }
    const cleared: DecidedDoubt = { ...accused, word: 'valide' }
    expect(first(reviewed(acts, [contest, accused], [cleared]))?.part).toBeNull()
    const all = reviewed(acts, [contest, accused], [cleared, { ...contest, word: 'refuse' }])
    expect(first(all)?.verdict).toBe('incomplet')
    expect(all.doubts.map(({ finding }) => finding)).toEqual(['montant', 'menace'])
  })

  test('what is decided counts late or corrected, as the kernel counts', () => {
    const second: DoubtKey = { obligation: 'second', finding: 'montant' }
    const valid: DecidedDoubt = { ...second, word: 'valide' }
    const of = (acts: readonly Act[]) => reviewed(acts, [second], [valid]).assessment.criteria[1]?.evidence[0]?.verdict
    expect(of([post, toBoss('rien')])).toBe('juste')
    expect(of([post, toBoss('menace'), toBoss('rien')])).toBe('rectifie')
    expect(of([post, { gesture: 'finir-journee' }, toBoss('rien')])).toBe('tardif')
  })

  test('an act contested as a fault costs nothing until it is confirmed', () => {
    const acts: readonly Act[] = [
      post,
      toClient('montant'),
      { gesture: 'commencer-ecrit', tool: 'messagerie', draft: 'b1' },
      { gesture: 'decrocher', exchange: 'appel' },
      { gesture: 'dire', exchange: 'appel', line: 'crier' },
    ]
    const plain = reviewed(acts, [], [])
    const seq = plain.log.find(({ faults }) => faults.includes('crier'))?.seq ?? 0
    const key: DoubtKey = { obligation: 'crier', finding: faultFinding(seq) }
    const faults = (result: ReturnType<typeof reviewed>) => result.assessment.criteria[0]?.faults.length
    expect(seq).toBeGreaterThan(0)
    expect(faults(plain)).toBe(1)
    expect(faults(reviewed(acts, [key], []))).toBe(0)
    expect(faults(reviewed(acts, [key], [{ ...key, word: 'valide' }]))).toBe(0)
    expect(faults(reviewed(acts, [key], [{ ...key, word: 'refuse' }]))).toBe(1)
  })

  test('a work that nobody recognised: the learner points at the act, the teacher grants it or not', () => {
    const acts = [post, toClient('montant')]
    const claim: DoubtKey = { obligation: 'second', finding: faultFinding(2) }
    const of = (...args: Parameters<typeof reviewed>) => reviewed(...args).assessment.criteria[1]?.evidence[0]
    expect(of(acts, [], [])).toMatchObject({ verdict: null, part: 0 })
    expect(of(acts, [claim], [])).toMatchObject({ verdict: null, part: null })
    expect(of(acts, [claim], [{ ...claim, word: 'valide' }])).toMatchObject({ verdict: 'juste', part: 10_000 })
    expect(of(acts, [claim], [{ ...claim, word: 'refuse' }])).toMatchObject({ verdict: null, part: 0 })
    const late = [post, { gesture: 'finir-journee' } as const, toClient('montant')]
    const lateClaim: DoubtKey = { obligation: 'second', finding: faultFinding(3) }
    expect(of(late, [lateClaim], [{ ...lateClaim, word: 'valide' }])?.verdict).toBe('tardif')
    // An act that does not exist holds nothing back.
    expect(of(acts, [{ ...claim, finding: faultFinding(9) }], [])?.part).toBe(0)
  })

  test('a contest of nothing, or a decision about nothing, changes nothing', () => {
    const acts = [post, toClient('montant')]
    const ghost: DoubtKey = { obligation: 'absente', finding: 'montant' }
    const { assessment } = reviewed(acts, [], [])
    expect(reviewed(acts, [ghost, contest], [{ ...ghost, word: 'valide' }]).assessment).toEqual(assessment)
  })

  test('a work that is not prose becomes right only when nothing wrong is left', () => {
    const cell = (id: string): Finding => ({ id, label: id, state: 'absent', passages: [] })
    const table: Judgement = { verdict: 'incomplet', findings: [cell('a'), cell('b')] }
    expect(decideJudgement(table, (id) => (id === 'a' ? 'valide' : undefined))).toBe('incomplet')
    expect(decideJudgement(table, () => 'valide')).toBe('juste')
  })
})
