import { describe, expect, it } from 'vitest'
import { sampleRecords } from '../../../tests/support/sample-accounts.ts'
import { tinyCase, tinyScenario } from '../../../tests/support/tiny-scenario.ts'
import { applyAct } from '../../domain/desk/apply-act.ts'
import type { DeskState } from '../../domain/desk/desk.ts'
import { startDesk } from '../../domain/desk/start-desk.ts'
import type { CaseFile } from '../../domain/scenario/case-file.ts'
import type { Act, ActOf } from '../../domain/scenario/tools.ts'
import { suivi } from './suivi.ts'

const caseFile: CaseFile = {
  ...tinyCase,
  days: ['2026-11-24', '2026-11-25'],
  records: sampleRecords,
  values: {
    'r1.facture': { kind: 'reference', text: 'FA-2611-0402' },
    'r1.suite': { kind: 'date', iso: '2026-12-11' },
    'r2.facture': { kind: 'reference', text: 'FA-2610-0287' },
    'r2.suite': { kind: 'date', iso: '2026-12-24' },
  },
}
const params = {
  lignes: [
    { facture: 'r1.facture', niveau: 'relance-1', canal: 'courriel', suite: 'r1.suite' },
    { facture: 'r2.facture', niveau: 'relance-2', canal: ['lettre', 'courriel'], suite: 'r2.suite' },
  ],
}
type Trace = ActOf<'tracer-suivi'>
const first: Trace = {
  gesture: 'tracer-suivi',
  record: 'fac-2611-0402',
  level: 'relance-1',
  date: '2026-11-24',
  channel: 'courriel',
  next: '2026-12-11',
  comment: 'Relance envoyée par courriel.',
}
const second: Trace = {
  ...first,
  record: 'fac-2610-0287',
  level: 'relance-2',
  channel: 'lettre',
  next: '2026-12-24',
}

/** Plays acts one after the other, each on its day, and judges the last. */
function judge(...acts: readonly (readonly [Act, number] | Act)[]) {
  let desk: DeskState = startDesk(caseFile)
  let judgement = null
  for (const [seq, entry] of acts.entries()) {
    const [act, day] = Array.isArray(entry) ? (entry as readonly [Act, number]) : [entry as Act, 1]
    const result = applyAct(desk, act, { scenario: tinyScenario, caseFile, seq: seq + 1, day, minute: 600 })
    if (!result.ok) throw new Error(result.refusal.message)
    const readProse = () => ({ verdict: 'juste' as const, findings: [], ideas: [], forbidden: [] })
    judgement = suivi({ act, params, caseFile, before: desk, after: result.desk, day, dialogues: [], readProse })
    desk = result.desk
  }
  return judgement
}

const absent = (judgement: ReturnType<typeof judge>) =>
  judgement?.findings.filter((finding) => finding.state === 'absent').map((finding) => finding.id)

describe('juge « suivi »', () => {
  it('les deux suivis justes', () => {
    const judgement = judge(first, second)
    expect(judgement?.verdict).toBe('juste')
    expect(absent(judgement)).toEqual([])
  })

  it('un seul des deux : incomplet, et on dit lequel manque', () => {
    expect(judge(first)?.verdict).toBe('incomplet')
    expect(absent(judge(first))).toEqual(['suivi-FA-2610-0287'])
  })

  it.each([
    ['la date', { date: '2026-11-25' }, 'date'],
    ['le moyen', { channel: 'visite' }, 'canal'],
    ['la suite fausse', { next: '2026-12-23' }, 'suite'],
    ['la suite vide', { next: '' }, 'suite'],
    ['le commentaire vide', { comment: '  ' }, 'commentaire'],
    ['un commentaire d’un mot', { comment: 'ok' }, 'commentaire'],
    ['le niveau', { level: 'relance-1' }, 'niveau'],
  ] as const)('%s : incomplet', (_, change, part) => {
    const judgement = judge(first, { ...second, ...change })
    expect(judgement?.verdict).toBe('incomplet')
    expect(absent(judgement)).toEqual([`suivi-FA-2610-0287-${part}`])
  })

  it('aucun niveau juste : faux', () => {
    expect(judge({ ...first, level: 'mise-en-demeure' })?.verdict).toBe('faux')
  })

  it('un suivi corrigé compte, le premier ne gâche rien', () => {
    expect(judge({ ...first, level: 'note' }, second, first)?.verdict).toBe('juste')
    expect(judge(first, second, { ...first, level: 'note' })?.verdict).toBe('juste')
  })

  it('tracé le lendemain, la date est celle du lendemain ; celui de la veille reste juste', () => {
    expect(judge(first, [{ ...second, date: '2026-11-25' }, 2])?.verdict).toBe('juste')
    expect(judge(first, [second, 2])?.verdict).toBe('incomplet')
  })

  it('le suivi d’une autre facture, un autre geste et les suivis anciens ne sont pas son affaire', () => {
    expect(judge({ ...first, record: 'fac-2608-0102' })).toBeNull()
    expect(judge({ gesture: 'editer-etat', report: 'balance-agee' })).toBeNull()
    expect(absent(judge(first))).toContain('suivi-FA-2610-0287')
  })

  it('montre le commentaire et dit la date attendue', () => {
    const judgement = judge(second, { ...first, next: '2026-12-01' })
    expect(judgement?.findings.find(({ id }) => id === 'suivi-FA-2611-0402-suite')?.expected).toBe('11 décembre 2026')
    expect(judgement?.findings.find(({ id }) => id === 'suivi-FA-2611-0402-commentaire')?.passages).toEqual([
      { field: 'body', start: 0, end: first.comment.length },
    ])
  })
})
