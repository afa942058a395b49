export const LEVELS = ['ti', 'i', 's', 'ts', 'none'] as const
/** Mark of a level: its order is fixed, its word is data of the grid in use. */
export type Level = (typeof LEVELS)[number]

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  ti: 'Très insuffisant',
  i: 'Insuffisant',
  s: 'Satisfaisant',
  ts: 'Très satisfaisant',
  none: 'Pas encore joué',
}
