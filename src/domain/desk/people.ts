import type { Records } from '../records/records.ts'
import type { CaseFile } from '../scenario/case-file.ts'

/** Somebody the learner can write to or speak with, colleague or third party. */
export interface Correspondent {
  readonly id: string
  /** `Mme Kouamé-Ferrand`, `M. Malaurie`. */
  readonly name: string
  readonly fullName: string
  readonly email: string
  readonly phone: string
  readonly organisation: string
  readonly isStaff: boolean
}

/** Everyone in the directory: staff first, then counterparties. */
export function correspondents(records: Records): readonly Correspondent[] {
  return [
    ...records.staff.map((person) => ({
      id: person.id,
      name: `${person.title} ${person.lastName}`,
      fullName: `${person.firstName} ${person.lastName}`,
      email: person.email,
      phone: person.extension,
      organisation: person.role,
      isStaff: true,
    })),
    ...records.parties.map((party) => ({
      id: party.id,
      name: party.contact.lastName ? `${party.contact.title} ${party.contact.lastName}` : party.name,
      fullName: party.contact.lastName ? `${party.contact.firstName} ${party.contact.lastName}` : party.name,
      email: party.email,
      phone: party.phone,
      organisation: party.name,
      isStaff: false,
    })),
  ]
}

/** The correspondent with this electronic address, whatever its case. */
export function byEmail(records: Records, email: string): Correspondent | null {
  const wanted = email.trim().toLowerCase()
  return correspondents(records).find((person) => person.email.toLowerCase() === wanted) ?? null
}

/** The correspondent with this id, or whose role in the scenario this is. */
export function byRole(caseFile: CaseFile, records: Records, role: string): Correspondent | null {
  const id = caseFile.roles[role] ?? role
  return correspondents(records).find((person) => person.id === id) ?? null
}
