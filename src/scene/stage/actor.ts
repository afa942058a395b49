// Someone in the picture: where they stand, where they go, and the frame that shows it. Plain state; the scene draws it.
import type { Activity, OfficePerson } from '../office-view.ts'
import type { Place, Spot } from '../places/place.ts'
import { type Gesture, gestureOf, walkFrame } from './gesture.ts'
import { type Point, walkPath } from './walk-path.ts'

/** m/s; people are in a hurry, and the eye of the player too. */
const SPEED = 2.4
/** Metres for one cycle of eight frames. */
const STRIDE = 1.15
const STEPS = 8

export interface Actor {
  readonly id: string
  x: number
  z: number
  y: number
  spot: string
  activity: Activity
  path: Point[]
  walked: number
  /** Seconds since the gesture began. */
  time: number
  frame: string
  flip: boolean
  gesture: Gesture
  /** Goes away at the end of its path. */
  leaving: boolean
  has: (frame: string) => boolean
}

const NOWHERE: Spot = { x: 0, z: 0, facing: 'sw', via: '' }

export function actorAt(person: OfficePerson, place: Place, has: (frame: string) => boolean, from?: string): Actor {
  const spot = place.spots[from ?? person.spot] ?? NOWHERE
  const actor: Actor = {
    id: person.id,
    x: spot.x,
    z: spot.z,
    y: spot.y ?? 0,
    spot: from ?? person.spot,
    activity: person.activity,
    path: [],
    walked: 0,
    time: 0,
    frame: 'stand',
    flip: false,
    gesture: { frames: ['stand'], flip: false, rate: 0 },
    leaving: false,
    has,
  }
  settle(actor, place)
  return actor
}

/** Takes the pose of the spot. */
export function settle(actor: Actor, place: Place) {
  const spot = place.spots[actor.spot] ?? NOWHERE
  actor.x = spot.x
  actor.z = spot.z
  actor.y = spot.y ?? 0
  actor.path = []
  actor.gesture = gestureOf(actor.activity, spot.facing, spot.posture ?? 'stand', actor.has)
  actor.time = 0
  actor.frame = actor.gesture.frames[0] ?? 'stand'
  actor.flip = actor.gesture.flip
}

export function sendTo(actor: Actor, place: Place, spot: string, activity: Activity) {
  const from = actor.spot
  actor.activity = activity
  actor.spot = spot
  if (from === spot) {
    if (actor.path.length === 0) settle(actor, place)
    return
  }
  actor.path = walkPath(place, from, spot)
  actor.y = 0
}

export const isWalking = (actor: Actor) => actor.path.length > 0
export const isGesturing = (actor: Actor) => actor.gesture.rate > 0

/** Moves by so many seconds; true when the picture of the actor changed. */
export function advance(actor: Actor, seconds: number, place: Place): boolean {
  if (!isWalking(actor)) return gesture(actor, seconds)
  let left = seconds * SPEED
  while (left > 0) {
    const next = actor.path[0]
    if (!next) {
      settle(actor, place)
      return true
    }
    const dx = next.x - actor.x
    const dz = next.z - actor.z
    const far = Math.hypot(dx, dz)
    const move = Math.min(left, far)
    if (far > 0.001) {
      actor.x += (dx / far) * move
      actor.z += (dz / far) * move
      actor.walked += move
      const step = Math.floor((actor.walked / STRIDE) * STEPS) % STEPS
      Object.assign(actor, walkFrame(dx, dz, step))
    }
    left -= move
    if (far <= move + 0.001) actor.path.shift()
    if (far <= 0.001 && left <= 0) break
  }
  if (actor.path.length === 0) settle(actor, place)
  return true
}

function gesture(actor: Actor, seconds: number): boolean {
  const { frames, rate } = actor.gesture
  if (rate === 0) return false
  actor.time += seconds
  const frame = frames[Math.floor(actor.time * rate) % frames.length] ?? 'stand'
  const changed = frame !== actor.frame
  actor.frame = frame
  return changed
}
