// What the game ships, and where it is written.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { CastMember } from '../cast/cast.ts'
import { SIGN_THINGS } from '../scenes/sign-things.ts'
import type { Atelier } from './driver.ts'
import { FRAME_SETS, WALK_NAMES } from './frames.ts'
import type { Atlas, LightName } from './jobs.ts'

const OFFICE = 'assets/office'
const PLATE_QUALITY = 0.86

function write(file: string, content: string, encoding: 'base64' | 'utf8') {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, Buffer.from(content, encoding))
  console.log(`${file} ${Math.round(Buffer.byteLength(content, encoding) / 1024)} Ko`)
}

/** The plates of a place, one per light, with the mask of its furniture. */
export async function bakePlace(atelier: Atelier, place: string, lights: readonly LightName[]) {
  for (const light of lights) {
    const picture = await atelier.bake({ kind: 'plate', place, light, town: true })
    write(`${OFFICE}/${place}-${light}.webp`, await atelier.encode(picture.png, PLATE_QUALITY), 'base64')
    if (light !== 'day' || !picture.mask) continue
    write(`${OFFICE}/${place}-mask.webp`, await atelier.encode(picture.mask, 1), 'base64')
    write(
      `${OFFICE}/${place}.json`,
      `${JSON.stringify({ width: picture.w, height: picture.h, screens: picture.screens })}\n`,
      'utf8',
    )
  }
}

/** The place floating on the sky, for the front door of the game. */
export async function bakeBackdrops(atelier: Atelier, place: string, lights: readonly LightName[]) {
  for (const light of lights) {
    const picture = await atelier.bake({ kind: 'plate', place, light, town: false })
    write(`${OFFICE}/accueil-${place}-${light}.webp`, await atelier.encode(picture.png, PLATE_QUALITY), 'base64')
  }
}

const CHARACTERS = 'assets/characters'
const SPRITE_QUALITY = 0.84
const PORTRAIT_QUALITY = 0.84
/** Atlases of a person: standing and sitting, then walking, loaded apart. */
export async function bakeSprites(atelier: Atelier, member: CastMember) {
  if (!member.set) return
  const sets = { still: FRAME_SETS[member.set], walk: member.passing ? WALK_NAMES.filter(isEven) : WALK_NAMES }
  for (const [name, frames] of Object.entries(sets)) {
    const pictures = []
    for (const frame of frames)
      pictures.push({
        name: frame,
        picture: await atelier.bake({ kind: 'frame', person: member.id, look: member.look, frame }),
      })
    const atlas = await atelier.pack(pictures, SPRITE_QUALITY)
    write(`${CHARACTERS}/sprites/${member.id}-${name}.webp`, atlas.webp, 'base64')
    const all = name === 'walk' && member.passing ? withEverySecondStep(atlas.frames) : atlas.frames
    write(`${CHARACTERS}/sprites/${member.id}-${name}.json`, `${JSON.stringify(all)}\n`, 'utf8')
  }
}

/** Steps that are drawn of someone who only passes; each stands for the next one too. */
const isEven = (frame: string) => Number(frame.split('-').at(-1)) % 2 === 0
const withEverySecondStep = (frames: Atlas['frames']) =>
  Object.fromEntries(
    Object.entries(frames).flatMap(([name, frame]) => [
      [name, frame] as const,
      [name.replace(/\d+$/, (step) => String(Number(step) + 1)), frame] as const,
    ]),
  )

export async function bakePortraits(atelier: Atelier, member: CastMember) {
  for (const mood of member.portraits) {
    const picture = await atelier.bake({ kind: 'portrait', person: member.id, look: member.look, mood })
    write(
      `${CHARACTERS}/portraits/${member.id}-${mood}.webp`,
      await atelier.encode(picture.png, PORTRAIT_QUALITY),
      'base64',
    )
  }
}

/** Everything that comes and goes, in one atlas. */
export async function bakeThings(atelier: Atelier) {
  const pictures = []
  for (const thing of SIGN_THINGS) pictures.push({ name: thing, picture: await atelier.bake({ kind: 'thing', thing }) })
  const atlas = await atelier.pack(pictures, SPRITE_QUALITY)
  write(`${OFFICE}/things.webp`, atlas.webp, 'base64')
  write(`${OFFICE}/things.json`, `${JSON.stringify(atlas.frames)}\n`, 'utf8')
}
