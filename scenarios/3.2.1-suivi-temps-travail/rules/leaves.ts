import type { Card, CardTable } from '../../../src/domain/records/card.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import { addDays, addMonths } from '../../../src/domain/trade/date-arithmetic.ts'
import { formatShortDate } from '../../../src/domain/trade/format-date.ts'
import { isDayOfKind } from '../../../src/domain/trade/working-days.ts'
import { fullName } from '../../../src/domain/world/person.ts'
import type { OrganisationWorld } from '../../../src/domain/world/world.ts'
import { findEmployee } from '../../../src/domain/world/world.ts'
import { numberPick, wordPick } from './picks.ts'
import { date, name, number, type Values } from './values.ts'

/** A request for leave: A is right, B is late, C has not enough days, D disturbs nobody. */
export interface LeaveRequest {
  readonly id: string
  readonly person: string
  readonly from: string
  readonly to: string
  readonly asked: string
  readonly balance: number
  /** Working days, Saturdays counted, Sundays and holidays not (rules-bloc3 § 0.4). */
  readonly days: number
  readonly isInTime: boolean
  /** Whether it overlaps the two others. */
  readonly overlaps: boolean
  readonly decision: 'accordee' | 'refusee' | 'reportee'
}

const ROLES: Readonly<Record<string, readonly [string, string, string]>> = {
  ole: ['ouarda-messaoud', 'loic-pennec', 'emre-kocdemir'],
  seo: ['simon-haverland', 'emre-kocdemir', 'ouarda-messaoud'],
  los: ['loic-pennec', 'ouarda-messaoud', 'simon-haverland'],
}

/** Decisions of the production manager on A, B, C and D. */
const DECISIONS: Readonly<
  Record<string, readonly [LeaveRequest['decision'], LeaveRequest['decision'], LeaveRequest['decision']]>
> = {
  'retard-pris': ['accordee', 'accordee', 'accordee'],
  'retard-refuse': ['accordee', 'refusee', 'accordee'],
  'janvier-reporte': ['accordee', 'accordee', 'reportee'],
  'retard-refuse-janvier-reporte': ['accordee', 'refusee', 'reportee'],
}

/** Days of leave that a period takes (rules-bloc3 § 0.4, “décompte ouvrable”). */
export function leaveDays(from: string, to: string): number {
  let count = 0
  for (let day = from; day <= to; day = addDays(day, 1)) if (isDayOfKind(day, 'ouvrable')) count += 1
  return count
}

/** The four requests of a draw; with x3 the first one spans Christmas and New Year. */
export function leavesOf(draw: Draw): readonly LeaveRequest[] {
  const monday = draw.factors.includes('x3') ? '2026-12-21' : '2026-12-14'
  const [a, b, c] = ROLES[wordPick(draw, 'conges-roles')] ?? ROLES.ole ?? ['', '', '']
  const [onA, onB, onD] = DECISIONS[wordPick(draw, 'decision-conges')] ?? ['accordee', 'accordee', 'accordee']
  const request = (
    rank: string,
    person: string,
    [from, to]: readonly [string, string],
    asked: string,
    balance: number,
    decision: LeaveRequest['decision'],
  ): LeaveRequest => ({
    id: `conge-${rank}`,
    person,
    from,
    to,
    asked,
    balance,
    days: leaveDays(from, to),
    isInTime: addMonths(asked, 1) <= from,
    overlaps: rank !== 'd',
    decision,
  })
  return [
    request(
      'a',
      a,
      [monday, draw.factors.includes('x3') ? '2027-01-02' : addDays(monday, 5)],
      addDays('2026-11-02', numberPick(draw, 'depot-a')),
      numberPick(draw, 'solde-a'),
      onA,
    ),
    request('b', b, [monday, addDays(monday, 2)], '2026-11-25', numberPick(draw, 'solde-b'), onB),
    request(
      'c',
      c,
      [addDays(monday, 1), addDays(monday, 3)],
      addDays('2026-11-02', numberPick(draw, 'depot-c')),
      numberPick(draw, 'solde-c'),
      'reportee',
    ),
    request('d', 'violaine-brisset', ['2027-01-04', '2027-01-09'], '2026-11-20', numberPick(draw, 'solde-d'), onD),
  ]
}

