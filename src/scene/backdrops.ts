// The company floating on the sky, for the front door of the game.
import dawn from '../../assets/office/accueil-entreprise-dawn.webp?url&no-inline'
import day from '../../assets/office/accueil-entreprise-day.webp?url&no-inline'
import evening from '../../assets/office/accueil-entreprise-evening.webp?url&no-inline'

export type Hour = 'dawn' | 'day' | 'evening'

/** Addresses of transparent pictures, 2049 × 1152. */
export const BACKDROPS: Readonly<Record<Hour, string>> = { dawn, day, evening }
