// Lights of a bake: a dome of sky, a sun with soft edges, and the low sun that enters by windows.
import { THREE, type Triple } from './core.ts'

const Vector = THREE.Vector3
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

export interface Bounds {
  readonly min: Triple
  readonly max: Triple
}
export interface Light {
  /** Direction towards the light. */
  readonly d: THREE.Vector3
  readonly c: THREE.Vector3
  /** Also stopped by what has userData.blockSun. */
  readonly block?: boolean
  /** Lights only what is inside. */
  readonly box?: Bounds
}
export interface BakeLook {
  /** Supersampling: baked this many times larger, then averaged. */
  readonly ss: number
  readonly scale: number
  readonly lineW: number
  readonly lineA: number
  readonly creaseA: number
  /** Number of sky lights; the cost of a bake is proportional to dome + sun. */
  readonly dome: number
  readonly sun: number
  /** Side of the shadow map, px. */
  readonly sm: number
  readonly satur: number
  readonly sunDir: Triple
  readonly sunCol: Triple
  readonly sunSize: number
  readonly sunI: number
  readonly skyCol: Triple
  readonly skyI: number
  readonly gndCol: Triple
  readonly amb: number
  readonly ink: string
  readonly shadow: string
  readonly extra: readonly Light[]
}

export const DAYLIGHT: BakeLook = {
  ss: 2,
  scale: 2,
  lineW: 1.15,
  lineA: 0.9,
  creaseA: 0.8,
  dome: 40,
  sun: 10,
  sm: 1024,
  satur: 1.06,
  sunDir: [-0.42, 0.8, 0.5],
  sunCol: [1.62, 1.42, 1.1],
  sunSize: 0.16,
  sunI: 1,
  skyCol: [0.8, 0.86, 1.05],
  skyI: 1,
  gndCol: [0.62, 0.46, 0.4],
  amb: 0.3,
  ink: '#3a2140',
  shadow: '#4a2a55',
  extra: [],
}
/** A quarter of the time, to place things. */
export const DRAFT: Partial<BakeLook> = { dome: 10, sun: 3 }

/**
 * Low sun entering by the windows of a room without ceiling: an invisible ceiling (userData.blockSun)
 * stops it, and `bounds` keeps it from lighting the street a second time (which doubled its shadows).
 */
export function windowSun(
  bounds: Bounds,
  { dir = [-0.8, 0.5, 0.1], color = [2.5, 1.95, 1.15], rays = 6 }: { dir?: Triple; color?: Triple; rays?: number } = {},
): Light[] {
  return Array.from({ length: rays }, (_, i) => ({
    d: new Vector(dir[0], dir[1] + ((i % 3) - 1) * 0.012, dir[2] + (i - (rays - 1) / 2) * 0.012).normalize(),
    c: new Vector(...color).multiplyScalar(1 / rays),
    block: true,
    box: bounds,
  }))
}

/** All the lights of a look. */
export function lightsOf(look: BakeLook): Light[] {
  const out: Light[] = []
  const sun = new Vector(...look.sunDir).normalize()
  for (let i = 0; i < look.dome; i++) {
    const y = 1 - ((i + 0.5) / look.dome) * 0.97
    const r = Math.sqrt(1 - y * y)
    const a = i * GOLDEN_ANGLE + 0.7
    out.push({
      d: new Vector(Math.cos(a) * r, y, Math.sin(a) * r),
      c: new Vector(...look.skyCol).multiplyScalar((1.24 / look.dome) * look.skyI),
    })
  }
  const t1 = new Vector(0, 1, 0).cross(sun).normalize()
  const t2 = sun.clone().cross(t1)
  for (let i = 0; i < look.sun; i++) {
    const r = Math.sqrt((i + 0.5) / look.sun) * look.sunSize
    const a = i * GOLDEN_ANGLE
    out.push({
      d: sun
        .clone()
        .addScaledVector(t1, Math.cos(a) * r)
        .addScaledVector(t2, Math.sin(a) * r)
        .normalize(),
      c: new Vector(...look.sunCol).multiplyScalar((0.5 / look.sun) * look.sunI),
    })
  }
  return [...out, ...look.extra]
}

/** All shadow casters as one geometry: one draw per light instead of thousands. */
export function mergeCasters(meshes: readonly THREE.Mesh[]): THREE.Mesh {
  const parts = meshes.map((m) => ({ m, p: m.geometry.getAttribute('position'), index: m.geometry.index }))
  const vertices = parts.reduce((n, { p }) => n + p.count, 0)
  const indices = parts.reduce((n, { p, index }) => n + (index ? index.count : p.count), 0)
  const position = new Float32Array(vertices * 3)
  const order = new Uint32Array(indices)
  const v = new Vector()
  let base = 0
  let at = 0
  for (const { m, p, index } of parts) {
    for (let i = 0; i < p.count; i++)
      v.fromBufferAttribute(p, i)
        .applyMatrix4(m.matrixWorld)
        .toArray(position, (base + i) * 3)
    const n = index ? index.count : p.count
    for (let i = 0; i < n; i++) order[at++] = base + (index ? index.getX(i) : i)
    base += p.count
  }
  const geometry = new THREE.BufferGeometry()
  geometry.setAttribute('position', new THREE.BufferAttribute(position, 3))
  geometry.setIndex(new THREE.BufferAttribute(order, 1))
  const merged = new THREE.Mesh(geometry)
  merged.frustumCulled = false
  return merged
}