/** Table of the requests: what the employee wrote, what the assistant works out, what the manager decides. */
export const LEAVE_TABLE: CardTable = {
  id: 'demande-conge',
  label: 'Demande de congé',
  canCreate: false,
  fields: [
    { id: 'salarie', label: 'Salarié', kind: 'texte' },
    { id: 'du', label: 'Du', kind: 'date' },
    { id: 'au', label: 'Au', kind: 'date' },
    { id: 'depot', label: 'Déposée le', kind: 'date' },
    { id: 'solde', label: 'Solde au 30/11', kind: 'nombre' },
    { id: 'jours', label: 'Jours ouvrables', kind: 'nombre' },
    { id: 'solde-apres', label: 'Solde après', kind: 'nombre' },
    { id: 'delai', label: 'Délai d’un mois', kind: 'choix', options: { tenu: 'tenu', 'non-tenu': 'non tenu' } },
    { id: 'recouvrement', label: 'Recouvrement', kind: 'choix', options: { oui: 'oui', non: 'non' } },
    {
      id: 'decision',
      label: 'Décision écrite du responsable',
      kind: 'choix',
      options: { accordee: 'accordée', refusee: 'refusée', reportee: 'reportée' },
    },
  ],
}

export function leaveCards(requests: readonly LeaveRequest[], world: OrganisationWorld): readonly Card[] {
  return requests.map((one) => ({
    id: one.id,
    table: LEAVE_TABLE.id,
    title: `Congé de ${shownName(world, one.person)}`,
    about: one.person,
    fields: {
      salarie: shownName(world, one.person),
      du: formatShortDate(one.from),
      au: formatShortDate(one.to),
      depot: formatShortDate(one.asked),
      solde: String(one.balance),
      jours: '',
      'solde-apres': '',
      delai: '',
      recouvrement: '',
      decision: '',
    },
    author: one.person,
    date: one.asked,
    piece: '',
    changes: [],
  }))
}

const shownName = (world: OrganisationWorld, id: string): string => {
  const employee = findEmployee(world, id)
  return employee ? fullName(employee) : id
}

const WORDS = { accordee: 'oui', refusee: 'non', reportee: 'reportée' } as const

/** Facts of the requests by dotted name: `conge-a.jours`, and the days that three people want together. */
export function leaveValues(requests: readonly LeaveRequest[], world: OrganisationWorld): Values {
  const values: Values = {}
  for (const one of requests) {
    const employee = findEmployee(world, one.person)
    values[`${one.id}.nom`] = name(shownName(world, one.person))
    values[`${one.id}.prenom`] = name(employee?.firstName ?? '')
    values[`${one.id}.du`] = date(one.from)
    values[`${one.id}.au`] = date(one.to)
    values[`${one.id}.depot`] = date(one.asked)
    values[`${one.id}.solde`] = number(one.balance)
    values[`${one.id}.jours`] = number(one.days)
    values[`${one.id}.solde-apres`] = number(one.balance - one.days)
    values[`${one.id}.delai`] = { kind: 'texte', text: one.isInTime ? 'tenu' : 'non-tenu' }
    values[`${one.id}.delai-dit`] = {
      kind: 'texte',
      text: one.isInTime ? 'dans le délai d’un mois' : 'moins d’un mois avant',
    }
    values[`${one.id}.recouvrement`] = { kind: 'texte', text: one.overlaps ? 'oui' : 'non' }
    values[`${one.id}.decision`] = { kind: 'texte', text: one.decision }
    values[`${one.id}.decision-dite`] = { kind: 'texte', text: WORDS[one.decision] }
  }
  const [, , third] = requests
  if (third) {
    values['conges.commun-1'] = date(third.from)
    values['conges.commun-2'] = date(addDays(third.from, 1))
  }
  return values
}
