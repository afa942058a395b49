// What one would say to point someone out in a crowd, so that no two people are told apart by less than three words.
import type { PersonLook } from '../lib/people/look.ts'

const COVERED: ReadonlySet<string> = new Set(['hijab', 'headwrap'])

/** Described traits of a look, by name; an absent one is an empty word. Heights and small shades are not counted. */
export function traitsOf(look: PersonLook): Readonly<Record<string, string>> {
  const build = look.build ?? 1
  return {
    peau: look.skin ?? '',
    coiffure: look.hair ?? '',
    'couleur de coiffure': (COVERED.has(look.hair ?? '') ? look.scarfColor : look.hairColor) ?? '',
    barbe: look.beard ?? '',
    lunettes: look.glasses ?? '',
    haut: look.top?.kind ?? '',
    'couleur du haut': look.top?.color ?? '',
    cravate: look.top?.tie ?? '',
    bas: look.legs?.kind ?? 'trousers',
    'couleur du bas': look.legs?.color ?? '',
    'couvre-chef': `${look.hat ?? ''} ${look.hat ? (look.hatColor ?? '') : ''}`.trim(),
    carrure: build > 1.05 ? 'large' : build < 0.95 ? 'mince' : '',
    âge: look.age ?? '',
    badge: look.badge ?? '',
    porte: [
      look.wheelchair && 'wheelchair',
      look.cane && 'cane',
      look.headset && 'headset',
      look.hearingAid && 'hearing aid',
      look.apron && 'apron',
      look.sash && 'sash',
      look.bag && `bag ${look.bag}`,
      look.strap && 'strap',
      look.neckScarf && `scarf ${look.neckScarf}`,
      look.earring && 'earring',
      look.freckles && 'freckles',
    ]
      .filter(Boolean)
      .join(', '),
  }
}

/** Names of the traits by which two people differ. */
export function differences(a: PersonLook, b: PersonLook): string[] {
  const left = traitsOf(a)
  const right = traitsOf(b)
  return Object.keys(left).filter((name) => left[name] !== right[name])
}
