import { describe, expect, test } from 'vitest'
import { WEEK } from '../../scenarios/3.2.1-suivi-temps-travail/rules/calendar.ts'
import { LEGEND } from '../../scenarios/3.2.1-suivi-temps-travail/rules/legend.ts'
import { LIMITS } from '../../scenarios/3.2.1-suivi-temps-travail/rules/limits.ts'
import { checkRota } from '../../src/content/judges/planning/check-rota.ts'
import type { Need, PersonConstraints, RotaConstraints } from '../../src/content/judges/planning/constraints.ts'
import { loadRules } from '../../src/content/load/rules.ts'
import type { Presence } from '../../src/domain/records/rota.ts'

const [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY] = WEEK

const somebody = (more: Partial<PersonConstraints> = {}): PersonConstraints => ({
  id: 'p',
  name: 'P',
  contract: null,
  skills: ['MONT'],
  isMinor: false,
  overtime: 0,
  decided: [],
  meetings: [],
  isNightVolunteer: false,
  counts: true,
  ...more,
})

const minor = (more: Partial<PersonConstraints> = {}) => somebody({ isMinor: true, ...more })

const sheet = (people: readonly PersonConstraints[], more: Partial<RotaConstraints> = {}): RotaConstraints => ({
  kind: 'planning',
  rota: 's50-montage',
  dates: WEEK,
  people,
  needs: [],
  overtimeCeiling: 0,
  limits: LIMITS,
  nightTeam: 0,
  reasons: [],
  ...more,
})

/** `J` is a code, `7:30-18:30/60` free hours with their break. */
function cell(date: string, written: string, person = 'p'): Presence {
  const free = /^(\d+):(\d\d)-(\d+):(\d\d)\/(\d+)$/.exec(written)
  const at = (rank: number) => Number(free?.[rank]) * 60 + Number(free?.[rank + 1])
  return free
    ? { person, date, code: '', start: at(1), end: at(3), pause: Number(free[5]), comment: '' }
    : { person, date, code: written, start: 0, end: 0, pause: 0, comment: '' }
}

const line = (codes: string, person = 'p'): readonly Presence[] =>
  codes.split(' ').map((code, rank) => cell(WEEK[rank] ?? '', code, person))

const rulesBroken = (cells: readonly Presence[], constraints: RotaConstraints): readonly string[] => [
  ...new Set(checkRota(cells, LEGEND, constraints).map(({ rule }) => rule)),
]

