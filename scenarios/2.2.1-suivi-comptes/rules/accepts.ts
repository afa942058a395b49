import type { CaseFile } from '../../../src/domain/scenario/case-file.ts'
import type { Account } from './account.ts'
import { closesByChance, type Item } from './items.ts'
import { bankGap, bookGap, type Operation } from './operation.ts'

/** What the constraints look at, kept in the case. */
export interface Drawn {
  readonly operations: readonly Operation[]
  readonly account: Account
  readonly items: readonly Item[]
}

const MOST_MONEY = 5_600_000
const LEAST_MONEY = 2_300_000

/** [G1 to G8] Refuses a case that could close by chance, or be read in two ways. */
export function acceptsCase(caseFile: CaseFile): boolean {
  const drawn = caseFile.computed.tirage as Drawn
  return reasonsAgainst(drawn).length === 0
}

/** The constraints that a draw breaks, for the tests. */
export function reasonsAgainst({ operations, account, items }: Drawn): readonly string[] {
  const against: string[] = []
  if (account.books === account.bank) against.push('G1')
  if (!allDifferent(items.map(({ amount }) => Math.abs(amount)))) against.push('G2')
  if (isMirrored(operations, items)) against.push('G3')
  if (closesByChance(items)) against.push('G4')
  if (!staysAbove(account)) against.push('G6')
  return against
}

/** [G2] The rejection and its charge are one item: nothing to set apart. */
function allDifferent(amounts: readonly number[]): boolean {
  return new Set(amounts).size === amounts.length
}

/** [G3] What has to be corrected is not found on the other side under another name; wanted twins are no correction. */
function isMirrored(operations: readonly Operation[], items: readonly Item[]): boolean {
  const single = operations.filter((operation) => bookGap(operation) !== 0 || bankGap(operation) !== 0)
  const amounts = new Set(items.map(({ amount }) => Math.abs(amount)))
  return operations.some(
    (operation) =>
      !single.includes(operation) &&
      [...operation.bank, ...operation.books].some(({ amount }) => amounts.has(Math.abs(amount))),
  )
}

/** [G6] Never overdrawn, and the opening balance is that of a club its size. */
function staysAbove({ openingBank, lines }: Account): boolean {
  let balance = openingBank
  if (balance < LEAST_MONEY || balance > MOST_MONEY) return false
  return lines.every(({ amount }) => {
    balance += amount
    return balance >= 0
  })
}
