// Faces of the people of the world and of their contacts, as plain pictures; the browser fetches only those shown.
import { faceOf } from './faces.ts'
import type { Mood } from './office-view.ts'

const URLS: Readonly<Record<string, string>> = import.meta.glob('../../assets/characters/portraits/*.webp', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
})
const FOLDER = '../../assets/characters/portraits/'

/** Address of a face of 256 px, its neutral one when the mood is not drawn; undefined for someone who has no portrait. */
export function portraitUrl(person: string, mood: Mood = 'neutre'): string | undefined {
  const face = faceOf(person)
  return URLS[`${FOLDER}${face}-${mood}.webp`] ?? URLS[`${FOLDER}${face}-neutre.webp`]
}

/** Ids of everyone who has a portrait. */
export const PORTRAYED: ReadonlySet<string> = new Set(
  Object.keys(URLS)
    .filter((path) => path.endsWith('-neutre.webp'))
    .map((path) => path.slice(FOLDER.length, -'-neutre.webp'.length)),
)
