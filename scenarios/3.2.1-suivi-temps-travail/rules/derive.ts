import type { Workbook } from '../../../src/domain/records/records.ts'
import type { Rota } from '../../../src/domain/records/rota.ts'
import type { CaseFile } from '../../../src/domain/scenario/case-file.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import { curlyApostrophes } from '../../../src/domain/trade/french-typography.ts'
import { partyRecord } from '../../../src/domain/world/party-record.ts'
import { staffOf } from '../../../src/domain/world/staff-records.ts'
import type { OrganisationWorld } from '../../../src/domain/world/world.ts'
import { findCounterparty } from '../../../src/domain/world/world.ts'
import { RUN_DAYS, WEEK } from './calendar.ts'
import { CARD_TABLES, cardsOf, cardValues } from './cards.ts'
import { lotCards, QUALIFICATIONS } from './documents/lot-card.ts'
import { draftOf } from './draft.ts'
import { factsOf } from './facts.ts'
import { FOLDERS } from './folders.ts'
import { contestTable, lostHours, needsTable, volunteersOf } from './hazards.ts'
import { leavesOf, leaveValues } from './leaves.ts'
import { LEGEND } from './legend.ts'
import { nightSheet, type OtherSheet, roundsSheet, storeSheet } from './other-sheets.ts'
import { expectedOf, type KeyedTable, sheetsOf } from './tables.ts'
import { ASSEMBLY, LENT } from './team.ts'
import {
  badgesOf,
  expectedGaps,
  expectedTimesheet,
  exportSheet,
  gapSheet,
  timesheet,
  weekHoursOf,
} from './timesheet.ts'
import { holderOf, weekValues } from './week-values.ts'
import { assemblyAnswers } from './witness.ts'

/** The whole case of a draw: a pure function of it and of the world. */
export function deriveCase(draw: Draw, world: OrganisationWorld): CaseFile {
  const has = (factor: string) => draw.factors.includes(factor)
  const facts = factsOf(draw)
  const answers = assemblyAnswers(draw, world, facts)
  const { first: witness } = answers
  const others: readonly OtherSheet[] = [
    ...(has('x1') ? [storeSheet(draw, world)] : []),
    ...(has('x2') ? [roundsSheet(draw, world)] : []),
    ...(has('x3') ? [nightSheet(world, facts, witness) ?? []].flat() : []),
  ]
  const badges = badgesOf(draw)
  const hours = weekHoursOf(badges)
  const requests = leavesOf(draw)
  const tables: readonly (readonly [string, string, KeyedTable])[] = [
    ...(has('x5') ? [['besoins', 'besoins-s50', needsTable(facts)] as const] : []),
    ...(has('h1') ? [['intemperie', 'intemperie-0112', lostHours(draw, world)] as const] : []),
    ...(has('h2') ? [['litige', 'litige-s47', contestTable(draw)] as const] : []),
    ...(has('h3') ? [['volontaires', 'volontaires-s50', volunteersOf(facts, world)] as const] : []),
  ]
  const client = curlyApostrophes(findCounterparty(world, facts.client)?.name ?? '')
  return {
    days: RUN_DAYS,
    values: {
      ...weekValues(draw, facts, world, witness),
      ...leaveValues(requests, world),
      ...cardValues(draw, facts),
    },
    roles: {
      responsable: world.organisation.learnerManager,
      'role-detenteur': holderOf(draw),
      'role-contestataire': 'emre-kocdemir',
      ...Object.fromEntries(requests.map(({ id, person }) => [id.replace('conge', 'role-salarie'), person])),
      ...(facts.right ? { 'role-demandeur': facts.right.person } : {}),
    },
    records: {
      parties: world.counterparties.filter(({ id }) => id === facts.client).map(partyRecord),
      staff: staffOf(world),
      salesDocuments: [],
      payments: [],
      followUps: [],
      folders: FOLDERS,
      documents: [...lotCards(facts, client), QUALIFICATIONS],
      calendar: [
        {
          id: 'cse',
          owner: 'tomasz-wilkowski',
          kind: 'evenement',
          date: WEEK[1],
          start: '14:00',
          end: '16:00',
          title: 'Réunion du CSE',
          place: 'La Ruche',
        },
      ],
      workbooks: [
        workbook('pointages-s47', 'Pointages S47', exportSheet(badges, world)),
        workbook('releve-s47', 'Relevé S47, montage', timesheet(hours, world, false)),
        ...(has('x4') ? [workbook('ecarts-s47', 'Écarts S47', gapSheet([], world))] : []),
        ...tables.map(([, id, table]) => workbook(id, table.title, sheetsOf(table, false))),
      ],
      cards: cardsOf(draw, facts, world),
      cardTables: CARD_TABLES,
      rotas: [
        rota('s50-montage', 'Planning S50, montage', 'production', [...ASSEMBLY, ...LENT]),
        ...others.map((one) => rota(one.id, one.title, one.service, one.people)),
      ],
      presences: [
        ...(has('x5') ? [] : draftOf(draw, facts, witness)),
        ...others.flatMap(({ draft }) => draft.filter(({ person }) => !ASSEMBLY.some((id) => id === person))),
      ],
    },
    arrivals: [],
    computed: {
      jouable: answers.isPlayable,
      ...answers.constraints,
      'temoin-v1': witness,
      'temoin-v2': answers.last,
      ...Object.fromEntries(
        others.flatMap((one) => [
          [one.id.slice('s50-'.length), one.constraints],
          [`temoin-${one.id.slice('s50-'.length)}`, one.witness],
        ]),
      ),
      'releve-attendu': expectedTimesheet(hours, world),
      'releve-corrige': timesheet(hours, world, true),
      'ecarts-attendus': expectedGaps(badges, world),
      'ecarts-corriges': gapSheet(badges, world),
      ...Object.fromEntries(
        tables.flatMap(([name, , table]) => [
          [`${name}-attendu`, expectedOf(table)],
          [`${name}-corrige`, sheetsOf(table, true)],
        ]),
      ),
    },
  }
}

const rota = (id: string, title: string, service: string, people: readonly string[]): Rota => ({
  id,
  title,
  service,
  dates: WEEK,
  people,
  legend: LEGEND,
  versions: [],
})

const workbook = (id: string, title: string, sheets: Workbook['sheets']): Workbook => ({
  id,
  title,
  sheets,
  author: 'aminata-gassama',
  version: 0,
})
