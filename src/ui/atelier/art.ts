// Pictures for the fixtures: whatever the art folders hold today; a face without a picture shows its initials.
const portraits = import.meta.glob<string>('../../../assets/characters/portraits/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
})
const offices = import.meta.glob<string>('../../../assets/office/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** Address of a face ("nadege-kouame-ferrand", "neutre"), or nothing. */
export const portraitUrl = (person: string, mood = 'neutre'): string | undefined =>
  portraits[`../../../assets/characters/portraits/${person}-${mood}.webp`]

const HOURS = { 'accueil-aube': 'dawn', 'accueil-jour': 'day', 'accueil-soir': 'dusk' } as const

/** Address of a picture of the company at an hour; the day where that hour is not drawn, nothing where none is. */
export const officeUrl = (name: keyof typeof HOURS): string | undefined =>
  offices[`../../../assets/office/entreprise-${HOURS[name]}.webp`] ??
  offices['../../../assets/office/entreprise-day.webp']
