// From plain facts about the moment to what the office shows. Pure: same facts, same view.
import { type Errand, errandsAt, isPhoning } from './life/errands.ts'
import { isAtWork } from './life/hours.ts'
import { weatherText } from './life/weather.ts'
import type {
  Activity,
  Emote,
  Hotspot,
  HotspotKind,
  Mood,
  OfficePerson,
  OfficeSign,
  OfficeView,
  OrganisationId,
  SignId,
  Weather,
} from './office-view.ts'
import type { Place } from './places/place.ts'
import { placeOf } from './places/places.ts'
import { extrasOf, queueAt, visitorsAt } from './present-visitors.ts'
import { signSpot } from './sign-spots.ts'

export interface StaffMember {
  readonly id: string
  /** « Mme Dobrescu » */
  readonly tag: string
  /** Hours of the directory: « 8 h à 16 h, télétravail le mardi »; all day when absent. */
  readonly hours?: string
}

export type Temper = 'calm' | 'angry' | 'lost' | 'embarrassed'

export interface Visitor {
  /** Whose looks: an id of the cast, or one of the stock visitors. */
  readonly id: string
  readonly tag: string
  readonly temper: Temper
  /** Already at the counter, or on the sofa. */
  readonly seated?: boolean
}

/** Someone of a queue that the run keeps: nobody knows their name before they say it. */
export interface QueuedVisitor {
  readonly id: string
  /** « Ticket 12 », or a name once known. */
  readonly tag: string
  /** `counter`: served now; `queue`: waits; else the spot where they were sent. */
  readonly at: string
  /** 5 delighted … 1 at the end of their tether. */
  readonly mood: number
  /** Minutes waited. */
  readonly minutes: number
}

/** Someone who comes to the learner's desk, a paper in hand. */
export interface Bearer {
  readonly id: string
  readonly tag: string
  readonly mood?: Mood
  /** « Mme Dobrescu vous fait signe, un avis à la main. » */
  readonly text: string
}

export interface StruckSign {
  readonly sign: SignId
  readonly text: string
  /** Where, when the usual spot of the sign is not the right one. */
  readonly spot?: string
}

export interface OfficeInput {
  readonly organisation: OrganisationId
  /** Simulated minutes since midnight. */
  readonly minute: number
  /** Day of the run, from 1, and its date (ISO): who works that day, what the weather is. */
  readonly day?: number
  readonly date?: string
  /** Seed of the run: what is only to be looked at depends on it. */
  readonly seed?: string
  readonly weather?: Weather
  readonly staff: readonly StaffMember[]
  /** Ids of the staff who are away that day. */
  readonly absent: readonly string[]
  /** Id of the learner's manager. */
  readonly manager: string
  /** Name that the telephone shows while it rings. */
  readonly ringing: string | null
  /** The learner is on the telephone. */
  readonly onCall?: boolean
  readonly visitors?: readonly Visitor[]
  readonly queue?: readonly QueuedVisitor[]
  readonly bearers?: readonly Bearer[]
  readonly signs?: readonly StruckSign[]
  /** Moods that the story gives (someone is cross today). */
  readonly moods?: Readonly<Record<string, Mood>>
  /** What calls for attention: `{ mail: '2 messages non lus' }`. */
  readonly alerts?: Readonly<Partial<Record<HotspotKind, string>>>
  /** Id of the learner in the picture. */
  readonly learner?: string
}

const NBSP = '\u00a0'
const BEARER_SPOTS = ['before-own-desk', 'beside-own-desk', 'behind-own-desk'] as const

/** What the office shows at this moment; spots that a place does not have are left out. */
export function presentOffice(input: OfficeInput): OfficeView {
  const place = placeOf(input.organisation)
  const named = [
    ...colleagues(input, place),
    ...visitorsAt(input.visitors ?? [], place),
    ...queueAt(input.queue ?? [], place),
    ...learner(input),
  ].filter((p) => place.spots[p.spot])
  const people = [...named, ...extrasOf(input.signs ?? [], place, named)].map(withEmote)
  const signs = (input.signs ?? []).flatMap(({ sign, text, spot }): OfficeSign[] => {
    const at = spot ?? signSpot(input.organisation, sign)
    return place.spots[at] ? [{ id: sign, spot: at, text }] : []
  })
  const weather = input.weather ?? 'clear'
  return {
    organisation: input.organisation,
    minute: input.minute,
    weather,
    outside: weatherText(weather),
    people,
    hotspots: hotspots(input, place, people),
    signs,
    ringing: input.ringing,
    darkRooms: place.rooms
      .filter((room) => room.lamp && !people.some((p) => p.id === room.lamp))
      .map((room) => room.id),
  }
}

const EMOTES: Readonly<Partial<Record<Activity, Emote>>> = { angry: 'scribble', lost: 'question', embarrassed: 'drop' }
function withEmote(person: OfficePerson): OfficePerson {
  const emote = person.emote ?? EMOTES[person.activity]
  return emote ? { ...person, emote } : person
}

const isIn = (person: StaffMember, { absent, date, minute }: OfficeInput) =>
  !absent.includes(person.id) && (!person.hours || !date || isAtWork(person.hours, date, minute))

