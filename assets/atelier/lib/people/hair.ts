// @ts-nocheck: shapes taken over as they were drawn, not typed yet.
// Hair, scarves, beards and hats, as fields in the head's frame (skull radius 0.30, face towards +z).
import { SDF, sdfGeometry } from '../core.ts'
import { headField, once } from './body.ts'

const faceHole = (y = -0.12, rx = 0.27, ry = 0.3, z = 0.3, rz = 0.32) => SDF.ellipsoid([0, y, z], [rx, ry, rz])
const below = (f, normal, d, k = 0.03) => SDF.intersect(k, f, SDF.halfSpace(normal, d))
/** Grooves that turn around the crown. */
const strands =
  (f, count, depth, ox = 0, oz = -0.05) =>
  (x, y, z) => {
    const r = Math.hypot(x - ox, z - oz),
      a = Math.atan2(x - ox, z - oz),
      fade = Math.min(1, r / 0.18)
    return f(x, y, z) + depth * fade * (Math.abs(Math.sin(a * count * 0.5 + y * 3)) - 0.6)
  }
/** Grooves from front to back, as in hair pulled into braids. */
const rows = (f, count, depth) => (x, y, z) =>
  f(x, y, z) + depth * (Math.abs(Math.sin(Math.atan2(x, Math.max(0.02, y + 0.25)) * count)) - 0.6)
const curls = (f, depth, freq) => (x, y, z) =>
  f(x, y, z) + depth * Math.sin(freq * x + 1) * Math.sin(freq * y + 0.5) * Math.sin(freq * z + 2)

/** A lock lying on the skull: from polar angle p0 (0 = crown) to p1, at azimuth a (0 = front), turning by `turn`. */
function lock(a, p0, p1, r0, r1, { turn = 0, lift = 0.012, tip = 0.02 } = {}) {
  const point = (t) => {
    const p = p0 + (p1 - p0) * t,
      b = a + turn * t,
      l = lift + tip * t * t
    return [
      (0.305 + l) * Math.sin(p) * Math.sin(b),
      0.015 + (0.335 + l) * Math.cos(p),
      (0.305 + l) * Math.sin(p) * Math.cos(b) - 0.01,
    ]
  }
  const n = 3
  return Array.from({ length: n }, (_, i) =>
    SDF.capsule(point(i / n), point((i + 1) / n), r0 + ((r1 - r0) * i) / n, r0 + ((r1 - r0) * (i + 1)) / n),
  )
}
/** Fringe of separate locks: breaks the helmet's edge. `side` −1 / 1: where the parting is. */
const fringe = (side, { from = -1.15, to = 1.15, count = 7, low = 1.02, r = 0.062 } = {}) =>
  Array.from({ length: count }, (_, i) => {
    const a = from + ((to - from) * i) / (count - 1),
      sweep = side ? -side * 0.42 : (a > 0 ? 1 : -1) * 0.3
    const wave = 0.07 * Math.sin(i * 2.3 + 1)
    return lock(a - sweep * 0.5, 0.25, low + wave + 0.16 * Math.abs(a), r, r * 0.5, { turn: sweep })
  }).flat()
const nape = (count = 7, r = 0.055, low = 1.95) =>
  Array.from({ length: count }, (_, i) =>
    lock(Math.PI - 1.2 + (2.4 * i) / (count - 1), 1.1, low + 0.06 * Math.sin(i * 2.1), r, r * 0.6, {
      tip: 0.03,
    }),
  ).flat()
const shortCap = (d = 0.105) =>
  SDF.subtract(
    0.03,
    below(SDF.ellipsoid([0, 0.03, -0.02], [0.325, 0.34, 0.328]), [0, -0.8, 0.6], d),
    faceHole(-0.13, 0.278, 0.32),
  )
const pulledBack = () =>
  SDF.subtract(
    0.03,
    below(SDF.ellipsoid([0, 0.035, -0.022], [0.326, 0.343, 0.333]), [0, -0.8, 0.6], 0.15),
    faceHole(-0.11, 0.275, 0.315),
  )
const rope = (points, r0, r1) =>
  points
    .slice(1)
    .map((b, i) =>
      SDF.capsule(
        points[i],
        b,
        r0 + ((r1 - r0) * i) / (points.length - 1),
        r0 + ((r1 - r0) * (i + 1)) / (points.length - 1),
      ),
    )

