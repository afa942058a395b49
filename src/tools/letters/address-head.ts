import { correspondents } from '../../domain/desk/people.ts'
import type { Records } from '../../domain/records/records.ts'

interface AddressHead {
  readonly name: string
  /** First lines of the address; street and town are on the card of the customer, to be copied by hand. */
  readonly lines: readonly string[]
}

/** The name one writes to, as it stands at the head of an address. */
export function addressHead(id: string, records: Records): AddressHead {
  const person = correspondents(records).find((one) => one.id === id)
  if (!person) return { name: id, lines: [] }
  const named = person.isStaff || person.organisation === person.fullName
  return { name: person.fullName, lines: named ? [person.fullName] : [person.organisation, person.fullName] }
}