function colleagues(input: OfficeInput, place: Place): OfficePerson[] {
  const bearers = input.bearers ?? []
  const coming = bearers.slice(0, BEARER_SPOTS.length).map(
    (b, i): OfficePerson => ({
      id: b.id,
      tag: b.tag,
      spot: BEARER_SPOTS[i] ?? 'before-own-desk',
      activity: 'bear',
      mood: b.mood ?? 'parle2',
      text: b.text,
    }),
  )
  const present = input.staff.filter((p) => place.homes[p.id] && isIn(p, input) && !bearers.some((b) => b.id === p.id))
  const errands = errandsAt(
    present.map(({ id }) => id).filter((id) => !place.posted.includes(id)),
    place.errands,
    input.seed ?? '',
    input.day ?? 1,
    input.minute,
  )
  return [...present.flatMap((person) => atWork(person, input, place, errands.get(person.id))), ...coming]
}

function atWork(person: StaffMember, input: OfficeInput, place: Place, errand: Errand | undefined): OfficePerson[] {
  const home = place.homes[person.id]
  const spot = home ? place.spots[home] : undefined
  if (!home || !spot) return []
  const who = { id: person.id, tag: person.tag }
  const told = input.moods?.[person.id]
  if (errand)
    return [
      {
        ...who,
        spot: errand.spot,
        activity: errand.activity,
        mood: told ?? errand.mood ?? 'neutre',
        text: `${person.tag} ${errand.does}.`,
      },
    ]
  const mood = told ?? 'neutre'
  const works: Activity =
    spot.posture === 'desk' ? 'type' : spot.posture === 'seat' ? 'sit' : spot.work === 'work' ? 'work' : 'idle'
  const manner = place.manners?.[person.id]
  if (spot.posture && isPhoning(person.id, input.seed ?? '', input.day ?? 1, input.minute))
    return [{ ...who, spot: home, activity: 'phone', mood, text: `${person.tag} est au téléphone.` }]
  return [
    {
      ...who,
      spot: home,
      activity: works,
      mood,
      ...(manner ? { emote: manner.emote } : {}),
      text: manner ? `${person.tag} ${manner.does}.` : `${person.tag} est à son poste.`,
    },
  ]
}

const learner = (input: OfficeInput): OfficePerson[] => [
  {
    id: input.learner ?? 'eleve',
    tag: 'Vous',
    spot: 'own-desk',
    activity: input.onCall ? 'phone' : 'type',
    mood: 'neutre',
    text: input.onCall ? 'Vous êtes au téléphone.' : 'Vous êtes à votre poste.',
  },
]

/** In a queue, waiting is nothing to point at until it lasts. */
const isPatient = (p: OfficePerson, { queue = [] }: OfficeInput) => queue.some(({ id }) => id === p.id) && !p.emote

function hotspots(input: OfficeInput, place: Place, people: readonly OfficePerson[]): Hotspot[] {
  const manager = input.staff.find((s) => s.id === input.manager)
  const alert = (kind: HotspotKind) => {
    const text = input.alerts?.[kind]
    return text ? { alert: text } : {}
  }
  const ringing = input.ringing ? { alert: `Le téléphone sonne${NBSP}: ${input.ringing}` } : alert('phone')
  const fixed: Hotspot[] = [
    { id: 'own-desk', kind: 'own-desk', label: 'Votre bureau', spot: 'own-edge', ...alert('own-desk') },
    { id: 'phone', kind: 'phone', label: 'Téléphone', spot: 'own-phone', ...ringing },
    { id: 'mail', kind: 'mail', label: 'Messagerie', spot: 'own-screen', ...alert('mail') },
    { id: 'mail-tray', kind: 'mail-tray', label: 'Bannettes du courrier', spot: 'mail-tray', ...alert('mail-tray') },
    {
      id: 'reception',
      kind: 'reception',
      label: 'Comptoir d’accueil',
      spot: 'reception-counter',
      ...alert('reception'),
    },
    {
      id: 'manager-door',
      kind: 'manager-door',
      label: manager ? `Bureau de ${manager.tag}` : 'Bureau du responsable',
      spot: 'manager-door',
      ...alert('manager-door'),
    },
    { id: 'copier', kind: 'copier', label: 'Copieur', spot: 'copier-top', ...alert('copier') },
    { id: 'board', kind: 'board', label: 'Tableau mural', spot: 'board', ...alert('board') },
    { id: 'archives', kind: 'archives', label: 'Armoire de classement', spot: 'archives', ...alert('archives') },
    {
      id: 'meeting-room',
      kind: 'meeting-room',
      label: 'Salle de réunion',
      spot: 'meeting-door',
      ...alert('meeting-room'),
    },
  ]
  const persons = people
    .filter((p) => p.spot !== 'own-desk' && p.tag !== '')
    .map((p): Hotspot => {
      const visitor = !input.staff.some((member) => member.id === p.id)
      return visitor
        ? {
            id: `visitor:${p.id}`,
            kind: 'visitor',
            label: p.tag,
            spot: p.spot,
            ...(isPatient(p, input) ? {} : { alert: p.text }),
          }
        : {
            id: `colleague:${p.id}`,
            kind: 'colleague',
            label: p.tag,
            spot: p.spot,
            ...(p.activity === 'bear' ? { alert: p.text } : {}),
          }
    })
  return [...fixed, ...persons].filter((h) => place.spots[h.spot])
}
