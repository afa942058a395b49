/** How a mood reads: a word for everybody, a place on a scale of five where the gauge is shown. */
export interface MoodView {
  readonly word: string
  /** 1 (at ease) to 5 (broken off). */
  readonly tension: 1 | 2 | 3 | 4 | 5
}

const MOODS: Readonly<Record<string, MoodView>> = {
  rompu: { word: 'Ne veut plus parler', tension: 5 },
  colere: { word: 'En colère', tension: 4 },
  accuse: { word: 'Fait des reproches', tension: 3 },
  embarrasse: { word: 'Mal à l’aise', tension: 3 },
  negocie: { word: 'Discute', tension: 2 },
  ecoute: { word: 'Écoute', tension: 2 },
  neutre: { word: 'Ton neutre', tension: 1 },
  apaise: { word: 'Plus calme', tension: 1 },
  content: { word: 'De bonne humeur', tension: 1 },
}
const UNKNOWN: MoodView = { word: 'Ton neutre', tension: 1 }

export const moodView = (mood: string): MoodView => MOODS[mood] ?? UNKNOWN
