import type { CaseFile, CaseValue } from '../../scenario/case-file.ts'
import type { DeskState } from '../desk.ts'
import { waited } from './counter.ts'

/** Waiting longer than this is counted apart (design: 1.1.1 § 12.6). */
const LONG_WAIT = 10

/**
 * [F8] The case with the figures that this very run has made: how many came, how long they waited, when each was called. Calls,
 * hazards and escorts do not enter the mean: only visits do. Values: `attente.*`, `<visite>.appele`, `<visite>.fini`, `<appel>.sonne`.
 */
export function withFigures(caseFile: CaseFile, desk: DeskState): CaseFile {
  const { counter } = desk
  if (!counter) return caseFile
  const visits = counter.visits.filter(({ calls, presence }) => calls.length > 0 || presence === 'parti')
  const waits = visits.map((visit) => waited(visit, counter.now))
  const total = waits.reduce((sum, wait) => sum + wait, 0)
  const long = waits.filter((wait) => wait > LONG_WAIT).length
  const values: Record<string, CaseValue> = {
    'attente.personnes': number(visits.length),
    'attente.total': number(total),
    'attente.moyenne': number(tenth(total, visits.length)),
    'attente.longues': number(long),
    'attente.part': number(tenth(100 * long, visits.length)),
    'attente.plus-longue': number(Math.max(0, ...waits)),
  }
  for (const visit of counter.visits) {
    const [first] = visit.calls
    if (first) values[`${visit.id}.appele`] = hour(first.at)
    if (visit.endedAt !== null) values[`${visit.id}.fini`] = hour(visit.endedAt)
  }
  for (const exchange of desk.exchanges) values[`${exchange.id}.sonne`] = hour(exchange.minute)
  for (const { to, out, back } of counter.badges) {
    values[`${to}.badge-remis`] = hour(out)
    if (back !== null) values[`${to}.badge-rendu`] = hour(back)
  }
  return { ...caseFile, values: { ...caseFile.values, ...values } }
}

/** Rounded to the tenth, half up; 0 when nobody came. */
function tenth(amount: number, count: number): number {
  return count === 0 ? 0 : Math.round((amount * 10) / count) / 10
}

const number = (value: number): CaseValue => ({ kind: 'nombre', value })
const hour = (minutes: number): CaseValue => ({ kind: 'heure', minutes })
