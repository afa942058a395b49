import type { SalesLine } from '../../../src/domain/records/records.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import type { Cents } from '../../../src/domain/trade/cents.ts'
import { netAfterDiscounts } from '../../../src/domain/trade/discounts.ts'
import type { Rate } from '../../../src/domain/trade/rate.ts'
import { grossOf } from '../../../src/domain/trade/vat.ts'
import { numberPick, wordPick } from './picks.ts'
import type { Sale } from './sale.ts'
import { TERMS } from './terms.ts'

/** What the customer contests (x2). The last two of each list are not founded: a signed paper answers them. */
export const CLAIMS = ['quantite', 'remise', 'temps', 'reliquat', 'plaquettes'] as const
export type ClaimVariant = (typeof CLAIMS)[number]

export interface Claim {
  readonly variant: ClaimVariant
  readonly isFounded: boolean
  /** The line of the invoice that is contested. */
  readonly line: SalesLine
  /** Units contested; hours for labour, 0 for a reduction. */
  readonly units: number
  readonly net: Cents
  readonly gross: Cents
}

/** Which claim the draw makes; `null` without x2. */
export function claimVariantOf(client: string, draw: Draw): ClaimVariant | null {
  if (!draw.factors.includes('x2')) return null
  const word = wordPick(draw, client === 'cli-costadoat' ? 'variante-x2-particuliere' : 'variante-x2-revendeur')
  return CLAIMS.find((variant) => variant === word) ?? null
}

/** What is contested on a sale: a trailer or some accessories too many, a step of reduction, half an hour, brake pads. */
export function claimOn(sale: Sale, variant: ClaimVariant, draw: Draw): Claim {
  const line = contestedLine(sale, variant)
  const units = contestedUnits(line, variant, draw)
  const net = contestedNet(sale, line, units, variant)
  const isFounded = variant !== 'reliquat' && variant !== 'plaquettes'
  return { variant, isFounded, line, units, net, gross: grossOf(net, TERMS.vat) }
}

function contestedLine(sale: Sale, variant: ClaimVariant): SalesLine {
  const ref = variant === 'temps' ? 'SV-MO' : variant === 'plaquettes' ? 'PI-PLA' : null
  const line = sale.lines.find(({ reference }) => ref === null || reference === ref)
  if (!line) throw new Error(`No line to contest for "${variant}"`)
  return line
}

function contestedUnits(line: SalesLine, variant: ClaimVariant, draw: Draw): number {
  switch (variant) {
    case 'temps':
      return 0.5
    case 'plaquettes':
      return line.quantity
    case 'remise':
      return 0
    case 'quantite':
    case 'reliquat':
      return line.reference.startsWith('RM-') ? 1 : 3 + (numberPick(draw, 'figures-rc-a') % 3)
  }
}

function contestedNet(sale: Sale, line: SalesLine, units: number, variant: ClaimVariant): Cents {
  const rates: readonly Rate[] = sale.lines.flatMap((one) => one.discounts)
  if (variant !== 'remise') return netAfterDiscounts(Math.round(line.unitPrice * units), rates)
  // The step of six units was due, the step of three was given.
  const reseller = rates.slice(0, 1)
  return sale.net - netAfterDiscounts(line.amount, [...reseller, TERMS.stepOfSix])
}
