import type { Draw } from '../../../src/domain/scenario/draw.ts'
import { dayBefore, dayNamed } from './calendar.ts'
import { DAY } from './limits.ts'
import { numberPick, wordPick } from './picks.ts'

/** Somebody away on known days. */
export interface Away {
  readonly person: string
  readonly dates: readonly string[]
}

/** What a draw says of the week, before anybody is placed. */
export interface WeekFacts {
  readonly client: string
  readonly bikes: number
  readonly truck: { readonly date: string; readonly minute: number; readonly shown: string }
  /** Day on which a third fitter is wanted in the morning. */
  readonly bigDay: string | null
  readonly evenings: readonly string[]
  /** Paid leave already granted, and authorised absence. */
  readonly leave: Away
  readonly absence: Away
  /** Fitters who want hours, 7 h each at most. */
  readonly volunteers: readonly string[]
  readonly ceiling: number
  /** Nights (x3): the two dates, the two people, hours left to Dragan. */
  readonly nights: { readonly dates: readonly string[]; readonly team: readonly string[]; readonly left: number } | null
  /** h3: who is away and until when, in the planned week. */
  readonly sick: Away | null
  /** h4: who has a leave of right. */
  readonly right: (Away & { readonly nature: string }) | null
}

/** Who would be away without notice, whether the hazard is drawn or not: talks are written for it. */
export const sickOf = (draw: Draw): Away => awayOf(wordPick(draw, 'absent-imprevu'))

const PEOPLE: Readonly<Record<string, string>> = {
  simon: 'simon-haverland',
  ouarda: 'ouarda-messaoud',
  loic: 'loic-pennec',
  emre: 'emre-kocdemir',
  violaine: 'violaine-brisset',
}

const HOURS: Readonly<Record<string, number>> = { '6 h 30': 390, '7 h 30': 450, '8 h 15': 495 }

/** `ouarda-lundi-mardi`: a person and days. */
function awayOf(word: string): Away {
  const [who = '', ...days] = word.split('-')
  return { person: personNamed(who), dates: days.map(dayNamed) }
}

function personNamed(name: string): string {
  const id = PEOPLE[name]
  if (!id) throw new Error(`Nobody is called "${name}"`)
  return id
}

/** Reads the streams of the week (treatment § 4). */
export function factsOf(draw: Draw): WeekFacts {
  const has = (factor: string) => draw.factors.includes(factor)
  const truckDate = dayNamed(wordPick(draw, 'camion-jour'))
  const second = wordPick(draw, 'second-soir')
  const eve = dayBefore(truckDate)
  const evenings = has('x3') || second === 'aucun' ? [eve] : [...new Set([eve, dayNamed(second)])].sort()
  const big = wordPick(draw, 'gros-jour')
  const shown = wordPick(draw, 'camion-heure')
  return {
    client: wordPick(draw, 'client'),
    bikes: numberPick(draw, 'velos'),
    truck: { date: truckDate, minute: HOURS[shown] ?? 0, shown },
    bigDay: big === 'aucun' ? null : dayNamed(big),
    evenings,
    leave: awayOf(wordPick(draw, 'conge-accorde')),
    absence: awayOf(wordPick(draw, 'absence-autorisee')),
    volunteers: wordPick(draw, 'volontaires').split('-').map(personNamed),
    ceiling: numberPick(draw, 'plafond') * 60,
    nights: has('x3') ? nightsOf(draw) : null,
    sick: has('h3') ? sickOf(draw) : null,
    right: has('h4') ? rightOf(draw) : null,
  }
}

function nightsOf(draw: Draw): NonNullable<WeekFacts['nights']> {
  const [first = '', second = ''] = wordPick(draw, 'nuits').split('-')
  const isLate = first === 'mercredi'
  const partner = isLate && wordPick(draw, 'binome') === 'tomasz' ? 'tomasz-wilkowski' : 'loic-pennec'
  return {
    dates: [dayNamed(first), dayNamed(second)],
    team: ['dragan-petrov-salles', partner],
    left: wordPick(draw, 'compteur-dragan') === '28' ? 4 * DAY : 5 * DAY,
  }
}

/** If the unforeseen absence is a fitter's, the leave of right is the inspector's, and the other way round. */
function rightOf(draw: Draw): NonNullable<WeekFacts['right']> {
  const nature = wordPick(draw, 'conge-special')
  const dates = ['mercredi', 'jeudi', 'vendredi', 'samedi'].slice(0, nature === 'pacs' ? 4 : 3).map(dayNamed)
  const sick = draw.factors.includes('h3') ? awayOf(wordPick(draw, 'absent-imprevu')).person : ''
  const fitter = personNamed(wordPick(draw, 'demandeur'))
  const person = sick === '' ? fitter : sick === PEOPLE.violaine ? 'ouarda-messaoud' : 'violaine-brisset'
  return { person, dates, nature }
}
