// What the office sounds like when it passes from one moment to the next. Nothing is carried by sound alone: each cue has
// its caption, and what it announces is in the list « Autour de vous ».
import type { OfficeView, SignId } from '../office-view.ts'

export const CUES = [
  'ring',
  'door',
  'steps',
  'chime',
  'paper',
  'murmur',
  'drill',
  'wind',
  'alarm',
  'horn',
  'jam',
  'thump',
  'knock',
] as const
export type Cue = (typeof CUES)[number]

export interface Heard {
  readonly cue: Cue
  /** French sentence shown while it sounds. */
  readonly caption: string
}

const OF_SIGNS: Readonly<Partial<Record<SignId, Cue>>> = {
  travaux: 'drill',
  intemperie: 'wind',
  'serveur-alarme': 'alarm',
  'ecran-pirate': 'alarm',
  'courant-coupe': 'thump',
  pastille: 'chime',
  camion: 'horn',
  colere: 'murmur',
  file: 'murmur',
  bourrage: 'jam',
  'papier-pose': 'paper',
  porteur: 'paper',
  pile: 'paper',
  brochures: 'paper',
  'lettre-banque': 'paper',
  'lettre-officielle': 'paper',
}
/** People in the hall from which it murmurs. */
const CROWD = 4

const visitors = (view: OfficeView) => view.hotspots.filter(({ kind }) => kind === 'visitor')
const unread = (view: OfficeView) => view.hotspots.find(({ kind }) => kind === 'mail')?.alert ?? ''
const count = (text: string) => Number(/\d+/.exec(text)?.[0] ?? 0)

/** before: null when the office has just been opened: nothing has happened yet, but a telephone may be ringing. */
export function heardBetween(before: OfficeView | null, now: OfficeView): readonly Heard[] {
  const heard: Heard[] = []
  if (now.ringing && now.ringing !== before?.ringing) heard.push({ cue: 'ring', caption: 'Le téléphone sonne.' })
  if (!before || before.organisation !== now.organisation) return heard
  for (const sign of now.signs)
    if (!before.signs.some(({ id, text }) => id === sign.id && text === sign.text))
      heard.push({ cue: OF_SIGNS[sign.id] ?? 'knock', caption: sign.text })
  const came = visitors(now).filter(({ id }) => !visitors(before).some((other) => other.id === id))
  if (came.length > 0) heard.push({ cue: 'door', caption: 'La porte s’ouvre, quelqu’un entre.' })
  if (came.length > 0 && visitors(now).length >= CROWD) heard.push({ cue: 'murmur', caption: 'Le hall murmure.' })
  const bearers = (view: OfficeView) => view.people.filter(({ activity }) => activity === 'bear').map(({ id }) => id)
  if (bearers(now).some((id) => !bearers(before).includes(id)))
    heard.push({ cue: 'steps', caption: 'Des pas s’arrêtent devant votre bureau.' })
  if (count(unread(now)) > count(unread(before))) heard.push({ cue: 'chime', caption: 'Un message arrive.' })
  return heard
}
