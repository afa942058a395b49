import { amountDue, type SalesDocument } from '../../../src/domain/records/records.ts'
import type { CaseFile } from '../../../src/domain/scenario/case-file.ts'

/** Amounts that differ by less than this (cents) could be taken for one another. */
const MIN_GAP = 500

/** [§ 4.3] Refuses a case whose amounts or numbers can be confused, whose debts pass a limit, or whose date does not suit. */
export function acceptsCase(caseFile: CaseFile): boolean {
  return amountsApart(caseFile) && numbersApart(caseFile) && withinLimits(caseFile) && dateSuits(caseFile)
}

function amountsApart({ records }: CaseFile): boolean {
  const amounts = records.salesDocuments
    .flatMap((document) => {
      const due = amountDue(records, document)
      return due === document.total ? [due] : [due, document.total]
    })
    .sort((one, other) => one - other)
  return amounts.every((amount, rank) => rank === 0 || amount - (amounts[rank - 1] ?? 0) >= MIN_GAP)
}

/** The four last digits differ in two places at least. */
function numbersApart({ records }: CaseFile): boolean {
  const counters = records.salesDocuments.map((document) => document.number.slice(-4))
  return counters.every((one, rank) => counters.slice(rank + 1).every((other) => differences(one, other) >= 2))
}

function differences(one: string, other: string): number {
  return [...one].filter((digit, place) => digit !== other[place]).length
}

/** Nobody owes more than the limit of the card, except Cyclorama; 0 means that no credit is set. */
function withinLimits({ records }: CaseFile): boolean {
  return records.parties.every((party) => {
    if (party.id === 'cli-cyclorama' || party.creditLimit === 0) return true
    const owed = records.salesDocuments
      .filter((document: SalesDocument) => document.party === party.id)
      .reduce((total, document) => total + amountDue(records, document), 0)
    return owed <= party.creditLimit
  })
}

/** La Bonne Fourche pays 45 days end of month: one of the four Tuesdays would put her due date out of the story. */
function dateSuits({ days, roles }: CaseFile): boolean {
  return !(roles['role-rc'] === 'cli-bonne-fourche' && days[0] === '2026-12-01')
}
