import type { Party, StaffMember } from '../../../src/domain/records/records.ts'
import type { CaseFile } from '../../../src/domain/scenario/case-file.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import type { Counterparty } from '../../../src/domain/world/counterparty.ts'
import type { OrganisationWorld } from '../../../src/domain/world/world.ts'
import { cast } from './cast.ts'
import { wordPick } from './picks.ts'
import { planOf } from './plan.ts'
import { valuesOf } from './values.ts'

/** The whole case of a draw: who comes and when, the facts of each demand. Texts are in the YAML and the messages. */
export function deriveCase(draw: Draw, world: OrganisationWorld): CaseFile {
  return {
    days: [wordPick(draw, 'jour')],
    values: valuesOf(draw),
    roles: cast(draw),
    records: {
      parties: world.counterparties.map(partyOf),
      staff: world.people.map(
        (person): StaffMember => ({
          id: person.id,
          title: person.title,
          firstName: person.firstName,
          lastName: person.lastName,
          role: typeset(person.role),
          service: person.service,
          office: person.office,
          extension: person.extension,
          email: person.email,
          hours: typeset(person.hours),
        }),
      ),
      salesDocuments: [],
      payments: [],
      followUps: [],
      folders: FOLDERS,
      documents: [],
      calendar: [],
      workbooks: [],
      visits: [],
    },
    arrivals: [],
    counter: planOf(draw),
    computed: {},
  }
}

const FOLDERS = [
  { path: 'presentoir', label: 'Présentoir du hall', restricted: false },
  { path: 'casier/accueil', label: 'Casier : accueil', restricted: false },
  { path: 'casier/demarches', label: 'Casier : démarches et tarifs', restricted: false },
  { path: 'sous-sol', label: 'Le Sous-sol : présences et annuaire', restricted: false },
  { path: 'guichet-unique', label: 'Guichet unique', restricted: false },
]

/** Curly apostrophes, as printed. */
const typeset = (text: string): string => text.replaceAll("'", '’')

function partyOf(one: Counterparty): Party {
  const { contact } = one
  const isPerson = one.category === 'particulier' || one.id.startsWith('us-')
  return {
    id: one.id,
    account: '',
    name: isPerson ? `${contact.title} ${contact.firstName} ${typeset(contact.lastName)}` : typeset(one.name),
    nature: isPerson ? 'particulier' : one.category === 'association' ? 'association' : 'professionnel',
    tariff: '',
    address: { line: typeset(one.address.line), postcode: one.address.postcode, city: typeset(one.address.city) },
    phone: one.phone ?? '',
    email: one.email,
    contact: {
      title: contact.title,
      firstName: contact.firstName,
      lastName: typeset(contact.lastName),
      role: typeset(contact.role),
    },
    paymentTerms: '',
    creditLimit: 0,
    comment: '',
    status: 'actif',
  }
}
