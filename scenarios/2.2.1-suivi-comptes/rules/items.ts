import type { ReportColumn } from '../../../src/domain/records/accounting.ts'
import type { Cents } from '../../../src/domain/trade/cents.ts'
import { type BankRole, bankGap, bookGap, type Operation } from './operation.ts'

/** One correction that the reconciliation owes: its column, signed amount and other fair ways to write it. */
export interface Item {
  readonly id: string
  readonly column: ReportColumn
  readonly role: 'livres' | BankRole
  readonly label: string
  readonly words: readonly string[]
  readonly amount: Cents
  readonly ways: readonly (readonly Cents[])[]
  readonly pieces: readonly string[]
  readonly group?: string
}

/** [§ 4] What must be added on each side so that both say the truth. */
export function itemsOf(operations: readonly Operation[]): readonly Item[] {
  return operations.flatMap((operation): Item[] => {
    const { id, label, words, pieces, group, bankRole, ways } = operation
    const shared = { id, label, words, pieces }
    const books = bookGap(operation)
    const bank = bankGap(operation)
    return [
      ...(books === 0
        ? []
        : [
            {
              ...shared,
              column: 'livres' as const,
              role: 'livres' as const,
              amount: books,
              ways: [[books], ...(ways ?? [])],
              ...(group ? { group } : {}),
            },
          ]),
      ...(bank === 0
        ? []
        : [
            {
              ...shared,
              label: bankRole === 'excedent' ? `${label}, prélevé en trop` : label,
              column: 'banque' as const,
              role: bankRole ?? ('suspens' as const),
              amount: bank,
              ways: [[bank]],
              ...(group && bankRole === 'suspens' ? { group } : {}),
            },
          ]),
    ]
  })
}

/** How far one simple mistake on an item moves the two balances apart: left out, sign turned, written twice. */
const shifts = ({ column, amount }: Item): readonly Cents[] => {
  const side = column === 'livres' ? amount : -amount
  return [-side, -2 * side, side]
}

/** [G4] Whether one or two simple mistakes would close by chance. */
export function closesByChance(items: readonly Item[]): boolean {
  const moves = items.map(shifts)
  return moves.some((one, rank) => moves.slice(rank + 1).some((other) => one.some((shift) => other.includes(-shift))))
}
