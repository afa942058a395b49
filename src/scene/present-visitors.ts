// Those who come: at the counter, in the queue, on the seats, lost in the hall.
import type { Activity, Mood, OfficePerson } from './office-view.ts'
import type { Place } from './places/place.ts'
import type { QueuedVisitor, StruckSign, Temper, Visitor } from './present-office.ts'

const NBSP = '\u00a0'
const QUEUE = ['reception-visitor', 'queue-1', 'queue-2', 'queue-3', 'queue-4'] as const
const SEATS = ['sofa-1', 'sofa-2', 'sofa-3', 'sofa-4', 'sofa-5', 'sofa-6'] as const
/** Minutes after which waiting shows. */
const LONG = 10

const TEMPERS: Readonly<Record<Temper, readonly [Activity, Mood, string]>> = {
  calm: ['wait', 'neutre', 'attend'],
  angry: ['angry', 'colere', 'parle fort'],
  lost: ['lost', 'perdu', 'cherche son chemin'],
  embarrassed: ['embarrassed', 'gene', 'hésite'],
}

/** Free spots, given one after the other. */
function spotsOf(place: Place, names: readonly string[], taken: ReadonlySet<string> = new Set()) {
  const free = names.filter((name) => place.spots[name] && !taken.has(name))
  return () => free.shift()
}

export function visitorsAt(visitors: readonly Visitor[], place: Place): OfficePerson[] {
  const stand = spotsOf(place, QUEUE)
  const seat = spotsOf(place, SEATS)
  return visitors.flatMap((v): OfficePerson[] => {
    const spot = v.seated ? seat() : stand()
    if (!spot) return []
    const [activity, mood, verb] = TEMPERS[v.temper]
    const waiting: Activity = v.temper === 'calm' ? (v.seated ? 'sit' : 'wait') : activity
    return [{ id: v.id, tag: v.tag, spot, activity: waiting, mood, text: `${v.tag} ${verb} à l’accueil.` }]
  })
}

/** A real queue: whoever is served stands at the counter, the next ones line up, the others sit. */
export function queueAt(queue: readonly QueuedVisitor[], place: Place): OfficePerson[] {
  const line = spotsOf(place, QUEUE, new Set(['reception-visitor']))
  const seat = spotsOf(place, SEATS)
  return queue.flatMap((v): OfficePerson[] => {
    if (v.at === 'counter')
      return [{ ...look(v, 'reception-visitor', 'talk'), text: `${v.tag} est devant vous, au guichet.` }]
    if (v.at !== 'queue')
      return place.spots[v.at] ? [{ ...look(v, v.at, 'wait'), text: `${v.tag} attend à un autre guichet.` }] : []
    const spot = line() ?? seat()
    if (!spot) return []
    const since = v.minutes > 0 ? ` depuis ${v.minutes}${NBSP}minute${v.minutes > 1 ? 's' : ''}` : ''
    const restless = v.minutes >= LONG || v.mood <= 2
    const manner = v.mood <= 1 ? ' et parle fort' : restless ? ' et regarde l’heure' : ''
    return [{ ...look(v, spot, 'wait'), text: `${v.tag} attend${since}${manner}.` }]
  })
}

function look(v: QueuedVisitor, spot: string, calm: Activity): Omit<OfficePerson, 'text'> {
  const who = { id: v.id, tag: v.tag, spot }
  if (v.mood <= 1) return { ...who, activity: 'angry', mood: 'colere', emote: 'scribble' }
  if (calm === 'wait' && (v.mood <= 2 || v.minutes >= LONG))
    return { ...who, activity: 'wait', mood: 'fatigue', emote: 'clock' }
  return { ...who, activity: calm, mood: v.mood >= 5 ? 'content' : 'neutre' }
}

interface Extra {
  readonly who: string
  readonly spot: string
  readonly activity: Activity
  readonly mood: Mood
}
/** Signs that are people: who comes in with them. Borrowed looks, no name. */
const EXTRAS: Readonly<Partial<Record<StruckSign['sign'], readonly Extra[]>>> = {
  egare: [{ who: 'visiteur-1', spot: 'wanderer', activity: 'lost', mood: 'perdu' }],
  colere: [{ who: 'visiteur-6', spot: 'reception-visitor', activity: 'angry', mood: 'colere' }],
  file: [
    { who: 'visiteur-2', spot: 'queue-1', activity: 'wait', mood: 'neutre' },
    { who: 'visiteur-3', spot: 'queue-2', activity: 'wait', mood: 'fatigue' },
    { who: 'visiteur-4', spot: 'sofa-1', activity: 'sit', mood: 'neutre' },
    { who: 'visiteur-5', spot: 'queue-3', activity: 'wait', mood: 'neutre' },
  ],
  'visite-etrangere': [
    { who: 'visiteur-2', spot: 'entrance', activity: 'wait', mood: 'content' },
    { who: 'visiteur-6', spot: 'sofa-2', activity: 'sit', mood: 'neutre' },
  ],
  badge: [{ who: 'visiteur-3', spot: 'reception-visitor', activity: 'wait', mood: 'neutre' }],
  malade: [{ who: 'visiteur-4', spot: 'sofa-1', activity: 'ill', mood: 'malade' }],
  secours: [{ who: 'visiteur-1', spot: 'passage', activity: 'ill', mood: 'malade' }],
}

/** People whom the struck signs bring, where nobody of the story stands already; their sentence is the sign's. */
export function extrasOf(signs: readonly StruckSign[], place: Place, present: readonly OfficePerson[]): OfficePerson[] {
  const taken = new Set(present.flatMap(({ id, spot }) => [id, spot]))
  return signs.flatMap(({ sign, text }) =>
    (EXTRAS[sign] ?? []).flatMap(({ who, spot, activity, mood }): OfficePerson[] => {
      if (taken.has(who) || taken.has(spot) || !place.spots[spot]) return []
      taken.add(who).add(spot)
      return [{ id: who, tag: '', spot, activity, mood, text }]
    }),
  )
}
