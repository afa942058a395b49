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

const HOURS = { 'accueil-aube': 'dawn', 'accueil-jour': 'day', 'accueil-soir': 'evening' } as const

/** Address of a picture of the company at an hour: floating on the sky, else the plate of the scene, else nothing. */
export function officeUrl(name: keyof typeof HOURS): string | undefined {
  const hour = HOURS[name]
  const plate = hour === 'evening' ? 'evening' : 'day'
  return (
    offices[`../../../assets/office/accueil-entreprise-${hour}.webp`] ??
    offices[`../../../assets/office/entreprise-${plate}.webp`]
  )
}
