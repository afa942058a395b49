import type { StoredDocument } from '../../../../src/domain/records/records.ts'
import type { Organisation } from '../../../../src/domain/world/organisation.ts'
import { type Facts, partyOf } from '../values.ts'
import { invoiceOf } from './invoice.ts'

/** Every paper of the case, in the folders of the filing plan. */
export function documentsOf(facts: Facts, house: Organisation): readonly StoredDocument[] {
  return [...facts.entries.map((entry) => invoiceOf(entry, partyOf(facts.parties, entry.client), house))]
}