/** Rule, what stands at the limit and is allowed, what is one step beyond. Treatment § 6.1. */
const BOUNDARIES: readonly (readonly [string, PersonConstraints, readonly Presence[], readonly Presence[]])[] = [
  ['R01', somebody(), [cell(MONDAY, '7:30-18:30/60')], [cell(MONDAY, '7:30-18:45/60')]],
  [
    'R02',
    somebody(),
    [
      ...[MONDAY, TUESDAY, WEDNESDAY].map((day) => cell(day, '7:30-18:30/60')),
      ...[THURSDAY, FRIDAY].map((day) => cell(day, '7:30-17:30/60')),
    ],
    [
      ...[MONDAY, TUESDAY, WEDNESDAY].map((day) => cell(day, '7:30-18:30/60')),
      cell(THURSDAY, '7:30-17:30/60'),
      cell(FRIDAY, '7:30-17:45/60'),
    ],
  ],
  ['R03', somebody(), [cell(MONDAY, 'S'), cell(TUESDAY, 'J')], [cell(MONDAY, 'S'), cell(TUESDAY, 'M')]],
  [
    'R03',
    somebody(),
    [cell(MONDAY, '15:30-23:00/30'), cell(TUESDAY, '10:00-17:00/60')],
    [cell(MONDAY, '15:30-23:00/30'), cell(TUESDAY, '9:45-17:00/60')],
  ],
  [
    'R04',
    somebody(),
    [...line('J J J J J'), cell(SATURDAY, '13:00-20:30/30')],
    [...line('J J J J J'), cell(SATURDAY, '13:00-21:00/30')],
  ],
  ['R05', somebody(), line('J J J J J J'), line('J J J J J J J')],
  ['R06', somebody(), [cell(MONDAY, '8:00-14:20/20')], [cell(MONDAY, '8:00-14:30/15')]],
  ['R07', somebody(), [cell(SUNDAY, 'R')], [cell(SUNDAY, 'J')]],
  ['R08', minor(), [cell(MONDAY, '8:00-17:00/60')], [cell(MONDAY, '8:00-17:15/60')]],
  ['R09', minor(), line('A A A A A R'), [...line('A A A A'), cell(FRIDAY, '8:00-17:00/60')]],
  ['R10', minor(), [cell(MONDAY, '8:00-12:30/0')], [cell(MONDAY, '8:00-13:00/0')]],
  ['R11', minor(), [cell(MONDAY, '13:00-20:00/30'), cell(TUESDAY, 'A')], [cell(MONDAY, 'S'), cell(TUESDAY, 'A')]],
  ['R12', minor(), line('A A A A A R'), line('A A A A R St')],
  ['R12', minor(), [cell(MONDAY, '13:00-22:00/60')], [cell(MONDAY, '14:00-22:30/60')]],
  ['R13', minor({ decided: [{ date: MONDAY, codes: ['F'], rule: 'R13' }] }), [cell(MONDAY, 'F')], [cell(MONDAY, 'A')]],
  [
    'R14',
    somebody({ fixed: { start: 480, end: 960, pause: 60, rule: 'R14' } }),
    [cell(MONDAY, 'A')],
    [cell(MONDAY, 'L')],
  ],
  ['R15', somebody({ days: [MONDAY] }), [cell(MONDAY, 'J')], [cell(TUESDAY, 'J')]],
  [
    'R16',
    somebody({
      isNightVolunteer: true,
      decided: [
        { date: MONDAY, codes: ['N'], rule: 'R16' },
        { date: TUESDAY, codes: ['N'], rule: 'R16' },
        { date: WEDNESDAY, codes: ['RCN'], rule: 'R16' },
      ],
    }),
    line('N N RCN'),
    line('N N J'),
  ],
  ['R16', somebody({ isNightVolunteer: true }), [cell(MONDAY, 'N')], [cell(MONDAY, '20:00-29:00/30')]],
  [
    'R17',
    somebody({ isNightVolunteer: true }),
    [cell(MONDAY, 'N'), cell(TUESDAY, '15:30-20:30/0')],
    [cell(MONDAY, 'N'), cell(TUESDAY, 'J')],
  ],
  [
    'R17',
    somebody({ isNightVolunteer: true, meetings: [{ date: TUESDAY, start: 840, end: 960 }] }),
    [cell(WEDNESDAY, 'N')],
    [cell(MONDAY, 'N')],
  ],
  ['R18', somebody({ contract: 2100, exact: 1680 }), line('J J J J R R'), line('J J J J J R')],
  ['R20', somebody({ contract: 2100 }), line('J J J J J R'), line('J J J J R R')],
  [
    'R21',
    somebody({ decided: [{ date: MONDAY, codes: ['CP'], rule: 'R21' }] }),
    [cell(MONDAY, 'CP')],
    [cell(MONDAY, 'J')],
  ],
  ['R21', somebody(), [cell(MONDAY, 'R')], [cell(MONDAY, 'CP')]],
  [
    'R23',
    somebody({ fixed: { start: 450, end: 930, pause: 60, rule: 'R23' } }),
    [cell(MONDAY, 'J')],
    [cell(MONDAY, 'D')],
  ],
  ['R31', somebody({ within: { start: 480, end: 1020 } }), [cell(MONDAY, 'T')], [cell(MONDAY, '6:55-17:05/60')]],
]

test.each(BOUNDARIES)('[%s] the limit is allowed, one step beyond is not', (rule, person, allowed, beyond) => {
  expect(rulesBroken(allowed, sheet([person]))).toEqual([])
  expect(rulesBroken(beyond, sheet([person]))).toContain(rule)
})

