// What the office looks like at one moment. The drawn scene and the list « Autour de vous » read the same value:
// nothing may be seen in the picture that is not said here.

export const ORGANISATIONS = ['entreprise', 'association', 'mairie'] as const
export type OrganisationId = (typeof ORGANISATIONS)[number]

export const MOODS = [
  'neutre',
  'content',
  'parle1',
  'parle2',
  'colere',
  'gene',
  'perdu',
  'triste',
  'malade',
  'fatigue',
] as const
/** Names of the faces, as in the portrait files. */
export type Mood = (typeof MOODS)[number]

export type Weather = 'clear' | 'cloudy' | 'rain' | 'storm' | 'snow'

/** What someone is doing; the scene chooses pose and movement. `bear`: stands there, a paper in hand. */
export type Activity =
  | 'idle'
  | 'sit'
  | 'type'
  | 'phone'
  | 'talk'
  | 'walk'
  | 'wait'
  | 'bear'
  | 'work'
  | 'carry'
  | 'angry'
  | 'lost'
  | 'embarrassed'
  | 'ill'
  | 'wave'

/** Small drawing above a head; what it means is in the sentence. */
export const EMOTES = ['note', 'clock', 'question', 'scribble', 'drop', 'dots'] as const
export type Emote = (typeof EMOTES)[number]

export interface OfficePerson {
  readonly id: string
  /** Short name shown above the head: « Mme Dobrescu ». */
  readonly tag: string
  /** Spot of the place where the person is, or is going (see places/). */
  readonly spot: string
  readonly activity: Activity
  readonly mood: Mood
  readonly emote?: Emote
  /** French sentence for the list: « Mme Dobrescu tape à son poste. » */
  readonly text: string
}

export type HotspotKind =
  | 'own-desk'
  | 'phone'
  | 'mail'
  | 'mail-tray'
  | 'reception'
  | 'visitor'
  | 'manager-door'
  | 'colleague'
  | 'copier'
  | 'board'
  | 'archives'
  | 'meeting-room'

export interface Hotspot {
  /** Unique in the view; for a colleague, `colleague:<person id>`. */
  readonly id: string
  readonly kind: HotspotKind
  /** Accessible name, in French. */
  readonly label: string
  /** Spot it is pinned to. */
  readonly spot: string
  /** What calls for attention there: « 2 messages non lus ». */
  readonly alert?: string
}

/** Signs of complexity factors and hazards that the scene can draw; the others are only told. */
export const SIGNS = [
  'travaux',
  'sol-mouille',
  'intemperie',
  'courant-coupe',
  'reseau-coupe',
  'serveur-alarme',
  'ecran-pirate',
  'fichier-chiffre',
  'armoire-fermee',
  'cle-perdue',
  'chaise-vide',
  'file',
  'egare',
  'colere',
  'telephone',
  'visite-etrangere',
  'papier-etranger',
  'camion',
  'colis-abime',
  'colis-pile',
  'chariot-retours',
  'rayon-bas',
  'classeur-absent',
  'dossier-deplace',
  'bourrage',
  'horloge',
  'date-barree',
  'caisse-ouverte',
  'lettre-banque',
  'lettre-officielle',
  'malade',
  'secours',
  'salle-prise',
  'visio-figee',
  'porteur',
  'papier-pose',
  'pile',
  'tableau-mural',
  'planning-troue',
  'pastille',
  'badge',
  'porte-ouverte',
  'brochures',
  'chevalet',
  'micro',
] as const
export type SignId = (typeof SIGNS)[number]

export interface OfficeSign {
  readonly id: SignId
  /** Spot where it stands. */
  readonly spot: string
  /** French sentence for the list and the live region. */
  readonly text: string
}

export interface OfficeView {
  readonly organisation: OrganisationId
  /** Simulated minutes since midnight: gives the light. */
  readonly minute: number
  readonly weather: Weather
  /** What one sees by the window, for the list; nothing when it is fine. */
  readonly outside: string | null
  readonly people: readonly OfficePerson[]
  readonly hotspots: readonly Hotspot[]
  readonly signs: readonly OfficeSign[]
  /** Name shown by the learner's telephone while it rings. */
  readonly ringing: string | null
  /** Rooms whose lamps are off (`bureau-direction` on a Thursday). */
  readonly darkRooms: readonly string[]
}
