import type { Party, StaffMember } from '../../../src/domain/records/records.ts'
import type { OrganisationWorld } from '../../../src/domain/world/world.ts'

/** Curly apostrophes, as printed. */
export const typeset = (text: string): string => text.replaceAll("'", '’')

/** The directory of the house: those who can be written to. */
export function staffOf(world: OrganisationWorld): readonly StaffMember[] {
  const common = (person: OrganisationWorld['otherEmployees'][number]) => ({
    id: person.id,
    title: person.title,
    firstName: person.firstName,
    lastName: person.lastName,
    role: typeset(person.role),
    service: person.service,
    hours: typeset(person.hours),
  })
  return [
    ...world.people.map((person) => ({
      ...common(person),
      office: person.office,
      extension: person.extension,
      email: person.email,
    })),
    ...world.otherEmployees.flatMap((person) =>
      person.email === undefined ? [] : [{ ...common(person), office: '', extension: '', email: person.email }],
    ),
  ]
}

/** The customer of the lot, alone among third parties here. */
export function partiesOf(world: OrganisationWorld, client: string): readonly Party[] {
  return world.counterparties
    .filter(({ id }) => id === client)
    .map((one) => ({
      id: one.id,
      account: one.accounts[0] ?? '',
      name: typeset(one.name),
      nature: one.category === 'collectivite' ? ('collectivite' as const) : ('professionnel' as const),
      tariff: one.tariff ?? 'public',
      address: { line: typeset(one.address.line), postcode: one.address.postcode, city: typeset(one.address.city) },
      phone: one.phone ?? '',
      email: one.email,
      contact: {
        title: one.contact.title,
        firstName: one.contact.firstName,
        lastName: typeset(one.contact.lastName),
        role: typeset(one.contact.role),
      },
      paymentTerms: typeset(one.paymentTerms),
      creditLimit: one.creditLimit ?? 0,
      comment: '',
      status: 'actif' as const,
    }))
}
