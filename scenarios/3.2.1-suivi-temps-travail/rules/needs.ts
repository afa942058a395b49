import type { Need } from '../../../src/content/judges/planning/constraints.ts'
import { WEEK } from './calendar.ts'
import type { WeekFacts } from './facts.ts'

const at = (hours: number, minutes = 0): number => hours * 60 + minutes

/** Needs of the assembly team by day and slot (treatment § 4, “besoins”; slots § 3.1). */
export function assemblyNeeds(facts: WeekFacts): readonly Need[] {
  const days = WEEK.slice(0, 5).flatMap((date): readonly Need[] => [
    { date, slot: 'matin', start: at(8), end: at(12), skills: { MONT: facts.bigDay === date ? 3 : 2, ELEC: 1 } },
    { date, slot: 'après-midi', start: at(13), end: at(15, 30), skills: { MONT: 2, CTRL: 1 } },
    ...(facts.evenings.includes(date)
      ? [{ date, slot: 'soir', start: at(16), end: at(20), skills: { MONT: 1, ELEC: 1 } }]
      : []),
  ])
  return [
    ...dawn(facts),
    ...days,
    { date: WEEK[5], slot: 'stand', start: at(10), end: at(18), skills: { MONT: 1, STAND: 1 } },
  ]
}

/** Somebody half an hour before the lorry and a quarter of an hour after, when the day has not begun. */
function dawn({ truck }: WeekFacts): readonly Need[] {
  if (truck.minute >= at(8)) return []
  return [{ date: truck.date, slot: 'aube', start: truck.minute - 30, end: truck.minute + 15, skills: { MONT: 1 } }]
}
