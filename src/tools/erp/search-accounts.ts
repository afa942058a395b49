import { amountDue, type Party, type Records, type SalesDocument } from '../../domain/records/records.ts'
import { parseAmount } from '../../domain/trade/parse-amount.ts'

/** Without accents or capitals, for searching. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** Whether one of the texts holds all the words searched. */
function holds(texts: readonly string[], search: string): boolean {
  const whole = fold(texts.join(' '))
  return fold(search)
    .split(/\s+/)
    .every((word) => whole.includes(word))
}

const documentMatches = (records: Records, document: SalesDocument, search: string): boolean => {
  const amount = parseAmount(search)
  if (amount !== null && [document.total, amountDue(records, document)].includes(amount)) return true
  return holds([document.number], search)
}

/** Accounts found by name, number, town, contact or address, by the number of an invoice, or by an exact amount. */
export function searchAccounts(records: Records, search: string): readonly Party[] {
  const sorted = records.parties.toSorted((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1))
  if (search.trim() === '') return sorted
  const amount = parseAmount(search)
  return sorted.filter(
    (party) =>
      holds([party.name, party.account, party.address.city, party.contact.lastName, party.email], search) ||
      records.salesDocuments.some((one) => one.party === party.id && documentMatches(records, one, search)) ||
      (amount !== null && records.payments.some((one) => one.party === party.id && one.amount === amount)),
  )
}

/** Sales documents found by number, by the account they belong to, or by an exact amount. */
export function searchDocuments(records: Records, search: string): readonly SalesDocument[] {
  if (search.trim() === '') return records.salesDocuments
  return records.salesDocuments.filter((document) => {
    const party = records.parties.find((one) => one.id === document.party)
    return (
      documentMatches(records, document, search) || (party !== undefined && holds([party.name, party.account], search))
    )
  })
}
