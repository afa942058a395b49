// Weather over the painted place: a wash on the town, rain or flakes there and on the panes. Still pictures: rain that
// moved would keep the machine awake for nothing that matters.
import { lot } from '../life/lot.ts'
import type { Weather } from '../office-view.ts'
import { type Pane, type Place, toScreen } from '../places/place.ts'
import type { Fit } from './fit.ts'

interface Sky {
  /** Multiplies the town. */
  readonly town: string
  /** Multiplies the rooms. */
  readonly rooms: string
  /** Laid on the panes. */
  readonly pane: string
  /** Lightens the town: snow on the ground. */
  readonly cover?: string
  readonly falls?: 'streak' | 'flake'
  /** Drops for a million canvas px. */
  readonly density: number
}

const SKIES: Readonly<Record<Exclude<Weather, 'clear'>, Sky>> = {
  cloudy: { town: '#dedbe6', rooms: '#f3f1f6', pane: 'rgb(150 158 184 / 30%)', density: 0 },
  rain: { town: '#b9bfd4', rooms: '#e9e7f2', pane: 'rgb(96 112 150 / 42%)', falls: 'streak', density: 700 },
  storm: { town: '#9a9dbb', rooms: '#dddbe9', pane: 'rgb(66 70 116 / 55%)', falls: 'streak', density: 1200 },
  snow: {
    town: '#dfe3f0',
    rooms: '#f2f3fa',
    pane: 'rgb(214 226 240 / 55%)',
    cover: 'rgb(255 255 255 / 26%)',
    falls: 'flake',
    density: 800,
  },
}

const WALL_THICKNESS = 0.14

/** context: of the painted place; density: canvas px for one CSS px. */
export function paintWeather(
  context: CanvasRenderingContext2D,
  place: Place,
  weather: Weather,
  fit: Fit,
  density: number,
) {
  if (weather === 'clear') return
  const sky = SKIES[weather]
  const at = (x: number, z: number, y = 0) => {
    const p = toScreen(x, z, y)
    return { x: (p.x * fit.scale + fit.x) * density, y: (p.y * fit.scale + fit.y) * density }
  }
  const { width, height } = context.canvas
  const { width: w, depth: d, wall } = place
  const out = -WALL_THICKNESS
  const top = wall + WALL_THICKNESS / 2
  const building = outline([at(out, d), at(w, d), at(w, out), at(w, out, top), at(out, out, top), at(out, d, top)])
  const town = new Path2D()
  town.rect(0, 0, width, height)
  town.addPath(building)

  context.save()
  context.clip(town, 'evenodd')
  wash(context, sky.town, 'multiply')
  if (sky.cover) wash(context, sky.cover, 'source-over')
  if (sky.falls) fall(context, sky, fit.scale * density, { x: 0, y: 0, w: width, h: height })
  context.restore()

  context.save()
  context.clip(building)
  wash(context, sky.rooms, 'multiply')
  context.restore()

  for (const pane of place.panes) {
    const corners = cornersOf(pane, at)
    const xs = corners.map(({ x }) => x)
    const ys = corners.map(({ y }) => y)
    const box = { x: Math.min(...xs), y: Math.min(...ys), w: Math.max(...xs) - Math.min(...xs), h: 0 }
    box.h = Math.max(...ys) - box.y
    context.save()
    context.clip(outline(corners))
    wash(context, sky.pane, 'source-over')
    if (sky.falls) fall(context, { ...sky, density: sky.density * 4 }, fit.scale * density * 0.8, box)
    context.restore()
  }
}

type Point = { readonly x: number; readonly y: number }

function cornersOf({ wall, a, b, y0, y1 }: Pane, at: (x: number, z: number, y: number) => Point): Point[] {
  const on = (along: number, y: number) => (wall === 'left' ? at(0, along, y) : at(along, 0, y))
  return [on(a, y0), on(b, y0), on(b, y1), on(a, y1)]
}

function outline(points: readonly Point[]): Path2D {
  const path = new Path2D()
  points.forEach(({ x, y }, i) => {
    if (i === 0) path.moveTo(x, y)
    else path.lineTo(x, y)
  })
  path.closePath()
  return path
}

function wash(context: CanvasRenderingContext2D, colour: string, how: GlobalCompositeOperation) {
  context.globalCompositeOperation = how
  context.fillStyle = colour
  context.fillRect(0, 0, context.canvas.width, context.canvas.height)
  context.globalCompositeOperation = 'source-over'
}

/** Drops at places that depend on their rank alone: the same picture each time it is painted. */
function fall(
  context: CanvasRenderingContext2D,
  sky: Sky,
  unit: number,
  box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
) {
  const count = Math.min(2400, Math.ceil((box.w * box.h * sky.density) / 1_000_000 / Math.max(0.4, unit * unit)))
  context.lineWidth = 1.3 * unit
  context.lineCap = 'round'
  context.strokeStyle = 'rgb(240 246 255 / 62%)'
  context.fillStyle = 'rgb(255 255 255 / 88%)'
  context.beginPath()
  for (let i = 0; i < count; i++) {
    const x = box.x + ((lot(i, 'x') % 10_000) / 10_000) * box.w
    const y = box.y + ((lot(i, 'y') % 10_000) / 10_000) * box.h
    const size = 0.6 + (lot(i, 's') % 100) / 100
    if (sky.falls === 'flake') {
      context.moveTo(x, y)
      context.arc(x, y, 1.7 * size * unit, 0, Math.PI * 2)
    } else {
      context.moveTo(x, y)
      context.lineTo(x - 2.5 * size * unit, y + 11 * size * unit)
    }
  }
  if (sky.falls === 'flake') context.fill()
  else context.stroke()
}
