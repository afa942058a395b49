// Pictures → atlas. Shelves by falling height: simple, stable, and good enough for people of one size.
import { context2d } from '../lib/core.ts'
import { canvasOf } from '../lib/raster.ts'
import type { Atlas, AtlasFrame, Picture } from './jobs.ts'

const WIDTH = 1024
const GAP = 2

export async function imageOf(png: string): Promise<ImageBitmap> {
  const bytes = Uint8Array.from(atob(png), (c) => c.charCodeAt(0))
  return createImageBitmap(new Blob([bytes], { type: 'image/png' }), {
    premultiplyAlpha: 'none',
    colorSpaceConversion: 'none',
  })
}

/** Base64 of a canvas, without the address prefix. */
export const base64 = (canvas: HTMLCanvasElement, type = 'image/png', quality?: number) =>
  canvas.toDataURL(type, quality).split(',')[1] ?? ''

export async function encode(png: string, quality: number, width?: number): Promise<string> {
  const image = await imageOf(png)
  const w = width ?? image.width
  const canvas = canvasOf(w, Math.round((image.height * w) / image.width))
  const context = context2d(canvas)
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return base64(canvas, 'image/webp', quality)
}

export async function pack(pictures: readonly { name: string; picture: Picture }[], quality: number): Promise<Atlas> {
  const order = [...pictures].sort((a, b) => b.picture.h - a.picture.h || (a.name < b.name ? -1 : 1))
  const frames: Record<string, AtlasFrame> = {}
  let x = 0
  let y = 0
  let shelf = 0
  for (const { name, picture } of order) {
    if (x + picture.w > WIDTH) {
      x = 0
      y += shelf + GAP
      shelf = 0
    }
    frames[name] = { x, y, w: picture.w, h: picture.h, ox: picture.ox, oy: picture.oy }
    x += picture.w + GAP
    shelf = Math.max(shelf, picture.h)
  }
  const right = Math.max(...Object.values(frames).map((f) => f.x + f.w))
  const canvas = canvasOf(right, y + shelf)
  const context = context2d(canvas)
  for (const { name, picture } of order) {
    const frame = frames[name]
    if (frame) context.drawImage(await imageOf(picture.png), frame.x, frame.y)
  }
  return { webp: base64(canvas, 'image/webp', quality), frames: Object.fromEntries(Object.entries(frames).sort()) }
}

/** Cuts the empty margins of a sprite; `ox`, `oy` say where what is left begins. */
export function trimmed(canvas: HTMLCanvasElement, rect: { x: number; y: number }, scale: number): Picture {
  const { width, height } = canvas
  const px = context2d(canvas).getImageData(0, 0, width, height).data
  let x0 = width
  let y0 = height
  let x1 = 0
  let y1 = 0
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if ((px[(y * width + x) * 4 + 3] ?? 0) > 6) {
        x0 = Math.min(x0, x)
        x1 = Math.max(x1, x + 1)
        y0 = Math.min(y0, y)
        y1 = Math.max(y1, y + 1)
      }
  const w = Math.max(1, x1 - x0)
  const h = Math.max(1, y1 - y0)
  const cut = canvasOf(w, h)
  context2d(cut).drawImage(canvas, x0, y0, w, h, 0, 0, w, h)
  return { png: base64(cut), w, h, ox: rect.x + x0 / scale, oy: rect.y + y0 / scale }
}
