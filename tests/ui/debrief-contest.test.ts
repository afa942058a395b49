import { describe, expect, test } from 'vitest'
import type { Contest, Decision } from '../../src/app/ports.ts'
import { assess } from '../../src/domain/assessment/assess.ts'
import { faultFinding } from '../../src/domain/assessment/review.ts'
import { doubtsOf, reviewRun } from '../../src/domain/assessment/review-run.ts'
import { replay } from '../../src/domain/attempt/replay.ts'
import type { Act } from '../../src/domain/scenario/tools.ts'
import type { Finding } from '../../src/domain/scenario/verdict.ts'
import { claimable, NOT_DONE } from '../../src/ui/run/claims.ts'
import { criteriaViews } from '../../src/ui/run/debrief-model.ts'
import { mail, playActs } from '../support/play-acts.ts'
import { tinyJudging, tinyScenario, tinySetup } from '../support/tiny-scenario.ts'

const findings: readonly Finding[] = [
  { id: 'date', label: 'La date', state: 'present', passages: [], about: 'idee' },
  { id: 'montant', label: 'Le montant', state: 'absent', passages: [], about: 'idee' },
  { id: 'menace', label: 'Une menace', state: 'interdit', passages: [], about: 'interdit' },
  { id: 'piece-1', label: 'Pièce attendue', state: 'absent', passages: [] },
]
const judging = {
  ...tinyJudging,
  judges: {
    ...tinyJudging.judges,
    mot: ({ act }: { readonly act: Act }) =>
      act.gesture === 'envoyer-courriel' ? ({ verdict: 'faux', findings } as const) : null,
  },
}
const acts: readonly Act[] = [
  { gesture: 'prendre-poste' },
  mail('contact@test.example', 'Vous devez 1 234,50 euros. Payez ou gare.'),
]
const contest = (finding: string, start: number, end: number, obligation = 'premier'): Contest => ({
  attempt: 't',
  obligation,
  finding,
  field: 'texte',
  start,
  end,
  at: 1,
})

/** The first criterion as the debrief shows it; the mail is also a fault of the scenario. */
function shown(contests: readonly Contest[], decisions: readonly Decision[] = []) {
  const base = tinySetup([])
  const fault = { ...tinyScenario.faults[0], id: 'menacer', label: 'Menacer', costs: { c1: 'simple' } } as const
  const { onlyIf: _, ...always } = fault
  const faults = [{ ...always, recognised: [{ gestures: ['envoyer-courriel'] as const }] }]
  const setup = { ...base, scenario: { ...base.scenario, faults }, rules: { ...base.rules, faults } }
  const { attempting, log } = playActs(setup, acts, judging)
  const { state } = attempting
  const replayed = replay(setup, log, judging)
  const [criterion, second] = criteriaViews({
    setup,
    replayed,
    assessment: assess(setup, state, reviewRun(setup, state, replayed, contests, decisions)),
    read: assess(setup, state),
    judging,
    label: (official) => official,
    rules: [],
    contests,
    decisions,
    doubts: doubtsOf(setup, state, replayed, contests),
    mode: 'entrainement',
  })
  if (!criterion || !second) throw new Error('no criterion')
  const note = (id: string) => criterion.proofs.flatMap(({ notes }) => notes).find((one) => one.id === id)
  return { criterion, second, note, claimed: claimable({ setup, replayed }, 'second') }
}

const TEXT = 'Objet\u00a0: Objet\n\nVous devez 1 234,50 euros. Payez ou gare.'
const place = (words: string) => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length] as const

describe('ce qui se conteste dans le bilan', () => {
  test('une idée manquée et un reproche se contestent, une idée trouvée et une pièce non jointe ne se contestent pas', () => {
    const { note } = shown([])
    expect(['date', 'montant', 'menace', 'piece-1'].map((id) => note(id)?.canContest)).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect([note('montant')?.contestAs, note('menace')?.contestAs]).toEqual(['oubli', 'accusation'])
  })

  test('plusieurs contestations citent chacune leur passage, et le critère attend', () => {
    const { note, criterion } = shown([
      contest('montant', ...place('1 234,50 euros')),
      contest('menace', ...place('Payez ou gare')),
    ])
    expect(note('montant')?.contest?.quote).toBe('1 234,50 euros')
    expect(note('menace')?.contest?.quote).toBe('Payez ou gare')
    expect(criterion.reason).toContain('attendent la lecture du professeur')
  })

  test('un acte tenu pour une faute se conteste : il reste montré, il ne coûte plus rien', () => {
    const finding = faultFinding(2)
    const plain = shown([])
    expect(plain.criterion.reason).toContain('1 faute')
    const proof = plain.criterion.proofs.find(({ about }) => about === 'menacer')
    expect(proof?.notes[0]).toMatchObject({ id: finding, canContest: true, contestAs: 'accusation' })
    const contested = shown([contest(finding, ...place('Payez ou gare'), 'menacer')])
    expect(contested.criterion.reason).not.toContain('faute')
    expect(contested.note(finding)?.contest?.quote).toBe('Payez ou gare')
  })

  test('un travail que rien n’a reconnu se réclame en montrant l’envoi', () => {
    const plain = shown([])
    const [proof] = plain.second.proofs
    expect(plain.claimed.map(({ seq, start }) => [seq, start])).toEqual([[2, 0]])
    expect(proof?.mine?.text).toMatch(/Courriel à .*, Objet$/)
    expect(proof?.notes[0]).toMatchObject({ id: NOT_DONE, canContest: true, contestAs: 'travail' })
    const claimed = shown([contest(faultFinding(2), 0, 5, 'second')])
    expect(claimed.second.reason).toContain('attendent la lecture du professeur')
    expect(claimed.second.proofs[0]?.notes[0]?.contest?.quote).toBe(proof?.mine?.text.slice(0, 5))
  })

  test('ce que le professeur a décidé se lit à la place du jugement', () => {
    const word = (finding: string, decided: Decision['word'], comment = ''): Decision => ({
      attempt: 't',
      obligation: 'premier',
      finding,
      word: decided,
      comment,
      at: 2,
    })
    const contests = [contest('montant', 0, 5), contest('menace', 0, 5)]
    const { note, criterion } = shown(contests, [word('montant', 'valide', 'Bien vu.'), word('menace', 'refuse')])
    expect(note('montant')).toMatchObject({ tone: 'good', decision: { word: 'valide', comment: 'Bien vu.' } })
    expect(note('menace')).toMatchObject({ tone: 'bad', decision: { word: 'refuse' } })
    expect(criterion.proofs[0]?.verdict).toBe('à refaire')
    expect(shown(contests, [word('montant', 'doute')]).note('montant')?.decision).toBeUndefined()
  })
})
