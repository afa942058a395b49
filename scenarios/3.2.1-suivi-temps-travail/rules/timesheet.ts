import type { ExpectedTable } from '../../../src/content/judges/tableau-expected.ts'
import type { Workbook } from '../../../src/domain/records/records.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import { formatTime, weekdayName } from '../../../src/domain/trade/format-date.ts'
import { fullName } from '../../../src/domain/world/person.ts'
import type { OrganisationWorld } from '../../../src/domain/world/world.ts'
import { findEmployee } from '../../../src/domain/world/world.ts'
import { PAST_WEEK } from './calendar.ts'
import { cellsOf } from './cells.ts'
import { numberPick, wordPick } from './picks.ts'
import { ASSEMBLY } from './team.ts'

const at = (hours: number, minutes = 0): number => hours * 60 + minutes

/** One line of the export of the time clock. Minutes since midnight; `null`: nobody badged. */
export interface Badge {
  readonly number: string
  readonly person: string
  readonly date: string
  readonly in: number | null
  readonly out: number | null
  /** Break badged or not: an expected break is deducted anyway (internal rules § 9). */
  readonly isPauseBadged: boolean
  /** Minutes signed on a sheet of hours. */
  readonly signed: number
  readonly isLeave: boolean
  /** What is wrong, when something is (x4). */
  readonly anomaly: 'sortie-absente' | 'retard' | 'pause-non-badgee' | 'badge-en-conge' | null
}

/** Hours of one person over the week, in minutes. */
export interface WeekHours {
  readonly person: string
  readonly done: number
  readonly leave: number
  readonly ot25: number
  readonly ot50: number
  readonly extra10: number
  readonly extra25: number
  readonly pending: number
}

const ROLES: Readonly<Record<string, readonly [string, string, string]>> = {
  ols: ['ouarda-messaoud', 'loic-pennec', 'simon-haverland'],
  sle: ['simon-haverland', 'loic-pennec', 'emre-kocdemir'],
  lvo: ['loic-pennec', 'violaine-brisset', 'ouarda-messaoud'],
}

/** Who did many hours, who was on leave on Monday, who did some. */
export const rolesOf = (draw: Draw): readonly [string, string, string] =>
  ROLES[wordPick(draw, 'pointages-roles')] ?? ['', '', '']

const PART_TIME: Readonly<Record<string, readonly number[]>> = {
  'lea-bonnaventure': [0, 1, 3, 4],
  'ginette-fabrezat': [0, 1, 2, 3],
}

/** Quarters of an hour signed beyond the day, by person and day. */
function signedMinutes(draw: Draw, person: string, day: number): number {
  const [strong, away, some] = rolesOf(draw)
  if (person === strong) return day < 4 ? 120 : numberPick(draw, 'heures-fort') * 15
  if (person === away) return day === 2 || day === 3 ? numberPick(draw, 'heures-conge') * 15 : 0
  if (person === some) return day >= 2 ? numberPick(draw, 'heures-moderees') * 15 : 0
  if (person === 'lea-bonnaventure' && draw.factors.includes('x3'))
    return day === 3 ? 90 : day === 4 ? numberPick(draw, 'heures-lea') * 15 : 0
  return 0
}

/** The export of week 47: planned hours, signed hours, and with x4 what the clock did not see. */
export function badgesOf(draw: Draw): readonly Badge[] {
  const [, away, some] = rolesOf(draw)
  const hasAnomalies = draw.factors.includes('x4')
  let count = 0
  return ASSEMBLY.flatMap((person) =>
    PAST_WEEK.flatMap((date, day): readonly Badge[] => {
      if (PART_TIME[person] && !PART_TIME[person]?.includes(day)) return []
      count += 1
      const isLea = person === 'lea-bonnaventure'
      const signed = signedMinutes(draw, person, day)
      const isLeave = person === away && day === 0
      const anomaly = hasAnomalies ? anomalyOf(person, day, away, some) : null
      const [start, end] = isLea ? [at(8), at(15, 45)] : [at(7, 30), at(15, 30)]
      const isLure = hasAnomalies && person === 'ginette-fabrezat' && day === 1
      const badge = {
        number: `P-${String(count).padStart(3, '0')}`,
        person,
        date,
        signed,
        isLeave,
        anomaly,
        isPauseBadged: anomaly !== 'pause-non-badgee',
      }
      if (isLeave) return [{ ...badge, in: anomaly === 'badge-en-conge' ? at(7, 31) : null, out: null }]
      return [
        {
          ...badge,
          in: start + (anomaly === 'retard' ? numberPick(draw, 'retard') : isLure ? 3 : 0),
          out: anomaly === 'sortie-absente' ? null : end + signed + (isLure ? 4 : 0),
        },
      ]
    }),
  )
}

function anomalyOf(person: string, day: number, away: string, some: string): Badge['anomaly'] {
  if (person === away && day === 0) return 'badge-en-conge'
  if (person === some && day === 0) return 'sortie-absente'
  if (person === 'lea-bonnaventure' && day === 1) return 'retard'
  if (person === 'ginette-fabrezat' && day === 3) return 'pause-non-badgee'
  return null
}

/** Minutes of a line that are established, and those that wait (procedure v3: tolerance 5 min, morning kept without exit). */
export function minutesOf(badge: Badge): { readonly done: number; readonly pending: number } {
  const planned = at(7)
  if (badge.isLeave) return { done: 0, pending: 0 }
  if (badge.anomaly === 'sortie-absente') return { done: at(4, 30), pending: planned - at(4, 30) }
  const start = badge.person === 'lea-bonnaventure' ? at(8) : at(7, 30)
  const late = (badge.in ?? start) - start
  return { done: planned + badge.signed - (late > 5 ? late : 0), pending: 0 }
}

