import type { Draw } from '../../../src/domain/scenario/draw.ts'
import { addDays, addMonths, daysBetween } from '../../../src/domain/trade/date-arithmetic.ts'
import type { IsoDate } from '../../../src/domain/trade/iso-date.ts'
import { dueDate } from '../../../src/domain/trade/payment-terms.ts'
import { isDayOfKind, onOrAfter, onOrBefore } from '../../../src/domain/trade/working-days.ts'
import type { EntryName } from './baskets.ts'
import { nearestThat, numberPick, wordPick } from './picks.ts'
import { TERMS } from './terms.ts'

/** When an invoice was made, and when it falls due. */
export interface Term {
  readonly date: IsoDate
  readonly due: IsoDate
}

const isOpen = (date: IsoDate): boolean => isDayOfKind(date, 'ouvre')

/** Customers who pay on receipt of the invoice. */
const ON_RECEIPT = ['cli-doucoure-vial', 'cli-costadoat']

/** Date and due date of one entry, working days for every invoice. Dates are those of the treatment, § 4.2. */
export function termOf(name: EntryName, client: string, draw: Draw, today: IsoDate): Term {
  switch (name) {
    case 'r1':
      return lateBy(client, today, numberPick(draw, 'jours-r1'), 7, 13)
    case 'r2':
      return lateBy(client, today, numberPick(draw, 'jours-r2'), 17, 24)
    case 'pn':
      return lateBy(client, today, numberPick(draw, 'jours-pn'), 9, 13)
    case 'f1':
      return lateBy(client, today, numberPick(draw, 'jours-dm'), 2, 4)
    case 'tt':
      return lateBy(client, today, numberPick(draw, 'jours-tt'), 2, 4)
    case 'f2': {
      const date = addDays(today, wordPick(draw, 'facture-recente') === 'vendredi' ? -4 : -1)
      return { date, due: addDays(date, TERMS.paymentDays) }
    }
    case 'rc':
      return claimantTerm(client, draw, today)
    case 'ec': {
      const dates = instalmentDates(today)
      return { date: onOrBefore(addDays(dates[0], -30), 'ouvre'), due: dates[2] }
    }
    case 'md': {
      const due = draw.factors.includes('h3') ? addDays(today, 1 - TERMS.litigationDays) : addDays(today, -33)
      return { date: addDays(due, -TERMS.paymentDays), due }
    }
    case 'ge':
      return { date: '2026-08-28', due: '2026-08-28' }
  }
}

function lateBy(client: string, today: IsoDate, picked: number, min: number, max: number): Term {
  const dateFor = (late: number): IsoDate => {
    const due = addDays(today, -late)
    if (ON_RECEIPT.includes(client)) return due
    // M. et Mme Bourguet pay in three: what is late is the third payment, two months after the order.
    if (client === 'cli-bourguet') return addMonths(due, -2)
    return addDays(due, -TERMS.paymentDays)
  }
  const late = nearestThat(picked, min, max, (days) => isOpen(dateFor(days)))
  return { date: dateFor(late), due: addDays(today, -late) }
}

/** Without a claim her invoice is not due yet; with one (x2) it is late. */
function claimantTerm(client: string, draw: Draw, today: IsoDate): Term {
  const terms = { kind: 'jours-puis-fin-de-mois', days: 45 } as const
  if (!draw.factors.includes('x2')) {
    const back = nearestThat(numberPick(draw, 'jours-rc'), 22, 31, (days) => {
      const date = addDays(today, -days)
      return isOpen(date) && dueDate(date, terms) === '2026-12-31'
    })
    const date = addDays(today, -back)
    return { date, due: dueDate(date, terms) }
  }
  if (client === 'cli-costadoat') return lateBy(client, today, numberPick(draw, 'jours-r1'), 7, 13)
  const due = today < '2026-12-01' ? '2026-10-31' : '2026-11-30'
  const earliest = due === '2026-10-31' ? '2026-09-08' : '2026-10-06'
  return { date: onOrAfter(earliest, 'ouvre'), due }
}

/** The three dates of the payment plan: same day of the month, the second being yesterday. */
export function instalmentDates(today: IsoDate): readonly [IsoDate, IsoDate, IsoDate] {
  const second = addDays(today, -1)
  return [addMonths(second, -1), second, addMonths(second, 1)]
}

/** When a paid invoice was paid: a working day from its due date to three days ago. */
export function paidOn(due: IsoDate, today: IsoDate, picked: number): IsoDate {
  const days: IsoDate[] = []
  for (let day = due; day <= addDays(today, -3); day = addDays(day, 1)) if (isOpen(day)) days.push(day)
  return days[picked % days.length] ?? onOrBefore(addDays(today, -3), 'ouvre')
}

/** First working day so many days after the due date: when a reminder goes, or would go. */
export const stepDate = (due: IsoDate, days: number): IsoDate => onOrAfter(addDays(due, days), 'ouvre')

/** Days late on a date, negative when not due yet. */
export const ageOn = (due: IsoDate, today: IsoDate): number => daysBetween(due, today)
