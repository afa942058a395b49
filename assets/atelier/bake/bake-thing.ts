// A thing that comes and goes: a sign, a parcel, a letter on the blotter.
import { Baker } from '../lib/baker.ts'
import { THREE } from '../lib/core.ts'
import { toCanvas } from '../lib/raster.ts'
import type { SignThing } from '../scenes/sign-things.ts'
import { THINGS } from '../scenes/things.ts'
import { type Picture, SCALE } from './jobs.ts'
import { SPRITE_LIGHT } from './looks-of-light.ts'
import { trimmed } from './pack.ts'

const MARGIN = 26
/** On a wall: no shadow on the floor. */
const HUNG: ReadonlySet<string> = new Set([
  'tableau-mural',
  'planning-troue',
  'intemperie',
  'reseau-coupe',
  'ecran-pirate',
])
let baker: Baker | undefined

export function bakeThing(name: string): Picture {
  const make = THINGS[name as SignThing]
  if (!make) throw new Error(`no thing ${name}`)
  const object = make()
  object.updateMatrixWorld(true)
  const box = new THREE.Box3().setFromObject(object)
  const corners = [box.min, box.max]
  const points = corners.flatMap((a) => corners.flatMap((b) => corners.map((c) => Baker.proj(a.x, b.y, c.z))))
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const x = Math.floor(Math.min(...xs)) - MARGIN
  const y = Math.floor(Math.min(...ys)) - MARGIN
  const rect = { x, y, w: Math.ceil(Math.max(...xs)) - x + MARGIN, h: Math.ceil(Math.max(...ys)) - y + MARGIN }
  baker ??= new Baker(SPRITE_LIGHT)
  const canvas = HUNG.has(name)
    ? toCanvas(baker.bake(object, rect, { scale: SCALE }))
    : baker.sprite(object, rect, { scale: SCALE })
  return trimmed(canvas, rect, SCALE)
}
