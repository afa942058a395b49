import type { Party } from '../../../src/domain/records/records.ts'
import type { Level } from '../../../src/domain/scenario/draw.ts'
import { formatShortDate } from '../../../src/domain/trade/format-date.ts'
import type { IsoDate } from '../../../src/domain/trade/iso-date.ts'
import { type Cells, cellsOf, typed } from './cells.ts'
import type { Decision, Entry } from './entries.ts'
import type { PastSteps } from './ledger.ts'

export const FOLLOW_UP_WORKBOOK = 'suivi-relances'

const EXPORTED = ['Client', 'Facture', 'Date', 'Échéance', 'Solde', 'Dernier envoi']
const NAMED = ['Jours de retard', 'Réellement dû', 'Décision', 'Pièce ou motif']
/** Row of the headings, 1 being the first. */
const HEAD = 4

export interface FollowUpSheet {
  readonly today: IsoDate
  readonly entries: readonly Entry[]
  readonly parties: readonly Party[]
  readonly steps: PastSteps
}

/** The export given with the case: named columns and one formula as example, named columns, or nothing (by level). */
export function givenCells(sheet: FollowUpSheet, level: Level): Cells {
  const columns = level === 'expert' ? EXPORTED : [...EXPORTED, ...NAMED]
  const lines = sheet.entries.map((entry, rank) => [
    ...exported(entry, sheet),
    ...(level === 'decouverte' && rank === 0 ? [daysFormula(HEAD + 1)] : []),
  ])
  return cellsOf([...heading(sheet.today), columns, ...lines])
}

const WORDS: Readonly<Record<Decision, string>> = {
  'relance-1': 'relance 1',
  'relance-2': 'relance 2',
  attendre: 'attendre',
  paye: 'payée',
  gele: 'gelée',
  reclamation: 'réclamation',
}

/** The model answer: every column filled, the two totals computed. */
export function sortedCells(sheet: FollowUpSheet, reasons: (entry: Entry) => string): Cells {
  const first = HEAD + 1
  const last = HEAD + sheet.entries.length
  const lines = sheet.entries.map((entry, rank) => [
    ...exported(entry, sheet),
    daysFormula(first + rank),
    typed(entry.owed),
    WORDS[entry.decision],
    reasons(entry),
  ])
  return cellsOf([
    ...heading(sheet.today),
    [...EXPORTED, ...NAMED],
    ...lines,
    [],
    ['Retard affiché', '', '', '', `=SOMME.SI(G${first}:G${last};">0";E${first}:E${last})`],
    ['Retard réel', '', '', '', '', '', '', `=SOMME(H${first}:H${last})`],
  ])
}

function heading(today: IsoDate): readonly (readonly string[])[] {
  return [['Suivi des relances, factures ouvertes'], ['Arrêté au', formatShortDate(today)], []]
}

const daysFormula = (row: number): string => `=MAX(0;$B$2-D${row})`

function exported(entry: Entry, { parties, steps }: FollowUpSheet): readonly string[] {
  const party = parties.find((one) => one.id === entry.client)
  return [
    party?.name ?? entry.client,
    entry.number,
    formatShortDate(entry.date),
    formatShortDate(entry.due),
    typed(entry.balance),
    lastStep(entry, steps),
  ]
}

function lastStep(entry: Entry, steps: PastSteps): string {
  if (entry.name === 'r2') return `relance 1, ${formatShortDate(steps.r2First)}`
  if (entry.name === 'md') return `mise en demeure, ${formatShortDate(steps.mdNotice)}`
  return ''
}
