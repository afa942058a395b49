// @ts-nocheck: shapes taken over as they were drawn, not typed yet.
import {
  box,
  canvasTexture,
  capsule,
  cylinder,
  group,
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
import { asObject, PALETTE, shade, wood } from '../palette.ts'

export function bicycle(c = PALETTE.corail) {
  const m = material(c),
    d = material(PALETTE.nuit),
    g = group()
  for (const x of [-0.52, 0.52])
    g.add(
      mesh(new THREE.TorusGeometry(0.33, 0.035, 10, 40), d, [x, 0.36, 0]),
      mesh(new THREE.TorusGeometry(0.02, 0.03, 8, 12), material(PALETTE.metal), [x, 0.36, 0]),
    )
  g.add(
    capsule([-0.52, 0.36, 0], [-0.1, 0.36, 0], 0.025, m),
    capsule([-0.52, 0.36, 0], [-0.2, 0.72, 0], 0.025, m),
    capsule([-0.1, 0.36, 0], [-0.22, 0.82, 0], 0.03, m),
    capsule([-0.1, 0.36, 0], [0.38, 0.76, 0], 0.03, m),
    capsule([-0.2, 0.72, 0], [0.37, 0.78, 0], 0.03, m),
    capsule([0.52, 0.36, 0], [0.36, 0.92, 0], 0.026, m),
    capsule([0.36, 0.92, 0], [0.34, 0.95, 0.2], 0.02, d),
    capsule([0.36, 0.92, 0], [0.34, 0.95, -0.2], 0.02, d),
    sdfMesh(
      SDF.ellipsoid([-0.24, 0.86, 0], [0.14, 0.035, 0.08]),
      [-0.45, 0.75, -0.15],
      [0, 0.95, 0.15],
      30,
      material(PALETTE.noyer),
    ),
    box(0.42, 0.74, -0.18, 0.3, 0.2, 0.36, material('#c99a5e'), 0.02),
    mesh(new THREE.TorusGeometry(0.09, 0.018, 8, 24), material(PALETTE.metal), [-0.1, 0.36, 0.04]),
  )
  return asObject(g)
}

const wheel = (x, y, z, r, tyre, rim) =>
  group(
    mesh(new THREE.TorusGeometry(r, r * 0.1, 10, 40), tyre, [x, y, z]),
    mesh(new THREE.TorusGeometry(r * 0.86, r * 0.035, 6, 36), rim, [x, y, z]),
    ...Array.from({ length: 5 }, (_, i) => {
      const a = (i * Math.PI) / 5
      return capsule(
        [x + Math.cos(a) * r * 0.85, y + Math.sin(a) * r * 0.85, z],
        [x - Math.cos(a) * r * 0.85, y - Math.sin(a) * r * 0.85, z],
        0.007,
        rim,
      )
    }),
    sphere(x, y, z, 0.04, rim),
  )

/** Long-tail front-box cargo bike, front towards +x. The company's product. */
export function cargoBike(color = PALETTE.corail, load = true) {
  const paint = material(color, { gloss: 0.4 }),
    dark = material(PALETTE.nuit),
    metal = material(PALETTE.metal),
    wood_ = wood(PALETTE.miel),
    g = group()
  g.add(wheel(-0.92, 0.34, 0, 0.33, dark, metal), wheel(1.02, 0.25, 0, 0.24, dark, metal))
  const bar = (a, b, r = 0.032) => g.add(capsule(a, b, r, paint))
  bar([-0.92, 0.34, 0], [-0.42, 0.34, 0], 0.026)
  bar([-0.92, 0.34, 0], [-0.58, 0.78, 0], 0.026)
  bar([-0.42, 0.34, 0], [-0.62, 0.92, 0])
  bar([-0.42, 0.34, 0], [-0.05, 0.72, 0])
  bar([-0.58, 0.74, 0], [-0.06, 0.8, 0])
  bar([-0.05, 0.84, 0], [0.06, 0.24, 0])
  bar([0.06, 0.24, 0], [0.78, 0.22, 0])
  bar([0.78, 0.22, 0], [0.96, 0.5, 0])
  bar([1.02, 0.25, 0.05], [0.96, 0.52, 0.03], 0.02)
  bar([-0.42, 0.34, 0], [0.06, 0.24, 0])
  g.add(
    capsule([-0.06, 0.84, 0], [-0.1, 1.06, 0], 0.022, dark),
    capsule([-0.1, 1.06, -0.24], [-0.1, 1.06, 0.24], 0.02, dark),
    capsule([-0.1, 1.06, 0.24], [-0.22, 1.06, 0.26], 0.03, dark),
    capsule([-0.1, 1.06, -0.24], [-0.22, 1.06, -0.26], 0.03, dark),
  )
  g.add(
    sdfMesh(
      SDF.ellipsoid([-0.64, 0.95, 0], [0.15, 0.04, 0.09]),
      [-0.9, 0.85, -0.15],
      [-0.4, 1.05, 0.15],
      30,
      material(PALETTE.noyer),
    ),
    mesh(new THREE.TorusGeometry(0.085, 0.018, 8, 24), metal, [-0.42, 0.34, 0.04]),
    capsule([-0.42, 0.34, 0.05], [-0.36, 0.2, 0.09], 0.014, metal),
    box(-0.4, 0.2, 0.08, 0.12, 0.025, 0.07, dark, 0.01),
  )
  // the box: tapered, open on top
  g.add(
    box(0.1, 0.3, -0.29, 0.78, 0.05, 0.58, wood_, 0.01),
    box(0.08, 0.33, 0.27, 0.82, 0.34, 0.035, wood_, 0.01),
    box(0.08, 0.33, -0.305, 0.82, 0.34, 0.035, wood_, 0.01),
    box(0.87, 0.33, -0.3, 0.035, 0.28, 0.6, paint, 0.01),
    box(0.07, 0.33, -0.3, 0.035, 0.36, 0.6, paint, 0.01),
    box(0.2, 0.42, 0.305, 0.36, 0.14, 0.006, paint, 0.003),
  )
  if (load)
    g.add(
      box(0.14, 0.36, -0.22, 0.3, 0.42, 0.42, material('#d8ae77'), 0.02),
      box(0.48, 0.36, -0.2, 0.3, 0.26, 0.36, material('#e3bd8a'), 0.02),
    )
  return asObject(g)
}
/** A frame without wheels, to hang on a wall (faces +z). */
export function bikeFrame(color = PALETTE.moutarde) {
  const m = material(color),
    d = material(PALETTE.nuit),
    g = group()
  for (const [a, b, r] of [
    [[-0.45, 0, 0], [-0.05, 0, 0], 0.025],
    [[-0.45, 0, 0], [-0.16, 0.36, 0], 0.022],
    [[-0.05, 0, 0], [-0.2, 0.5, 0], 0.03],
    [[-0.05, 0, 0], [0.36, 0.4, 0], 0.034],
    [[-0.17, 0.38, 0], [0.36, 0.44, 0], 0.03],
    [[0.36, 0.34, 0], [0.33, 0.52, 0], 0.036],
  ])
    g.add(capsule(a, b, r, m))
  g.add(
    capsule([-0.45, 0, -0.03], [-0.45, 0, 0.03], 0.03, d),
    capsule([-0.05, 0, -0.04], [-0.05, 0, 0.04], 0.04, d),
    capsule([0.05, 0.46, 0.02], [0.05, 0.46, -0.12], 0.02, d),
    capsule([0.05, 0.46, -0.12], [0.05, 0.56, -0.14], 0.02, d),
  )
  return asObject(g)
}
export function wallWheel(r = 0.3) {
  return asObject(group(wheel(0, 0, 0.05, r, material(PALETTE.nuit), material(PALETTE.metal))))
}
/** Workbench against a wall at −z. */
export function workbench(L = 2.4) {
  const top = wood(PALETTE.bois),
    frame = material(PALETTE.petrole),
    dark = material(PALETTE.nuit),
    metal = material(PALETTE.metal, { gloss: 0.5 }),
    g = group(
      box(-L / 2, 0.78, -0.34, L, 0.1, 0.68, top, 0.02),
      box(-L / 2 + 0.05, 0.12, -0.3, L - 0.1, 0.04, 0.56, material(PALETTE.sable), 0.01),
    )
  for (const x of [-L / 2 + 0.04, L / 2 - 0.12])
    for (const z of [-0.3, 0.22]) g.add(box(x, 0, z, 0.08, 0.78, 0.08, frame, 0.01))
  g.add(box(L / 2 - 0.78, 0.2, -0.28, 0.6, 0.56, 0.54, frame, 0.02))
  for (let i = 0; i < 3; i++)
    g.add(
      box(L / 2 - 0.75, 0.24 + i * 0.175, 0.26, 0.54, 0.15, 0.02, material(shade(PALETTE.petrole, 1.12)), 0.008),
      box(L / 2 - 0.56, 0.3 + i * 0.175, 0.28, 0.16, 0.025, 0.03, metal, 0.008),
    )
  g.add(
    box(-L / 2 + 0.14, 0.88, 0.08, 0.2, 0.12, 0.26, dark, 0.02),
    box(-L / 2 + 0.1, 1.0, 0.06, 0.28, 0.07, 0.07, material(PALETTE.corail), 0.02),
    box(-L / 2 + 0.1, 1.0, 0.22, 0.28, 0.07, 0.06, material(PALETTE.corail), 0.02),
    capsule([-L / 2 + 0.24, 0.95, 0.34], [-L / 2 + 0.24, 0.95, 0.44], 0.02, metal),
  )
  g.add(
    box(-0.2, 0.88, -0.2, 0.44, 0.2, 0.24, material(PALETTE.corail), 0.03),
    capsule([-0.1, 1.1, -0.08], [0.14, 1.1, -0.08], 0.018, dark),
    cylinder(0.5, 0.88, -0.12, 0.07, 0.07, 0.2, material(PALETTE.moutarde)),
    cylinder(0.68, 0.88, -0.16, 0.05, 0.06, 0.15, material(PALETTE.menthe)),
    capsule([0.3, 0.9, 0.14], [0.62, 0.9, 0.2], 0.016, metal),
    box(0.0, 0.88, 0.1, 0.22, 0.015, 0.16, material('#fffaf0'), 0),
    box(-L / 2 + 0.3, 0.16, -0.2, 0.4, 0.26, 0.36, material('#d8ae77'), 0.02),
    box(-L / 2 + 0.76, 0.16, -0.2, 0.36, 0.2, 0.36, material(PALETTE.menthe), 0.03),
  )
  return asObject(g)
}
/** Perforated board with tools, faces +z, hangs at y. */
export function toolBoard(w = 2.2, h = 1.0) {
  const g = group(
    box(
      -w / 2,
      0,
      -0.02,
      w,
      h,
      0.04,
      material('#f3dcae', {
        map: canvasTexture(256, 128, (x) => {
          x.fillStyle = '#b08a5e'
          for (let i = 4; i < 256; i += 10) for (let j = 4; j < 128; j += 10) x.fillRect(i, j, 2, 2)
        }),
      }),
      0.01,
    ),
  )
  const metal = material('#b9b2c4', { gloss: 0.6 }),
    grips = [PALETTE.corail, PALETTE.petrole, PALETTE.sapin, PALETTE.moutarde].map((c) => material(c)),
    z = 0.045
  for (let i = 0; i < 6; i++) {
    const x = -w / 2 + 0.16 + i * 0.16,
      l = 0.34 - i * 0.035
    g.add(
      capsule([x, h * 0.86, z], [x, h * 0.86 - l, z], 0.016, metal),
      mesh(new THREE.TorusGeometry(0.03, 0.014, 6, 16), metal, [x, h * 0.86 - l - 0.03, z]),
    )
  }
  for (let i = 0; i < 5; i++) {
    const x = w * 0.04 + i * 0.13
    g.add(
      capsule([x, h * 0.84, z], [x, h * 0.66, z], 0.026, grips[i % 4]),
      capsule([x, h * 0.66, z], [x, h * 0.48, z], 0.012, metal),
    )
  }
  g.add(
    capsule([w * 0.4, h * 0.86, z], [w * 0.4, h * 0.4, z], 0.022, material(PALETTE.noyer)),
    box(w * 0.4 - 0.1, h * 0.8, 0.02, 0.2, 0.09, 0.07, metal, 0.02),
  )
  for (let i = 0; i < 3; i++)
    g.add(
      mesh(new THREE.TorusGeometry(0.1 - i * 0.02, 0.016, 8, 24), material(PALETTE.nuit), [
        -w / 2 + 0.2 + i * 0.26,
        h * 0.24,
        z,
      ]),
    )
  g.add(
    capsule([w * 0.02, h * 0.28, z], [w * 0.26, h * 0.18, z], 0.018, grips[0]),
    capsule([w * 0.02, h * 0.18, z], [w * 0.26, h * 0.28, z], 0.018, grips[0]),
    mesh(new THREE.TorusGeometry(0.09, 0.022, 8, 24), grips[3], [w * 0.38, h * 0.2, z]),
  )
  return asObject(g)
}
export function repairStand() {
  const m = material(PALETTE.corail),
    d = material(PALETTE.nuit),
    g = group(
      cylinder(0, 0, 0, 0.3, 0.28, 0.05, d),
      capsule([0, 0.05, 0], [0, 0.86, 0], 0.04, m),
      capsule([0, 0.86, 0], [0, 0.98, 0.12], 0.04, d),
    )
  return asObject(g)
}
/** Flat trolley loaded with parcels; handle at −x. */
export function parcelTrolley(n = 5, seed = 3) {
  const r = seededRandom(seed),
    frame = material(PALETTE.petrole),
    dark = material(PALETTE.nuit),
    g = group(box(-0.6, 0.16, -0.34, 1.2, 0.07, 0.68, frame, 0.02))
  for (const x of [-0.48, 0.48])
    for (const z of [-0.26, 0.26]) g.add(mesh(new THREE.TorusGeometry(0.06, 0.035, 8, 20), dark, [x, 0.09, z]))
  g.add(
    tube(
      [
        [-0.58, 0.2, -0.28],
        [-0.62, 0.9, -0.28],
        [-0.62, 1.0, 0],
        [-0.62, 0.9, 0.28],
        [-0.58, 0.2, 0.28],
      ],
      0.026,
      frame,
      40,
    ),
  )
  const tones = ['#d8ae77', '#e3bd8a', '#cc9f66', '#fff1d6']
  const spots = [
    [-0.5, 0.23, -0.3, 0.5, 0.4, 0.56],
    [0.04, 0.23, -0.28, 0.46, 0.3, 0.5],
    [-0.44, 0.63, -0.2, 0.36, 0.26, 0.36],
    [0.08, 0.53, -0.22, 0.34, 0.24, 0.34],
    [0.14, 0.77, -0.16, 0.22, 0.14, 0.22],
  ].slice(0, n)
  for (const [x, y, z, w, h, d] of spots) {
    const t = tones[Math.floor(r() * 4)]
    g.add(
      box(x, y, z, w, h, d, material(t), 0.015),
      box(x + w / 2 - 0.035, y + 0.002, z - 0.003, 0.07, h, d + 0.006, material(shade(t, 0.82)), 0.002),
      panel(w * 0.34, h * 0.34, material('#fffaf0'), [x + w * 0.24, y + h * 0.6, z + d + 0.005]),
    )
  }
  return asObject(g)
}
/** Round stand for the showroom. */
export function podium(r = 1.25, color = PALETTE.sapin) {
  return asObject(
    group(
      cylinder(0, 0, 0, r, r, 0.1, material(color), 64),
      cylinder(0, 0.1, 0, r - 0.06, r - 0.06, 0.02, material(PALETTE.creme), 64),
    ),
  )
}
export function storageRack(w = 1.5, seed = 5) {
  // metal rack with bins, faces +z
  const r = seededRandom(seed),
    m = material(PALETTE.petrole),
    g = group(),
    cols = [PALETTE.moutarde, PALETTE.corail, PALETTE.menthe, '#d8ae77', PALETTE.lilas]
  for (const x of [-w / 2, w / 2 - 0.05]) for (const z of [-0.22, 0.17]) g.add(box(x, 0, z, 0.05, 1.7, 0.05, m, 0.008))
  for (let i = 0; i < 4; i++) {
    const y = 0.14 + i * 0.48
    g.add(box(-w / 2, y, -0.22, w, 0.04, 0.44, material(PALETTE.sable), 0.008))
    if (i < 3)
      for (let x = -w / 2 + 0.08; x < w / 2 - 0.28; x += 0.34) {
        if (r() < 0.15) continue
        const h = 0.2 + r() * 0.14
        g.add(
          box(x, y + 0.04, -0.17, 0.29, h, 0.36, material(cols[Math.floor(r() * 5)]), 0.03),
          panel(0.14, 0.07, material('#fffaf0'), [x + 0.145, y + 0.04 + h * 0.55, 0.195]),
        )
      }
  }
  return asObject(g)
}
