// The Phaser scene: shows the painted place, its furniture and its people. It holds no rule and no clock of its own.
import Phaser from 'phaser'
import type { Weather } from '../office-view.ts'
import type { Place, Room } from '../places/place.ts'
import { toScreen } from '../places/place.ts'
import type { Actor } from './actor.ts'
import { depthAmong, drawingOrder, type Footprint } from './depth.ts'
import type { Fit } from './fit.ts'
import type { HourLight } from './light.ts'
import { canvasOf, cutOut, masksOf, paintAtlas, paintPlace, paintShadow } from './paint.ts'
import { type AtlasPicture, type FrameBox, type PlacePicture, SCALE } from './pictures.ts'

export interface Surroundings {
  readonly width: number
  readonly height: number
  readonly density: number
  readonly fit: Fit
  readonly light: HourLight
  readonly evening: HTMLImageElement | null
  readonly darkRooms: readonly Room[]
  readonly place: Place
  readonly weather: Weather
}

interface Atlas {
  readonly picture: AtlasPicture
  readonly canvas: HTMLCanvasElement
  readonly texture: Phaser.Textures.CanvasTexture
}
interface ShownActor {
  readonly body: Phaser.GameObjects.Image
  readonly shadow: Phaser.GameObjects.Image
}
export interface ShownThing {
  readonly name: string
  readonly x: number
  readonly z: number
  readonly y: number
}

/** Half width and height of a standing person, 1x px. */
const BODY = { w: 60, h: 104 }

export class OfficeScene extends Phaser.Scene {
  private picture: PlacePicture | null = null
  private around: Surroundings | null = null
  private masks: HTMLCanvasElement[] = []
  private orders: number[] = []
  private furniture: Phaser.GameObjects.Image[] = []
  private generation = 0
  private readonly atlases = new Map<string, Atlas>()
  private readonly shown = new Map<string, ShownActor>()
  private readonly things: Phaser.GameObjects.Image[] = []

  constructor() {
    super({ key: 'office' })
  }

  create() {
    this.textures.addCanvas('shadow', paintShadow())
  }

  /** A new place: its picture and the order of its furniture. */
  openPlace(picture: PlacePicture) {
    this.picture = picture
    this.masks = masksOf(picture.mask, picture.screens)
    this.orders = drawingOrder(picture.screens)
  }

  /** Size, hour or lamps have changed: composes the place again. */
  surround(around: Surroundings) {
    const { picture } = this
    if (!picture) return
    const lightChanged = this.around?.light !== around.light
    this.around = around
    for (const image of this.furniture) {
      image.destroy()
      this.textures.remove(image.texture.key)
    }
    const painted = paintPlace(picture, around.evening, around)
    this.generation++
    this.furniture = [this.still(`place-${this.generation}`, painted, 0, 0, -1000)]
    const scale = (around.fit.scale * around.density) / SCALE
    const offset = { x: around.fit.x * around.density, y: around.fit.y * around.density }
    picture.screens.forEach((screen, i) => {
      const mask = this.masks[i]
      const cut = mask ? cutOut(painted, mask, screen, offset, scale) : null
      if (cut)
        this.furniture.push(this.still(`cut-${this.generation}-${i}`, cut.canvas, cut.x, cut.y, this.orders[i] ?? 0))
    })
    if (lightChanged) for (const atlas of this.atlases.values()) this.paint(atlas)
  }

  private still(key: string, canvas: HTMLCanvasElement, x: number, y: number, depth: number) {
    this.textures.addCanvas(key, canvas)
    return this.add.image(x, y, key).setOrigin(0, 0).setDepth(depth)
  }

  hasAtlas = (key: string) => this.atlases.has(key)

  addAtlas(key: string, picture: AtlasPicture) {
    if (this.atlases.has(key)) return
    const canvas = canvasOf(picture.image.naturalWidth, picture.image.naturalHeight)
    const texture = this.textures.addCanvas(key, canvas)
    if (!texture) return
    for (const [name, f] of Object.entries(picture.frames)) texture.add(name, 0, f.x, f.y, f.w, f.h)
    const atlas = { picture, canvas, texture }
    this.atlases.set(key, atlas)
    this.paint(atlas)
  }

  private paint({ canvas, picture, texture }: Atlas) {
    paintAtlas(canvas, picture.image, this.around?.light.people ?? [1, 1, 1])
    texture.refresh()
  }

