import type { Party } from '../../../../src/domain/records/records.ts'
import { addDays } from '../../../../src/domain/trade/date-arithmetic.ts'
import type { IsoDate } from '../../../../src/domain/trade/iso-date.ts'
import type { Caller } from '../distribution.ts'
import type { Entry } from '../entries.ts'
import { contactOf, greetingOf } from '../people.ts'
import { date, heure, montant, nom, reference, texte, type Values } from './kinds.ts'

/** h2: who calls, about which invoice, and what the call can teach. With h3 the formal notice is two weeks old. */
export function callFacts(caller: Caller, entry: Entry, party: Party, today: IsoDate, isOldNotice: boolean): Values {
  const isMalaurie = caller === 'malaurie'
  return {
    'appel.qui': texte(caller),
    'appel.client': nom(party.name),
    'appel.nom': nom(party.contact.lastName),
    'appel.contact': nom(contactOf(party)),
    'appel.appel': texte(greetingOf(party)),
    'appel.telephone': { kind: 'telephone', text: party.phone },
    'appel.facture': reference(entry.number),
    'appel.montant': montant(entry.balance),
    'appel.echeance': date(entry.due),
    'appel.rappel-jour': date(isMalaurie ? addDays(today, 1) : today),
    'appel.rappel-heure': heure(isMalaurie ? 8 * 60 + 45 : 12 * 60 + 30),
    'appel.virement': montant(isMalaurie ? 60_000 : Math.ceil(entry.balance / 2)),
    'appel.virement-jour': date(addDays(today, 3)),
    'appel.ouverture': texte(
      isOldNotice
        ? 'Quatre Frelon pour Noël, et vous me les bloquez ? Vous me prenez pour un voleur ?'
        : 'Un recommandé ! Le facteur me l’a fait signer devant mes deux vendeurs ! Vous me prenez pour un voleur ?',
    ),
    'appel.ordre': texte(
      isOldNotice
        ? 'Le recommandé d’abord, il y a quinze jours. Et vendredi on me dit\u00a0: commande en attente.'
        : 'Les vélos d’abord. Vendredi, on me dit\u00a0: commande en attente. Et ce matin le facteur.',
    ),
  }
}
