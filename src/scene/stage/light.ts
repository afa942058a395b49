// Light of the hour: a colour that multiplies the day picture, and how much of the evening picture shows.

export type Rgb = readonly [number, number, number]

export interface HourLight {
  /** Multiplies the place, 0 to 1. */
  readonly place: Rgb
  /** Multiplies people and things, which are only baked by day. */
  readonly people: Rgb
  /** 0: the day picture alone; 1: the evening one alone. */
  readonly evening: number
}

interface Key extends HourLight {
  readonly at: number
}
const KEYS: readonly Key[] = [
  { at: 7 * 60, place: [0.8, 0.76, 0.92], people: [0.8, 0.76, 0.92], evening: 0.35 },
  { at: 8 * 60 + 30, place: [1, 0.95, 0.9], people: [1, 0.95, 0.9], evening: 0 },
  { at: 10 * 60, place: [1, 1, 1], people: [1, 1, 1], evening: 0 },
  { at: 15 * 60, place: [1, 1, 1], people: [1, 1, 1], evening: 0 },
  { at: 16 * 60 + 15, place: [1, 0.95, 0.88], people: [1, 0.93, 0.86], evening: 0.1 },
  { at: 17 * 60 + 30, place: [1, 0.97, 0.97], people: [0.8, 0.71, 0.83], evening: 0.85 },
  { at: 18 * 60 + 30, place: [1, 1, 1], people: [0.74, 0.65, 0.82], evening: 1 },
]
/** The light changes every ten minutes: pictures are composed again only then. */
const STEP = 10

/** minute: since midnight. */
export function lightAt(minute: number): HourLight {
  const t = Math.round(minute / STEP) * STEP
  const after = KEYS.findIndex((k) => k.at > t)
  const next = KEYS[after]
  const previous = KEYS[after < 0 ? KEYS.length - 1 : after - 1]
  if (!previous) return KEYS[0] ?? { place: [1, 1, 1], people: [1, 1, 1], evening: 0 }
  if (!next) return previous
  const k = (t - previous.at) / (next.at - previous.at)
  const mix = (a: number, b: number) => a + (b - a) * k
  const blend = (a: Rgb, b: Rgb): Rgb => [mix(a[0], b[0]), mix(a[1], b[1]), mix(a[2], b[2])]
  return {
    place: blend(previous.place, next.place),
    people: blend(previous.people, next.people),
    evening: mix(previous.evening, next.evening),
  }
}

export const cssColour = ([r, g, b]: Rgb) => `rgb(${Math.round(r * 255)} ${Math.round(g * 255)} ${Math.round(b * 255)})`
export const isWhite = ([r, g, b]: Rgb) => r >= 1 && g >= 1 && b >= 1
