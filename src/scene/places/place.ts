// A place: where people can be, how they get there, and how the world becomes the picture.
// 1 unit is 1 m. x runs to the right and down the screen, z to the left and down, y up.

import type { Errand } from '../life/errands.ts'
import type { Emote } from '../office-view.ts'

/** Where a person looks on the screen: down-right (+x), down-left (+z), up-left (−x), up-right (−z). */
export type Facing = 'se' | 'sw' | 'nw' | 'ne'

/** `desk`: on an office chair at a desk that faces up-right; `seat`: on any seat, face to us. */
export type Posture = 'stand' | 'desk' | 'seat'

export interface Spot {
  readonly x: number
  readonly z: number
  readonly y?: number
  readonly facing: Facing
  readonly posture?: Posture
  /** Crossing by which one gets there. */
  readonly via: string
  /** Height of what a button is pinned to; the floor by default. */
  readonly pin?: number
  /** Work done there when nothing else is said. */
  readonly work?: 'work' | 'talk'
}

export interface Crossing {
  readonly x: number
  readonly z: number
  readonly to: readonly string[]
}

export interface Room {
  readonly id: string
  /** Person whose absence leaves it dark. */
  readonly lamp?: string
  readonly x0: number
  readonly z0: number
  readonly x1: number
  readonly z1: number
}

/** A pane on the left wall (x = 0) or the right one (z = 0), from a to b along it, y0 to y1 high. */
export interface Pane {
  readonly wall: 'left' | 'right'
  readonly a: number
  readonly b: number
  readonly y0: number
  readonly y1: number
}

export interface Place {
  readonly id: string
  readonly width: number
  readonly depth: number
  /** Height of the outer walls. */
  readonly wall: number
  readonly spots: Readonly<Record<string, Spot>>
  readonly crossings: Readonly<Record<string, Crossing>>
  /** Person id → spot where they work. */
  readonly homes: Readonly<Record<string, string>>
  /** Where people go for a moment, when nothing else calls them. */
  readonly errands: readonly Errand[]
  /** How some are known to work: « siffle du Bach ». */
  readonly manners?: Readonly<Record<string, { readonly does: string; readonly emote: Emote }>>
  /** Who never leaves their post for an errand: counters, direction. */
  readonly posted: readonly string[]
  /** Glass through which the weather shows. */
  readonly panes: readonly Pane[]
  /** Rooms whose lamps can be off. */
  readonly rooms: readonly Room[]
  /** Spots by which people come and go. */
  readonly doors: { readonly visitor: string; readonly staff: string }
  /** Spot kept in view when the picture is cropped. */
  readonly focus: string
}

export const TILE = 80
/** The picture of a place at 1x, around the projected world origin. */
export const FRAME = { x: -623, y: -184, w: 1366, h: 768 } as const
const RISE = (TILE / Math.SQRT2) * Math.cos(Math.PI / 6)

/** World point → px in the picture of the place, at 1x. */
export function toScreen(x: number, z: number, y = 0): { x: number; y: number } {
  return { x: ((x - z) * TILE) / 2 - FRAME.x, y: ((x + z) * TILE) / 4 - y * RISE - FRAME.y }
}
