// From plain facts about the moment to what the office shows. Pure: same facts, same view.
import type {
  Activity,
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
import { signSpot } from './sign-spots.ts'

export interface StaffMember {
  readonly id: string
  /** « Mme Dobrescu » */
  readonly tag: string
  /** Simulated minutes since midnight; all day when absent. */
  readonly from?: number
  readonly to?: number
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
const QUEUE = ['reception-visitor', 'queue-1', 'queue-2'] as const
const SEATS = ['sofa-1', 'sofa-2'] as const
const BEARER_SPOTS = ['before-own-desk', 'beside-own-desk', 'behind-own-desk'] as const

/** What the office shows at this moment; spots that a place does not have are left out. */
export function presentOffice(input: OfficeInput): OfficeView {
  const place = placeOf(input.organisation)
  const people = [...colleagues(input, place), ...visitors(input), ...learner(input)].filter((p) => place.spots[p.spot])
  const signs = (input.signs ?? []).flatMap(({ sign, text, spot }): OfficeSign[] => {
    const at = spot ?? signSpot(input.organisation, sign)
    return place.spots[at] ? [{ id: sign, spot: at, text }] : []
  })
  return {
    organisation: input.organisation,
    minute: input.minute,
    weather: input.weather ?? 'clear',
    people,
    hotspots: hotspots(input, place, people),
    signs,
    ringing: input.ringing,
    darkRooms: place.rooms
      .filter((room) => room.lamp && !people.some((p) => p.id === room.lamp))
      .map((room) => room.id),
  }
}

const isIn = (person: StaffMember, input: OfficeInput) =>
  !input.absent.includes(person.id) && input.minute >= (person.from ?? 0) && input.minute < (person.to ?? 24 * 60)

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
  const atWork = input.staff.flatMap((person): OfficePerson[] => {
    const home = place.homes[person.id]
    const spot = home ? place.spots[home] : undefined
    if (!home || !spot || !isIn(person, input) || bearers.some((b) => b.id === person.id)) return []
    const activity: Activity =
      spot.posture === 'desk' ? 'type' : spot.posture === 'seat' ? 'sit' : spot.work === 'work' ? 'work' : 'idle'
    return [
      {
        id: person.id,
        tag: person.tag,
        spot: home,
        activity,
        mood: input.moods?.[person.id] ?? 'neutre',
        text: `${person.tag} est à son poste.`,
      },
    ]
  })
  return [...atWork, ...coming]
}

function visitors(input: OfficeInput): OfficePerson[] {
  let standing = 0
  let seated = 0
  return (input.visitors ?? []).flatMap((v): OfficePerson[] => {
    const spot = v.seated ? SEATS[seated++] : QUEUE[standing++]
    if (!spot) return []
    const [activity, mood, verb] = TEMPERS[v.temper]
    const waiting: Activity = v.temper === 'calm' ? (v.seated ? 'sit' : 'wait') : activity
    return [{ id: v.id, tag: v.tag, spot, activity: waiting, mood, text: `${v.tag} ${verb} à l’accueil.` }]
  })
}

const TEMPERS: Readonly<Record<Temper, readonly [Activity, Mood, string]>> = {
  calm: ['wait', 'neutre', 'attend'],
  angry: ['angry', 'colere', 'parle fort'],
  lost: ['lost', 'perdu', 'cherche son chemin'],
  embarrassed: ['embarrassed', 'gene', 'hésite'],
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
    .filter((p) => p.spot !== 'own-desk')
    .map((p): Hotspot => {
      const visitor = (input.visitors ?? []).some((v) => v.id === p.id)
      return visitor
        ? { id: `visitor:${p.id}`, kind: 'visitor', label: p.tag, spot: p.spot, alert: p.text }
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
