// What the places share: putting things, and the frame of the picture.
import { FRAME } from '../../../src/scene/places/place.ts'
import { context2d, place, THREE } from '../lib/core.ts'
import { canvasOf } from '../lib/raster.ts'

export { FRAME }

/** A thing that hides who stands behind it: its outline mark and its footprint. */
export interface Screen {
  readonly name: string
  readonly oid: number
  readonly x0: number
  readonly z0: number
  readonly x1: number
  readonly z1: number
}

export interface Furnished {
  readonly root: THREE.Object3D
  readonly screens: Screen[]
}

export interface Stage {
  /** Puts a thing on the floor; people can pass behind it. */
  put<T extends THREE.Object3D>(object: T, x: number, z: number, turn?: number, y?: number): T
  /** Puts a thing nobody passes behind: rug, poster. */
  lay<T extends THREE.Object3D>(object: T, x: number, z: number, turn?: number, y?: number): T
  screens(): Screen[]
}

export function stage(root: THREE.Object3D): Stage {
  const screening: { name: string; object: THREE.Object3D }[] = []
  const lay: Stage['lay'] = (object, x, z, turn = 0, y = 0) => {
    root.add(place(object, x, y, z, turn))
    return object
  }
  return {
    lay,
    put(object, x, z, turn = 0, y = 0) {
      screening.push({ name: `${x},${z}`, object })
      return lay(object, x, z, turn, y)
    },
    screens: () =>
      screening.map(({ name, object }) => {
        object.updateMatrixWorld(true)
        const box = new THREE.Box3().setFromObject(object)
        const oid: number = object.userData.oid
        return { name, oid, x0: box.min.x, z0: box.min.z, x1: box.max.x, z1: box.max.z }
      }),
  }
}

/** The baked place on a warm sky, its town fading towards the edges. */
export function frame(place_: HTMLCanvasElement, tint = '#f8dfbd'): HTMLCanvasElement {
  const { width: w, height: h } = place_
  const canvas = canvasOf(w, h)
  const x = context2d(canvas)
  x.fillStyle = tint
  x.fillRect(0, 0, w, h)
  x.drawImage(place_, 0, 0)
  x.save()
  x.translate(w / 2 - 8, h * 0.52)
  x.scale(1, h / w)
  const fade = x.createRadialGradient(0, 0, w * 0.35, 0, 0, w * 0.67)
  fade.addColorStop(0, `${tint}00`)
  fade.addColorStop(1, tint)
  x.fillStyle = fade
  x.fillRect(-w, -w, 2 * w, 2 * w)
  x.restore()
  return canvas
}