/** Hours by person: overtime week by week, leave counted to reach 35 h (rules-bloc3 § 0.4); extra hours of part-timers. */
export function weekHoursOf(badges: readonly Badge[]): readonly WeekHours[] {
  return ASSEMBLY.map((person) => {
    const own = badges.filter((badge) => badge.person === person)
    const done = own.reduce((sum, badge) => sum + minutesOf(badge).done, 0)
    const pending = own.reduce((sum, badge) => sum + minutesOf(badge).pending, 0)
    const leave = own.filter(({ isLeave }) => isLeave).length * at(7)
    const isPartTime = PART_TIME[person] !== undefined
    const over = Math.max(0, done + leave - (isPartTime ? at(28) : at(35)))
    const tenth = at(2, 48)
    return {
      person,
      done,
      leave,
      ot25: isPartTime ? 0 : Math.min(over, at(8)),
      ot50: isPartTime ? 0 : Math.max(0, over - at(8)),
      extra10: isPartTime ? Math.min(over, tenth) : 0,
      extra25: isPartTime ? Math.max(0, over - tenth) : 0,
      pending,
    }
  })
}

const hundredths = (minutes: number): number => Math.round((minutes * 100) / 60) / 100
const typed = (minutes: number): string => (minutes === 0 ? '' : hundredths(minutes).toFixed(2).replace('.', ','))
const shown = (minutes: number | null): string => (minutes === null ? '' : formatTime(minutes))

const HEAD = ['Salarié', 'Heures faites', 'Congés payés', 'HS 25 %', 'HS 50 %', 'HC 10 %', 'HC 25 %', 'En attente']

const nameOf = (world: OrganisationWorld, id: string): string => {
  const employee = findEmployee(world, id)
  return employee ? fullName(employee) : id
}

/** What the statement must say, person by person, in hundredths of an hour. */
export function expectedTimesheet(hours: readonly WeekHours[], world: OrganisationWorld): ExpectedTable {
  return {
    kind: 'tableau',
    rows: hours.map((one) => ({
      key: nameOf(world, one.person),
      name: nameOf(world, one.person),
      values: {
        faites: hundredths(one.done),
        conges: hundredths(one.leave),
        'hs-25': hundredths(one.ot25),
        'hs-50': hundredths(one.ot50),
        'hc-10': hundredths(one.extra10),
        'hc-25': hundredths(one.extra25),
        attente: hundredths(one.pending),
      },
    })),
    totals: {},
  }
}

type Sheets = Workbook['sheets']

/** The statement, blank or filled. */
export function timesheet(hours: readonly WeekHours[], world: OrganisationWorld, isFilled: boolean): Sheets {
  const rows = hours.map((one) => [
    nameOf(world, one.person),
    ...(isFilled ? [one.done, one.leave, one.ot25, one.ot50, one.extra10, one.extra25, one.pending].map(typed) : []),
  ])
  return [{ name: 'Relevé S47', cells: cellsOf([HEAD, ...rows]) }]
}

/** The export as the time clock gives it. */
export function exportSheet(badges: readonly Badge[], world: OrganisationWorld): Sheets {
  const rows = badges.map((badge) => [
    badge.number,
    nameOf(world, badge.person),
    `${weekdayName(badge.date)} ${Number(badge.date.slice(8))}`,
    badge.isLeave ? 'CP' : badge.person === 'lea-bonnaventure' ? '8 h – 15 h 45' : '7 h 30 – 15 h 30',
    shown(badge.in),
    shown(badge.out),
    badge.isPauseBadged ? 'oui' : 'non',
    badge.signed === 0 ? '' : `bon signé, ${formatTime(badge.signed)}`,
  ])
  return [
    {
      name: 'Pointages S47',
      cells: cellsOf([
        ['Ligne', 'Salarié', 'Jour', 'Prévu', 'Entrée', 'Sortie', 'Pause badgée', 'Bon d’heures'],
        ...rows,
      ]),
    },
  ]
}

const CAUSES = {
  'sortie-absente': ['sortie absente', 'à viser'],
  retard: ['retard', 'à viser'],
  'pause-non-badgee': ['pause non badgée', 'sans effet'],
  'badge-en-conge': ['badge un jour de congé', 'sans effet'],
} as const

/** x4: the gaps to list, by line of the export. */
export function expectedGaps(badges: readonly Badge[], world: OrganisationWorld): ExpectedTable {
  return {
    kind: 'tableau',
    rows: badges.flatMap(({ anomaly, number, person }) =>
      anomaly
        ? [
            {
              key: number,
              name: nameOf(world, person),
              values: { cause: anomaly, suite: CAUSES[anomaly][1] === 'à viser' ? 'viser' : 'sans-effet' },
            },
          ]
        : [],
    ),
    totals: {},
  }
}

export function gapSheet(badges: readonly Badge[], world: OrganisationWorld): Sheets {
  const rows = badges.flatMap(({ anomaly, number, person, date }) =>
    anomaly ? [[number, nameOf(world, person), weekdayName(date), ...CAUSES[anomaly]]] : [],
  )
  return [{ name: 'Écarts S47', cells: cellsOf([['Ligne', 'Salarié', 'Jour', 'Cause', 'Suite'], ...rows]) }]
}
