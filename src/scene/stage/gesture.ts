// Which frames show what someone does where they are.
import type { Activity } from '../office-view.ts'
import type { Facing, Posture } from '../places/place.ts'

export interface Gesture {
  /** One frame: still. */
  readonly frames: readonly string[]
  readonly flip: boolean
  /** Frames per second. */
  readonly rate: number
}

const TURNED_TO_US: ReadonlySet<Activity> = new Set(['angry', 'lost', 'embarrassed', 'ill', 'wave', 'bear', 'carry'])
const FRONT: Readonly<Record<Activity, readonly string[]>> = {
  idle: ['stand'],
  sit: ['stand'],
  type: ['stand'],
  phone: ['stand'],
  talk: ['talk1', 'talk2'],
  walk: ['stand'],
  wait: ['wait'],
  bear: ['bear'],
  work: ['work-front'],
  carry: ['carry'],
  angry: ['angry1', 'angry2'],
  lost: ['lost'],
  embarrassed: ['embarrassed'],
  ill: ['ill'],
  wave: ['wave'],
}
const RATES: Readonly<Partial<Record<Activity, number>>> = { type: 3, talk: 2, angry: 3.5 }

function wanted(activity: Activity, posture: Posture, back: boolean): readonly string[] {
  if (posture === 'desk') return activity === 'phone' ? ['desk-phone'] : ['type1', 'type2']
  if (posture === 'seat') {
    if (activity === 'phone') return ['sit-phone']
    if (activity === 'type') return ['sit-type1', 'sit-type2']
    if (activity === 'talk' || activity === 'angry') return ['sit', 'sit-talk']
    return activity === 'wait' ? ['sit-wait'] : ['sit']
  }
  if (!back || TURNED_TO_US.has(activity)) return FRONT[activity]
  if (activity === 'talk') return ['talk-back']
  return activity === 'work' ? ['work'] : ['stand-back']
}

/** has: whether the person has that frame; what is missing becomes the nearest that exists. */
export function gestureOf(
  activity: Activity,
  facing: Facing,
  posture: Posture,
  has: (frame: string) => boolean,
): Gesture {
  const back = facing === 'ne' || facing === 'nw'
  const frames = wanted(activity, posture, back).filter(has)
  const nearest = posture === 'seat' ? ['sit-wait', 'sit', 'stand'] : back ? ['stand-back', 'stand'] : ['stand']
  const fallback = nearest.find(has) ?? 'stand'
  const flip = posture !== 'desk' && (facing === 'se' || facing === 'nw')
  const moves = frames.length > 1
  return { frames: frames.length > 0 ? frames : [fallback], flip, rate: moves ? (RATES[activity] ?? 2) : 0 }
}

/** Frames of a walk in this direction; dx, dz: where it goes. */
export function walkFrame(dx: number, dz: number, step: number): { frame: string; flip: boolean } {
  const facing: Facing = Math.abs(dx) > Math.abs(dz) ? (dx > 0 ? 'se' : 'nw') : dz > 0 ? 'sw' : 'ne'
  const back = facing === 'ne' || facing === 'nw'
  return { frame: `walk-${back ? 'back-' : ''}${step}`, flip: facing === 'se' || facing === 'nw' }
}
