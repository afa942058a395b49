// What part of the picture an element shows. The picture always covers the element.
import { FRAME } from '../places/place.ts'

export interface Fit {
  /** CSS px for one px of the picture at 1x. */
  readonly scale: number
  /** Where the picture's corner lies in the element, CSS px. */
  readonly x: number
  readonly y: number
}

const NARROW = 1.2
/** Height of the picture that a narrow element shows, px at 1x: people stay readable beside an open tool. */
const NARROW_HEIGHT = 540
const SMALLEST = 0.9

/** focus: point of the picture, 1x px, kept near the middle of a narrow element. */
export function fitPicture(width: number, height: number, focus: { x: number; y: number } | null): Fit {
  const cover = Math.max(width / FRAME.w, height / FRAME.h)
  const close = focus && width / height < NARROW
  const scale = close ? Math.max(cover, height / NARROW_HEIGHT, SMALLEST) : cover
  const centre = close ? focus : { x: FRAME.w / 2, y: FRAME.h / 2 }
  const inside = (offset: number, size: number, whole: number) => Math.min(0, Math.max(size - whole, offset))
  return {
    scale,
    x: inside(width / 2 - centre.x * scale, width, FRAME.w * scale),
    y: inside(height / 2 - centre.y * scale, height, FRAME.h * scale),
  }
}
