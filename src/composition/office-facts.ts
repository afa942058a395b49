import type { RunView } from '../app/ports.ts'
import type { Visit } from '../domain/desk/counter/counter.ts'
import { waited } from '../domain/desk/counter/counter.ts'
import type { Exchange } from '../domain/desk/desk.ts'
import { byRole } from '../domain/desk/people.ts'
import { weatherOf } from '../scene/life/weather.ts'
import type { SignId } from '../scene/office-view.ts'
import { SIGNS } from '../scene/office-view.ts'
import type { OfficeInput, QueuedVisitor, Temper, Visitor } from '../scene/present-office.ts'

const TEMPERS: Readonly<Record<string, Temper>> = {
  colere: 'angry',
  accuse: 'angry',
  rompu: 'angry',
  embarrasse: 'embarrassed',
  gene: 'embarrassed',
  perdu: 'lost',
}
/** Services that stand in the hall, by the word the counter sends people with → where one waits for them. */
const COUNTERS: Readonly<Record<string, string>> = {
  'guichet-accueil': 'counter-1-visitor',
  'guichet-etat-civil': 'counter-2-visitor',
  'guichet-familles': 'counter-3-visitor',
}

/** Plain facts of this moment of a run, for the picture of the office. */
export function officeFacts(view: RunView): OfficeInput {
  const { scenario, draw } = view.setup
  const { desk, play } = view
  const waiting = desk.exchanges.filter(({ phase }) => phase === 'attend')
  const talking = desk.exchanges.filter(({ phase }) => phase === 'en-cours')
  const ringing = waiting.find(({ channel }) => channel === 'telephone')
  const staff = desk.records.staff.map((person) => ({
    id: person.id,
    tag: `${person.title} ${person.lastName}`,
    hours: person.hours,
  }))
  const isStaff = (id: string) => staff.some((member) => member.id === id)
  const callers = [...talking, ...waiting].filter(({ channel }) => channel === 'sur-place')
  const unread = desk.mails.filter(({ id, folder }) => folder === 'reception' && !desk.consulted.includes(id)).length
  const signs = desk.signs.filter((sign): sign is typeof sign & { readonly sign: SignId } =>
    SIGNS.includes(sign.sign as SignId),
  )
  const queue = queueOf(view)
  return {
    organisation: scenario.organisation,
    minute: play.minute,
    day: play.day,
    date: view.date,
    seed: draw.seed,
    weather: weatherOf(draw.seed, play.day, signs.find(({ sign }) => sign === 'intemperie')?.text ?? null),
    staff,
    absent: [],
    manager: scenario.manager,
    ringing: ringing ? ringing.name : null,
    onCall: talking.some(({ channel }) => channel === 'telephone'),
    bearers: callers
      .filter(({ withId }) => isStaff(withId))
      .map(({ withId, name }) => ({ id: withId, tag: name, text: `${name} est devant votre bureau.` })),
    visitors: queue.length > 0 ? [] : callers.filter(({ withId }) => !isStaff(withId)).map(visitorOf),
    queue,
    signs: signs.map(({ sign, text }) => ({ sign, text })),
    ...(unread > 0
      ? { alerts: { mail: `${unread} message${unread > 1 ? 's' : ''} non lu${unread > 1 ? 's' : ''}` } }
      : {}),
  }
}

function visitorOf({ withId, name, transcript }: Exchange): Visitor {
  const mood = transcript.filter(({ who }) => who === 'eux').at(-1)?.mood ?? ''
  return { id: withId, tag: name, temper: TEMPERS[mood] ?? 'calm' }
}

/** The hall, as the counter keeps it: served first, then in order of arrival; those who have left are not shown. */
function queueOf({ desk, setup }: RunView): QueuedVisitor[] {
  const { counter, records } = desk
  if (!counter) return []
  const placed = counter.visits.flatMap((visit, rank): QueuedVisitor[] => {
    const at = placeOf(visit)
    if (!at) return []
    const role = setup.caseFile.counter?.visitors.find(({ id }) => id === visit.id)?.person ?? visit.id
    const person = byRole(setup.caseFile, records, role)
    const id = setup.caseFile.roles[role] ?? role
    const isKnown = at === 'counter' || visit.calls.length > 0
    const tag = isKnown && person ? person.name : `Ticket ${rank + 1}`
    return [{ id, tag, at, mood: visit.mood, minutes: waited(visit, counter.now) }]
  })
  return placed.sort((a, b) => Number(b.at === 'counter') - Number(a.at === 'counter'))
}

function placeOf({ presence, sent }: Visit): string | null {
  if (presence === 'attend') return 'queue'
  if (presence === 'recu') return 'counter'
  return presence === 'ailleurs' && sent ? (COUNTERS[sent.place] ?? null) : null
}
