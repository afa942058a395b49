import type { Records, StaffMember } from '../records/records.ts'
import { curlyApostrophes } from '../trade/french-typography.ts'
import type { OrganisationWorld } from './world.ts'

/** Everyone of an organisation who can be written to, as its directory and its software know them: characters first. */
export function staffOf(world: OrganisationWorld): readonly StaffMember[] {
  const common = (person: OrganisationWorld['otherEmployees'][number]) => ({
    id: person.id,
    title: person.title,
    firstName: person.firstName,
    lastName: person.lastName,
    role: curlyApostrophes(person.role),
    service: person.service,
    hours: curlyApostrophes(person.hours),
  })
  return [
    ...world.people.map(
      (person): StaffMember => ({
        ...common(person),
        office: person.office,
        extension: person.extension,
        email: person.email,
      }),
    ),
    ...world.otherEmployees.flatMap((person): readonly StaffMember[] =>
      person.email === undefined ? [] : [{ ...common(person), office: '', extension: '', email: person.email }],
    ),
  ]
}

/** The tables of an organisation before a case fills them: its people, and nothing else. */
export function emptyRecords(world: OrganisationWorld): Records {
  return {
    parties: [],
    staff: staffOf(world),
    salesDocuments: [],
    payments: [],
    followUps: [],
    folders: [],
    documents: [],
    calendar: [],
    workbooks: [],
  }
}
