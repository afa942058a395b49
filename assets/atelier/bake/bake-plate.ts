// A place, empty of people, and the mask that lets its furniture hide them.
import { Baker } from '../lib/baker.ts'
import { context2d } from '../lib/core.ts'
import { canvasOf, toCanvas } from '../lib/raster.ts'
import { COMPANY } from '../lib/rooms/company.ts'
import { shadowBounds } from '../lib/rooms/plate.ts'
import { association } from '../scenes/association.ts'
import { company } from '../scenes/company.ts'
import { FRAME, type Furnished, frame, type Screen } from '../scenes/stage.ts'
import { townHall } from '../scenes/town-hall.ts'
import { type LightName, type MaskedScreen, type Picture, SCALE } from './jobs.ts'
import { LIGHTS } from './looks-of-light.ts'
import { base64 } from './pack.ts'

/** Baked in strips: the buffers of a whole place at this size would not fit. */
const STRIPS = 4
const PLACES: Readonly<Record<string, (town: boolean) => Furnished>> = {
  entreprise: company,
  association,
  mairie: townHall,
}
const SKIES: Readonly<Record<LightName, string>> = { dawn: '#f3d5c4', day: '#f8dfbd', evening: '#bfa3bd' }

export function bakePlate(name: string, light: LightName, town: boolean): Picture {
  const furnish = PLACES[name]
  if (!furnish) throw new Error(`no place ${name}`)
  const { root, screens } = furnish(town)
  const baker = new Baker(LIGHTS[light])
  const scale = SCALE
  const bounds = shadowBounds(COMPANY.W, COMPANY.D)
  const width = FRAME.w * scale
  const height = FRAME.h * scale
  const whole = canvasOf(width, height)
  const ids = new Uint16Array(width * height)
  const strip = FRAME.h / STRIPS
  for (let i = 0; i < STRIPS; i++) {
    const baked = baker.bake(
      root,
      { x: FRAME.x, y: FRAME.y + i * strip, w: FRAME.w, h: strip },
      { scale, bounds, ids: town, ...(globalThis.ART_DRAFT ? { ss: 1 } : {}) },
    )
    context2d(whole).drawImage(toCanvas(baked), 0, i * strip * scale)
    if (baked.ids) ids.set(baked.ids, i * strip * scale * width)
  }
  if (!town) return { png: base64(whole), w: width, h: height, ox: FRAME.x, oy: FRAME.y }
  const { mask, masked } = maskOf(ids, width, height, screens)
  return {
    png: base64(frame(whole, SKIES[light])),
    w: width,
    h: height,
    ox: FRAME.x,
    oy: FRAME.y,
    mask: base64(mask),
    screens: masked,
  }
}

function maskOf(ids: Uint16Array, width: number, height: number, screens: readonly Screen[]) {
  const canvas = canvasOf(width, height)
  const picture = new ImageData(width, height)
  const index = new Map(screens.map((s, i) => [s.oid, i + 1]))
  const boxes = screens.map(() => ({ x0: width, y0: height, x1: 0, y1: 0 }))
  for (let p = 0; p < ids.length; p++) {
    const i = index.get(ids[p] ?? 0) ?? 0
    picture.data[p * 4] = i
    picture.data[p * 4 + 3] = 255
    const box = boxes[i - 1]
    if (!box) continue
    const x = p % width
    const y = (p - x) / width
    box.x0 = Math.min(box.x0, x)
    box.x1 = Math.max(box.x1, x + 1)
    box.y0 = Math.min(box.y0, y)
    box.y1 = Math.max(box.y1, y + 1)
  }
  context2d(canvas).putImageData(picture, 0, 0)
  const round = (n: number) => Math.round(n * 100) / 100
  const masked = screens.map((s, i): MaskedScreen => {
    const b = boxes[i] ?? { x0: 0, y0: 0, x1: 0, y1: 0 }
    return {
      name: s.name,
      x0: round(s.x0),
      z0: round(s.z0),
      x1: round(s.x1),
      z1: round(s.z1),
      x: b.x0,
      y: b.y0,
      w: Math.max(0, b.x1 - b.x0),
      h: Math.max(0, b.y1 - b.y0),
    }
  })
  return { mask: canvas, masked }
}
