import type { CaseValue } from '../../../src/domain/scenario/case-file.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import type { OrganisationWorld } from '../../../src/domain/world/world.ts'
import { findCounterparty } from '../../../src/domain/world/world.ts'
import { RUN_DAYS, WEEK } from './calendar.ts'
import type { WeekFacts } from './facts.ts'
import { typeset } from './people.ts'

export type Values = Record<string, CaseValue>

export const text = (value: string): CaseValue => ({ kind: 'texte', text: value })
export const name = (value: string): CaseValue => ({ kind: 'nom', text: value })
export const date = (iso: string): CaseValue => ({ kind: 'date', iso })
export const number = (value: number): CaseValue => ({ kind: 'nombre', value })
export const hour = (minutes: number): CaseValue => ({ kind: 'heure', minutes })

/** Facts of the case by dotted name. */
export function valuesOf(_draw: Draw, facts: WeekFacts, world: OrganisationWorld): Values {
  const client = findCounterparty(world, facts.client)
  return {
    'jour.1': date(RUN_DAYS[0]),
    'jour.2': date(RUN_DAYS[1]),
    'jour.3': date(RUN_DAYS[2]),
    'semaine.debut': date(WEEK[0]),
    'semaine.fin': date(WEEK[5]),
    'lot.client': name(typeset(client?.name ?? '')),
    'lot.contact': name(`${client?.contact.title ?? ''} ${typeset(client?.contact.lastName ?? '')}`),
    'lot.velos': number(facts.bikes),
    'camion.jour': date(facts.truck.date),
    'camion.heure': hour(facts.truck.minute),
  }
}
