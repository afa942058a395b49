import type { FindPortrait } from '../app/ports.ts'
import { MOODS, type Mood } from '../scene/office-view.ts'
import { portraitUrl } from '../scene/portraits.ts'

/** Moods of the dialogues → faces of the art. */
const FACES: Readonly<Record<string, Mood>> = {
  colere: 'colere',
  accuse: 'colere',
  rompu: 'colere',
  ecoute: 'neutre',
  negocie: 'parle1',
  apaise: 'content',
  embarrasse: 'gene',
}

export const findPortrait: FindPortrait = (person, mood = 'neutre') => {
  const face = FACES[mood] ?? MOODS.find((known) => known === mood) ?? 'neutre'
  return portraitUrl(person, face) ?? null
}
