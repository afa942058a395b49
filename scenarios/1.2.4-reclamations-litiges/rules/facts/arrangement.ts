import type { Party } from '../../../../src/domain/records/records.ts'
import type { Draw } from '../../../../src/domain/scenario/draw.ts'
import { type Cents, sumCents } from '../../../../src/domain/trade/cents.ts'
import { addDays } from '../../../../src/domain/trade/date-arithmetic.ts'
import { type EarlyPaymentDiscount, earlyPaymentDiscount } from '../../../../src/domain/trade/early-payment-discount.ts'
import { splitInstalments } from '../../../../src/domain/trade/instalments.ts'
import type { IsoDate } from '../../../../src/domain/trade/iso-date.ts'
import { onOrAfter } from '../../../../src/domain/trade/working-days.ts'
import type { Entry } from '../entries.ts'
import { contactOf, folderName, greetingOf } from '../people.ts'
import { wordPick } from '../picks.ts'
import { TERMS } from '../terms.ts'
import { date, montant, nom, texte, type Values } from './kinds.ts'

export type ArrangementVariant = 'combine' | 'hors-delai' | 'tout-de-suite'

/** Days on which the customer can pay, every month from the middle of December. */
export const INSTALMENT_DATES: readonly IsoDate[] = ['2026-12-15', '2027-01-15', '2027-02-15']

export interface Arrangement {
  readonly variant: ArrangementVariant
  /** On the recent invoice alone, carriage left out. */
  readonly discount: EarlyPaymentDiscount
  readonly netOfRecent: Cents
  readonly limit: IsoDate
  readonly instalments: readonly Cents[]
  /** What comes in if the advice is followed. */
  readonly kept: Cents
  /** The tempting mistake: two per cent of everything. */
  readonly wrongDiscount: Cents
  readonly isLarge: boolean
}

/** DM and x1: what can be discounted, what can be spread, and what the advice brings in. */
export function arrangementOf(late: Entry, recent: Entry, draw: Draw): Arrangement {
  const word = wordPick(draw, 'variante-x1')
  const variant = word === 'combine' || word === 'hors-delai' ? word : 'tout-de-suite'
  const goods = sumCents(
    recent.sale.lines.filter(({ reference }) => !reference.startsWith('PT-')).map(({ amount }) => amount),
  )
  const discount = earlyPaymentDiscount(goods, TERMS.discount, TERMS.vat)
  const netOfRecent = recent.balance - discount.gross
  return {
    variant,
    discount,
    netOfRecent,
    limit: addDays(recent.date, TERMS.discountDays),
    instalments: splitInstalments(late.balance, 3),
    kept: late.balance + (variant === 'hors-delai' ? recent.balance : netOfRecent),
    wrongDiscount: Math.round((late.balance + recent.balance) * 0.02),
    isLarge: late.balance > TERMS.planLimit,
  }
}

export function arrangementFacts(late: Entry, recent: Entry, party: Party, draw: Draw, today: IsoDate): Values {
  const plan = arrangementOf(late, recent, draw)
  return {
    'x1.variante': texte(plan.variant),
    'x1.client': nom(party.name.replace(/ \(.*\)$/, '')),
    'x1.qui': texte(folderName(party.id)),
    'x1.contact': nom(contactOf(party)),
    'x1.appel': texte(greetingOf(party)),
    'x1.escompte': montant(plan.discount.gross),
    'x1.escompte-ht': montant(plan.discount.net),
    'x1.net': montant(plan.netOfRecent),
    'x1.limite': date(plan.limit),
    'x1.escompte-sur-tout': montant(plan.wrongDiscount),
    'x1.total': montant(late.balance + recent.balance),
    'x1.retenu': montant(plan.kept),
    'x1.peut': montant(canPay(plan, late, recent)),
    'x1.peut-le': date(onOrAfter(plan.variant === 'hors-delai' ? addDays(plan.limit, 4) : addDays(today, 3), 'ouvre')),
    'x1.reponse': date(addDays(today, 1)),
    'x1.signataire': nom(plan.isLarge ? 'Mme Karadec' : 'Mme Kouamé-Ferrand'),
    'x1.signature': texte(
      plan.isLarge
        ? 'Au-delà de 5 000 €, c’est Solène qui signe l’étalement\u00a0: elle l’a fait ce matin, et moi à côté.'
        : 'J’ai signé l’accord ce matin.',
    ),
    ...Object.fromEntries(
      plan.instalments.flatMap((amount, rank) => [
        [`x1.tiers-${rank + 1}`, montant(amount)],
        [`x1.date-${rank + 1}`, date(INSTALMENT_DATES[rank] ?? today)],
      ]),
    ),
  }
}

/** The sum announced: a little above what the recent invoice needs, or both invoices at once, in round hundreds. */
function canPay(plan: Arrangement, late: Entry, recent: Entry): Cents {
  const need = plan.variant === 'tout-de-suite' ? late.balance + recent.balance : recent.balance
  return Math.ceil(need / 10_000) * 10_000
}
