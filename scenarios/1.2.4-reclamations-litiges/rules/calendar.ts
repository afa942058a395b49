import type { CalendarEntry } from '../../../src/domain/records/records.ts'
import { addDays } from '../../../src/domain/trade/date-arithmetic.ts'
import type { IsoDate } from '../../../src/domain/trade/iso-date.ts'

/** The week of the team as its shared diary shows it (organisation, agenda; règles internes § 2 and § 7). */
export function calendarOf(today: IsoDate): readonly CalendarEntry[] {
  const at = (
    days: number,
    start: string,
    end: string,
    title: string,
    owner: string,
    place: string,
  ): CalendarEntry => ({
    id: `agenda-commun-${days}-${start.replace(':', '')}`,
    owner,
    kind: 'evenement',
    date: addDays(today, days),
    start,
    end,
    title,
    place,
  })
  return [
    at(-1, '09:00', '09:30', 'Point de la semaine', 'nadege-kouame-ferrand', 'La Ruche'),
    at(0, '15:30', '16:15', 'Affranchissement, puis levée du courrier', 'aissata-bompard', 'accueil'),
    at(1, '11:00', '12:00', 'Revue des commandes et des délais', 'julien-escoffard', 'La Ruche'),
    at(2, '10:00', '11:00', 'Préparation des paiements', 'nadege-kouame-ferrand', 'bureau-raf'),
    at(3, '12:15', '13:30', 'Repas partagé', 'nadege-kouame-ferrand', 'cuisine'),
  ]
}
