import type { Draw } from '../../../src/domain/scenario/draw.ts'
import { type BankError, bankError, errorFormOf } from './bank-error.ts'
import { slips, unwritten } from './books.ts'
import { type Bounced, bouncedOf, bouncedOperations } from './bounced.ts'
import { type Foreign, foreignOperations, foreignPayments } from './currency.ts'
import { diceOf } from './dice.ts'
import { type Fee, feesOf } from './fees.ts'
import { grouped, noise, twins } from './noise.ts'
import { type Making, type Operation, SLIP_DAYS, type SlipDay } from './operation.ts'
import { fromSeptember, notSeenYet, settledCheque } from './outstanding.ts'
import { type Receipt, receiptOf, receiptOperations } from './receipt.ts'

/** Everything that happened on the account, and what the case has to tell of it. */
export interface Month {
  readonly operations: readonly Operation[]
  readonly foreign: readonly Foreign[]
  readonly fees: readonly Fee[]
  readonly bounced: Bounced
  readonly error: BankError | null
  readonly receipt: Receipt
}

/** [§ 4] The month of a draw. Cheques and slips are numbered in the order of their dates (G7). */
export function monthOf(draw: Draw): Month {
  const numbers = diceOf(draw, 'numeros')
  let cheque = 4_417_228 + numbers.between(0, 8)
  const has = (factor: string) => draw.factors.includes(factor)
  const dice = (name: string) => diceOf(draw, name)
  const base = { draw, has, dice, cheque: () => String(cheque++) }
  const form = errorFormOf({ ...base, slip: () => '' })
  const making: Making = { ...base, slip: slipNumbers(draw, form === 'remise') }

  const settled = settledCheque(making)
  const ours = slips(making)
  const error = form === null ? null : bankError(making, form, settled)
  const { operations: fees, fees: terms } = feesOf(making)
  const foreign = foreignPayments(making)
  const bounced = bouncedOf(making)
  const receipt = receiptOf(making)
  return {
    operations: [
      ...fromSeptember(making),
      ...noise(making),
      ...grouped(making),
      ...twins(making),
      ...(error?.form === 'double' ? [] : [settled.operation]),
      ...ours,
      ...unwritten(making),
      ...foreignOperations(foreign),
      ...fees,
      ...bouncedOperations(making, bounced),
      ...(error ? [error.operation] : []),
      ...receiptOperations(making, receipt),
      ...notSeenYet(making),
    ],
    foreign,
    fees: terms,
    bounced,
    error,
    receipt,
  }
}

function slipNumbers(draw: Draw, errorOnSlip: boolean): (day: SlipDay) => string {
  const { level } = draw
  const present = SLIP_DAYS.filter(
    (day) =>
      !(day === '12' && level === 'decouverte') &&
      !((day === '19' || day === '30 bis') && level !== 'expert') &&
      !(day === '28' && !errorOnSlip),
  )
  return (day) => String(1057 + present.indexOf(day))
}