describe('the team', () => {
  const need = (skills: Need['skills']): Need => ({ date: TUESDAY, slot: 'après-midi', start: 780, end: 930, skills })
  const fitter = somebody({ id: 'a', name: 'A' })
  const both = somebody({ id: 'b', name: 'B', skills: ['MONT', 'CTRL'] })

  test('[R26] two fitters for two, one for two', () => {
    const constraints = sheet([fitter, { ...fitter, id: 'c' }], { needs: [need({ MONT: 2 })] })
    expect(rulesBroken([cell(TUESDAY, 'J', 'a'), cell(TUESDAY, 'J', 'c')], constraints)).toEqual([])
    const [breach] = checkRota([cell(TUESDAY, 'J', 'a')], LEGEND, constraints)
    expect(breach).toMatchObject({ rule: 'R26', class: 'C', missing: 1, date: TUESDAY, value: 'il manque MONT' })
  })

  test('[R24] a trade is held by those who are qualified for it', () => {
    const constraints = sheet([fitter], { needs: [need({ ELEC: 1 })] })
    expect(rulesBroken([cell(TUESDAY, 'J', 'a')], constraints)).toEqual(['R26'])
  })

  test('one person holds one trade at a time, and trades are given as well as can be', () => {
    const wanted = sheet([both, fitter], { needs: [need({ MONT: 1, CTRL: 1 })] })
    expect(rulesBroken([cell(TUESDAY, 'J', 'a'), cell(TUESDAY, 'J', 'b')], wanted)).toEqual([])
    expect(rulesBroken([cell(TUESDAY, 'J', 'b')], wanted)).toEqual(['R26'])
  })

  test('[R22] somebody elected is not counted during the meeting', () => {
    const elected = { ...both, meetings: [{ date: TUESDAY, start: 840, end: 960 }] }
    const alone = sheet([elected], { needs: [need({ CTRL: 1 })] })
    expect(checkRota([cell(TUESDAY, 'J', 'b')], LEGEND, alone)).toMatchObject([{ rule: 'R22', class: 'B' }])
    const relieved = sheet([elected, { ...both, id: 'v' }], { needs: [need({ CTRL: 1 })] })
    expect(rulesBroken([cell(TUESDAY, 'J', 'b'), cell(TUESDAY, 'J', 'v')], relieved)).toEqual([])
  })

  test('[R19] overtime: volunteers, each one’s maximum, the ceiling of the team', () => {
    const willing = somebody({ contract: 2100, overtime: 420 })
    const week = line('J J J J J J')
    expect(rulesBroken(week, sheet([willing], { overtimeCeiling: 420 }))).toEqual([])
    expect(rulesBroken(week, sheet([willing], { overtimeCeiling: 0 }))).toEqual(['R19'])
    expect(rulesBroken(week, sheet([{ ...willing, overtime: 0 }], { overtimeCeiling: 420 }))).toEqual(['R19'])
  })

  test('[R28] two on leave the same day, not three', () => {
    const away = ['a', 'b', 'c'].map((id) =>
      somebody({ id, name: id, decided: [{ date: MONDAY, codes: ['CP'], rule: 'R21' }] }),
    )
    const cells = away.map(({ id }) => cell(MONDAY, 'CP', id))
    expect(rulesBroken(cells.slice(0, 2), sheet(away))).toEqual([])
    expect(rulesBroken(cells, sheet(away))).toEqual(['R28'])
  })

  test('[R16] nobody works alone at night', () => {
    const welder = (id: string) => somebody({ id, name: id, isNightVolunteer: true })
    const constraints = sheet([welder('a'), welder('b')], { nightTeam: 2 })
    expect(rulesBroken([cell(MONDAY, 'N', 'a'), cell(MONDAY, 'N', 'b')], constraints)).toEqual([])
    expect(rulesBroken([cell(MONDAY, 'N', 'a')], constraints)).toEqual(['R16'])
  })

  test('[R25] one line for one person: a later cell replaces the former one on every sheet', () => {
    const cells = [cell(MONDAY, 'J', 'a'), cell(MONDAY, 'R', 'a')]
    expect(rulesBroken(cells, sheet([fitter], { needs: [{ ...need({ MONT: 1 }), date: MONDAY }] }))).toEqual(['R26'])
  })

  test('[R30] an empty cell of somebody of the team is told, not one of somebody lent', () => {
    const found = checkRota(line('J J J J'), LEGEND, sheet([somebody({ contract: 1680 })]))
    expect(found.filter((breach) => breach.class === 'vide').map(({ date }) => date)).toEqual([FRIDAY, SATURDAY])
    expect(checkRota([], LEGEND, sheet([somebody()]))).toEqual([])
  })
})

test('a breach says the cell, the value, the limit and the rule', () => {
  const found = checkRota([cell(THURSDAY, 'S'), cell(FRIDAY, 'M')], LEGEND, sheet([somebody({ name: 'Ouarda' })]))
  expect(found).toEqual([
    {
      rule: 'R03',
      class: 'A',
      person: 'p',
      date: FRIDAY,
      label: 'Ouarda, vendredi 11\u00a0: repos trop court depuis jeudi 10',
      value: '9\u00a0h\u00a030',
      limit: '11\u00a0h',
      missing: 0,
    },
  ])
})

test('the rate sheet that the learner reads says the limits that the judge checks', () => {
  const loaded = loadRules('scenarios')
  if (!loaded.ok) throw new Error('The rules do not load')
  const values = loaded.value.rateSheets.find(({ id }) => id === 'temps-de-travail-2026')?.values ?? []
  const shown = (id: string) => values.find((value) => value.id === id)?.shown.replaceAll('\u00a0', ' ')
  const hours = (minutes: number) => `${minutes / 60} h`
  expect(shown('jour')).toBe(hours(LIMITS.dayMax))
  expect(shown('semaine')).toBe(hours(LIMITS.weekMax))
  expect(shown('repos')).toBe(hours(LIMITS.rest))
  expect(shown('repos-semaine')).toBe(hours(LIMITS.weeklyRest))
  expect(shown('jours')).toBe(`${LIMITS.daysMax} jours`)
  expect(shown('pause')).toBe(`${LIMITS.pauseMin} min`)
  expect(shown('mineur-jour')).toBe(hours(LIMITS.minorDayMax))
  expect(shown('mineur-semaine')).toBe(hours(LIMITS.minorWeekMax))
  expect(shown('mineur-pause')).toBe(`${LIMITS.minorPauseMin} min`)
  expect(shown('mineur-repos')).toBe(hours(LIMITS.minorRest))
  expect(shown('nuit')).toBe(hours(LIMITS.nightMax))
  expect(shown('conges-ensemble')).toBe(`${LIMITS.leavesTogether} personnes`)
})
