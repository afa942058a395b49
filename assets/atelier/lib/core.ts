import * as THREE from 'three'
import { RoundedBoxGeometry } from 'three/examples/jsm/geometries/RoundedBoxGeometry.js'

export { THREE }

export type Triple = readonly [number, number, number]
export type Pair = readonly [number, number]
/** Distance to a surface, negative inside. */
export type Field = (x: number, y: number, z: number) => number
export type Draw = (context: CanvasRenderingContext2D, width: number, height: number) => void
export interface Paint {
  color: THREE.Color
  map: THREE.Texture | null
  emissive: number
  /** Negative: skin. */
  gloss: number
  /** Part id: two parts get a thin line between them. */
  pid: number
  /** The alpha of the map makes holes. */
  cut?: number | boolean
}
export interface PaintOptions {
  map?: THREE.Texture | null
  emissive?: number
  gloss?: number
  pid?: number
  cut?: number | boolean
}
type Child = THREE.Object3D | Falsy | readonly (THREE.Object3D | Falsy)[]
type Falsy = false | null | undefined | 0 | ''

// Colours stay plain sRGB numbers; the shaders do their own conversion. Before any material is made.
THREE.ColorManagement.enabled = false

// An object id and a part id travel in one float of the g-buffer (object + part / 256): 16 and 8 bits fit its mantissa.
const MAX_OBJECTS = 65000
const MAX_PARTS = 250
let lastObject = 1
let lastPart = 1
export const newOid = () => (lastObject = (lastObject % MAX_OBJECTS) + 1)
export const newPid = () => (lastPart = (lastPart % MAX_PARTS) + 1)

/** Plain description; the baker makes the g-buffer material. o: map, cut (map's alpha makes holes), emissive, gloss (< 0: skin), pid. */
export function material(color: THREE.ColorRepresentation, o: PaintOptions = {}): Paint {
  return { color: new THREE.Color(color), map: null, emissive: 0, gloss: 0, pid: newPid(), ...o }
}

export function mesh(
  geo: THREE.BufferGeometry,
  mat: Paint,
  pos?: Triple | null,
  rot?: Triple | null,
  scl?: Triple | null,
): THREE.Mesh {
  const m = new THREE.Mesh(geo)
  m.userData.mat = mat
  if (pos) m.position.set(...pos)
  if (rot) m.rotation.set(...rot)
  if (scl) m.scale.set(...scl)
  return m
}
/** Any falsy child is skipped, arrays are flattened. */
export const group = (...kids: readonly Child[]): THREE.Group => {
  const g = new THREE.Group()
  for (const kid of kids.flat() as readonly (THREE.Object3D | Falsy)[]) if (kid) g.add(kid)
  return g
}
/** Puts an object and returns it; ry turns it around the vertical. */
export const place = <T extends THREE.Object3D>(o: T, x = 0, y = 0, z = 0, ry = 0): T => {
  o.position.set(x, y, z)
  o.rotation.y = ry
  return o
}
/** Box by its smallest corner and its sizes: easier to lay out furniture than a centre. */
export function box(x: number, y: number, z: number, w: number, h: number, d: number, mat: Paint, radius = 0.03) {
  const r = Math.min(radius, w / 2.01, h / 2.01, d / 2.01)
  return mesh(r > 0.001 ? new RoundedBoxGeometry(w, h, d, 3, r) : new THREE.BoxGeometry(w, h, d), mat, [
    x + w / 2,
    y + h / 2,
    z + d / 2,
  ])
}
/** Standing cylinder, r0 at its foot and r1 on top. */
export const cylinder = (x: number, y: number, z: number, r0: number, r1: number, h: number, mat: Paint, seg = 32) =>
  mesh(new THREE.CylinderGeometry(r1, r0, h, seg), mat, [x, y + h / 2, z])
export const sphere = (x: number, y: number, z: number, r: number, mat: Paint, scl?: Triple) =>
  mesh(new THREE.SphereGeometry(r, 32, 24), mat, [x, y, z], null, scl)
/** Rounded rod from a to b. */
export function capsule(a: Triple, b: Triple, r: number, mat: Paint) {
  const A = new THREE.Vector3(...a),
    B = new THREE.Vector3(...b),
    d = B.clone().sub(A),
    L = d.length()
  const m = mesh(new THREE.CapsuleGeometry(r, L, 8, 20), mat)
  m.position.copy(A).addScaledVector(d, 0.5)
  m.quaternion.setFromUnitVectors(new THREE.Vector3(0, 1, 0), d.normalize())
  return m
}
/** Profile [[radius, y], …] turned around the vertical. */
export const lathe = (pts: readonly Pair[], mat: Paint, pos?: Triple, seg = 48) =>
  mesh(
    new THREE.LatheGeometry(
      pts.map((p) => new THREE.Vector2(p[0], p[1])),
      seg,
    ),
    mat,
    pos,
  )
/** Smooth pipe through the points. */
export const tube = (pts: readonly Triple[], r: number, mat: Paint, seg = 40) =>
  mesh(new THREE.TubeGeometry(new THREE.CatmullRomCurve3(pts.map((p) => new THREE.Vector3(...p))), seg, r, 10), mat)
/** Flat outline [[x, y], …] thickened along z. */
export function extrude(pts: readonly Pair[], depth: number, mat: Paint, bevel = 0.02, pos?: Triple, rot?: Triple) {
  const s = new THREE.Shape(pts.map((p) => new THREE.Vector2(p[0], p[1])))
  const g = new THREE.ExtrudeGeometry(s, {
    depth,
    bevelEnabled: bevel > 0,
    bevelSize: bevel,
    bevelThickness: bevel,
    bevelSegments: 3,
    curveSegments: 24,
  })
  return mesh(g, mat, pos, rot)
}
/** Thin picture facing +z until rotated. */
export function panel(w: number, h: number, mat: Paint, pos?: Triple, rot?: Triple) {
  return mesh(new THREE.PlaneGeometry(w, h), mat, pos, rot)
}
/** The 2D context of a canvas; browsers always have one. */
export function context2d(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no 2D context')
  return context
}
/** draw(context, w, h) on a canvas of w × h px. */
export function canvasTexture(w: number, h: number, draw: Draw) {
  const c = document.createElement('canvas')
  c.width = w
  c.height = h
  const x = context2d(c)
  draw(x, w, h)
  const t = new THREE.CanvasTexture(c)
  t.colorSpace = THREE.NoColorSpace
  t.generateMipmaps = true
  t.minFilter = THREE.LinearMipmapLinearFilter
  t.anisotropy = 4
  return t
}
/** Numbers from 0 to 1, the same for the same seed. */
export const seededRandom = (seed: number) => {
  let s = seed
  return () => {
    s |= 0
    s = (s + 0x6d2b79f5) | 0
    let t = Math.imul(s ^ (s >>> 15), 1 | s)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export * from './sdf.ts'
