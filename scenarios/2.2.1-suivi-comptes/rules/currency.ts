import type { EntryLine } from '../../../src/domain/records/accounting.ts'
import { divideHalfUp } from '../../../src/domain/trade/round.ts'
import { october } from './noise.ts'
import { BANK, credit, debit, type Making, type Operation } from './operation.ts'

/** A payment in another currency: what was owed, what the bank converted, what it took. Rates are hundredths of a per mille. */
export interface Foreign {
  readonly code: 'CHF' | 'CAD'
  /** Hundredths of the currency. */
  readonly amount: number
  /** 1 € = so many ten-thousandths. */
  readonly bookedAt: number
  readonly paidAt: number
  readonly owed: number
  readonly converted: number
  readonly charge: number
  /** Whether the payment was already written at the rate of the invoice. */
  readonly written: boolean
}

/** Card commission in currency: 1,50 %; transfer outside SEPA: 15,00 € (bank’s terms of 01/01/2026). */
const CARD_SHARE = 150
const TRANSFER_FEE = 1500

/** Cents for an amount in currency: divide by the rate, half up. */
export const inEuros = (amount: number, rate: number): number => divideHalfUp(amount * 10_000, rate)

/** [§ 4, x1] The Swiss hostel by card, or the choir’s deposit by transfer; both at expert level, one loss and one gain. */
export function foreignPayments(making: Making): readonly Foreign[] {
  if (!making.has('x1')) return []
  const dice = making.dice('devises')
  const first = dice.between(0, 1)
  const loses = dice.between(0, 1) === 1
  const make = (code: Foreign['code'], loss: boolean): Foreign => {
    const bookedAt = code === 'CHF' ? dice.between(9200, 9600) : dice.between(15_600, 16_400)
    const shift = divideHalfUp(bookedAt * dice.between(30, 150), 10_000)
    const paidAt = loss ? bookedAt - shift : bookedAt + shift
    const amount = (code === 'CHF' ? dice.between(30, 48) : dice.between(60, 120)) * 1000
    const converted = inEuros(amount, paidAt)
    return {
      code,
      amount,
      bookedAt,
      paidAt,
      owed: inEuros(amount, bookedAt),
      converted,
      charge: code === 'CHF' ? divideHalfUp(converted * CARD_SHARE, 10_000) : TRANSFER_FEE,
      written: dice.between(0, 1) === 1,
    }
  }
  if (making.draw.level === 'expert') return [make('CHF', loses), make('CAD', !loses)]
  return [make(first === 0 ? 'CHF' : 'CAD', loses)]
}

const PARTIES = {
  CHF: {
    id: 'auberge',
    name: 'Auberge du Vieux Bisse',
    account: '401BISSE',
    day: '22',
    booked: '21',
    piece: 'CB-1021',
    bank: 'CB 21/10 AUBERGE VIEUX BISSE CHF',
  },
  CAD: {
    id: 'choeur',
    name: 'Chœur de la Rive-Nord',
    account: '401RIVEN',
    day: '23',
    booked: '23',
    piece: 'VI-1021',
    bank: 'VIR CHOEUR RIVE NORD CAD',
  },
} as const

/** The same as operations: three numbers to keep apart, the debt, the exchange, the commission. */
export const foreignOperations = (payments: readonly Foreign[]): readonly Operation[] =>
  payments.map((payment): Operation => {
    const party = PARTIES[payment.code]
    const paid = payment.converted + payment.charge
    const exchange = payment.converted - payment.owed
    const label = `${party.name}, paiement en ${payment.code}`
    const change: readonly EntryLine[] =
      exchange > 0 ? [debit('666000', exchange)] : exchange < 0 ? [credit('766000', -exchange)] : []
    const still = payment.written ? exchange + payment.charge : paid
    return {
      id: party.id,
      family: 'devise',
      label,
      words: [party.id === 'auberge' ? 'bisse' : 'rive-nord', payment.code, party.name],
      truth: -paid,
      bank: [
        { date: october(party.day), label: `${party.bank} ${Math.round(payment.amount / 100)},00`, amount: -paid },
      ],
      books: payment.written
        ? [
            {
              date: october(party.booked),
              piece: party.piece,
              label: `Paiement ${party.name}`,
              amount: -payment.owed,
              account: party.account,
            },
          ]
        : [],
      pieces: [`avis-${payment.code}`, `facture-${party.id}`],
      gap: ['livres'],
      ways: payment.written
        ? [[-exchange, -payment.charge]]
        : [
            [-payment.converted, -payment.charge],
            [-payment.owed, -exchange, -payment.charge],
          ],
      postings: [
        {
          work: 'devise',
          label,
          lines: [
            ...(payment.written ? [] : [debit(party.account, payment.owed)]),
            ...change,
            debit('627000', payment.charge),
            ...(still >= 0 ? [credit(BANK, still)] : [debit(BANK, -still)]),
          ],
          pieces: [`avis-${payment.code}`, `facture-${party.id}`],
        },
      ],
    }
  })