const STYLES = {
  short: () => SDF.union(0.032, shortCap(), ...fringe(-1, { low: 0.86 }), ...nape()),
  tousled: () =>
    SDF.union(
      0.028,
      shortCap(),
      ...Array.from({ length: 15 }, (_, i) =>
        lock(i * 2.4, 0.12 + 0.05 * i, 0.75 + 0.03 * i, 0.075, 0.03, {
          turn: 0.5 - (i % 3) * 0.4,
          tip: 0.06,
        }),
      ).flat(),
      ...fringe(1, { low: 0.92, count: 6 }),
      ...nape(6),
    ),
  parted: () =>
    SDF.union(0.03, shortCap(0.115), ...fringe(1, { low: 0.74, from: -1.1, to: 0.95, count: 6, r: 0.07 }), ...nape()),
  buzz: () =>
    SDF.subtract(
      0.02,
      below(SDF.ellipsoid([0, 0.02, -0.012], [0.316, 0.342, 0.317]), [0, -0.85, 0.52], 0.1),
      faceHole(-0.12, 0.265, 0.28),
    ),
  receding: () =>
    strands(
      SDF.subtract(
        0.02,
        SDF.intersect(
          0.02,
          below(SDF.ellipsoid([0, -0.02, -0.03], [0.338, 0.28, 0.33]), [0, -1, 0.35], 0.17),
          SDF.halfSpace([0, 1, -0.2], 0.12),
        ),
        faceHole(-0.1, 0.31, 0.4, 0.34, 0.34),
      ),
      17,
      0.012,
    ),
  bob: () => {
    const cap = SDF.intersect(
      0.05,
      SDF.ellipsoid([0, -0.03, -0.04], [0.37, 0.42, 0.36]),
      SDF.halfSpace([0, -1, 0.12], 0.3),
    )
    return strands(
      SDF.union(
        0.03,
        SDF.subtract(0.035, cap, faceHole(-0.12, 0.25, 0.315, 0.32, 0.33)),
        ...fringe(-1, { from: -0.75, to: 0.9, count: 6, low: 0.92, r: 0.055 }),
      ),
      21,
      0.013,
    )
  },
  long: () => {
    const cap = SDF.union(
      0.07,
      SDF.ellipsoid([0, 0.02, -0.03], [0.345, 0.362, 0.345]),
      ...[-1, 1].flatMap((s) =>
        rope(
          [
            [s * 0.24, -0.05, -0.06],
            [s * 0.25, -0.3, -0.08],
            [s * 0.2, -0.56, -0.04],
          ],
          0.12,
          0.06,
        ),
      ),
      SDF.capsule([0, -0.1, -0.2], [0.03, -0.58, -0.2], 0.17, 0.1),
    )
    const locks = [-0.2, -0.08, 0.06, 0.18].map((x, i) =>
      SDF.capsule([x, -0.45, -0.17], [x * 1.25 + 0.02, -0.62 - 0.03 * (i % 2), -0.16], 0.075, 0.03),
    )
    return strands(
      SDF.union(
        0.035,
        SDF.subtract(0.035, SDF.union(0.03, cap, ...locks), faceHole(-0.15, 0.25, 0.345, 0.33, 0.34)),
        ...lock(-0.1, 0.25, 1.15, 0.06, 0.035, { turn: -0.85 }),
        ...lock(0.05, 0.25, 1.15, 0.06, 0.035, { turn: 0.85 }),
      ),
      21,
      0.013,
    )
  },
  wavy: () => {
    const wave = (s, z, low) =>
      rope(
        [
          [s * 0.25, 0.1, z],
          [s * 0.34, -0.08, z],
          [s * 0.28, -0.24, z],
          [s * 0.36, -0.38, z],
          [s * 0.29, low, z + 0.02],
        ],
        0.1,
        0.055,
      )
    const cap = SDF.union(
      0.06,
      SDF.ellipsoid([0, 0.03, -0.03], [0.345, 0.36, 0.345]),
      ...[-1, 1].flatMap((s) => [...wave(s, 0.03, -0.5), ...wave(s * 0.8, -0.16, -0.54)]),
      SDF.capsule([0, -0.05, -0.24], [0, -0.48, -0.24], 0.15, 0.1),
    )
    return SDF.union(
      0.03,
      SDF.subtract(0.035, cap, faceHole(-0.15, 0.25, 0.34, 0.34, 0.34)),
      ...fringe(1, { from: -0.95, to: 1.05, count: 6, low: 0.86, r: 0.06 }),
    )
  },
  bun: () =>
    strands(
      SDF.union(
        0.03,
        pulledBack(),
        SDF.ellipsoid([0, 0.36, -0.19], [0.14, 0.13, 0.14]),
        ...lock(-0.45, 0.3, 1.15, 0.05, 0.03, { turn: -0.6 }),
        ...lock(0.45, 0.3, 1.15, 0.05, 0.03, { turn: 0.6 }),
      ),
      21,
      0.011,
      0,
      -0.19,
    ),
  ponytail: () =>
    strands(
      SDF.union(
        0.04,
        pulledBack(),
        SDF.capsule([0, 0.2, -0.33], [0, 0.04, -0.5], 0.08, 0.1),
        ...rope(
          [
            [0, 0.04, -0.5],
            [0.03, -0.14, -0.5],
            [0, -0.34, -0.42],
          ],
          0.1,
          0.035,
        ),
        ...fringe(-1, { from: -0.8, to: 0.8, count: 5, low: 0.78, r: 0.052 }),
      ),
      21,
      0.011,
      0,
      -0.3,
    ),
  tied: () =>
    SDF.union(
      0.04,
      SDF.subtract(
        0.02,
        below(SDF.ellipsoid([0, 0.02, -0.012], [0.312, 0.338, 0.315]), [0, -0.85, 0.52], 0.1),
        faceHole(-0.12, 0.265, 0.28),
      ),
      ...rope(
        [
          [0, 0.0, -0.3],
          [0, -0.08, -0.42],
          [0.02, -0.24, -0.44],
          [0, -0.42, -0.36],
        ],
        0.085,
        0.035,
      ),
    ), // under a hat
  afro: () =>
    curls(
      SDF.subtract(0.04, SDF.ellipsoid([0, 0.1, -0.05], [0.45, 0.42, 0.42]), faceHole(-0.12, 0.29, 0.33, 0.36, 0.36)),
      0.016,
      34,
    ),
  afroShort: () =>
    curls(
      SDF.subtract(
        0.03,
        below(SDF.ellipsoid([0, 0.06, -0.03], [0.36, 0.37, 0.36]), [0, -0.85, 0.52], 0.12),
        faceHole(-0.12, 0.275, 0.31),
      ),
      0.013,
      44,
    ),
  curly: () =>
    curls(
      SDF.subtract(
        0.035,
        SDF.union(
          0.05,
          below(SDF.ellipsoid([0, 0.06, -0.03], [0.37, 0.365, 0.36]), [0, -0.85, 0.52], 0.16),
          SDF.capsule([-0.18, 0.3, 0.2], [0.16, 0.33, 0.2], 0.08, 0.09),
        ),
        faceHole(-0.12, 0.27, 0.315),
      ),
      0.02,
      36,
    ),
  braids: () =>
    SDF.union(
      0.03,
      rows(
        SDF.subtract(
          0.03,
          below(SDF.ellipsoid([0, 0.03, -0.025], [0.33, 0.348, 0.336]), [0, -0.8, 0.6], 0.17),
          faceHole(-0.1, 0.275, 0.315),
        ),
        9,
        0.014,
      ),
      ...[-1, 1].flatMap((s) =>
        [0, 1, 2, 3, 4].map((i) =>
          SDF.ellipsoid(
            [s * (0.31 - i * 0.012), -0.1 - i * 0.105, -0.04 + i * 0.025],
            [0.072 - i * 0.006, 0.072, 0.072 - i * 0.006],
          ),
        ),
      ),
    ),
  locks: () => {
    const cap = SDF.subtract(
      0.03,
      below(SDF.ellipsoid([0, 0.035, -0.025], [0.332, 0.35, 0.338]), [0, -0.8, 0.6], 0.15),
      faceHole(-0.11, 0.275, 0.315),
    )
    const ropes = Array.from({ length: 17 }, (_, i) => {
      const a = 0.95 + (i * (Math.PI * 2 - 1.9)) / 16,
        s = Math.sin(a),
        c = Math.cos(a),
        low = -0.36 - 0.07 * ((i * 7) % 3)
      return rope(
        [
          [0.16 * s, 0.3, 0.16 * c - 0.04],
          [0.33 * s, 0.1, 0.31 * c - 0.03],
          [0.36 * s, -0.14, 0.34 * c - 0.03],
          [0.33 * s, low, 0.31 * c - 0.02],
        ],
        0.042,
        0.034,
      )
    }).flat()
    const top = Array.from({ length: 6 }, (_, i) =>
      lock(-1 + i * 0.4, 0.2, 0.95, 0.042, 0.036, { turn: (i - 2.5) * 0.28 }),
    ).flat()
    return SDF.union(0.012, cap, ...ropes, ...top)
  },
  // Scarf over hair and shoulders: no hair shows; folds follow the jaw.
  hijab: () => {
    const veil = SDF.union(
      0.1,
      SDF.ellipsoid([0, 0.01, -0.025], [0.352, 0.385, 0.365]),
      SDF.ellipsoid([0, -0.33, 0], [0.28, 0.19, 0.24]),
      SDF.capsule([0.1, -0.36, 0.12], [0.17, -0.56, 0.14], 0.11, 0.07),
    )
    const folds = (x, y, z) =>
      veil(x, y, z) +
      0.011 * Math.min(1, Math.max(0, (0.12 - y) * 3)) * Math.sin(26 * (y + 0.55 * Math.abs(x) - 0.2 * z))
    return SDF.subtract(0.03, folds, SDF.ellipsoid([0, -0.035, 0.36], [0.225, 0.262, 0.33]))
  },
  headwrap: () => {
    const wrap = below(
      SDF.union(
        0.08,
        SDF.ellipsoid([0, 0.08, -0.04], [0.345, 0.31, 0.355]),
        SDF.ellipsoid([0, 0.3, -0.12], [0.26, 0.2, 0.26]),
      ),
      [0, -0.86, 0.5],
      0.06,
    )
    const folds = (x, y, z) => wrap(x, y, z) + 0.012 * Math.sin(30 * (y + 0.5 * x) + 4 * z)
    return SDF.subtract(
      0.03,
      SDF.union(
        0.03,
        folds,
        SDF.ellipsoid([0.08, 0.36, 0.14], [0.12, 0.085, 0.1]),
        SDF.ellipsoid([-0.07, 0.4, 0.1], [0.11, 0.08, 0.09]),
      ),
      faceHole(-0.16, 0.3, 0.3, 0.3, 0.34),
    )
  },
}
export const HAIR_STYLES = Object.keys(STYLES)
export const hairGeometry = (style) =>
  once(`hair-${style}`, () => sdfGeometry(STYLES[style](), [-0.56, -0.75, -0.66], [0.56, 0.62, 0.56], 88))

