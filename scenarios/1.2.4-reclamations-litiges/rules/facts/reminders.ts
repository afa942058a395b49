import type { Party } from '../../../../src/domain/records/records.ts'
import { addDays } from '../../../../src/domain/trade/date-arithmetic.ts'
import type { IsoDate } from '../../../../src/domain/trade/iso-date.ts'
import { isDayOfKind } from '../../../../src/domain/trade/working-days.ts'
import { stepDate } from '../dates.ts'
import { addressLines } from '../documents/letterhead.ts'
import type { Entry } from '../entries.ts'
import type { PastSteps } from '../ledger.ts'
import { folderName } from '../people.ts'
import { claimOf } from '../statement-workbook.ts'
import { TERMS } from '../terms.ts'
import { date, montant, texte, type Values } from './kinds.ts'

const natureOf = (party: Party): string => (party.nature === 'particulier' ? 'particulier' : 'professionnel')

/** R1, first reminder by mail. */
export function firstReminder(entry: Entry, party: Party): Values {
  return {
    'r1.suite': date(stepDate(entry.due, TERMS.secondReminderDays)),
    'r1.nature': texte(natureOf(party)),
    'r1.qui': texte(folderName(entry.client)),
    'r1.grille': texte(party.nature === 'particulier' ? 'relance-particulier' : 'relance-1'),
  }
}

/** R2, second reminder by letter: what it may claim depends on its date, one set of figures by day of the run. */
export function secondReminder(entry: Entry, party: Party, steps: PastSteps, days: readonly IsoDate[]): Values {
  const claims = days.map((day, rank): Values => {
    const claim = claimOf(entry, party, day)
    return {
      [`r2.total.j${rank + 1}`]: montant(claim.total),
      [`r2.penalites.j${rank + 1}`]: montant(claim.penalty),
    }
  })
  return {
    'r2.relance-1': date(steps.r2First),
    'r2.suite': date(stepDate(entry.due, TERMS.formalNoticeDays)),
    'r2.nature': texte(natureOf(party)),
    'r2.qui': texte(folderName(entry.client)),
    // Mme Costadoat writes back, M. Torreilles comes with a crate, the co-operative confirms in writing.
    'r2.messager': texte(entry.client === 'cli-paniers-du-pre' ? 'aissata-bompard' : entry.client),
    'r2.depot': texte(
      entry.client === 'cli-paniers-du-pre'
        ? 'Une caisse de poireaux est posée à l’accueil\u00a0; Mme Bompard la contourne.'
        : 'Mme Bompard pose sur votre bannette un chèque et son courrier.',
    ),
    'r2.civilite': texte(party.contact.title === 'M.' ? 'Monsieur' : 'Madame'),
    'r2.adresse': texte(postalAddress(party)),
    'r2.indemnite': montant(party.nature === 'particulier' ? 0 : TERMS.indemnity),
    ...Object.assign({}, ...claims),
  }
}

/** The address as the post reads it: four lines, the last one in capitals. */
const postalAddress = (party: Party): string => addressLines(party).join('\n')

/** “Eight days”: the working days from the 8th to the 10th after a text of each day of the run. */
export function deadlines(days: readonly IsoDate[]): Values {
  return Object.fromEntries(
    days.flatMap((day, rank) => {
      const open = [8, 9, 10].map((delay) => addDays(day, delay)).filter((limit) => isDayOfKind(limit, 'ouvre'))
      return [0, 1, 2].map((place) => [`limite.j${rank + 1}.${place + 1}`, date(open[place] ?? open[0] ?? day)])
    }),
  )
}
