import { describe, expect, test } from 'vitest'
import { setUpRun } from '../../src/domain/attempt/run.ts'
import { settle } from '../../src/domain/desk/settle.ts'
import { startDesk } from '../../src/domain/desk/start-desk.ts'
import { amountDue, type Payment } from '../../src/domain/records/records.ts'
import type { CaseFile } from '../../src/domain/scenario/case-file.ts'
import type { Condition } from '../../src/domain/scenario/condition.ts'
import { exists, variantsOf } from '../../src/domain/scenario/presence.ts'
import type { Scenario, ScenarioEvent } from '../../src/domain/scenario/scenario.ts'
import type { Act } from '../../src/domain/scenario/tools.ts'
import { mail, playActs } from '../support/play-acts.ts'
import { tinyCase, tinyDraw, tinyJudging, tinyScenario } from '../support/tiny-scenario.ts'

const post: Act = { gesture: 'prendre-poste' }
const night: Act = { gesture: 'finir-journee' }
const draft: Act = { gesture: 'commencer-ecrit', tool: 'messagerie', draft: 'b1' }
const done = (what: string): Condition => ({ kind: 'fait', what })

const letter = (id: string, changes: Partial<ScenarioEvent>): ScenarioEvent => ({
  id,
  trigger: {},
  effects: [{ kind: 'courriel', from: 'boss', subject: id, text: 'merci', attachments: [] }],
  ...changes,
})

function play(acts: readonly Act[], events: readonly ScenarioEvent[], caseFile: CaseFile = tinyCase) {
  const scenario: Scenario = { ...tinyScenario, days: 3, events: [...tinyScenario.events, ...events] }
  const setup = setUpRun(scenario, { ...tinyDraw, factors: [] }, caseFile)
  return playActs(setup, acts, tinyJudging).attempting.state
}

const subjects = (state: ReturnType<typeof play>) =>
  state.desk.mails.filter(({ folder }) => folder !== 'envoyes').map(({ subject }) => subject)

describe('what exists in a draw', () => {
  const draw = { factors: ['x1', 'h3'], level: 'expert' as const, picks: { qui: 'a', montant: 3 } }

  test.each<[string, Condition, boolean]>([
    ['a factor drawn', done('x1'), true],
    ['a factor not drawn', done('h1'), false],
    ['a level', { kind: 'un-de', of: [done('confirme'), done('expert')] }, true],
    ['all of them', { kind: 'tous', of: [done('x1'), done('h1')] }, false],
    ['one of them', { kind: 'un-de', of: [done('h3'), done('h4')] }, true],
    ['a choice of a stream', { kind: 'mot', what: 'qui', words: ['a', 'c'] }, true],
    ['another choice', { kind: 'mot', what: 'qui', words: ['b'] }, false],
  ])('[K2] %s', (_, condition, expected) => expect(exists(condition, draw)).toBe(expected))

  test('[K2] the draws that differ are those that a « si » names', () => {
    expect(variantsOf(tinyScenario)).toEqual([{ level: 'confirme', picks: {} }])
    const asking = (onlyIf: Condition): Scenario => ({
      ...tinyScenario,
      faults: tinyScenario.faults.map((fault) => ({ ...fault, onlyIf })),
    })
    expect(variantsOf(asking(done('expert')))).toHaveLength(3)
    expect(variantsOf(asking({ kind: 'mot', what: 'qui', words: ['a'] })).map(({ picks }) => picks)).toEqual([
      { qui: 'a' },
      { qui: 'b' },
    ])
  })
})

