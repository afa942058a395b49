import {
  balanceOf,
  type LedgerEntry,
  type ReconciliationReport,
  type ReportColumn,
  type ReportLine,
} from '../../../domain/records/accounting.ts'
import { type ExpectedItem, type ExpectedReconciliation, names } from './expected.ts'

/** What a line of the report is, when it covers no expected item. */
export type Foreign = 'sens' | 'colonne' | 'ecart' | 'double-report' | 'mois-suivant' | 'etrangere'

export interface ReportReading {
  /** Item → lines that cover it; `clumsy` when one sum stands for items that want their own line. */
  readonly covered: ReadonlyMap<string, { readonly lines: readonly ReportLine[]; readonly clumsy: boolean }>
  readonly foreign: readonly { readonly line: ReportLine; readonly kind: Foreign; readonly item?: ExpectedItem }[]
}

/**
 * Reads a report line by line: each line is tied to an expected item by its column, signed amount and words; amounts alone
 * are enough, for no two items have the same. Totals are never believed.
 */
export function readReport(
  report: ReconciliationReport,
  expected: ExpectedReconciliation,
  entries: readonly LedgerEntry[],
): ReportReading {
  const covered = new Map<string, { lines: readonly ReportLine[]; clumsy: boolean }>()
  const used = new Set<ReportLine>()
  const take = (item: ExpectedItem, amounts: readonly number[]): readonly ReportLine[] | null => {
    const taken: ReportLine[] = []
    for (const amount of amounts) {
      const candidates = report.lines.filter(
        (line) => line.column === item.column && line.amount === amount && !used.has(line) && !taken.includes(line),
      )
      const line = candidates.find((one) => names(wordsOf(one), item.words)) ?? candidates[0]
      if (!line) return null
      taken.push(line)
    }
    return taken
  }
  for (const item of expected.items) {
    for (const way of item.ways) {
      const lines = covered.has(keyOf(item)) ? null : take(item, way)
      if (!lines) continue
      for (const line of lines) used.add(line)
      covered.set(keyOf(item), { lines, clumsy: false })
      break
    }
  }
  for (const group of expected.groups) {
    const items = expected.items.filter(({ id, column }) => column === group.column && group.items.includes(id))
    if (items.length < 2 || items.some((item) => covered.has(keyOf(item)))) continue
    const total = items.reduce((sum, { amount }) => sum + amount, 0)
    const line = report.lines.find((one) => one.column === group.column && one.amount === total && !used.has(one))
    if (!line) continue
    used.add(line)
    for (const item of items) covered.set(keyOf(item), { lines: [line], clumsy: group.clumsy })
  }
  // A report that starts from the ledger once everything is posted has nothing left to write in that column.
  const posted = balanceOf(entries, expected.accounts[0] ?? '')
  if (report.books === posted && posted === expected.truth && report.lines.every(({ column }) => column === 'banque')) {
    for (const item of expected.items)
      if (item.column === 'livres') covered.set(keyOf(item), { lines: [], clumsy: false })
  }
  const missing = expected.items.filter((item) => !covered.has(keyOf(item)))
  return {
    covered,
    foreign: report.lines
      .filter((line) => !used.has(line))
      .map((line) => ({ line, ...kindOf(line, missing, expected) })),
  }
}

export const keyOf = ({ id, column }: { readonly id: string; readonly column: ReportColumn }): string =>
  `${column}/${id}`

const wordsOf = (line: ReportLine): string => `${line.label} ${line.reason} ${line.piece}`

function kindOf(
  line: ReportLine,
  missing: readonly ExpectedItem[],
  expected: ExpectedReconciliation,
): { readonly kind: Foreign; readonly item?: ExpectedItem } {
  const turned = missing.find((item) => item.column === line.column && item.amount === -line.amount)
  if (turned) return { kind: 'sens', item: turned }
  const elsewhere = missing.find(
    (item) => item.column !== line.column && Math.abs(item.amount) === Math.abs(line.amount),
  )
  if (elsewhere) return { kind: 'colonne', item: elsewhere }
  if (/\b(ecart|equilibr\w*|difference|ajustement|regul\w*)\b/.test(plain(wordsOf(line)))) return { kind: 'ecart' }
  if (expected.settled.some(({ amount }) => Math.abs(amount) === Math.abs(line.amount)))
    return { kind: 'double-report' }
  if (/\b(novembre|\d{1,2}\/11)\b/.test(plain(wordsOf(line)))) return { kind: 'mois-suivant' }
  return { kind: 'etrangere' }
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
