import {
  box,
  capsule,
  cylinder,
  group,
  lathe,
  material,
  mesh,
  panel,
  SDF,
  sdfMesh,
  seededRandom,
  sphere,
  THREE,
  tube,
} from '../core.ts'
import { asObject, PALETTE, wood } from '../palette.ts'

export function tree(k = 1, c1 = PALETTE.feuille) {
  const g = group(
    capsule([0, 0, 0], [0, 1.1, 0], 0.09, material(PALETTE.noyer)),
    sdfMesh(
      (() => {
        const f = SDF.union(
          0.12,
          SDF.ellipsoid([0, 1.7, 0], [0.62, 0.55, 0.62]),
          SDF.ellipsoid([0.3, 1.45, 0.25], [0.42, 0.36, 0.42]),
          SDF.ellipsoid([-0.34, 1.5, 0.12], [0.42, 0.38, 0.42]),
          SDF.ellipsoid([0.05, 2.1, -0.05], [0.42, 0.38, 0.42]),
          SDF.ellipsoid([0.1, 1.5, -0.35], [0.42, 0.38, 0.42]),
        )
        return (x, y, z) => f(x, y, z) + 0.03 * Math.sin(13 * x + 1) * Math.sin(13 * y) * Math.sin(13 * z + 2)
      })(),
      [-1.1, 0.9, -1.1],
      [1.1, 2.8, 1.1],
      64,
      material(c1),
    ),
  )
  g.scale.setScalar(k)
  return asObject(group(g))
}
export function bush(c = PALETTE.feuille) {
  const f = SDF.union(
    0.1,
    SDF.ellipsoid([0, 0.2, 0], [0.32, 0.26, 0.3]),
    SDF.ellipsoid([0.25, 0.16, 0.08], [0.22, 0.2, 0.22]),
    SDF.ellipsoid([-0.25, 0.17, 0.05], [0.24, 0.22, 0.22]),
  )
  return asObject(
    group(
      sdfMesh(
        (x, y, z) => f(x, y, z) + 0.02 * Math.sin(17 * x) * Math.sin(17 * y + 1) * Math.sin(17 * z),
        [-0.6, -0.05, -0.45],
        [0.6, 0.55, 0.45],
        48,
        material(c),
      ),
    ),
  )
}
export function bench() {
  const w = wood(PALETTE.bois),
    d = material(PALETTE.nuit)
  return asObject(
    group(
      box(-0.7, 0.36, -0.2, 1.4, 0.06, 0.18, w, 0.02),
      box(-0.7, 0.36, 0.02, 1.4, 0.06, 0.18, w, 0.02),
      box(-0.7, 0.55, -0.26, 1.4, 0.16, 0.05, w, 0.02),
      box(-0.58, 0, -0.22, 0.07, 0.6, 0.07, d, 0.01),
      box(0.51, 0, -0.22, 0.07, 0.6, 0.07, d, 0.01),
      box(-0.58, 0, 0.12, 0.07, 0.36, 0.07, d, 0.01),
      box(0.51, 0, 0.12, 0.07, 0.36, 0.07, d, 0.01),
    ),
  )
}
export function streetLamp() {
  const d = material(PALETTE.nuit)
  return asObject(
    group(
      cylinder(0, 0, 0, 0.12, 0.09, 0.12, d),
      capsule([0, 0.1, 0], [0, 2.2, 0], 0.035, d),
      box(-0.12, 2.2, -0.12, 0.24, 0.06, 0.24, d, 0.02),
      box(-0.09, 2.26, -0.09, 0.18, 0.24, 0.18, material('#fff1c0', { emissive: 0.9 }), 0.03),
      lathe(
        [
          [0.15, 0],
          [0.03, 0.12],
          [0, 0.13],
        ],
        d,
        [0, 2.5, 0],
      ),
    ),
  )
}

/** Delivery van, front towards +x. */
export function van(c = PALETTE.moutarde) {
  const body = material(c),
    dark = material(PALETTE.nuit),
    glass = material('#9fc9dc', { emissive: 0.25 }),
    g = group()
  g.add(
    sdfMesh(
      SDF.union(
        0.06,
        SDF.roundBox([-0.35, 0.86, 0], [1.05, 0.62, 0.62], 0.12),
        SDF.roundBox([0.75, 0.62, 0], [0.72, 0.38, 0.6], 0.14),
        SDF.roundBox([0.62, 0.95, 0], [0.4, 0.46, 0.58], 0.2),
      ),
      [-1.6, 0.1, -0.8],
      [1.7, 1.7, 0.8],
      90,
      body,
    ),
  )
  g.add(
    panel(0.5, 0.34, glass, [0.68, 1.08, 0.6]),
    box(-1.3, 0.5, 0.615, 1.6, 0.1, 0.02, material('#fff6e6'), 0.004),
    box(1.02, 0.86, -0.46, 0.06, 0.36, 0.92, glass, 0.02),
    box(1.4, 0.34, -0.55, 0.12, 0.16, 1.1, dark, 0.03),
    box(1.44, 0.58, 0.32, 0.05, 0.12, 0.2, material('#fff1c0', { emissive: 0.7 }), 0.02),
    box(1.44, 0.58, -0.52, 0.05, 0.12, 0.2, material('#fff1c0', { emissive: 0.7 }), 0.02),
  )
  for (const x of [-0.85, 0.85])
    for (const z of [-0.56, 0.56])
      g.add(
        mesh(new THREE.CylinderGeometry(0.27, 0.27, 0.18, 32), dark, [x, 0.27, z], [Math.PI / 2, 0, 0]),
        mesh(
          new THREE.CylinderGeometry(0.13, 0.13, 0.2, 24),
          material(PALETTE.metal),
          [x, 0.27, z],
          [Math.PI / 2, 0, 0],
        ),
      )
  return asObject(g)
}
export function bollard(c = PALETTE.nuit) {
  return asObject(
    group(
      lathe(
        [
          [0, 0],
          [0.08, 0],
          [0.07, 0.5],
          [0.09, 0.54],
          [0.06, 0.6],
          [0, 0.62],
        ],
        material(c),
      ),
    ),
  )
}
export function flowerTub(c = PALETTE.terra) {
  const r = seededRandom(6),
    g = group(
      lathe(
        [
          [0, 0],
          [0.28, 0],
          [0.34, 0.3],
          [0.3, 0.3],
          [0, 0.26],
        ],
        material(c),
      ),
    )
  for (let i = 0; i < 16; i++) {
    const a = i * 2.4,
      q = 0.05 + r() * 0.22
    g.add(
      sphere(
        Math.cos(a) * q,
        0.36 + r() * 0.16,
        Math.sin(a) * q,
        0.07,
        material(i % 3 ? PALETTE.feuille : i % 2 ? PALETTE.moutarde : PALETTE.corail),
      ),
    )
  }
  return asObject(g)
}
export function bikeRack(n = 4) {
  const m = material(PALETTE.metal),
    g = group()
  for (let i = 0; i < n; i++)
    g.add(
      tube(
        [
          [i * 0.5, 0, -0.3],
          [i * 0.5, 0.6, -0.3],
          [i * 0.5, 0.74, 0],
          [i * 0.5, 0.6, 0.3],
          [i * 0.5, 0, 0.3],
        ],
        0.025,
        m,
        30,
      ),
    )
  return asObject(g)
}
