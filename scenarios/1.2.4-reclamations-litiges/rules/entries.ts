import type { Draw } from '../../../src/domain/scenario/draw.ts'
import type { Cents } from '../../../src/domain/trade/cents.ts'
import { addMonths } from '../../../src/domain/trade/date-arithmetic.ts'
import { splitInstalments } from '../../../src/domain/trade/instalments.ts'
import type { IsoDate } from '../../../src/domain/trade/iso-date.ts'
import type { Catalogue } from '../../../src/domain/world/article.ts'
import type { Counterparty } from '../../../src/domain/world/counterparty.ts'
import { basketOf, ENTRY_NAMES, type EntryName } from './baskets.ts'
import { type Claim, claimOn, claimVariantOf } from './claim.ts'
import { ageOn, instalmentDates, paidOn, type Term, termOf } from './dates.ts'
import { CYCLORAMA, distributionOf, TOURNEE_MALINE } from './distribution.ts'
import { numberPick, wordPick } from './picks.ts'
import { type PriceList, type Sale, sell } from './sale.ts'
import { TERMS } from './terms.ts'

export type Decision = 'relance-1' | 'relance-2' | 'attendre' | 'paye' | 'gele' | 'reclamation'

/** One line of the aged balance, with what the balance does not say. Amounts in cents. */
export interface Entry extends Term {
  readonly name: EntryName
  readonly client: string
  readonly number: string
  readonly sale: Sale
  /** Payments that the ledger knows, in order. */
  readonly settled: readonly { readonly date: IsoDate; readonly amount: Cents; readonly rank: number }[]
  /** Deposit paid with the order, taken off the invoice. */
  readonly deposit: Cents
  /** What the balance shows. */
  readonly balance: Cents
  /** Days late today, 0 when not due. */
  readonly late: number
  /** What is really owed and due today. */
  readonly owed: Cents
  readonly decision: Decision
  /** Role PN: when it was paid. */
  readonly paidOn?: IsoDate
  /** Role RC with x2: what is contested. */
  readonly claim?: Claim
}

/** Who holds each entry; the claimant has no line when Mme Costadoat plays without a claim. */
export function holderOf(name: EntryName, draw: Draw): string | null {
  const { clients } = distributionOf(wordPick(draw, 'distribution'))
  switch (name) {
    case 'f1':
    case 'f2':
      return clients.dm
    case 'md':
      return CYCLORAMA
    case 'ge':
      return TOURNEE_MALINE
    case 'rc':
      return clients.rc === 'cli-costadoat' && !draw.factors.includes('x2') ? null : clients.rc
    default:
      return clients[name]
  }
}

/** Every line of the balance, in the order of the treatment. */
export function entriesOf(
  draw: Draw,
  today: IsoDate,
  catalogue: Catalogue,
  parties: readonly Counterparty[],
): readonly Entry[] {
  return ENTRY_NAMES.flatMap((name) => {
    const client = holderOf(name, draw)
    const party = parties.find((one) => one.id === client)
    return client && party ? [entryOf(name, party, draw, today, catalogue)] : []
  })
}

/** The line of a role that every draw holds; throws when it is missing. */
export function entryNamed(entries: readonly Entry[], name: EntryName): Entry {
  const entry = entries.find((one) => one.name === name)
  if (!entry) throw new Error(`The balance has no line ${name}`)
  return entry
}

function entryOf(name: EntryName, party: Counterparty, draw: Draw, today: IsoDate, catalogue: Catalogue): Entry {
  const term = termOf(name, party.id, draw, today)
  const claimed = name === 'rc' ? claimVariantOf(party.id, draw) : null
  const figures = {
    a: numberPick(draw, `figures-${name}-a`),
    b: numberPick(draw, `figures-${name}-b`),
    large: name === 'f1' && numberPick(draw, 'ampleur-dm') === 0,
    passesStep: claimed === 'remise',
  }
  const step = claimed === 'remise' ? TERMS.stepOfThree : undefined
  const sale = sell(catalogue, priceListOf(party), basketOf(name, party.id, figures), step)
  const claim = claimed ? claimOn(sale, claimed, draw) : null
  const deposit = name === 'md' ? 80_000 + 5_000 * (figures.b % 25) : 0
  const settled = settledOf(name, party.id, term, sale.total, today)
  const balance = sale.total - deposit - settled.reduce((total, { amount }) => total + amount, 0)
  const late = Math.max(0, ageOn(term.due, today))
  const owed = late === 0 || name === 'pn' || name === 'ge' ? 0 : balance - (claim?.gross ?? 0)
  return {
    ...term,
    name,
    client: party.id,
    number: `FA-${term.date.slice(2, 4)}${term.date.slice(5, 7)}-${String(counterOf(name, party.id, draw)).padStart(4, '0')}`,
    sale,
    settled,
    deposit,
    balance,
    late,
    owed,
    decision: decisionOf(name, late),
    ...(claim ? { claim } : {}),
    ...(name === 'pn' ? { paidOn: paidOn(term.due, today, numberPick(draw, 'paiement-pn')) } : {}),
  }
}

function priceListOf(party: Counterparty): PriceList {
  if (party.tariff === 'revendeur') return 'revendeur'
  return party.tariff === 'public' || party.tariff === undefined ? 'public' : 'quantite'
}

/** Payments already matched: two instalments of a plan in three, or of an order paid in three. */
function settledOf(name: EntryName, client: string, term: Term, total: Cents, today: IsoDate): Entry['settled'] {
  const inThree = name === 'ec' || client === 'cli-bourguet'
  if (!inThree) return []
  const dates = threeDates(name, term, today)
  return splitInstalments(total, 3)
    .slice(0, 2)
    .map((amount, index) => ({ amount, date: dates[index] ?? term.date, rank: index + 1 }))
}

function threeDates(name: EntryName, term: Term, today: IsoDate): readonly IsoDate[] {
  return name === 'ec' ? instalmentDates(today) : [term.date, addMonths(term.date, 1), term.due]
}

/** Four last digits: drawn in a range that keeps the order of time for the kind of customer who holds the role. */
function counterOf(name: EntryName, client: string, draw: Draw): number {
  const drawn = numberPick(draw, `numero-${name}`)
  if (name === 'r1' && client === 'cli-doucoure-vial') return drawn + 130
  if (name === 'r1' && client === 'cli-bourguet') return drawn - 130
  if (name === 'r2' && client === 'cli-costadoat') return drawn + 180
  if (name === 'pn' && client !== 'cli-doucoure-vial') return drawn - 155
  if (name === 'rc' && !draw.factors.includes('x2')) return drawn + 230
  return drawn
}

function decisionOf(name: EntryName, late: number): Decision {
  switch (name) {
    case 'r1':
      return 'relance-1'
    case 'r2':
      return 'relance-2'
    case 'pn':
      return 'paye'
    case 'ge':
      return 'gele'
    case 'rc':
      return late > 0 ? 'reclamation' : 'attendre'
    default:
      return 'attendre'
  }
}
