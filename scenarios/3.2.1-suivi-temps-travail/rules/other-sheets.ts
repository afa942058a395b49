import type { Need, PersonConstraints, RotaConstraints } from '../../../src/content/judges/planning/constraints.ts'
import type { Presence } from '../../../src/domain/records/rota.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import type { OrganisationWorld } from '../../../src/domain/world/world.ts'
import { dayNamed, WEEK } from './calendar.ts'
import type { WeekFacts } from './facts.ts'
import { DAY } from './limits.ts'
import { wordPick } from './picks.ts'
import { sheet } from './sheets.ts'
import { assemblyTeam, awayDays, firstName, nightDays, personOf } from './team.ts'

/** A sheet with its answer and the draft that the learner finds. */
export interface OtherSheet {
  readonly id: string
  readonly title: string
  readonly service: string
  readonly people: readonly string[]
  readonly constraints: RotaConstraints
  readonly witness: readonly Presence[]
  readonly draft: readonly Presence[]
}

const at = (hours: number, minutes = 0): number => hours * 60 + minutes
const WEEKDAYS = WEEK.slice(0, 5)
const OFFICE = { start: at(8), end: at(17) }

/** One line from Monday to Saturday: `line('x', 'JJJJJR')` with two-letter codes between commas. */
export const line = (person: string, codes: string): readonly Presence[] =>
  codes.split(' ').map((code, rank) => ({
    person,
    date: WEEK[rank] ?? '',
    code,
    start: 0,
    end: 0,
    pause: 0,
    comment: '',
  }))

const withCode = (cells: readonly Presence[], person: string, date: string, code: string): readonly Presence[] =>
  cells.map((cell) => (cell.person === person && cell.date === date ? { ...cell, code } : cell))

const daily = (slot: string, start: number, end: number, skills: Need['skills']): readonly Need[] =>
  WEEKDAYS.map((date) => ({ date, slot, start, end, skills }))

const skilled = (person: PersonConstraints, ...skills: readonly string[]): PersonConstraints => ({ ...person, skills })

/** x1: the store, its late lorry, an arranged timetable and a trainee who is not part of the strength. */
export function storeSheet(draw: Draw, world: OrganisationWorld): OtherSheet {
  const late = dayNamed(wordPick(draw, 'camion-tardif'))
  const own = (id: string) => skilled(personOf(world, id), 'MAG')
  const trainee = 'ilyes-benameur'
  const people = ['patrick-vauzelle', 'odette-lagrive', 'samir-touil', trainee]
  const fullDays = 'J J J J J R'
  const plain = [
    ...line('patrick-vauzelle', fullDays),
    ...line('odette-lagrive', fullDays),
    ...line('samir-touil', fullDays),
    ...line(trainee, 'A A A A A R'),
  ]
  const odette = withCode(plain, 'odette-lagrive', late, 'D')
  return {
    id: 's50-magasin',
    title: 'Planning S50, magasin',
    service: 'achats',
    people,
    constraints: sheet({
      rota: 's50-magasin',
      people: [
        { ...own('patrick-vauzelle'), fixed: { start: at(7, 30), end: at(15, 30), pause: 60, rule: 'R23' } },
        own('odette-lagrive'),
        own('samir-touil'),
        {
          ...personOf(world, trainee),
          skills: [],
          counts: false,
          fixed: { start: at(8), end: at(16), pause: 60, rule: 'R14' },
        },
      ],
      needs: [
        ...daily('matin', at(8), at(12), { MAG: 1 }),
        { date: late, slot: 'quai', start: at(16), end: at(18), skills: { MAG: 2 } },
      ],
    }),
    witness: withCode(odette, 'samir-touil', late, 'D'),
    draft: withCode(withCode(odette, 'patrick-vauzelle', late, 'L'), trainee, late, 'L'),
  }
}

