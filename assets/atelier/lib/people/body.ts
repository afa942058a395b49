// @ts-nocheck: shapes taken over as they were drawn, not typed yet.
// Shapes of the body. Units: a standing adult is 2 high before `height` scales it; origin at the feet.
import { planarUV, SDF, sdfGeometry, THREE } from '../core.ts'

const cache = new Map()
/** Meshing a signed distance field is slow: each shape is made once per page. */
export function once(key, make) {
  if (!cache.has(key)) cache.set(key, make())
  return cache.get(key)
}

/** The chest picture is projected from the front on x −0.36…0.36, y 0.62…1.42. */
export const CHEST = { x0: -0.36, x1: 0.36, y0: 0.62, y1: 1.42 }
const OUTSIDE = (x) => (x > 0 ? 1.5 : -0.5) // u outside 0…1: the edge pixel, which is transparent

export const SHOULDER_Y = 1.232
export const shoulderX = (w) => 0.2 * w + 0.022

export const headField = SDF.union(
  0.12,
  SDF.ellipsoid([0, 0.015, 0], [0.305, 0.335, 0.305]),
  SDF.ellipsoid([0, -0.135, 0.035], [0.235, 0.215, 0.235]),
)
const skull = SDF.union(
  0.03,
  headField,
  SDF.ellipsoid([0.305, -0.045, -0.01], [0.05, 0.08, 0.05]),
  SDF.ellipsoid([-0.305, -0.045, -0.01], [0.05, 0.08, 0.05]),
)

export const headGeometry = () =>
  once('head', () => {
    const nose = SDF.ellipsoid([0, -0.075, 0.315], [0.042, 0.05, 0.055])
    const g = sdfGeometry(SDF.union(0.035, skull, nose), [-0.42, -0.42, -0.42], [0.42, 0.42, 0.42], 64)
    planarUV(g, -0.36, 0.36, -0.4, 0.36)
    const p = g.attributes.position,
      u = g.attributes.uv.array
    for (let i = 0; i < p.count; i++) if (p.getZ(i) < 0.04) u[i * 2] = OUTSIDE(p.getX(i))
    return g
  })

function torsoField({ w = 1, belly = 0, pregnant = false, coat = false, bust = 0 }) {
  const parts = [
    SDF.roundBox([0, 1.1, 0], [0.2 * w, 0.19, 0.132 + 0.02 * (w - 1)], 0.115),
    SDF.capsule([-0.165 * w, 1.235, -0.005], [0.165 * w, 1.235, -0.005], 0.078),
    SDF.capsule([0.03, 1.35, -0.015], [0.15 * w, 1.262, -0.01], 0.05, 0.06), // trapezius: the neck grows out of the shoulders
    SDF.capsule([-0.03, 1.35, -0.015], [-0.15 * w, 1.262, -0.01], 0.05, 0.06),
    SDF.roundBox([0, 0.86, 0], [0.185 * w + 0.01, 0.13, 0.142], 0.105),
  ]
  if (bust) parts.push(SDF.ellipsoid([0, 1.13, 0.085], [0.155 * w, 0.085, 0.075]))
  if (belly) parts.push(SDF.ellipsoid([0, 0.93, 0.05], [0.19 * w, 0.2, 0.13 + 0.06 * belly]))
  if (pregnant) parts.push(SDF.ellipsoid([0, 0.95, 0.12], [0.155, 0.165, 0.175]))
  let f = SDF.union(0.1, ...parts)
  if (coat)
    f = SDF.intersect(
      0.03,
      SDF.union(0.1, SDF.grow(f, 0.014), SDF.roundBox([0, 0.8, 0], [0.212 * w + 0.012, 0.12, 0.16], 0.1)),
      SDF.halfSpace([0, -1, 0], -0.7),
    )
  return f
}

/**
 * Torso and upper arms meshed together for one pose, so that shoulders are one cloth and not two balls
 * stuck on a bottle. The blend is full at the shoulder and nil at the elbow: a hanging arm stays apart.
 * Returns { torso, sleeves } (one geometry each, same vertices).
 */
export function upperBody(shape, elbows, wrapBack) {
  const key = JSON.stringify([shape, elbows.map((e) => e.map((v) => v.toFixed(2))), wrapBack])
  return once(key, () => {
    const torso = torsoField(shape),
      grow = shape.coat ? 0.008 : 0
    const arms = elbows.map((e, i) => {
      const a = [(i ? -1 : 1) * shoulderX(shape.w), SHOULDER_Y, 0],
        d = [e[0] - a[0], e[1] - a[1], e[2] - a[2]]
      const l2 = d[0] ** 2 + d[1] ** 2 + d[2] ** 2
      return (x, y, z) => {
        const px = x - a[0],
          py = y - a[1],
          pz = z - a[2],
          t = Math.max(0, Math.min(1, (px * d[0] + py * d[1] + pz * d[2]) / l2))
        return [Math.hypot(px - d[0] * t, py - d[1] * t, pz - d[2] * t) - (0.079 - 0.009 * t + grow), t]
      }
    })
    const field = (x, y, z) => {
      let a = torso(x, y, z)
      for (const arm of arms) {
        const [b, t] = arm(x, y, z),
          k = 0.1 * (1 - t) ** 2 + 0.004,
          h = Math.max(k - Math.abs(a - b), 0) / k
        a = Math.min(a, b) - h * h * k * 0.25
      }
      return a
    }
    const reach = (i, s) => Math.max(...elbows.map((e) => s * e[i])) + 0.12
    const min = [-Math.max(0.42, reach(0, -1)), 0.6, -Math.max(0.3, reach(2, -1))]
    const max = [Math.max(0.42, reach(0, 1)), Math.max(1.46, reach(1, 1)), Math.max(0.36, reach(2, 1))]
    const size = Math.max(...max.map((v, i) => v - min[i]))
    const g = sdfGeometry(field, min, max, Math.round(size / 0.019))
    planarUV(g, CHEST.x0, CHEST.x1, CHEST.y0, CHEST.y1)
    const p = g.attributes.position,
      u = g.attributes.uv.array,
      isArm = new Uint8Array(p.count)
    for (let i = 0; i < p.count; i++) {
      const x = p.getX(i),
        y = p.getY(i),
        z = p.getZ(i)
      isArm[i] = Math.min(arms[0](x, y, z)[0], arms[1](x, y, z)[0]) < torso(x, y, z) + 0.004 ? 1 : 0
      if (isArm[i] || (z < 0 && !wrapBack)) u[i * 2] = OUTSIDE(x)
    }
    const idx = g.index.array,
      body = [],
      sleeves = []
    for (let i = 0; i < idx.length; i += 3)
      (isArm[idx[i]] + isArm[idx[i + 1]] + isArm[idx[i + 2]] >= 2 ? sleeves : body).push(idx[i], idx[i + 1], idx[i + 2])
    const part = (index) => {
      const o = new THREE.BufferGeometry()
      for (const n of ['position', 'normal', 'uv']) o.setAttribute(n, g.attributes[n])
      o.setIndex(index)
      return o
    }
    return { torso: part(body), sleeves: part(sleeves) }
  })
}

