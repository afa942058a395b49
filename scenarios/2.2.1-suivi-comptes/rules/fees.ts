import { divideHalfUp } from '../../../src/domain/trade/round.ts'
import { both, october } from './noise.ts'
import { BANK, credit, debit, type Making, type Operation } from './operation.ts'

/** What the bank’s terms of 01/01/2026 allow, and what it took. */
export interface Fee {
  readonly id: string
  readonly label: string
  readonly due: number
  readonly taken: number
}

/** Commission on cards, in hundredths of a per cent, and the keeping of the account in cents. */
const CARD_RATE = 80
const WRONG_RATE = 180
export const KEEPING = 600

/** [§ 4, x2] Card takings entered gross and paid net, and the keeping of the account at next year’s price. */
export function feesOf(making: Making): { readonly operations: readonly Operation[]; readonly fees: readonly Fee[] } {
  const dice = making.dice('frais')
  const days = [
    ['05', '06'],
    ['12', '13'],
    ['19', '20'],
    ['26', '27'],
  ].slice(0, making.draw.level === 'expert' ? 4 : 3)
  const wrong = making.draw.level === 'expert' ? dice.between(0, days.length - 1) : -1
  const takings = days.map(([sold = '', paid = ''], rank) => {
    const gross = dice.between(360, 1240) * 50
    const due = divideHalfUp(gross * CARD_RATE, 10_000)
    return { sold, paid, gross, due, taken: rank === wrong ? divideHalfUp(gross * WRONG_RATE, 10_000) : due }
  })
  const excess = dice.one([180, 250, 350])
  if (!making.has('x2')) return { operations: settled(takings), fees: [] }
  const cards = takings.map(({ sold, paid, gross, due, taken }): Operation => {
    const label = `Commission sur les cartes du ${sold}/10`
    return {
      id: `cartes-${sold}`,
      family: 'cartes',
      label,
      words: ['commission', 'cartes', `${sold}/10`],
      truth: gross - due,
      bank: [{ date: october(paid), label: `REM CB ACCUEIL ${sold}/10 NET`, amount: gross - taken }],
      books: [
        {
          date: october(sold),
          piece: `TP-${sold}10`,
          label: `Cartes de l’accueil du ${sold}/10`,
          amount: gross,
          account: '411000',
        },
      ],
      pieces: ['convention'],
      bankRole: 'excedent',
      gap: ['livres', ...(taken === due ? [] : (['banque'] as const))],
      group: 'commissions',
      postings: [fee(label, due, [`ligne:REM CB ACCUEIL ${sold}/10 NET`, 'convention'])],
    }
  })
  const keeping: Operation = {
    id: 'tenue',
    family: 'tenue',
    label: 'Tenue de compte d’octobre, tarif 2026',
    words: ['tenue', 'frais'],
    truth: -KEEPING,
    bank: [{ date: october('30'), label: 'FRAIS TENUE DE COMPTE 10/26', amount: -KEEPING - excess }],
    books: [],
    pieces: ['convention'],
    bankRole: 'excedent',
    postings: [
      fee('Tenue de compte d’octobre, tarif 2026', KEEPING, ['ligne:FRAIS TENUE DE COMPTE 10/26', 'convention']),
    ],
  }
  return {
    operations: [...cards, keeping],
    fees: [
      ...takings.map(({ sold, due, taken }) => ({ id: `cartes-${sold}`, label: `Cartes du ${sold}/10`, due, taken })),
      { id: 'tenue', label: 'Tenue de compte', due: KEEPING, taken: KEEPING + excess },
    ],
  }
}

const fee = (label: string, due: number, pieces: readonly string[]) => ({
  work: 'frais',
  label,
  lines: [debit('627000', due), credit(BANK, due)],
  pieces,
})

/** Raphaël has already entered them: they only have to be matched. */
const settled = (
  takings: readonly { readonly sold: string; readonly paid: string; readonly gross: number; readonly due: number }[],
): readonly Operation[] => [
  ...takings.map(({ sold, paid, gross, due }) =>
    both(
      `cartes-${sold}`,
      'cartes',
      gross - due,
      paid,
      `REM CB ACCUEIL ${sold}/10 NET`,
      `Cartes de l’accueil du ${sold}/10, net`,
      {
        piece: `TP-${sold}10`,
        account: '411000',
        booked: sold,
      },
    ),
  ),
  both('tenue', 'tenue', -KEEPING, '30', 'FRAIS TENUE DE COMPTE 10/26', 'Tenue de compte d’octobre', {
    piece: 'FR-1001',
    account: '627000',
  }),
]
