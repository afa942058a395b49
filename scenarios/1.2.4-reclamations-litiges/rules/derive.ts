import type { Workbook } from '../../../src/domain/records/records.ts'
import type { CaseFile } from '../../../src/domain/scenario/case-file.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import { addDays } from '../../../src/domain/trade/date-arithmetic.ts'
import { staffOf } from '../../../src/domain/world/staff-records.ts'
import type { OrganisationWorld } from '../../../src/domain/world/world.ts'
import { inDrawnOrder } from './balance.ts'
import { calendarOf } from './calendar.ts'
import { distributionOf } from './distribution.ts'
import { documentsOf, laterDocumentsOf } from './documents/index.ts'
import { entriesOf, entryNamed } from './entries.ts'
import { expectedComparison, expectedLawsuit } from './expected-forms.ts'
import { expectedSort } from './expected-sort.ts'
import { arrangementOf } from './facts/arrangement.ts'
import { foldersOf } from './folders.ts'
import { FOLLOW_UP_WORKBOOK, givenCells, sortedCells } from './follow-up-workbook.ts'
import {
  blankComparison,
  blankLawsuit,
  blankReplan,
  COMPARISON_WORKBOOK,
  filledComparison,
  filledLawsuit,
  filledReplan,
  LAWSUIT_WORKBOOK,
  REPLAN_WORKBOOK,
} from './forms.ts'
import { followUpsOf, pastSteps, paymentsOf, salesDocumentsOf } from './ledger.ts'
import { partiesOf, partyOf } from './people.ts'
import { wordPick } from './picks.ts'
import { promiserOf } from './promise.ts'
import { reasonOf } from './reasons.ts'
import { blankStatement, expectedStatement, filledStatement, STATEMENT_WORKBOOK } from './statement-workbook.ts'
import { type Facts, valuesOf } from './values.ts'

/** Tuesday, Wednesday, Thursday. */
const DAYS = [0, 1, 2]

/** The whole case of a draw: a pure function of it and of the world. */
export function deriveCase(draw: Draw, world: OrganisationWorld): CaseFile {
  const facts = factsOf(draw, world)
  const { days, today, entries, parties, staff, steps } = facts
  return {
    days,
    values: valuesOf(facts),
    roles: rolesOf(facts),
    records: {
      parties,
      staff,
      salesDocuments: salesDocumentsOf(entries),
      payments: paymentsOf(entries),
      followUps: followUpsOf(entries, steps),
      folders: foldersOf(parties),
      documents: documentsOf(facts, world),
      calendar: calendarOf(today),
      workbooks: workbooksOf(facts),
    },
    arrivals: laterDocumentsOf(facts),
    computed: computedOf(facts),
  }
}

function factsOf(draw: Draw, world: OrganisationWorld): Facts {
  const today = wordPick(draw, 'date')
  const entries = entriesOf(draw, today, world.catalogue, world.counterparties)
  return {
    draw,
    days: DAYS.map((rank) => addDays(today, rank)),
    today,
    entries,
    parties: partiesOf(world),
    staff: staffOf(world),
    steps: pastSteps(entries, draw, today),
    house: world.organisation,
  }
}

function rolesOf({ draw, entries, house }: Facts): CaseFile['roles'] {
  const { clients, caller } = distributionOf(wordPick(draw, 'distribution'))
  return {
    ...Object.fromEntries(Object.entries(clients).map(([role, client]) => [`role-${role}`, client])),
    'role-md': 'cli-cyclorama',
    'role-ge': 'cli-tournee-maline',
    'role-appelant': caller === 'malaurie' ? 'cli-cyclorama' : 'cli-doucoure-vial',
    'role-promesse': promiserOf(entryNamed(entries, 'r2').client),
    // Who may decide about what RC contests: a credit note of less than 150 € before tax, or more.
    'role-valideur': clients.rc === 'cli-costadoat' ? 'claire-anne-dumortier' : 'julien-escoffard',
    responsable: house.learnerManager,
  }
}

function workbooksOf({ draw, today, entries, parties, steps }: Facts): readonly Workbook[] {
  const { level } = draw
  const sheet = { today, entries: inDrawnOrder(entries, draw), parties, steps }
  const form = (id: string, title: string, name: string, cells: Workbook['sheets'][number]['cells']): Workbook => ({
    id,
    title,
    sheets: [{ name, cells }],
    author: 'irina-dobrescu',
    version: 0,
  })
  return [
    {
      ...form(FOLLOW_UP_WORKBOOK, 'Suivi des relances', 'Suivi', givenCells(sheet, level)),
      author: 'mai-linh-perrault',
    },
    form(STATEMENT_WORKBOOK, 'Décompte de relance 2', 'Décompte', blankStatement(level)),
    form(COMPARISON_WORKBOOK, 'Comparaison de règlements', 'Comparaison', blankComparison(level)),
    form(REPLAN_WORKBOOK, 'Fiche de rééchelonnement', 'Échéancier', blankReplan(level)),
    form(LAWSUIT_WORKBOOK, 'Décompte de contentieux', 'Décompte', blankLawsuit(level)),
  ]
}

/** What the tables judged must say, and the workbooks of the model answers. */
function computedOf({ draw, days, today, entries, parties, steps }: Facts): CaseFile['computed'] {
  const [late, recent, r2, plan, md] = (['f1', 'f2', 'r2', 'ec', 'md'] as const).map((name) =>
    entryNamed(entries, name),
  )
  if (!late || !recent || !r2 || !plan || !md) return {}
  const sheet = { today, entries: inDrawnOrder(entries, draw), parties, steps }
  const debtor = partyOf(parties, r2.client)
  const arrangement = arrangementOf(late, recent, draw)
  const last = days.at(-1) ?? today
  return {
    'tri-attendu': expectedSort(sheet.entries, parties),
    'tri-corrige': [{ name: 'Suivi', cells: sortedCells(sheet, reasonOf) }],
    // A statement counts to the day it is made, or to one already past.
    ...Object.fromEntries(
      days.map((_, rank) => [
        `decompte-attendu-j${rank + 1}`,
        expectedStatement(r2, debtor, days.slice(0, rank + 1).reverse()),
      ]),
    ),
    'decompte-corrige': [{ name: 'Décompte', cells: filledStatement(r2, debtor, today) }],
    'comparaison-attendue': expectedComparison(arrangement, late),
    'comparaison-corrigee': [{ name: 'Comparaison', cells: filledComparison(arrangement, late, recent) }],
    'reechelonnement-corrige': [
      { name: 'Échéancier', cells: filledReplan(plan, partyOf(parties, plan.client).name, days[1] ?? today) },
    ],
    'contentieux-attendu': expectedLawsuit(md, last),
    'contentieux-corrige': [{ name: 'Décompte', cells: filledLawsuit(md, partyOf(parties, md.client).name, last) }],
  }
}
