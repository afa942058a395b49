import type { ExpectedLabels, ExpectedTable } from '../../../src/content/judges/tableau-expected.ts'
import type { Workbook } from '../../../src/domain/records/records.ts'
import type { Month } from './operations.ts'

type Cells = Workbook['sheets'][number]['cells']

export const FEES_WORKBOOK = 'comparaison-frais'
export const EXCHANGE_WORKBOOK = 'paiement-devise'

/** The two blank workbooks of the case. */
export const workbooks: readonly Workbook[] = [
  {
    id: FEES_WORKBOOK,
    title: 'Frais bancaires d’octobre',
    sheets: [{ name: 'Frais', cells: [] }],
    author: 'raphael-cotinaud',
    version: 0,
  },
  {
    id: EXCHANGE_WORKBOOK,
    title: 'Paiement en devise',
    sheets: [{ name: 'Devise', cells: [] }],
    author: 'raphael-cotinaud',
    version: 0,
  },
]

/** [x2] For each charge: taken, due, difference. */
export function expectedFees({ fees }: Month): ExpectedTable {
  return {
    kind: 'tableau',
    rows: fees.map(({ label, due, taken }) => ({
      key: label,
      name: label,
      values: { preleve: taken, du: due, ecart: taken === due ? [0, null] : [taken - due, due - taken] },
    })),
    totals: {},
  }
}

export function feesAnswer({ fees }: Month): readonly { readonly name: string; readonly cells: Cells }[] {
  return [
    {
      name: 'Frais',
      cells: cellsOf([
        ['Opération', 'Prélevé', 'Dû', 'Écart'],
        ...fees.map(({ label, due, taken }, rank) => [label, typed(taken), typed(due), `=B${rank + 2}-C${rank + 2}`]),
      ]),
    },
  ]
}

/** [x1] Three numbers kept apart: the debt, what was converted, the charge. */
export function expectedExchange({ foreign }: Month): ExpectedLabels {
  return {
    kind: 'libelles',
    alternatives: foreign.map((payment) => ({
      when: `pour ${payment.code}`,
      values: { dette: payment.owed, contrevaleur: payment.converted, commission: payment.charge },
    })),
  }
}

export function exchangeAnswer({ foreign }: Month): readonly { readonly name: string; readonly cells: Cells }[] {
  const [first] = foreign
  if (!first) return [{ name: 'Devise', cells: [] }]
  const rate = (value: number) => String(value / 10_000).replace('.', ',')
  const commission = first.code === 'CHF' ? '=ARRONDI(B6*1,5%;2)' : '15,00'
  return [
    {
      name: 'Devise',
      cells: cellsOf([
        ['Montant en devise', typed(first.amount)],
        ['Cours de la facture', rate(first.bookedAt)],
        ['Cours du paiement', rate(first.paidAt)],
        [],
        ['Dette', '=ARRONDI(B1/B2;2)'],
        ['Contre-valeur', '=ARRONDI(B1/B3;2)'],
        ['Commission', commission],
        ['Écart de change', '=B6-B5'],
      ]),
    },
  ]
}

function cellsOf(rows: readonly (readonly string[])[]): Cells {
  return rows.flatMap((row, line) =>
    row.map((input, column) => ({ ref: `${String.fromCharCode(65 + column)}${line + 1}`, input })),
  )
}

/** Cents as typed in a cell. */
function typed(amount: number): string {
  const digits = String(Math.abs(amount)).padStart(3, '0')
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`
}
