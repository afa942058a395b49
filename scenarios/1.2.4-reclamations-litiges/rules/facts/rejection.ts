import type { Party } from '../../../../src/domain/records/records.ts'
import type { Draw } from '../../../../src/domain/scenario/draw.ts'
import type { Cents } from '../../../../src/domain/trade/cents.ts'
import { addDays, addMonths } from '../../../../src/domain/trade/date-arithmetic.ts'
import { splitInstalments } from '../../../../src/domain/trade/instalments.ts'
import type { IsoDate } from '../../../../src/domain/trade/iso-date.ts'
import { onOrAfter } from '../../../../src/domain/trade/working-days.ts'
import { instalmentDates } from '../dates.ts'
import type { Entry } from '../entries.ts'
import { folderName } from '../people.ts'
import { wordPick } from '../picks.ts'
import { date, montant, reference, texte, type Values } from './kinds.ts'

/** What the bank takes for a rejected direct debit; nothing in the agreement lets us claim it. */
const BANK_FEE: Cents = 1_200

export interface PlannedPayment {
  readonly date: IsoDate
  readonly amount: Cents
}

/** Second and third instalments: all that is left once the second one comes back unpaid. */
export const leftAfterRejection = (entry: Entry): Cents => (entry.settled[1]?.amount ?? 0) + entry.balance

/** The new plan of the model answer: three payments from a fortnight after the rejection, on working days. */
export function newPlan(entry: Entry, rejectedOn: IsoDate): readonly PlannedPayment[] {
  const first = onOrAfter(addDays(rejectedOn, 15), 'ouvre')
  return splitInstalments(leftAfterRejection(entry), 3).map((amount, rank) => ({
    date: onOrAfter(addMonths(first, rank), 'ouvre'),
    amount,
  }))
}

/** EC and h1: the agreement, the instalment that comes back, what stays due, what the customer asks for. */
export function rejectionFacts(entry: Entry, party: Party, draw: Draw, today: IsoDate): Values {
  const variant = wordPick(draw, 'variante-h1')
  const plan = newPlan(entry, addDays(today, 1))
  return {
    'ec.accord': reference('ET-2026-07'),
    'ec.qui': texte(folderName(entry.client)),
    'ec.echeance-2': date(instalmentDates(today)[1]),
    'ec.echeance-3': date(instalmentDates(today)[2]),
    'ec.rejete': montant(entry.settled[1]?.amount ?? 0),
    'ec.reste': montant(leftAfterRejection(entry)),
    'ec.frais': montant(BANK_FEE),
    'ec.demande': texte(variant === 'payer-en-nature' ? `rejet-nature-${folderName(party.id)}` : 'rejet-decaler'),
    ...Object.fromEntries(
      plan.flatMap((payment, rank) => [
        [`ec.nouveau-${rank + 1}`, montant(payment.amount)],
        [`ec.nouvelle-date-${rank + 1}`, date(payment.date)],
      ]),
    ),
  }
}
