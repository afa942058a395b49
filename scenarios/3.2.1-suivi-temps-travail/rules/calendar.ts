/** Days of the run: Thursday, Friday, Monday. */
export const RUN_DAYS = ['2026-11-26', '2026-11-27', '2026-11-30'] as const

/** The week that is planned (S50), Monday to Sunday. */
export const WEEK = [
  '2026-12-07',
  '2026-12-08',
  '2026-12-09',
  '2026-12-10',
  '2026-12-11',
  '2026-12-12',
  '2026-12-13',
] as const

/** The week whose hours go to payroll (S47), Monday to Friday. */
export const PAST_WEEK = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'] as const

const NAMES = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const

/** Date of a day of the planned week by its French name; throws on another word. */
export function dayNamed(name: string): string {
  const date = WEEK[NAMES.findIndex((one) => one === name)]
  if (!date) throw new Error(`"${name}" is no day of the week`)
  return date
}

/** The day before, in the week. */
export const dayBefore = (date: string): string => WEEK[WEEK.findIndex((one) => one === date) - 1] ?? WEEK[0]
