import { october } from './noise.ts'
import { BANK, credit, debit, type Making, type Operation } from './operation.ts'

/** What Bruno bought with the association’s card on 22 October. */
export interface Receipt {
  readonly amount: number
  readonly shop: string
  readonly town: string
  readonly thing: string
  readonly why: string
  readonly label: string
}

const STORIES = [
  {
    shop: 'la Droguerie du Bief',
    town: 'Cormelin',
    thing: 'Douze mètres de chaîne et deux cadenas',
    why: 'pour les tentes qu’on a failli perdre en juin',
    label: 'CB 22/10 DMB 7714 CORMELIN',
  },
  {
    shop: 'la Quincaillerie Sainte-Barbe',
    town: 'Orvelle',
    thing: 'Un rouleau de grillage et des tendeurs',
    why: 'pour le local à ballons',
    label: 'CB 22/10 QSB 0315 ORVELLE',
  },
  {
    shop: 'Électro-Vallée',
    town: 'Cormelin',
    thing: 'Trois multiprises et une rallonge',
    why: 'pour la sono du mardi',
    label: 'CB 22/10 EVL 2206 CORMELIN',
  },
  {
    shop: 'le Comptoir des Peintures',
    town: 'Orvelle',
    thing: 'Deux pots de blanc et un rouleau',
    why: 'pour les lignes du terrain',
    label: 'CB 22/10 CDP 4471 ORVELLE',
  },
  {
    shop: 'Roue Libre Pièces',
    town: 'Cormelin',
    thing: 'Quatre roulettes et leurs boulons',
    why: 'pour le chariot des tapis',
    label: 'CB 22/10 RLP 1180 CORMELIN',
  },
  {
    shop: 'la Serrurerie du Pont',
    town: 'Orvelle',
    thing: 'Un barillet et trois doubles',
    why: 'pour l’ancienne école',
    label: 'CB 22/10 SDP 0902 ORVELLE',
  },
] as const

/** [§ 4, h2] Its story and its amount. */
export function receiptOf(making: Making): Receipt {
  const dice = making.dice('justificatif')
  return { ...dice.one(STORIES), amount: dice.cents(28, 96) }
}

/** [§ 9, h2] Known to the bank alone: it waits on 471 for its piece. */
export function receiptOperations(making: Making, receipt: Receipt): readonly Operation[] {
  if (!making.has('h2')) return []
  return [
    {
      id: 'justificatif',
      family: 'attente',
      label: 'Carte du 22/10, pièce attendue',
      words: ['22/10', 'carte', 'pièce', 'attente'],
      truth: -receipt.amount,
      bank: [{ date: october('23'), label: receipt.label, amount: -receipt.amount }],
      books: [],
      pieces: [],
      postings: [
        {
          work: 'attente',
          label: 'Carte du 22/10, pièce demandée',
          lines: [debit('471000', receipt.amount), credit(BANK, receipt.amount)],
          pieces: [`ligne:${receipt.label}`],
        },
      ],
    },
  ]
}
