import type { SalesLine } from '../../../src/domain/records/records.ts'
import { type Cents, sumCents } from '../../../src/domain/trade/cents.ts'
import { cascadeDiscounts } from '../../../src/domain/trade/discounts.ts'
import { formatRate } from '../../../src/domain/trade/format-amount.ts'
import type { Rate } from '../../../src/domain/trade/rate.ts'
import { vatOn } from '../../../src/domain/trade/vat.ts'
import type { Catalogue } from '../../../src/domain/world/article.ts'
import { TERMS } from './terms.ts'

export type PriceList = 'revendeur' | 'quantite' | 'public'

/** What is sold: reference of the catalogue and quantity (hours by halves for labour). */
export type Item = readonly [ref: string, quantity: number]

export interface Sale {
  readonly lines: readonly SalesLine[]
  readonly net: Cents
  readonly vat: Cents
  readonly total: Cents
}

interface Priced {
  readonly line: SalesLine
  readonly family: 'cycles' | 'accessoires' | 'autre'
}

/**
 * An invoice at the terms of the house: reductions in cascade on the total of each family, each shown on its own line so
 * that the lines add up. Items of quantity 0 are left out; `step` is a quantity reduction given instead of the right one.
 * Throws on an unknown reference.
 */
export function sell(catalogue: Catalogue, priceList: PriceList, items: readonly Item[], step?: Rate): Sale {
  const priced = items.filter(([, quantity]) => quantity > 0).map((item) => price(catalogue, item))
  const lines = [
    ...priced.map(({ line }) => line),
    ...reductions('vélos et remorques', familyOf(priced, 'cycles'), cycleRates(priceList, priced, step)),
    ...reductions(
      'accessoires et pièces',
      familyOf(priced, 'accessoires'),
      priceList === 'revendeur' ? [['Remise revendeur', TERMS.resellerAccessories]] : [],
    ),
  ]
  const net = sumCents(lines.map((line) => line.amount))
  const vat = vatOn(net, TERMS.vat)
  return { lines, net, vat, total: net + vat }
}

function price(catalogue: Catalogue, [ref, quantity]: Item): Priced {
  const article = catalogue.articles.find((one) => one.ref === ref)
  if (article) {
    const unitPrice = article.price ?? 0
    const family =
      article.category === 'velos' || article.category === 'remorques' ? ('cycles' as const) : ('accessoires' as const)
    return { line: lineOf(ref, article.name, quantity, unitPrice), family }
  }
  const service = [...catalogue.services, ...catalogue.carriage].find((one) => one.ref === ref)
  if (!service) throw new Error(`The catalogue has no "${ref}"`)
  return { line: lineOf(ref, service.name, quantity, service.price), family: 'autre' }
}

function lineOf(reference: string, label: string, quantity: number, unitPrice: Cents): SalesLine {
  return { reference, label, quantity, unitPrice, discounts: [], amount: Math.round(unitPrice * quantity) }
}

function familyOf(priced: readonly Priced[], family: Priced['family']): Cents {
  return sumCents(priced.filter((one) => one.family === family).map(({ line }) => line.amount))
}

function cycleRates(
  priceList: PriceList,
  priced: readonly Priced[],
  given?: Rate,
): readonly (readonly [string, Rate])[] {
  if (priceList === 'public') return []
  const units = priced.filter(({ family }) => family === 'cycles').reduce((total, { line }) => total + line.quantity, 0)
  const step = given ?? TERMS.quantitySteps.find(({ from }) => units >= from)?.rate
  return [
    ...(priceList === 'revendeur' ? [['Remise revendeur', TERMS.resellerCycles] as const] : []),
    ...(step ? [['Remise de quantité', step] as const] : []),
  ]
}

function reductions(what: string, gross: Cents, rates: readonly (readonly [string, Rate])[]): readonly SalesLine[] {
  if (gross === 0) return []
  const steps = cascadeDiscounts(
    gross,
    rates.map(([, rate]) => rate),
  )
  return steps.map(({ rate, discount }, index) => ({
    reference: 'REMISE',
    label: `${rates[index]?.[0] ?? 'Remise'} ${formatRate(rate)} sur ${what}`,
    quantity: 1,
    unitPrice: -discount,
    discounts: [rate],
    amount: -discount,
  }))
}
