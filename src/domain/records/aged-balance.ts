import { type Cents, sumCents } from '../trade/cents.ts'
import type { IsoDate } from '../trade/iso-date.ts'
import { daysLate } from '../trade/late-payment.ts'
import { amountDue, type Payment, type Records, type SalesDocument } from './records.ts'

/** Ages of a debt, in days late: not due yet, then by thirty days. */
export const AGES = ['non-echu', '1-30', '31-60', '61-90', 'plus-90'] as const
export type Age = (typeof AGES)[number]

/** What an account owes, by age, in cents. `unallocated` is money received that settles nothing yet: it counts against the rest. */
export interface AgedAmounts {
  readonly ages: Readonly<Record<Age, Cents>>
  readonly unallocated: Cents
  /** Sum of the four late ages. */
  readonly late: Cents
  /** Sum of all ages, less `unallocated`; negative when the account is in credit. */
  readonly balance: Cents
}

export interface AgedLine extends AgedAmounts {
  readonly party: string
  readonly account: string
  readonly name: string
}

export interface AgedBalance {
  readonly on: IsoDate
  readonly lines: readonly AgedLine[]
  readonly total: AgedAmounts
}

/** The age of a debt on a date: the due day itself is not late, the next one is the first. Source: rules-bloc1#1.2.4. */
export function ageOf(due: IsoDate, on: IsoDate): Age {
  const days = daysLate(due, on)
  if (days === 0) return 'non-echu'
  if (days <= 30) return '1-30'
  if (days <= 60) return '31-60'
  return days <= 90 ? '61-90' : 'plus-90'
}

/** Cents of a payment that settle no sales document; zero for one that was rejected. */
export function unallocatedPart(payment: Payment): Cents {
  if (payment.status === 'rejete') return 0
  return payment.amount - sumCents(payment.allocations.map((allocation) => allocation.amount))
}

/** Sales documents of an account that are not settled, credits included, oldest due first. */
export function openDocuments(records: Records, party: string): readonly SalesDocument[] {
  return records.salesDocuments
    .filter((document) => document.party === party && amountDue(records, document) !== 0)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

/** What one account owes on a date, by age. Credit notes have a negative total and lower the age of their due date. */
export function agedAccount(records: Records, party: string, on: IsoDate): AgedAmounts {
  const ages = { 'non-echu': 0, '1-30': 0, '31-60': 0, '61-90': 0, 'plus-90': 0 }
  for (const document of records.salesDocuments) {
    if (document.party === party) ages[ageOf(document.due, on)] += amountDue(records, document)
  }
  const received = records.payments.filter((payment) => payment.party === party)
  return amounts(ages, sumCents(received.map(unallocatedPart)))
}

/** [B8] The aged balance of all accounts on a date, by account number; accounts that owe and hold nothing are left out. */
export function agedBalance(records: Records, on: IsoDate): AgedBalance {
  const lines = records.parties
    .map((party) => ({
      party: party.id,
      account: party.account,
      name: party.name,
      ...agedAccount(records, party.id, on),
    }))
    .filter((line) => line.unallocated !== 0 || AGES.some((age) => line.ages[age] !== 0))
    .sort((a, b) => (a.account < b.account ? -1 : a.account > b.account ? 1 : 0))
  const column = (age: Age) => sumCents(lines.map((line) => line.ages[age]))
  const ages = {
    'non-echu': column('non-echu'),
    '1-30': column('1-30'),
    '31-60': column('31-60'),
    '61-90': column('61-90'),
    'plus-90': column('plus-90'),
  }
  return { on, lines, total: amounts(ages, sumCents(lines.map((line) => line.unallocated))) }
}

function amounts(ages: AgedAmounts['ages'], unallocated: Cents): AgedAmounts {
  const late = ages['1-30'] + ages['31-60'] + ages['61-90'] + ages['plus-90']
  return { ages, unallocated, late, balance: ages['non-echu'] + late - unallocated }
}
