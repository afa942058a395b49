// Pictures composed on canvases: the place at this size and hour, the furniture cut out of it, people in this light.
import type { Weather } from '../office-view.ts'
import type { Place, Room } from '../places/place.ts'
import { FRAME, toScreen } from '../places/place.ts'
import type { Footprint } from './depth.ts'
import type { Fit } from './fit.ts'
import { cssColour, type HourLight, isWhite, type Rgb } from './light.ts'
import type { PlacePicture } from './pictures.ts'
import { paintWeather } from './sky.ts'

export function canvasOf(w: number, h: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(w))
  canvas.height = Math.max(1, Math.round(h))
  return canvas
}
export function contextOf(canvas: HTMLCanvasElement, readBack = false): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', readBack ? { willReadFrequently: true } : {})
  if (!context) throw new Error('no 2D canvas here')
  context.imageSmoothingQuality = 'high'
  return context
}

export interface PlaceState {
  readonly fit: Fit
  /** Canvas px for one CSS px. */
  readonly density: number
  readonly width: number
  readonly height: number
  readonly light: HourLight
  readonly darkRooms: readonly Room[]
  readonly place: Place
  readonly weather: Weather
}

/** The place, empty, as big as the canvas. */
export function paintPlace(picture: PlacePicture, evening: HTMLImageElement | null, state: PlaceState) {
  const { fit, density, light } = state
  const canvas = canvasOf(state.width * density, state.height * density)
  const context = contextOf(canvas)
  const k = fit.scale * density
  const at = [fit.x * density, fit.y * density, FRAME.w * k, FRAME.h * k] as const
  context.drawImage(picture.day, ...at)
  if (evening && light.evening > 0) {
    context.globalAlpha = light.evening
    context.drawImage(evening, ...at)
    context.globalAlpha = 1
  }
  context.globalCompositeOperation = 'multiply'
  if (!isWhite(light.place)) {
    context.fillStyle = cssColour(light.place)
    context.fillRect(0, 0, canvas.width, canvas.height)
  }
  for (const room of state.darkRooms) {
    context.fillStyle = 'rgb(122 104 150)'
    context.beginPath()
    roomOutline(room).forEach((p, i) => {
      const x = (p.x * fit.scale + fit.x) * density
      const y = (p.y * fit.scale + fit.y) * density
      if (i === 0) context.moveTo(x, y)
      else context.lineTo(x, y)
    })
    context.fill()
  }
  context.globalCompositeOperation = 'source-over'
  paintWeather(context, state.place, state.weather, fit, density)
  return canvas
}

const WALL = 2.5

/** Floor of the room and the outer walls behind it, as they show. */
function roomOutline(r: Room) {
  const right = r.z0 === 0 ? [toScreen(r.x0, r.z0, WALL), toScreen(r.x1, r.z0, WALL)] : []
  const left = r.x0 === 0 ? [toScreen(r.x0, r.z1, WALL)] : []
  return [...right, toScreen(r.x1, r.z0), toScreen(r.x1, r.z1), toScreen(r.x0, r.z1), ...left, toScreen(r.x0, r.z0)]
}

/** One alpha picture per piece of furniture, px of the baked mask. */
export function masksOf(mask: HTMLImageElement, screens: readonly Footprint[]): HTMLCanvasElement[] {
  const whole = canvasOf(mask.naturalWidth, mask.naturalHeight)
  const context = contextOf(whole, true)
  context.drawImage(mask, 0, 0)
  return screens.map((screen, i) => {
    if (screen.w === 0 || screen.h === 0) return canvasOf(1, 1)
    const source = context.getImageData(screen.x, screen.y, screen.w, screen.h)
    for (let p = 0; p < source.data.length; p += 4) source.data[p + 3] = source.data[p] === i + 1 ? 255 : 0
    const cut = canvasOf(screen.w, screen.h)
    contextOf(cut).putImageData(source, 0, 0)
    return cut
  })
}

export interface CutOut {
  readonly canvas: HTMLCanvasElement
  readonly x: number
  readonly y: number
}

/** A piece of furniture cut out of the painted place; null when it is out of view. scale: canvas px for one px of the mask. */
export function cutOut(
  place: HTMLCanvasElement,
  mask: HTMLCanvasElement,
  screen: Footprint,
  offset: { x: number; y: number },
  scale: number,
): CutOut | null {
  const x = Math.floor(screen.x * scale + offset.x)
  const y = Math.floor(screen.y * scale + offset.y)
  const right = Math.ceil((screen.x + screen.w) * scale + offset.x)
  const bottom = Math.ceil((screen.y + screen.h) * scale + offset.y)
  if (screen.w === 0 || right <= 0 || bottom <= 0 || x >= place.width || y >= place.height) return null
  const canvas = canvasOf(right - x, bottom - y)
  const context = contextOf(canvas)
  context.drawImage(place, -x, -y)
  context.globalCompositeOperation = 'destination-in'
  context.drawImage(
    mask,
    screen.x * scale + offset.x - x,
    screen.y * scale + offset.y - y,
    screen.w * scale,
    screen.h * scale,
  )
  return { canvas, x, y }
}

/** Draws an atlas again in this light. */
export function paintAtlas(canvas: HTMLCanvasElement, image: HTMLImageElement, tint: Rgb) {
  const context = contextOf(canvas)
  context.globalCompositeOperation = 'source-over'
  context.clearRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0)
  if (isWhite(tint)) return
  context.globalCompositeOperation = 'multiply'
  context.fillStyle = cssColour(tint)
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.globalCompositeOperation = 'destination-in'
  context.drawImage(image, 0, 0)
}

/** Soft contact shadow, thrown to the right by the sun. */
export function paintShadow(): HTMLCanvasElement {
  const canvas = canvasOf(96, 48)
  const context = contextOf(canvas)
  context.translate(44, 24)
  context.scale(1, 0.5)
  const fade = context.createRadialGradient(0, 0, 4, 0, 0, 42)
  fade.addColorStop(0, 'rgb(74 42 85 / 55%)')
  fade.addColorStop(0.55, 'rgb(74 42 85 / 28%)')
  fade.addColorStop(1, 'rgb(74 42 85 / 0%)')
  context.fillStyle = fade
  context.fillRect(-48, -48, 96, 96)
  return canvas
}
