// One frame of a person, or one portrait.
import { Baker } from '../lib/baker.ts'
import { group, place, THREE } from '../lib/core.ts'
import { desk, handset, officeChair, papers } from '../lib/objects/office.ts'
import { parcel } from '../lib/objects/signs.ts'
import type { PersonLook, Pose } from '../lib/people/look.ts'
import { AGES, person } from '../lib/people/person.ts'
import { POSES } from '../lib/people/poses.ts'
import { toCanvas } from '../lib/raster.ts'
import { FRAMES, type FramePose } from './frames.ts'
import { type Picture, SCALE } from './jobs.ts'
import { SPRITE_LIGHT } from './looks-of-light.ts'
import { trimmed } from './pack.ts'

const RECT = { x: -60, y: -120, w: 120, h: 150 }
const PORTRAIT_PX = 256
/** Height of a look that says nothing. */
const ADULT = 0.9
const PORTRAIT_RECT = { x: -29, y: -29, w: 58, h: 58 }

type Person = ReturnType<typeof person>
const people = new Map<string, Person>()
let frameBaker: Baker | undefined
let portraitBaker: Baker | undefined

/** A person is built once and then posed. */
function personOf(id: string, look: PersonLook): Person {
  const known = people.get(id)
  if (known) return known
  people.clear()
  const made = person(look)
  made.give('held', place(group(papers(1)), 0, -0.1, 0.1), 'R')
  made.give('handset', handset('#e8604c'))
  made.give('carried', parcel(0.46, 0.34, 0.4), 'T')
  people.set(id, made)
  return made
}

export function bakePerson(id: string, look: PersonLook, frame: string): Picture {
  const described = FRAMES[frame]
  if (!described) throw new Error(`no frame ${frame}`)
  const someone = personOf(id, look)
  someone.pose(helped(look, described))
  place(someone.root, 0, 0, described.desk ? -0.02 : 0, described.turn)
  const hiding = described.desk
    ? [place(officeChair(), 0, 0, 0, Math.PI), place(desk({ empty: true }), 0, 0, -0.72, Math.PI)]
    : []
  for (const object of hiding) object.userData.holdout = true
  frameBaker ??= new Baker(SPRITE_LIGHT)
  const root = group(someone.root, hiding)
  const bounds = new THREE.Box3(new THREE.Vector3(-0.9, 0, -0.9), new THREE.Vector3(0.9, 1.75, 0.9))
  const baked = frameBaker.bake(root, RECT, { scale: SCALE, bounds })
  root.remove(someone.root)
  return trimmed(toCanvas(baked), RECT, SCALE)
}

/** Someone in a wheelchair rolls where others walk, and never sits down elsewhere; a cane stands wherever its owner does. */
function helped(look: PersonLook, { pose, desk }: FramePose): Pose {
  if (look.wheelchair) return { ...POSES.roll, ...(pose.face ? { face: pose.face } : {}) }
  const standing = !desk && !('seated' in pose) && !pose.hold
  return look.cane && standing ? { ...pose, aR: POSES.cane.aR, upright: 'cane', hands: 'fist' } : pose
}

const TILTS: Record<string, Pose> = {
  gene: { hx: 0.1 },
  triste: { hx: 0.16 },
  malade: { hx: 0.1, hz: 0.1 },
  perdu: { hz: 0.12 },
  content: { hz: -0.05 },
  fatigue: { hx: 0.06, hz: 0.05 },
  colere: { lean: 0.05 },
}

export function bakePortrait(id: string, look: PersonLook, mood: string): Picture {
  const someone = personOf(id, { ...look, bent: false })
  someone.pose({ ...TILTS[mood], face: mood })
  const tall = (look.height ?? (look.age === 'child' ? AGES.child.height : ADULT)) - ADULT
  place(someone.root, 0, -1.5 - tall * 1.65, 0, 0)
  portraitBaker ??= new Baker({ dome: 16, sun: 5, sm: 512 })
  const scale = PORTRAIT_PX / PORTRAIT_RECT.w
  const root = group(someone.root)
  const canvas = toCanvas(portraitBaker.bake(root, PORTRAIT_RECT, { scale, dir: Baker.dir(0.38, 0.12), lineW: 0.9 }))
  root.remove(someone.root)
  return { png: canvas.toDataURL('image/png').split(',')[1] ?? '', w: canvas.width, h: canvas.height, ox: 0, oy: 0 }
}
