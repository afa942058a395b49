// Pictures for the fixtures: whatever the art folders hold today; a face without a picture shows its initials.
const portraits = import.meta.glob<string>('/assets/characters/portraits/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
})
const offices = import.meta.glob<string>('/assets/office/*.webp', { query: '?url', import: 'default', eager: true })

/** Address of a face ("nadege-kouame-ferrand", "neutre"), or nothing. */
export const portraitUrl = (person: string, mood = 'neutre'): string | undefined =>
  portraits[`/assets/characters/portraits/${person}-${mood}.webp`]

/** Address of a picture of the office at an hour, or nothing. */
export const officeUrl = (name: string): string | undefined => offices[`/assets/office/${name}.webp`]
