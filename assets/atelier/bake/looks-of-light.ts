// Hours of the day, as lights.

import { type BakeLook, windowSun } from '../lib/lights.ts'
import { COMPANY } from '../lib/rooms/company.ts'
import { indoors } from '../lib/rooms/plate.ts'
import type { LightName } from './jobs.ts'

const { W, D, H } = COMPANY
const box = indoors(W, D, H)

/** A place at this hour. */
export const LIGHTS: Readonly<Record<LightName, Partial<BakeLook>>> = {
  day: { dome: 26, sun: 6, sm: 2048, sunI: 0.76, extra: windowSun(box) },
  dawn: {
    dome: 26,
    sun: 6,
    sm: 2048,
    sunI: 0.5,
    sunCol: [1.7, 1.15, 0.8],
    sunDir: [-0.7, 0.55, 0.3],
    skyCol: [0.86, 0.8, 1.05],
    skyI: 0.92,
    extra: windowSun(box, { dir: [-0.9, 0.32, 0.18], color: [3.1, 1.75, 0.95] }),
  },
  evening: {
    dome: 26,
    sun: 6,
    sm: 2048,
    sunI: 0.32,
    sunCol: [1.5, 0.85, 0.75],
    sunDir: [-0.6, 0.6, 0.35],
    skyCol: [0.56, 0.5, 0.86],
    skyI: 0.74,
    gndCol: [0.6, 0.38, 0.36],
    amb: 0.34,
    extra: windowSun(box, { dir: [-0.95, 0.24, 0.1], color: [1.5, 0.55, 0.32] }),
  },
}
/** People and things on their own: the place's daylight, without its windows. */
export const SPRITE_LIGHT: Partial<BakeLook> = { dome: 14, sun: 4, sm: 512, sunI: 0.76 }
