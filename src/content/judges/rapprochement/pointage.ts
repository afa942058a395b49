import type { Match } from '../../../domain/records/accounting.ts'
import { EMPTY_ACCOUNTING } from '../../../domain/records/accounting.ts'
import type { Judge } from '../../../domain/scenario/judge.ts'
import type { Finding, Verdict } from '../../../domain/scenario/verdict.ts'
import { type ExpectedMatch, expectedReconciliation } from './expected.ts'

/** Matches that may be forgotten and the work still be incomplete. */
const FORGOTTEN_ALLOWED = 2

/**
 * Judge `pointage`: lines of the statement set against those of the ledger. Parameters: `attendu` (name of the expected
 * reconciliation), `partie` (`lignes`: the month; `septembre`: items of the previous report), or `minimum`: a milestone,
 * made once so many matches stand. juste: none wrong, none forgotten; incomplet: one or two forgotten; faux otherwise.
 */
export const pointage: Judge = ({ act, params, caseFile, after }) => {
  if (act.gesture !== 'pointer-lignes') return null
  const books = after.records.accounting ?? EMPTY_ACCOUNTING
  if (typeof params.minimum === 'number') {
    return books.matches.length >= params.minimum ? { verdict: 'fait', findings: [] } : null
  }
  const expected = expectedReconciliation(caseFile, params.attendu)
  const before = params.partie === 'septembre'
  const openItems = new Set(books.openItems.map(({ id }) => id))
  const shown = new Set(books.statementLines.map(({ id }) => id))
  const isOwn = (ledger: readonly string[]) => ledger.some((id) => openItems.has(id)) === before
  if (act.undone.length === 0 && !act.couples.some(({ books: ledger }) => isOwn(ledger))) return null
  const matches = books.matches.filter(({ books: ledger }) => isOwn(ledger))
  // A line that the learner cannot see yet cannot be forgotten.
  const wanted = expected.matches.filter(
    (match) => match.fromBefore === before && match.bank.some((side) => side.every((id) => shown.has(id))),
  )
  const forgotten = wanted.filter((one) => !matches.some((match) => isIt(match, one)))
  const wrong = matches.filter((match) => !wanted.some((one) => isIt(match, one)))
  return {
    verdict: verdictOf(forgotten.length, wrong.length, before, wanted.length),
    findings: [
      ...wanted.map(
        (one): Finding => ({
          id: `pointage-${one.label}`,
          label: one.label,
          state: forgotten.includes(one) ? 'absent' : 'present',
          passages: [],
        }),
      ),
      ...wrong.map(
        (match): Finding => ({
          id: `faux-${match.id}`,
          label: 'Des lignes pointées ensemble ne sont pas la même opération.',
          state: 'interdit',
          passages: [],
        }),
      ),
    ],
  }
}

function isIt(match: Match, expected: ExpectedMatch): boolean {
  const bank = expected.bank.some((side) => same(side, match.bank))
  const books = expected.books.some((side) => same(side, match.books))
  return bank && books && (match.gap === undefined || expected.gaps.includes(match.gap))
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id))

function verdictOf(forgotten: number, wrong: number, before: boolean, wanted: number): Verdict {
  if (wrong > 0) return 'faux'
  if (forgotten === 0) return 'juste'
  if (before) return forgotten < wanted ? 'incomplet' : 'faux'
  return forgotten <= FORGOTTEN_ALLOWED ? 'incomplet' : 'faux'
}
