import type { Party } from '../../../src/domain/records/records.ts'
import { curlyApostrophes } from '../../../src/domain/trade/french-typography.ts'
import type { Counterparty } from '../../../src/domain/world/counterparty.ts'
import { partyRecord } from '../../../src/domain/world/party-record.ts'
import type { OrganisationWorld } from '../../../src/domain/world/world.ts'
import { CYCLORAMA, TOURNEE_MALINE } from './distribution.ts'

/** Second card of Mme Doucouré-Vial, opened by mistake. */
export const DOUBLE = 'cli-doucoure-vial-double'

/** The customers' cards, the double one after the good one. */
export function partiesOf(world: OrganisationWorld): readonly Party[] {
  return world.counterparties
    .filter((one) => one.role === 'client' || one.role === 'client-et-fournisseur')
    .flatMap((one) => {
      const cards = one.accounts.filter((account) => account.startsWith('411'))
      return cards.map((account, rank) => cardOf(one, account, rank))
    })
}

function cardOf(one: Counterparty, account: string, rank: number): Party {
  const status = rank > 0 ? 'doublon' : one.id === CYCLORAMA ? 'bloque' : one.id === TOURNEE_MALINE ? 'gele' : 'actif'
  return {
    ...partyRecord(one),
    id: rank === 0 ? one.id : DOUBLE,
    account,
    comment: rank > 0 ? 'Fiche ouverte en 2023.' : commentOf(one),
    status,
  }
}

/** Facts only: the customer may read this card (règles internes § 8). */
function commentOf(one: Counterparty): string {
  if (one.id === TOURNEE_MALINE)
    return 'Solde porté au compte 416 le 06/10/2026. Dossier : 02-ventes/clients/tournee-maline.'
  if (one.id === 'cli-doucoure-vial') return 'Cliente depuis 2023.'
  return curlyApostrophes(one.history)
}

/** `les-passerelles` for `cli-les-passerelles`: name of the customer's folder, and in file names. */
export const folderName = (client: string): string => client.replace(/^cli-/, '').replace(/-double$/, '')

/** “Monsieur Benzarti,” as a letter begins, without the comma. */
export const greetingOf = (party: Party): string =>
  `${party.contact.title === 'M.' ? 'Monsieur' : 'Madame'} ${party.contact.lastName}`

/** “M. Benzarti”. */
export const contactOf = (party: Party): string => `${party.contact.title} ${party.contact.lastName}`

/** The card of a customer; throws when there is none. */
export function partyOf(parties: readonly Party[], id: string): Party {
  const party = parties.find((one) => one.id === id)
  if (!party) throw new Error(`No card "${id}"`)
  return party
}