  frameOf(look: string, frame: string): { key: string; box: FrameBox } | null {
    const key = `${look}-${frame.startsWith('walk-') ? 'walk' : 'still'}`
    const box = this.atlases.get(key)?.picture.frames[frame]
    return box ? { key, box } : null
  }

  /** Draws everyone where they are now; `looks`: actor id → whose sprites. */
  placeActors(actors: readonly Actor[], looks: ReadonlyMap<string, string>) {
    for (const [id, { body, shadow }] of this.shown)
      if (!actors.some((a) => a.id === id)) {
        body.destroy()
        shadow.destroy()
        this.shown.delete(id)
      }
    const depths = this.depthsOf(actors)
    actors.forEach((actor, i) => {
      this.placeActor(actor, looks.get(actor.id) ?? actor.id, depths[i] ?? 0)
    })
  }

  private placeActor(actor: Actor, look: string, depth: number) {
    const found = this.frameOf(look, actor.frame)
    if (!found) return
    const { key, box } = found
    const shown = this.shown.get(actor.id) ?? {
      body: this.add.image(0, 0, key),
      shadow: this.add.image(0, 0, 'shadow'),
    }
    this.shown.set(actor.id, shown)
    const point = this.onCanvas(actor.x, actor.z, actor.y)
    const k = point.scale / SCALE
    const ox = (-box.ox * SCALE) / box.w
    shown.body
      .setTexture(key, actor.frame)
      .setFlipX(actor.flip)
      .setOrigin(actor.flip ? 1 - ox : ox, (-box.oy * SCALE) / box.h)
      .setPosition(point.x, point.y)
      .setScale(k)
      .setDepth(depth)
    const seated = actor.frame.startsWith('sit') || actor.frame.startsWith('type') || actor.frame.startsWith('desk')
    shown.shadow
      .setPosition(point.x + 3 * point.scale, point.y)
      .setScale(point.scale * 0.72)
      .setVisible(!seated)
      .setDepth(depth - 0.01)
  }

  /** Signs and what is put on the desk. */
  placeThings(things: readonly ShownThing[]) {
    for (const image of this.things.splice(0)) image.destroy()
    for (const thing of things) {
      const box = this.atlases.get('things')?.picture.frames[thing.name]
      if (!box) continue
      const point = this.onCanvas(thing.x, thing.z, thing.y)
      const image = this.add
        .image(point.x + box.ox * point.scale, point.y + box.oy * point.scale, 'things', thing.name)
        .setOrigin(0, 0)
        .setScale(point.scale / SCALE)
        .setDepth(this.depthOf(thing.x, thing.z))
      this.things.push(image)
    }
  }

  private onCanvas(x: number, z: number, y: number) {
    const around = this.around
    const p = toScreen(x, z, y)
    if (!around) return { ...p, scale: 1 }
    const { fit, density } = around
    return {
      x: (p.x * fit.scale + fit.x) * density,
      y: (p.y * fit.scale + fit.y) * density,
      scale: fit.scale * density,
    }
  }

  private depthOf(x: number, z: number): number {
    const p = toScreen(x, z)
    const box = { x: (p.x - BODY.w / 2) * SCALE, y: (p.y - BODY.h) * SCALE, w: BODY.w * SCALE, h: (BODY.h + 8) * SCALE }
    const screens: readonly Footprint[] = this.picture?.screens ?? []
    return depthAmong({ x, z, box }, screens, this.orders)
  }

  /** Furniture first, then people among themselves: who is farther never covers who is nearer. */
  private depthsOf(actors: readonly Actor[]): number[] {
    const depths = actors.map((a) => this.depthOf(a.x, a.z))
    const far = actors.map((a, i) => ({ i, a })).sort((p, q) => p.a.x + p.a.z - q.a.x - q.a.z)
    far.forEach(({ i, a }, rank) => {
      for (const { i: j, a: b } of far.slice(0, rank)) {
        const before = depths[j] ?? 0
        const near = Math.abs(a.x - a.z - b.x + b.z) * 40 < BODY.w && Math.abs(a.x + a.z - b.x - b.z) * 20 < BODY.h
        if (near && (depths[i] ?? 0) <= before) depths[i] = before + 0.001
      }
    })
    return depths
  }

  /** Point of the element, CSS px. */
  static cssPoint(fit: Fit, x: number, z: number, y: number) {
    const p = toScreen(x, z, y)
    return { x: p.x * fit.scale + fit.x, y: p.y * fit.scale + fit.y }
  }
}
