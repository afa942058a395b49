// Pixels read back from the baker.
import { context2d } from './core.ts'

export interface Raster {
  readonly w: number
  readonly h: number
  readonly px: Uint8ClampedArray<ArrayBuffer>
}

/** Averages ss × ss blocks with premultiplied alpha, and turns the rows the right way up. */
export function downsample(raw: Uint8Array, W: number, H: number, ss: number): Raster {
  const w = Math.floor(W / ss)
  const h = Math.floor(H / ss)
  const px = new Uint8ClampedArray(w * h * 4)
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      let R = 0
      let G = 0
      let B = 0
      let A = 0
      for (let j = 0; j < ss; j++)
        for (let i = 0; i < ss; i++) {
          const p = ((H - 1 - (y * ss + j)) * W + x * ss + i) * 4
          const a = raw[p + 3] ?? 0
          R += (raw[p] ?? 0) * a
          G += (raw[p + 1] ?? 0) * a
          B += (raw[p + 2] ?? 0) * a
          A += a
        }
      if (!A) continue
      const d = (y * w + x) * 4
      px[d] = R / A
      px[d + 1] = G / A
      px[d + 2] = B / A
      px[d + 3] = A / (ss * ss)
    }
  return { w, h, px }
}

/** Of each ss × ss block, the number seen most often in its first two bytes (see the id pass). */
export function downsampleIds(raw: Uint8Array, W: number, H: number, ss: number): Uint16Array {
  const w = Math.floor(W / ss)
  const h = Math.floor(H / ss)
  const ids = new Uint16Array(w * h)
  const seen: number[] = []
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      seen.length = 0
      for (let j = 0; j < ss; j++)
        for (let i = 0; i < ss; i++) {
          const p = ((H - 1 - (y * ss + j)) * W + x * ss + i) * 4
          seen.push((raw[p] ?? 0) * 256 + (raw[p + 1] ?? 0))
        }
      let best = 0
      let votes = 0
      for (const id of seen) {
        const n = seen.filter((other) => other === id).length
        if (n > votes) {
          votes = n
          best = id
        }
      }
      ids[y * w + x] = best
    }
  return ids
}

export function canvasOf(w: number, h: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = w
  canvas.height = h
  return canvas
}

export function toCanvas(raster: Raster): HTMLCanvasElement {
  const canvas = canvasOf(raster.w, raster.h)
  context2d(canvas).putImageData(new ImageData(raster.px, raster.w, raster.h), 0, 0)
  return canvas
}
