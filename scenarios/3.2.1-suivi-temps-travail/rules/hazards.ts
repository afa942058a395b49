import type { Draw } from '../../../src/domain/scenario/draw.ts'
import { formatTime, weekdayName } from '../../../src/domain/trade/format-date.ts'
import { fullName } from '../../../src/domain/world/person.ts'
import type { OrganisationWorld } from '../../../src/domain/world/world.ts'
import { findEmployee } from '../../../src/domain/world/world.ts'
import { PAST_WEEK, WEEK } from './calendar.ts'
import type { WeekFacts } from './facts.ts'
import { numberPick, wordPick } from './picks.ts'
import type { KeyedTable } from './tables.ts'
import { ASSEMBLY } from './team.ts'

const hundredths = (minutes: number): number => Math.round((minutes * 100) / 60) / 100
const nameOf = (world: OrganisationWorld, id: string): string => {
  const employee = findEmployee(world, id)
  return employee ? fullName(employee) : id
}

/** h1: when work begins on Tuesday 1 December, minutes since midnight. */
export const resumption = (draw: Draw): number => numberPick(draw, 'reprise')

/** Who is away on that Tuesday, and has lost nothing. */
export const awayOnTuesday = (draw: Draw): string =>
  wordPick(draw, 'absent-mardi') === 'simon' ? 'simon-haverland' : 'ouarda-messaoud'

/** h1: hours lost, person by person; an absence of one's own and a minor are not made up for (rules-bloc3 § 3.2.1). */
export function lostHours(draw: Draw, world: OrganisationWorld): KeyedTable {
  const start = resumption(draw)
  return {
    title: 'Intempérie 1er décembre',
    head: ['Salarié', 'Prévu', 'Heures perdues', 'Récupérable'],
    rows: [...ASSEMBLY, 'noa-ferrandis'].map((id) => {
      const isAway = id === awayOnTuesday(draw)
      const usual = id === 'lea-bonnaventure' || id === 'noa-ferrandis' ? 480 : 450
      const lost = isAway ? 0 : hundredths(start - usual)
      const made = id === 'noa-ferrandis' ? 0 : lost
      return {
        key: nameOf(world, id),
        name: nameOf(world, id),
        given: [isAway ? 'CP' : `dès ${formatTime(usual)}`],
        values: { perdues: lost, recuperable: made },
        written: [lost, made],
      }
    }),
  }
}

/** h2: who contests, which day of week 47, how many minutes, and what proves it. */
export function contestOf(draw: Draw) {
  const day = PAST_WEEK[Number(wordPick(draw, 'litige-jour'))] ?? PAST_WEEK[3]
  return { person: 'emre-kocdemir', date: day, minutes: numberPick(draw, 'litige-duree') * 15 }
}

/** h2: day by day, planned, badged, claimed. */
export function contestTable(draw: Draw): KeyedTable {
  const { date, minutes } = contestOf(draw)
  return {
    title: 'Litige S47',
    head: ['Jour', 'Prévu', 'Pointé', 'Réclamé en plus'],
    rows: PAST_WEEK.map((day) => {
      const gap = day === date ? hundredths(minutes) : 0
      return {
        key: weekdayName(day),
        name: weekdayName(day),
        given: [],
        values: { prevu: 7, pointe: 7, ecart: gap },
        written: [7, 7, gap],
      }
    }),
  }
}

/** h3: four volunteers, one of whom may come; the rule that keeps each of the others away. */
export function volunteersOf(facts: WeekFacts, world: OrganisationWorld): KeyedTable {
  const isFitter = facts.sick?.person !== 'violaine-brisset'
  const right = isFitter ? 'wassim-charfi' : 'hyacinthe-mvondo'
  const people: readonly (readonly [string, string, string])[] = [
    [right, 'aucune', 'oui'],
    ['marius-pellegrino', 'repos', 'non'],
    ['elodie-chazal', 'temps-partiel', 'non'],
    ['samir-touil', 'semaine', 'non'],
  ]
  const said = {
    aucune: 'aucune',
    repos: 'repos de 11 h',
    'temps-partiel': 'temps partiel',
    semaine: '48 h par semaine',
  }
  return {
    title: 'Volontaires S50',
    head: ['Volontaire', 'Règle en cause', 'Retenu'],
    rows: people.map(([id, rule, kept]) => ({
      key: nameOf(world, id),
      name: nameOf(world, id),
      given: [],
      values: { regle: rule, retenu: kept },
      written: [said[rule as keyof typeof said], kept],
    })),
  }
}

/** x5: the needs of the card of the lot, day by day. */
export function needsTable(facts: WeekFacts): KeyedTable {
  return {
    title: 'Besoins S50',
    head: ['Jour', 'Montage matin', 'Électrique matin', 'Montage après-midi', 'Contrôle après-midi', 'Soir', 'Stand'],
    rows: WEEK.slice(0, 6).map((date, rank) => {
      const isSaturday = rank === 5
      const cells = isSaturday
        ? [0, 0, 0, 0, 0, 2]
        : [facts.bigDay === date ? 3 : 2, 1, 2, 1, facts.evenings.includes(date) ? 2 : 0, 0]
      const [am = 0, electric = 0, pm = 0, check = 0, evening = 0, stand = 0] = cells
      return {
        key: weekdayName(date),
        name: weekdayName(date),
        given: [],
        values: {
          'mont-matin': am,
          'elec-matin': electric,
          'mont-apres-midi': pm,
          'ctrl-apres-midi': check,
          soir: evening,
          stand,
        },
        written: cells,
      }
    }),
  }
}
