import { describe, expect, test } from 'vitest'
import type { CalendarEntry } from '../../domain/records/records.ts'
import type { JudgeInput } from '../../domain/scenario/judge.ts'
import type { Act } from '../../domain/scenario/tools.ts'
import { agendaJudge } from './agenda.ts'

const entry = (id: string, date: string, title = 'Relance'): CalendarEntry => ({
  id,
  owner: 'assistant',
  kind: 'rappel',
  date,
  start: '',
  end: '',
  title,
  place: '',
})
const GIVEN = [entry('equipe-1', '2026-12-02', 'Point du mercredi')]
const PARAMS = {
  dates: [
    { valeur: 'r2.limite', obligatoire: true },
    { valeur: 'tt.suite', ou: ['tt.exacte'] },
    { valeur: 'f1.suite' },
  ],
  minimum: 2,
}

function judge(
  added: readonly CalendarEntry[],
  params: Record<string, unknown> = PARAMS,
  gesture: Act['gesture'] = 'poser-rappel',
) {
  // Only what the judge reads is given.
  const input = {
    act: { gesture },
    params,
    caseFile: {
      values: {
        'r2.limite': { kind: 'date', iso: '2026-12-02' },
        'tt.suite': { kind: 'date', iso: '2026-11-27' },
        'tt.exacte': { kind: 'date', iso: '2026-11-26' },
        'f1.suite': { kind: 'date', iso: '2026-11-30' },
        'f1.client': { kind: 'nom', text: 'Deux Roues' },
        'f1.montant': { kind: 'montant', cents: 1 },
      },
      records: { calendar: GIVEN },
    },
    after: { records: { calendar: [...GIVEN, ...added] } },
  } as unknown as JudgeInput
  return agendaJudge(input)
}

describe('planifier-suites', () => {
  test.each<readonly [string, readonly CalendarEntry[], string]>([
    ['all three', [entry('a', '2026-12-02'), entry('b', '2026-11-27'), entry('c', '2026-11-30')], 'juste'],
    ['the compulsory one and one more', [entry('a', '2026-12-02'), entry('c', '2026-11-30')], 'juste'],
    ['the other admitted date', [entry('a', '2026-12-02'), entry('b', '2026-11-26')], 'juste'],
    ['the compulsory one alone', [entry('a', '2026-12-02')], 'incomplet'],
    ['both others without it', [entry('b', '2026-11-27'), entry('c', '2026-11-30')], 'incomplet'],
    ['a day off by one', [entry('a', '2026-12-01')], 'faux'],
    ['nothing of its own: the team’s entry does not count', [], 'faux'],
    ['two entries on the same day', [entry('a', '2026-12-02'), entry('b', '2026-12-02')], 'incomplet'],
  ])('%s: %s', (_, added, verdict) => expect(judge(added)?.verdict).toBe(verdict))

  test('an event counts like a reminder, and an unrelated entry does no harm', () => {
    const added = [entry('a', '2026-12-02'), entry('b', '2026-11-27'), entry('x', '2026-11-25', 'Dentiste')]
    expect(judge(added, PARAMS, 'poser-evenement')?.verdict).toBe('juste')
  })
  test('findings name the day that is missing', () => {
    const absent = judge([entry('a', '2026-12-02')])?.findings.filter(({ state }) => state === 'absent')
    expect(absent?.map(({ expected }) => expected)).toEqual(['vendredi 27 novembre 2026', 'lundi 30 novembre 2026'])
  })
  test('when subjects are asked, the title must name one', () => {
    const params = { dates: [{ valeur: 'f1.suite', sujets: ['f1.client'] }] }
    expect(judge([entry('a', '2026-11-30', 'Relancer Deux-Roues')], params)?.verdict).toBe('juste')
    expect(judge([entry('a', '2026-11-30', 'Relancer deux clients')], params)?.verdict).toBe('faux')
  })
  test('another gesture is not judged; a content error is a bug', () => {
    expect(judge([], PARAMS, 'envoyer-courriel')).toBeNull()
    expect(() => judge([], { dates: [{ valeur: 'f1.montant' }] })).toThrow('f1.montant')
    expect(() => judge([], {})).toThrow('dates')
  })
})
