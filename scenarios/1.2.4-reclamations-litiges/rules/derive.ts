import type { CaseFile } from '../../../src/domain/scenario/case-file.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import type { OrganisationWorld } from '../../../src/domain/world/world.ts'
import { inDrawnOrder } from './balance.ts'
import { calendarOf } from './calendar.ts'
import { distributionOf } from './distribution.ts'
import { documentsOf } from './documents/index.ts'
import { entriesOf, entryNamed } from './entries.ts'
import { expectedSort } from './expected-sort.ts'
import { foldersOf } from './folders.ts'
import { FOLLOW_UP_WORKBOOK, givenCells, sortedCells } from './follow-up-workbook.ts'
import { followUpsOf, pastSteps, paymentsOf, salesDocumentsOf } from './ledger.ts'
import { partiesOf, staffOf } from './people.ts'
import { wordPick } from './picks.ts'
import { promiserOf } from './promise.ts'
import { reasonOf } from './reasons.ts'
import { blankStatement, expectedStatement, filledStatement, STATEMENT_WORKBOOK } from './statement-workbook.ts'
import { type Facts, partyOf, valuesOf } from './values.ts'

/** Days of the run in this version. */
const DAYS = 1

/** The whole case of a draw: a pure function of it and of the world. */
export function deriveCase(draw: Draw, house: OrganisationWorld): CaseFile {
  const today = wordPick(draw, 'date')
  const distribution = distributionOf(wordPick(draw, 'distribution'))
  const parties = partiesOf(house)
  const staff = staffOf(house)
  const entries = entriesOf(draw, today, house.catalogue, house.counterparties)
  const steps = pastSteps(entries, draw, today)
  const facts: Facts = { draw, today, entries, parties, staff, steps }
  const r2 = entryNamed(entries, 'r2')
  const debtor = partyOf(parties, r2.client)
  const sheet = { today, entries: inDrawnOrder(entries, draw), parties, steps }
  return {
    days: [today].slice(0, DAYS),
    values: valuesOf(facts),
    roles: {
      ...Object.fromEntries(Object.entries(distribution.clients).map(([role, client]) => [`role-${role}`, client])),
      'role-md': 'cli-cyclorama',
      'role-ge': 'cli-tournee-maline',
      'role-appelant': distribution.caller === 'malaurie' ? 'cli-cyclorama' : 'cli-doucoure-vial',
      'role-promesse': promiserOf(r2.client),
      responsable: house.organisation.learnerManager,
    },
    records: {
      parties,
      staff,
      salesDocuments: salesDocumentsOf(entries),
      payments: paymentsOf(entries),
      followUps: followUpsOf(entries, steps),
      folders: foldersOf(parties),
      documents: documentsOf(facts, house),
      calendar: calendarOf(today),
      workbooks: [
        {
          id: FOLLOW_UP_WORKBOOK,
          title: 'Suivi des relances',
          sheets: [{ name: 'Suivi', cells: givenCells(sheet, draw.level) }],
          author: 'mai-linh-perrault',
          version: 0,
        },
        {
          id: STATEMENT_WORKBOOK,
          title: 'Décompte de relance 2',
          sheets: [{ name: 'Décompte', cells: blankStatement(draw.level) }],
          author: 'irina-dobrescu',
          version: 0,
        },
      ],
    },
    arrivals: [],
    computed: {
      'tri-attendu': expectedSort(sheet.entries, parties),
      'tri-corrige': [{ name: 'Suivi', cells: sortedCells(sheet, reasonOf) }],
      'decompte-attendu': expectedStatement(r2, debtor, today),
      'decompte-corrige': [{ name: 'Décompte', cells: filledStatement(r2, debtor, today) }],
    },
  }
}
