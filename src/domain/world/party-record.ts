import type { Party } from '../records/records.ts'
import { curlyApostrophes } from '../trade/french-typography.ts'
import type { Counterparty } from './counterparty.ts'

/** The card of a third party as the software of the house keeps it, under its first account. A case overrides what it tells otherwise. */
export function partyRecord(one: Counterparty): Party {
  return {
    id: one.id,
    account: one.accounts[0] ?? '',
    name: curlyApostrophes(one.name),
    nature: natureOf(one),
    tariff: one.tariff ?? 'public',
    ...(one.siren ? { siren: one.siren } : {}),
    address: {
      line: curlyApostrophes(one.address.line),
      postcode: one.address.postcode,
      city: curlyApostrophes(one.address.city),
    },
    phone: one.phone ?? '',
    email: one.email,
    contact: {
      title: one.contact.title,
      firstName: one.contact.firstName,
      lastName: curlyApostrophes(one.contact.lastName),
      role: curlyApostrophes(one.contact.role),
    },
    paymentTerms: curlyApostrophes(one.paymentTerms),
    creditLimit: one.creditLimit ?? 0,
    comment: '',
    status: 'actif',
  }
}

function natureOf(one: Counterparty): Party['nature'] {
  switch (one.category) {
    case 'particulier':
    case 'collectivite':
    case 'association':
      return one.category
    default:
      return 'professionnel'
  }
}
