import type { Draw } from '../../../../src/domain/scenario/draw.ts'
import type { IsoDate } from '../../../../src/domain/trade/iso-date.ts'
import { type LateClaim, lateClaim } from '../../../../src/domain/trade/late-payment.ts'
import { stepDate } from '../dates.ts'
import type { Entry } from '../entries.ts'
import type { PastSteps } from '../ledger.ts'
import { numberPick, wordPick } from '../picks.ts'
import { TERMS } from '../terms.ts'
import { date, montant, reference, texte, type Values } from './kinds.ts'

/** What Cyclorama owes at a date: penalties run on what is left once the deposit is taken off. */
export const lawsuitClaim = (entry: Entry, on: IsoDate): LateClaim =>
  lateClaim(entry.balance, entry.due, on, { rate: TERMS.penalty, indemnity: TERMS.indemnity })

/** Order, delivery note: numbers that follow the invoice's. */
export const orderNumberOf = (entry: Entry): string => `CC-${entry.number.slice(3)}`
export const deliveryNumberOf = (entry: Entry): string => `BL-${entry.number.slice(3)}`

/** MD and h3: the formal notice, then the file of the lawsuit, the trap of its pieces, the partial payment. */
export function lawsuitFacts(entry: Entry, steps: PastSteps, draw: Draw, days: readonly IsoDate[]): Values {
  const last = days.at(-1) ?? ''
  const claim = lawsuitClaim(entry, last)
  return {
    'md.courrier': date(steps.mdNotice),
    'md.contentieux': date(stepDate(entry.due, TERMS.litigationDays)),
    'md.total': montant(entry.sale.total),
    'md.acompte': montant(entry.deposit),
    'md.penalites': montant(claim.penalty),
    'md.indemnite': montant(claim.indemnity),
    'md.exigible': montant(claim.total),
    'md.versement': montant(numberPick(draw, 'versement-h3') * 100),
    'md.piege': texte(wordPick(draw, 'piece-h3')),
    'md.bon-signe': reference(
      draw.factors.includes('h3') && wordPick(draw, 'piece-h3') === 'bl-non-signe'
        ? 'bon-livraison-md-signe'
        : 'bon-livraison-md',
    ),
    'md.commande': reference(orderNumberOf(entry)),
    'md.bl': reference(deliveryNumberOf(entry)),
  }
}
