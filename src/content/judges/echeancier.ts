import type { Judge } from '../../domain/scenario/judge.ts'
import type { Finding } from '../../domain/scenario/verdict.ts'
import { addDays } from '../../domain/trade/date-arithmetic.ts'
import { formatAmount } from '../../domain/trade/format-amount.ts'
import { formatShortDate } from '../../domain/trade/format-date.ts'
import { isDayOfKind } from '../../domain/trade/working-days.ts'
import type { Kind, Sought } from './tableau/parameters.ts'
import { readAs } from './tableau/read-value.ts'
import { isComputed, passageOf, type ViewedCell, viewOf, type WorkView } from './tableau/sheet-view.ts'

/**
 * Judge `echeancier`: a plan of dated payments in a finished workbook, found wherever a date and an amount share a line.
 * ```yaml
 * parametres: { total: ec.reste, nombres: [2, 3], premiere: 31, interdits: [ec.frais] }
 * ```
 * faux: the sum is not the debt, or the number of payments is not allowed, or a forbidden amount is claimed; incomplet: a
 * date is not a working day, dates do not follow, the first is too far, or the total is typed instead of computed.
 */
export const echeancier: Judge = ({ act, params, caseFile, day }) => {
  if (act.gesture !== 'terminer-classeur') return null
  const today = caseFile.days[day - 1] ?? '2026-01-01'
  const view = viewOf(act.sheets, today)
  const payments = paymentsIn(view, today)
  if (payments.length === 0) return null
  const debt = centsOf(caseFile.values[String(params.total ?? '')])
  const counts = Array.isArray(params.nombres) ? params.nombres.map(Number) : [2, 3]
  const sum = payments.reduce((total, { amount }) => total + amount, 0)
  const dates = payments.map(({ date }) => date)
  const last = addDays(today, typeof params.premiere === 'number' ? params.premiere : 31)
  const total = totalCell(view, debt)
  const claimed = (Array.isArray(params.interdits) ? params.interdits : []).flatMap((name) => {
    const cents = centsOf(caseFile.values[String(name)])
    return cellsWorth(view, cents).map((cell) => ({ cell, cents }))
  })
  const findings: readonly Finding[] = [
    found('somme', `Somme des versements\u00a0: ${formatAmount(sum)}`, sum === debt, formatAmount(debt)),
    found('nombre', `${payments.length} versement(s)`, counts.includes(payments.length), counts.join(' ou ')),
    ...claimed.map(
      ({ cell, cents }): Finding => ({
        id: 'frais',
        label: `${formatAmount(cents)}\u00a0: rien ne permet de le réclamer`,
        state: 'interdit',
        passages: [passageOf(cell)],
      }),
    ),
    ...dates
      .filter((date) => !isDayOfKind(date, 'ouvre'))
      .map((date): Finding => found('jour', `Le ${formatShortDate(date)} n’est pas un jour ouvré`, false)),
    found(
      'ordre',
      'Les dates se suivent',
      dates.every((date, rank) => rank === 0 || date > (dates[rank - 1] ?? '')),
    ),
    found(
      'premiere',
      'Le premier versement vient vite',
      dates.every((date) => date > today) && (dates[0] ?? '') <= last,
      `au plus tard le ${formatShortDate(last)}`,
    ),
    found('total', 'Le total est calculé par une formule', total !== null && isComputed(total, view)),
  ]
  const missing = (ids: readonly string[]) => findings.some(({ id, state }) => state !== 'present' && ids.includes(id))
  if (missing(['somme', 'nombre', 'frais'])) return { verdict: 'faux', findings }
  return { verdict: missing(['jour', 'ordre', 'premiere', 'total']) ? 'incomplet' : 'juste', findings }
}

interface PlannedPayment {
  readonly date: string
  readonly amount: number
}

/** Lines that hold one date to come and one amount; a line of totals has no date, a line of facts has a past one. */
function paymentsIn(view: WorkView, today: string): readonly PlannedPayment[] {
  return view.sheets.flatMap(({ cells }) => {
    const rows = new Map<number, ViewedCell[]>()
    for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell])
    return [...rows.values()].flatMap((row): readonly PlannedPayment[] => {
      const dates = row.filter(isDate)
      const amounts = row.filter((cell) => !isDate(cell) && isAmount(cell))
      const date = dates.length === 1 ? readAs(dates[0]?.value ?? null, sought('date')) : null
      const amount = amounts.length > 0 ? readAs(amounts.at(-1)?.value ?? null, sought('montant')) : null
      if (date?.kind !== 'valeur' || amount?.kind !== 'valeur') return []
      return String(date.value) > today && typeof amount.value === 'number'
        ? [{ date: String(date.value), amount: amount.value }]
        : []
    })
  })
}

const isDate = (cell: ViewedCell): boolean =>
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/.test(cell.input) ||
  (/^=/.test(cell.input) && typeof cell.value === 'number' && cell.value > 40_000 && cell.value < 60_000)

const isAmount = (cell: ViewedCell): boolean =>
  typeof cell.value === 'number'
    ? cell.value >= 50
    : /^\d[\d\s\u00a0\u202f]*(?:,\d{1,2})?\s*€?$/.test(cell.input) && cell.input.length > 3

function totalCell(view: WorkView, debt: number): ViewedCell | null {
  const worth = cellsWorth(view, debt)
  return worth.find((cell) => isComputed(cell, view)) ?? worth[0] ?? null
}

function cellsWorth(view: WorkView, cents: number): readonly ViewedCell[] {
  return view.sheets
    .flatMap(({ cells }) => cells)
    .filter((cell) => {
      const reading = isDate(cell) ? null : readAs(cell.value, sought('montant'))
      return reading?.kind === 'valeur' && reading.value === cents
    })
}

function found(id: string, label: string, isRight: boolean, expected?: string): Finding {
  return {
    id,
    label,
    state: isRight ? 'present' : 'absent',
    passages: [],
    ...(!isRight && expected ? { expected } : {}),
  }
}

const centsOf = (value: { readonly kind: string; readonly cents?: number } | undefined): number => value?.cents ?? -1

const sought = (kind: Kind): Sought => ({
  id: kind,
  names: [],
  except: [],
  kind,
  tolerance: 0,
  emptyIsZero: false,
  floor: false,
  formula: false,
  column: null,
  words: {},
  neutral: [],
  neutralMeans: null,
})
