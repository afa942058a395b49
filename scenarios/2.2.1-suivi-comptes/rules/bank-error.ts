import { swappable } from './dice.ts'
import { october } from './noise.ts'
import type { Making, Operation } from './operation.ts'

export const ERROR_FORMS = ['cheque', 'remise', 'double', 'etranger', 'voisin'] as const
export type ErrorForm = (typeof ERROR_FORMS)[number]

/** What the bank did wrong on the 29th, and the piece that says so. */
export interface BankError {
  readonly form: ErrorForm
  readonly operation: Operation
  /** Reference of the operation, as on the statement. */
  readonly reference: string
  readonly written: number
  readonly right: number
  readonly piece: string
}

/** [§ 4, h1] Which error the bank makes: two forms at the discovery level, five beyond. */
export function errorFormOf(making: Making): ErrorForm | null {
  if (!making.has('h1')) return null
  const forms = making.draw.level === 'decouverte' ? (['cheque', 'voisin'] as const) : ERROR_FORMS
  return making.dice('banque').one(forms)
}

/** [§ 4, h1] The error as an operation; `double` lays a second line on a cheque that both sides had seen. */
export function bankError(
  making: Making,
  form: ErrorForm,
  settled: { readonly number: string; readonly operation: Operation },
): BankError {
  const dice = making.dice('banque-montants')
  switch (form) {
    case 'cheque': {
      const number = making.cheque()
      const { right, wrong } = swappable(dice, 110, 460)
      return {
        form,
        reference: number,
        written: wrong,
        right,
        piece: 'chequier',
        operation: {
          ...error(
            `Chèque ${number}, débité pour un autre montant`,
            [number],
            -right,
            -wrong,
            `CHEQUE ${number}`,
            'chequier',
          ),
          books: [
            {
              date: october('20'),
              piece: `CH-${number.slice(-3)}`,
              label: `Chèque ${number} Les Paniers du Pré`,
              amount: -right,
              account: '401PANIE',
            },
          ],
          gap: ['banque'],
        },
      }
    }
    case 'remise': {
      const number = making.slip('28')
      const { right, wrong } = swappable(dice, 260, 920)
      return {
        form,
        reference: number,
        written: wrong,
        right,
        piece: `bordereau-${number}`,
        operation: {
          ...error(
            `Remise ${number}, créditée pour un autre montant`,
            [number],
            right,
            wrong,
            `REM CHQ BORD ${number}`,
            `bordereau-${number}`,
          ),
          books: [
            {
              date: october('28'),
              piece: `BR-${number}`,
              label: `Remise de chèques, bordereau ${number}`,
              amount: right,
              account: '411000',
            },
          ],
          gap: ['banque'],
        },
      }
    }
    case 'double': {
      const { truth } = settled.operation
      return {
        form,
        reference: settled.number,
        written: -truth,
        right: 0,
        piece: 'chequier',
        operation: {
          ...settled.operation,
          id: 'erreur-banque',
          family: 'double',
          label: `Chèque ${settled.number}, débité deux fois`,
          words: [settled.number],
          bank: [...settled.operation.bank, { date: october('29'), label: `CHEQUE ${settled.number}`, amount: truth }],
          bankRole: 'erreur',
          gap: ['banque'],
          pieces: ['chequier'],
        },
      }
    }
    case 'etranger': {
      const number = `43188${dice.between(30, 89)}`
      const wrong = dice.cents(85, 390)
      return {
        form,
        reference: number,
        written: wrong,
        right: 0,
        piece: 'chequier',
        operation: error(
          `Chèque ${number}, étranger à nos carnets`,
          [number],
          0,
          -wrong,
          `CHEQUE ${number}`,
          'chequier',
        ),
      }
    }
    case 'voisin': {
      const wrong = dice.cents(250, 520)
      return {
        form,
        reference: 'B-0211',
        written: wrong,
        right: 0,
        piece: 'bordereau-B-0211',
        operation: error(
          'Versement B-0211 du bar, crédité chez nous',
          ['B-0211', 'bar'],
          0,
          wrong,
          'VERSEMENT ESPECES B-0211',
          'bordereau-B-0211',
        ),
      }
    }
  }
}

function error(
  label: string,
  words: readonly string[],
  truth: number,
  banked: number,
  bankLabel: string,
  piece: string,
): Operation {
  return {
    id: 'erreur-banque',
    family: 'erreur',
    label,
    words,
    truth,
    bank: [{ date: october('29'), label: bankLabel, amount: banked }],
    books: [],
    pieces: [piece],
    bankRole: 'erreur',
    postings: [],
  }
}