const jaw = (grow, top) =>
  SDF.intersect(
    0.02,
    SDF.intersect(0.03, SDF.grow(headField, grow), SDF.halfSpace([0, 1, 0], top)),
    SDF.halfSpace([0, 0, -1], -0.03),
  )
const mouthHole = SDF.ellipsoid([0, -0.19, 0.36], [0.085, 0.042, 0.12])
const BEARDS = {
  full: () =>
    SDF.subtract(
      0.02,
      SDF.subtract(0.02, jaw(0.024, -0.1), SDF.ellipsoid([0, -0.075, 0.33], [0.2, 0.095, 0.2])),
      mouthHole,
    ),
  long: () =>
    SDF.union(
      0.05,
      SDF.subtract(
        0.02,
        SDF.subtract(0.02, jaw(0.03, -0.09), SDF.ellipsoid([0, -0.075, 0.33], [0.2, 0.095, 0.2])),
        mouthHole,
      ),
      SDF.capsule([0, -0.32, 0.2], [0, -0.4, 0.22], 0.13, 0.06),
    ),
  goatee: () => SDF.intersect(0.02, SDF.ellipsoid([0, -0.27, 0.2], [0.1, 0.09, 0.12]), SDF.halfSpace([0, 1, 0], -0.2)),
  moustache: () =>
    SDF.union(
      0.03,
      SDF.capsule([0.015, -0.125, 0.33], [0.11, -0.15, 0.285], 0.03, 0.018),
      SDF.capsule([-0.015, -0.125, 0.33], [-0.11, -0.15, 0.285], 0.03, 0.018),
    ),
}
export const beardGeometry = (style) =>
  once(`beard-${style}`, () => sdfGeometry(BEARDS[style](), [-0.42, -0.56, -0.2], [0.42, 0.2, 0.46], 64))

const HATS = {
  helmet: () =>
    SDF.intersect(
      0.015,
      SDF.union(
        0.02,
        SDF.ellipsoid([0, 0.09, -0.01], [0.375, 0.35, 0.385]),
        SDF.ellipsoid([0, 0.1, 0.05], [0.4, 0.05, 0.47]),
        SDF.capsule([0, 0.43, -0.2], [0, 0.43, 0.15], 0.045),
      ),
      SDF.halfSpace([0, -1, 0], -0.085),
    ),
  cap: () =>
    SDF.intersect(
      0.015,
      SDF.union(
        0.02,
        SDF.ellipsoid([0, 0.06, -0.01], [0.345, 0.34, 0.355]),
        SDF.ellipsoid([0, 0.175, 0.3], [0.22, 0.03, 0.2]),
        SDF.ellipsoid([0, 0.4, -0.01], [0.04, 0.03, 0.04]),
      ),
      SDF.halfSpace([0, -0.97, 0.24], -0.09),
    ),
}
export const hatGeometry = (style) =>
  once(`hat-${style}`, () => sdfGeometry(HATS[style](), [-0.5, 0, -0.5], [0.5, 0.6, 0.7], 60))
