import type { Party } from '../../../src/domain/records/records.ts'
import type { CaseFile } from '../../../src/domain/scenario/case-file.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import type { Counterparty } from '../../../src/domain/world/counterparty.ts'
import { partyRecord } from '../../../src/domain/world/party-record.ts'
import { staffOf } from '../../../src/domain/world/staff-records.ts'
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
      staff: staffOf(world),
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

/** At a counter a user is a person, and no card has an account. */
function partyOf(one: Counterparty): Party {
  const { contact } = one
  const isPerson = one.category === 'particulier' || one.id.startsWith('us-')
  const card = partyRecord(one)
  return {
    ...card,
    account: '',
    name: isPerson ? `${contact.title} ${contact.firstName} ${card.contact.lastName}` : card.name,
    nature: isPerson ? 'particulier' : one.category === 'association' ? 'association' : 'professionnel',
    tariff: '',
    paymentTerms: '',
    creditLimit: 0,
  }
}
