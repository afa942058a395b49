// What can be baked. A job is plain data: the same job with the same code gives the same bytes.
import type { PersonLook } from '../lib/people/look.ts'

export type LightName = 'dawn' | 'day' | 'evening'

export type Job =
  | { readonly kind: 'plate'; readonly place: string; readonly light: LightName; readonly town: boolean }
  | { readonly kind: 'frame'; readonly person: string; readonly look: PersonLook; readonly frame: string }
  | { readonly kind: 'portrait'; readonly person: string; readonly look: PersonLook; readonly mood: string }
  | { readonly kind: 'thing'; readonly thing: string }

/** A picture as PNG in base64, with where its top left corner lies from the point that touches the floor, in 1x px. */
export interface Picture {
  readonly png: string
  readonly w: number
  readonly h: number
  readonly ox: number
  readonly oy: number
  /** Of a plate: PNG of one byte per pixel (red), 1-based index in `screens`, 0 for nothing. */
  readonly mask?: string
  readonly screens?: readonly MaskedScreen[]
}

export interface MaskedScreen {
  readonly name: string
  readonly x0: number
  readonly z0: number
  readonly x1: number
  readonly z1: number
  /** Its rectangle in the picture, px of the picture. */
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Place in an atlas, px of the atlas; ox, oy: from the floor point to the top left corner, 1x px. */
export interface AtlasFrame {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly ox: number
  readonly oy: number
}

export interface Atlas {
  readonly webp: string
  readonly frames: Readonly<Record<string, AtlasFrame>>
}

/** px of a picture for one px at 1x. */
export const SCALE = 1.5
