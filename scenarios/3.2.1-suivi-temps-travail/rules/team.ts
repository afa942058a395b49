import type { DecidedDay, PersonConstraints } from '../../../src/content/judges/planning/constraints.ts'
import { addDays } from '../../../src/domain/trade/date-arithmetic.ts'
import type { OrganisationWorld } from '../../../src/domain/world/world.ts'
import { findEmployee } from '../../../src/domain/world/world.ts'
import { WEEK } from './calendar.ts'
import type { Away, WeekFacts } from './facts.ts'
import { DAY } from './limits.ts'

/** Facts that hazards add to the week. */
export type Change = 'h3' | 'h4'

export const FITTERS = ['simon-haverland', 'ouarda-messaoud', 'loic-pennec'] as const
export const ASSEMBLY = [
  ...FITTERS,
  'lea-bonnaventure',
  'emre-kocdemir',
  'ginette-fabrezat',
  'violaine-brisset',
] as const
/** Lines of those who may be lent, kept at the foot of the sheet. */
export const LENT = ['wassim-charfi', 'hyacinthe-mvondo'] as const

const TRADES: Readonly<Record<string, string>> = { montage: 'MONT', electrique: 'ELEC', 'controle-final': 'CTRL' }
/** Elected members: the committee meets on the second Tuesday, 14 h to 16 h. */
export const COMMITTEE = { date: WEEK[1], start: 14 * 60, end: 16 * 60 }
const ELECTED = ['lea-bonnaventure', 'tomasz-wilkowski']
const DAYS: Readonly<Record<string, readonly string[]>> = {
  'lea-bonnaventure': [WEEK[0], WEEK[1], WEEK[3], WEEK[4]],
  'ginette-fabrezat': [WEEK[0], WEEK[1], WEEK[2], WEEK[3]],
}

/** First name, as the sheets say it. */
export const firstName = (world: OrganisationWorld, id: string): string =>
  findEmployee(world, id)?.firstName ?? world.trainees.find((one) => one.id === id)?.firstName ?? id

/** What the week owes to somebody of the house, nothing decided yet. Skills are those of the qualification table. */
export function personOf(world: OrganisationWorld, id: string): PersonConstraints {
  const employee = findEmployee(world, id)
  const hours = employee?.contract?.hours
  const days = DAYS[id]
  return {
    id,
    name: firstName(world, id),
    contract: typeof hours === 'number' ? hours * 60 : 35 * 60,
    skills: [...(employee?.trades ?? []).flatMap((trade) => TRADES[trade] ?? []), 'STAND'],
    isMinor: false,
    ...(days ? { days } : {}),
    overtime: 0,
    decided: [],
    meetings: ELECTED.includes(id) ? [COMMITTEE] : [],
    isNightVolunteer: false,
    counts: true,
  }
}

/** The team of the assembly sheet, with what is decided and what the struck hazards add. */
export function assemblyTeam(
  world: OrganisationWorld,
  facts: WeekFacts,
  changes: readonly Change[],
): readonly PersonConstraints[] {
  const own = ASSEMBLY.map((id): PersonConstraints => {
    const person = personOf(world, id)
    const nights = facts.nights?.team.includes(id) ? nightDays(facts.nights.dates) : []
    const sick = changes.includes('h3') ? awayDays(facts.sick, id, ['ABS', 'CP', 'CS'], 'R21') : []
    const right = changes.includes('h4') ? awayDays(facts.right, id, ['CS', 'ABS'], 'R21') : []
    const leave = awayDays(facts.leave, id, ['CP'], 'R21')
    const absence = awayDays(facts.absence, id, ['ABS'], 'R21')
    return {
      ...person,
      overtime: facts.volunteers.includes(id) && nights.length === 0 ? DAY : 0,
      isNightVolunteer: nights.length > 0,
      decided: firstOfEachDay([...sick, ...right, ...leave, ...absence, ...nights]),
    }
  })
  const away = changes.flatMap((change) => (change === 'h3' ? facts.sick : facts.right) ?? [])
  const lent = LENT.filter((id) =>
    away.some(({ person }) => (person === 'violaine-brisset') === (id === 'hyacinthe-mvondo')),
  )
  return [...own, ...lent.map((id) => ({ ...personOf(world, id), contract: null }))]
}

export function awayDays(away: Away | null, id: string, codes: readonly string[], rule: string): readonly DecidedDay[] {
  return away?.person === id ? away.dates.map((date) => ({ date, codes, rule })) : []
}

/** Two nights, then a day of rest that compensates them (amendment of 16/11/2026). */
export function nightDays(dates: readonly string[]): readonly DecidedDay[] {
  const last = dates.at(-1) ?? ''
  return [
    ...dates.map((date) => ({ date, codes: ['N'], rule: 'R16' })),
    { date: addDays(last, 1), codes: ['RCN'], rule: 'R16' },
  ]
}

const firstOfEachDay = (days: readonly DecidedDay[]): readonly DecidedDay[] =>
  days.filter((day, rank) => days.findIndex(({ date }) => date === day.date) === rank)
