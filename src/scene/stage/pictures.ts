// Addresses of the baked pictures, and their loading. Nothing is fetched before it is asked for.
import type { Footprint } from './depth.ts'

type Urls = Readonly<Record<string, string>>
const SPRITES: Urls = import.meta.glob('../../../assets/characters/sprites/*.webp', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
})
const FRAMES: Readonly<Record<string, () => Promise<unknown>>> = import.meta.glob(
  '../../../assets/characters/sprites/*.json',
  { import: 'default' },
)
const OFFICE: Urls = import.meta.glob('../../../assets/office/*.webp', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
})
const PLACES: Readonly<Record<string, () => Promise<unknown>>> = import.meta.glob('../../../assets/office/*.json', {
  import: 'default',
})

/** px of a baked picture for one px at 1x. */
export const SCALE = 1.5

export interface FrameBox {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  /** From the point that touches the floor to the top left corner, 1x px. */
  readonly ox: number
  readonly oy: number
}
export interface AtlasPicture {
  readonly image: HTMLImageElement
  readonly frames: Readonly<Record<string, FrameBox>>
}
export interface PlacePicture {
  readonly day: HTMLImageElement
  readonly mask: HTMLImageElement
  readonly screens: readonly Footprint[]
}

async function load(url: string | undefined): Promise<HTMLImageElement> {
  if (!url) throw new Error('no such picture')
  const image = new Image()
  image.src = url
  await image.decode()
  return image
}

async function atlas(urls: Urls, jsons: typeof FRAMES, base: string): Promise<AtlasPicture> {
  const json = jsons[`${base}.json`]
  if (!json) throw new Error(`no atlas ${base}`)
  const [image, frames] = await Promise.all([load(urls[`${base}.webp`]), json()])
  return { image, frames: frames as AtlasPicture['frames'] }
}

const spriteBase = (id: string, part: 'still' | 'walk') => `../../../assets/characters/sprites/${id}-${part}`
const officeBase = (name: string) => `../../../assets/office/${name}`

export const hasSprites = (id: string) => `${spriteBase(id, 'still')}.webp` in SPRITES
export const loadSprites = (id: string, part: 'still' | 'walk') => atlas(SPRITES, FRAMES, spriteBase(id, part))
export const loadThings = () => atlas(OFFICE, PLACES, officeBase('things'))
export const loadEvening = (place: string) => load(OFFICE[`${officeBase(place)}-evening.webp`])

export async function loadPlace(place: string): Promise<PlacePicture> {
  const json = PLACES[`${officeBase(place)}.json`]
  if (!json) throw new Error(`no picture of ${place}`)
  const [day, mask, data] = await Promise.all([
    load(OFFICE[`${officeBase(place)}-day.webp`]),
    load(OFFICE[`${officeBase(place)}-mask.webp`]),
    json(),
  ])
  return { day, mask, screens: (data as { screens: readonly Footprint[] }).screens }
}
