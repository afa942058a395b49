import type { ExpectedLabels } from '../../../src/content/judges/tableau-expected.ts'
import type { Party } from '../../../src/domain/records/records.ts'
import type { Level } from '../../../src/domain/scenario/draw.ts'
import { formatLongDate, formatShortDate } from '../../../src/domain/trade/format-date.ts'
import type { IsoDate } from '../../../src/domain/trade/iso-date.ts'
import { type LateClaim, lateClaim } from '../../../src/domain/trade/late-payment.ts'
import { type Cells, cellsOf, typed } from './cells.ts'
import type { Entry } from './entries.ts'
import { TERMS } from './terms.ts'

export const STATEMENT_WORKBOOK = 'decompte-relance-2'

/** The blank form that Irina shares; the lines that make the sum are the learner's to find. */
export function blankStatement(level: Level): Cells {
  const title = ['Décompte joint à une relance 2']
  if (level === 'expert') return cellsOf([title])
  const rows = [title, [], ['Client'], ['Facture'], ['Échéance'], ['Arrêté au'], []]
  return cellsOf(level === 'decouverte' ? [...rows, ['Principal'], ['Versements reçus'], [], ['Total']] : rows)
}

/** What a letter sent today may claim; a private person owes neither penalty nor indemnity (règles internes § 3). */
export function claimOf(entry: Entry, party: Party, on: IsoDate): LateClaim {
  const terms =
    party.nature === 'particulier' ? { rate: 0, indemnity: 0 } : { rate: TERMS.penalty, indemnity: TERMS.indemnity }
  return lateClaim(entry.balance, entry.due, on, terms)
}

/** One admitted statement by day of the run: a letter of Wednesday counts one day more. */
export function expectedStatement(entry: Entry, party: Party, days: readonly IsoDate[]): ExpectedLabels {
  return { kind: 'libelles', alternatives: days.map((day) => statementOn(entry, party, day)) }
}

function statementOn(entry: Entry, party: Party, on: IsoDate): ExpectedLabels['alternatives'][number] {
  const claim = claimOf(entry, party, on)
  const common = { principal: claim.principal, versements: 0, total: claim.total }
  const values =
    party.nature === 'particulier'
      ? { ...common, jours: [claim.days, 0] }
      : { ...common, jours: claim.days, penalites: claim.penalty, indemnite: claim.indemnity }
  return { when: `au ${formatLongDate(on)}`, values }
}

/** The model answer: the sum computed by formulas, so that it holds if the date changes. */
export function filledStatement(entry: Entry, party: Party, on: IsoDate): Cells {
  const claim = claimOf(entry, party, on)
  const identity = [
    ['Décompte joint à une relance 2'],
    [],
    ['Client', party.name],
    ['Facture', entry.number],
    ['Échéance', formatShortDate(entry.due)],
    ['Arrêté au', formatShortDate(on)],
    [],
    ['Principal', typed(claim.principal)],
    ['Versements reçus', '0,00'],
  ]
  if (party.nature === 'particulier') return cellsOf([...identity, [], ['Total', '=B8-B9']])
  return cellsOf([
    ...identity,
    ['Jours de retard', '=B6-B5'],
    ['Pénalités de retard (12 % l’an)', '=ARRONDI((B8-B9)*12%*B10/365;2)'],
    ['Indemnité forfaitaire de recouvrement', typed(claim.indemnity)],
    ['Total', '=B8-B9+B11+B12'],
  ])
}