export const forearmGeometry = (wide) =>
  once(`forearm${wide}`, () =>
    sdfGeometry(
      SDF.capsule([0, 0, 0], [0, -0.2, 0], wide ? 0.079 : 0.07, wide === 2 ? 0.12 : wide ? 0.07 : 0.056),
      [-0.2, -0.36, -0.2],
      [0.2, 0.16, 0.2],
      44,
    ),
  )

/** Hand along −y, palm towards the body, thumb forwards (+z). Four fingers: mittens read as stumps. */
export const handGeometry = (kind, side) =>
  once(`hand${kind}${side}`, () => {
    const inwards = -side,
      palm = SDF.ellipsoid([0, -0.035, 0], [0.04, 0.06, 0.058])
    const wrist = SDF.capsule([0, 0.06, 0], [0, -0.01, 0], 0.046)
    const fingers = [-0.042, -0.014, 0.014, 0.042].map((z, i) => {
      const l = [0.03, 0.044, 0.046, 0.036][i]
      return kind === 'fist'
        ? SDF.capsule([inwards * 0.012, -0.078, z], [inwards * 0.046, -0.05, z * 0.9], 0.0215)
        : SDF.capsule([0, -0.07, z], [inwards * 0.022, -0.085 - l, z * 1.12], 0.019, 0.0165)
    })
    const thumb =
      kind === 'fist'
        ? SDF.capsule([inwards * 0.02, -0.02, 0.055], [inwards * 0.056, -0.05, 0.02], 0.021)
        : SDF.capsule([0, -0.012, 0.045], [inwards * 0.014, -0.062, 0.088], 0.022, 0.018)
    return sdfGeometry(
      SDF.union(0.016, SDF.union(0.04, palm, wrist), ...fingers, thumb),
      [-0.12, -0.17, -0.12],
      [0.12, 0.14, 0.14],
      56,
    )
  })

export const thighGeometry = (k) =>
  once(`thigh${k}`, () =>
    sdfGeometry(
      SDF.capsule([0, 0, 0], [0, -0.34, 0], 0.116 * k, 0.096 * k),
      [-0.24, -0.55, -0.24],
      [0.24, 0.24, 0.24],
      44,
    ),
  )
/** Trousers end flat above the shoe; bare legs are thinner. */
export const shinGeometry = (k, bare) =>
  once(`shin${k}${bare}`, () => {
    const leg = SDF.capsule([0, 0, 0], [0, -0.36, 0], 0.094 * k, (bare ? 0.066 : 0.088) * k)
    return sdfGeometry(
      bare ? leg : SDF.intersect(0.015, leg, SDF.halfSpace([0, -1, 0], 0.352)),
      [-0.2, -0.5, -0.2],
      [0.2, 0.2, 0.2],
      48,
    )
  })
export const shoeGeometry = () =>
  once('shoe', () =>
    sdfGeometry(
      SDF.intersect(
        0.02,
        SDF.union(
          0.05,
          SDF.ellipsoid([0, 0, 0.075], [0.088, 0.075, 0.145]),
          SDF.capsule([0, 0.06, -0.01], [0, 0, -0.01], 0.075),
        ),
        SDF.halfSpace([0, -1, 0], 0.055),
      ),
      [-0.2, -0.2, -0.2],
      [0.2, 0.2, 0.3],
      44,
    ),
  )
/** What a skirt or a robe becomes on a chair: a lap, and a fall in front of the shins if it is long. */
export const lapGeometry = (long) =>
  once(`lap${long}`, () => {
    const thighs = SDF.union(
      0.12,
      SDF.capsule([-0.1, 0.8, 0], [-0.12, 0.79, 0.36], 0.125),
      SDF.capsule([0.1, 0.8, 0], [0.12, 0.79, 0.36], 0.125),
    )
    return sdfGeometry(
      long
        ? SDF.union(
            0.1,
            thighs,
            SDF.capsule([-0.1, 0.76, 0.37], [-0.13, 0.46, 0.36], 0.11),
            SDF.capsule([0.1, 0.76, 0.37], [0.13, 0.46, 0.36], 0.11),
          )
        : thighs,
      [-0.4, 0.3, -0.25],
      [0.4, 1.05, 0.6],
      56,
    )
  })