describe('several days', () => {
  test('[K7] what comes the next morning waits for the night, not for two acts elsewhere', () => {
    const later = letter('plus-tard', { trigger: { after: done('premier'), nextDay: true } })
    const elsewhere: Act = { gesture: 'poser-rappel', date: '2026-11-30', title: 'Relance' }
    const work = [post, mail('contact@test.example', 'juste')]
    expect(subjects(play([...work, elsewhere, elsewhere, elsewhere], [later]))).not.toContain('plus-tard')
    expect(subjects(play([...work, night], [later]))).toContain('plus-tard')
  })

  test('[K7] one interruption at a time: the second waits for another such act', () => {
    const two = ['une', 'autre'].map((id) =>
      letter(id, { trigger: { after: done('premier'), during: 'commencer-ecrit' } }),
    )
    const work = [post, mail('contact@test.example', 'juste')]
    expect(subjects(play([...work, draft], two))).toEqual(['Bonjour', 'une'])
    expect(subjects(play([...work, draft, draft], two))).toEqual(['Bonjour', 'une', 'autre'])
  })

  test('[K7] an event of a later day comes that morning, at the hour that the case gives', () => {
    const caseFile: CaseFile = {
      ...tinyCase,
      values: { ...tinyCase.values, 'visite.heure': { kind: 'heure', minutes: 600 } },
    }
    const second = letter('deuxieme', { trigger: { day: 2 }, at: 'visite.heure' })
    expect(subjects(play([post], [second], caseFile))).not.toContain('deuxieme')
    const state = play([post, night], [second], caseFile)
    expect(state.desk.mails.at(-1)).toMatchObject({ subject: 'deuxieme', day: 2, minute: 600 })
    expect(state.play.minute).toBe(600)
  })

  test('[K8] closed on the first day, every morning still brings what it had to, once; asked again, it closes', () => {
    const close: Act = { gesture: 'clore-dossier' }
    const events = [
      letter('jour-2', { trigger: { day: 2 }, at: 545 }),
      letter('lendemain', { trigger: { after: done('jour-2'), nextDay: true } }),
    ]
    const once = play([post, close], events)
    expect(once.play).toMatchObject({ life: 'travail', day: 3, closingAsked: true })
    expect(once.desk.mails.map(({ subject, day }) => [subject, day])).toEqual([
      ['Bonjour', 1],
      ['jour-2', 2],
      ['lendemain', 3],
    ])
    expect(play([post, close, close], events).play.life).toBe('close')
    expect(play([post, night, night, close], events).play.life).toBe('close')
  })

  test('[K6] after the last hour of the last day, a right work is late', () => {
    const late = (acts: readonly Act[]) => {
      const obligations = tinyScenario.obligations.map((one) =>
        one.id === 'second' ? { ...one, lateAfterDay: 2, lateAfterMinute: 540 } : one,
      )
      const setup = setUpRun({ ...tinyScenario, obligations }, { ...tinyDraw, factors: [] }, tinyCase)
      return playActs(setup, acts, tinyJudging).attempting.state.play.made.second?.verdict
    }
    const toBoss = mail('a.chef@pollen.example', 'juste')
    expect(late([post, toBoss])).toBe('juste')
    expect(late([post, night, toBoss])).toBe('juste')
    expect(late([post, night, mail('contact@test.example', 'juste'), toBoss])).toBe('tardif')
  })

  test('[B2] an answer carries the message it answers; an old message its own date', () => {
    const caseFile: CaseFile = {
      ...tinyCase,
      values: { ...tinyCase.values, 'ancien.date': { kind: 'date', iso: '2026-10-02' } },
    }
    const answer = letter('reponse', {
      trigger: { after: done('premier') },
      effects: [
        { kind: 'courriel', from: 'client', subject: 'reponse', text: 'merci', attachments: [], repliesTo: 'premier' },
        { kind: 'courriel', from: 'client', subject: 'ancien', text: 'merci', attachments: [], date: 'ancien.date' },
      ],
    })
    const { desk } = play([post, mail('contact@test.example', 'juste')], [answer], caseFile)
    const sent = desk.mails.find(({ folder }) => folder === 'envoyes')
    expect(desk.mails.at(-2)).toMatchObject({ subject: 'reponse', repliesTo: sent?.id, day: 1 })
    expect(desk.mails.at(-1)).toMatchObject({ subject: 'ancien', day: 0, date: '2026-10-02' })
  })
})

describe('[B2] a payment that arrives', () => {
  const [invoice] = tinyCase.records.salesDocuments
  if (!invoice) throw new Error('the small case has an invoice')
  const received: Payment = {
    id: 'recu',
    party: 'cli-double',
    date: '2026-11-20',
    mode: 'virement',
    amount: invoice.total,
    label: 'Virement',
    allocations: [],
    status: 'non-lettre',
  }
  const paid = (payments: readonly Payment[]) => {
    const desk = startDesk({ ...tinyCase, records: { ...tinyCase.records, payments } })
    return settle(desk, invoice, invoice.total, { id: 'nouveau', date: '2026-11-24' }).records
  }

  test('is entered once and settles the invoice', () => {
    const records = paid([])
    expect(records.payments.map(({ id }) => id)).toEqual(['nouveau'])
    expect(amountDue(records, invoice)).toBe(0)
    expect(records.salesDocuments[0]?.status).toBe('soldee')
  })

  test('is the one already received and matched to nothing, when there is one of that amount', () => {
    const records = paid([received])
    expect(records.payments).toMatchObject([{ id: 'recu', status: 'recu' }])
    expect(amountDue(records, invoice)).toBe(0)
  })
})
