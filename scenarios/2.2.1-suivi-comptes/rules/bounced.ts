import { divideHalfUp } from '../../../src/domain/trade/round.ts'
import { both, october } from './noise.ts'
import { BANK, credit, debit, type Making, type Operation } from './operation.ts'

/** A cheque that came back unpaid, whatever the draw (the world says so); x3 makes it ours to enter. */
export interface Bounced {
  readonly form: 'simple' | 'represente-paye' | 'represente-rejete'
  readonly amount: number
  readonly rejections: number
}

export const MEMBER = '411P26-0089'
const REJECTION = 1000
const FAMILY_FEE = 3500
const CHEQUE = '0086413'

/** Yearly prices of the third bracket (catalogue), in cents; the member pays in three. */
const PRICES = [12_000, 13_000, 14_000, 16_000]

/** [§ 4, x3] Its form and amounts. */
export function bouncedOf(making: Making): Bounced {
  const dice = making.dice('impaye')
  const amount = FAMILY_FEE + divideHalfUp(dice.one(PRICES), 3)
  const form =
    making.draw.level === 'decouverte'
      ? 'simple'
      : dice.one(['simple', 'represente-paye', 'represente-rejete'] as const)
  return { form, amount, rejections: form === 'represente-rejete' ? 2 : 1 }
}

/** The lines at the bank, and what we have to write when nobody has. */
export function bouncedOperations(making: Making, { form, amount, rejections }: Bounced): readonly Operation[] {
  const steps = [
    {
      day: '14',
      label: `CHQ IMPAYE ${CHEQUE} BORD 1057`,
      amount: -amount,
      account: MEMBER,
      text: `Chèque impayé ${CHEQUE}`,
    },
    { day: '14', label: `FRAIS REJET CHEQUE ${CHEQUE}`, amount: -REJECTION, account: '627000', text: 'Frais de rejet' },
    ...(form === 'simple'
      ? []
      : [
          {
            day: '21',
            label: `REPRESENTATION CHQ ${CHEQUE}`,
            amount,
            account: MEMBER,
            text: `Nouvelle présentation du chèque ${CHEQUE}`,
          },
        ]),
    ...(form === 'represente-rejete'
      ? [
          {
            day: '27',
            label: `CHQ IMPAYE ${CHEQUE} 2E PRES`,
            amount: -amount,
            account: MEMBER,
            text: `Chèque impayé ${CHEQUE}, seconde fois`,
          },
          {
            day: '27',
            label: `FRAIS REJET CHEQUE ${CHEQUE} 2`,
            amount: -REJECTION,
            account: '627000',
            text: 'Frais de rejet, seconde fois',
          },
        ]
      : []),
  ]
  if (!making.has('x3'))
    return steps.map((step, rank) =>
      both(`impaye-${rank}`, 'impaye', step.amount, step.day, step.label, step.text, {
        piece: `IM-100${rank + 1}`,
        account: step.account,
      }),
    )
  const net = steps.reduce((sum, step) => sum + step.amount, 0)
  const owed = net + rejections * REJECTION
  return [
    {
      id: 'impaye',
      family: 'impaye',
      label: 'Chèque impayé P26-0089 et frais de rejet',
      words: [CHEQUE, 'P26-0089', 'impayé', 'rejet'],
      truth: net,
      bank: steps.map(({ day, label, amount: cents }) => ({ date: october(day), label, amount: cents })),
      books: [],
      pieces: ['avis-rejet'],
      ways: [steps.map((step) => step.amount), ...(owed === 0 ? [] : [[owed, -rejections * REJECTION]])],
      postings: steps.map((step) => ({
        work: 'impaye',
        label: step.text,
        lines:
          step.amount < 0
            ? [debit(step.account, -step.amount), credit(BANK, -step.amount)]
            : [debit(BANK, step.amount), credit(step.account, step.amount)],
        pieces: ['avis-rejet', `ligne:${step.label}`],
      })),
    },
  ]
}