/** x2: the rounds, and an apprentice under eighteen whose week belongs to the house or to the training centre. */
export function roundsSheet(draw: Draw, world: OrganisationWorld): OtherSheet {
  const isAtCentre = wordPick(draw, 'semaine-noa') === 'centre'
  const away = wordPick(draw, 'itinerant-absent') === 'karl' ? 'karl-stoltzer' : 'jocelyn-bellerose'
  const code = away === 'karl-stoltzer' ? 'FO' : 'CP'
  const rounds = (id: string): PersonConstraints => ({
    ...skilled(personOf(world, id), 'ITIN'),
    within: OFFICE,
    decided: awayDays({ person: away, dates: [WEEK[1]] }, id, [code], 'R21'),
  })
  const people = ['jocelyn-bellerose', 'karl-stoltzer', 'dounia-rachedi', 'noa-ferrandis']
  const noa = isAtCentre ? 'F F F F F R' : 'A A A A A R'
  const plain = [
    ...line('jocelyn-bellerose', 'T T T T T R'),
    ...line('karl-stoltzer', 'T T T T T R'),
    ...line('dounia-rachedi', 'T T T T T R'),
    ...line('noa-ferrandis', noa),
  ]
  const witness = withCode(plain, away, WEEK[1], code)
  return {
    id: 's50-tournees',
    title: 'Planning S50, tournées',
    service: 'sav',
    people,
    constraints: sheet({
      rota: 's50-tournees',
      people: [
        ...people.slice(0, 3).map(rounds),
        {
          ...skilled(personOf(world, 'noa-ferrandis'), 'STAND'),
          isMinor: true,
          counts: false,
          decided: isAtCentre ? WEEKDAYS.map((date) => ({ date, codes: ['F'], rule: 'R13' })) : [],
        },
      ],
      needs: daily('tournées', at(8), at(16), { ITIN: 2 }),
    }),
    witness,
    draft: withCode(withCode(witness, 'noa-ferrandis', WEEK[1], 'S'), 'noa-ferrandis', WEEK[5], 'St'),
  }
}

/** x3: welding and the nights of December, allowed by the amendment of 16/11/2026. */
export function nightSheet(
  world: OrganisationWorld,
  facts: WeekFacts,
  assembly: readonly Presence[],
): OtherSheet | null {
  const { nights } = facts
  if (!nights) return null
  const own = (id: string): PersonConstraints => {
    const isOn = nights.team.includes(id)
    return {
      ...skilled(personOf(world, id), 'SOUD', ...(isOn ? ['NUIT'] : [])),
      isNightVolunteer: isOn,
      decided: isOn ? nightDays(nights.dates) : [],
    }
  }
  const loic = assemblyTeam(world, facts, []).find(({ id }) => id === 'loic-pennec')
  const withLoic = nights.team.includes('loic-pennec') && loic ? [{ ...loic, skills: ['NUIT'], overtime: 0 }] : []
  const welders = [
    own('tomasz-wilkowski'),
    own('bastien-roumegous'),
    { ...own('dragan-petrov-salles'), exact: nights.left },
    ...withLoic,
  ]
  const first = WEEK.findIndex((date) => date === nights.dates[0])
  const nightLine = (total: number) => {
    const codes = ['R', 'R', 'R', 'R', 'R', 'R']
    codes[first] = codes[first + 1] = 'N'
    codes[first + 2] = 'RCN'
    let left = total / DAY - 3
    for (let day = 0; day < 5 && left > 0; day++) {
      if (codes[day] !== 'R') continue
      codes[day] = 'J'
      left -= 1
    }
    return codes.join(' ')
  }
  const tomasz = nights.team.includes('tomasz-wilkowski') ? nightLine(5 * DAY) : 'J J J J J R'
  const shared = assembly.filter(({ person }) => person === 'loic-pennec')
  const witness = [
    ...line('tomasz-wilkowski', tomasz),
    ...line('bastien-roumegous', 'J J J J J R'),
    ...line('dragan-petrov-salles', nightLine(nights.left)),
  ]
  return {
    id: 's50-nuit',
    title: 'Planning S50, soudure et nuits',
    service: 'production',
    people: welders.map(({ id }) => id),
    constraints: sheet({
      rota: 's50-nuit',
      people: welders,
      needs: [
        ...nights.dates.map((date) => ({ date, slot: 'nuit', start: at(21), end: at(28, 30), skills: { NUIT: 2 } })),
        ...daily('matin', at(8), at(12), { SOUD: 1 }),
      ],
      nightTeam: 2,
    }),
    witness: withLoic.length > 0 ? [...witness, ...shared] : witness,
    draft: withCode(witness, 'tomasz-wilkowski', WEEK[0], 'N'),
  }
}

/** Every line of a sheet with the names that it shows. */
export const namesOf = (world: OrganisationWorld, people: readonly string[]): readonly string[] =>
  people.map((id) => firstName(world, id))
