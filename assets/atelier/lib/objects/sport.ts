// The club: sports hall, trophies, bar.
import {
  box,
  canvasTexture,
  capsule,
  cylinder,
  type Draw,
  group,
  lathe,
  material,
  mesh,
  panel,
  place,
  SDF,
  sdfMesh,
  seededRandom,
  sphere,
  THREE,
  type Triple,
  tube,
} from '../core.ts'
import { asObject, PALETTE, shade, wood } from '../palette.ts'
import { mug } from './office.ts'

const net = (_w = 1, _h = 1, n = 12) =>
  material('#fff', {
    cut: true,
    map: canvasTexture(256, 256, (x) => {
      x.clearRect(0, 0, 256, 256)
      x.strokeStyle = '#fffaf0'
      x.lineWidth = 5
      for (let i = 0; i <= n; i++) {
        const p = (i / n) * 256
        x.beginPath()
        x.moveTo(p, 0)
        x.lineTo(p, 256)
        x.moveTo(0, p)
        x.lineTo(256, p)
        x.stroke()
      }
    }),
  })
const netPanel = (w: number, h: number, pos: Triple, rot?: Triple) => {
  const m = panel(w, h, net(w, h), pos, rot)
  m.userData.noCast = true
  return m
}
/** Basketball hoop fixed on a wall, faces +z, rim at y. */
export function hoop(y = 1.85) {
  const steel = material(PALETTE.corail),
    g = group(
      box(-0.55, y - 0.1, 0.2, 1.1, 0.72, 0.05, material('#fff6e6'), 0.02),
      box(-0.04, y + 0.1, 0, 0.08, 0.08, 0.22, material(PALETTE.nuit), 0.01),
      panel(
        0.44,
        0.32,
        material('#fff6e6', {
          map: canvasTexture(88, 64, (x) => {
            x.clearRect(0, 0, 88, 64)
            x.strokeStyle = PALETTE.corail
            x.lineWidth = 8
            x.strokeRect(4, 4, 80, 56)
          }),
        }),
        [0, y + 0.22, 0.253],
      ),
      mesh(new THREE.TorusGeometry(0.22, 0.022, 8, 36), steel, [0, y, 0.5], [Math.PI / 2, 0, 0]),
    )
  const cone = mesh(new THREE.CylinderGeometry(0.21, 0.12, 0.34, 20, 1, true), net(), [0, y - 0.18, 0.5])
  cone.userData.noCast = true
  g.add(cone)
  return asObject(g)
}
/** Small-sided goal, opening towards +x. */
export function goal(w = 2.0, h = 1.2) {
  const m = material('#fff6e6'),
    r = 0.035,
    g = group()
  const stripe = material(PALETTE.corail)
  for (const s of [-1, 1]) {
    for (let i = 0; i < 6; i++)
      g.add(
        capsule(
          [0, (i * h) / 6 + 0.03, (s * w) / 2],
          [0, ((i + 1) * h) / 6 - 0.02, (s * w) / 2],
          r,
          i % 2 ? stripe : m,
        ),
      )
    g.add(
      capsule([0, h, (s * w) / 2], [-0.5, h * 0.86, (s * w) / 2], 0.02, m),
      capsule([-0.5, h * 0.86, (s * w) / 2], [-0.7, 0.02, (s * w) / 2], 0.02, m),
      capsule([0, 0.02, (s * w) / 2], [-0.7, 0.02, (s * w) / 2], 0.02, m),
    )
  }
  for (let i = 0; i < 8; i++)
    g.add(
      capsule([0, h, -w / 2 + (i * w) / 8 + 0.03], [0, h, -w / 2 + ((i + 1) * w) / 8 - 0.03], r, i % 2 ? m : stripe),
    )
  g.add(netPanel(w, h * 0.9, [-0.6, h * 0.43, 0], [0, Math.PI / 2, 0]))
  return asObject(g)
}
const KINDS = ['basket', 'foot', 'volley'] as const
export function ball(kind: (typeof KINDS)[number] = 'basket', r = 0.13) {
  const PAINTS = {
    basket: ['#e07a3a', '#3a2140'],
    foot: ['#fff6e6', '#3a3150'],
    volley: ['#f2b33d', '#2c5f8a'],
  } as const
  const [skin, seam] = PAINTS[kind]
  const t = canvasTexture(128, 64, (x) => {
    x.fillStyle = skin
    x.fillRect(0, 0, 128, 64)
    x.strokeStyle = x.fillStyle = seam
    x.lineWidth = 3
    if (kind === 'foot')
      for (let i = 0; i < 5; i++)
        for (let j = 0; j < 3; j++) {
          x.beginPath()
          x.arc(i * 27 + (j % 2) * 13, 10 + j * 22, 6, 0, 7)
          x.fill()
        }
    else {
      x.beginPath()
      x.moveTo(0, 32)
      x.lineTo(128, 32)
      for (const a of [16, 48, 80, 112]) {
        x.moveTo(a, 0)
        x.lineTo(a, 64)
      }
      x.stroke()
    }
  })
  return asObject(group(sphere(0, r, 0, r, material(skin, { map: t }))))
}
export function ballCage() {
  const m = material(PALETTE.petrole),
    g = group(),
    r = seededRandom(4)
  for (const x of [-0.4, 0.4]) for (const z of [-0.3, 0.3]) g.add(capsule([x, 0.06, z], [x, 0.82, z], 0.022, m))
  for (const y of [0.1, 0.8])
    g.add(
      capsule([-0.4, y, -0.3], [0.4, y, -0.3], 0.02, m),
      capsule([-0.4, y, 0.3], [0.4, y, 0.3], 0.02, m),
      capsule([-0.4, y, -0.3], [-0.4, y, 0.3], 0.02, m),
      capsule([0.4, y, -0.3], [0.4, y, 0.3], 0.02, m),
    )
  for (let i = 0; i < 12; i++)
    g.add(
      place(
        ball(KINDS[i % 3] ?? 'basket'),
        -0.26 + (i % 3) * 0.26,
        0.1 + Math.floor(i / 6) * 0.25,
        (i % 2 ? 0.12 : -0.14) + r() * 0.04,
      ),
    )
  g.add(netPanel(0.8, 0.7, [0, 0.45, 0.3]), netPanel(0.6, 0.7, [0.4, 0.45, 0], [0, Math.PI / 2, 0]))
  return asObject(g)
}
export function gymMat(w = 1.8, d = 1.0, n = 1, c = PALETTE.petrole) {
  const g = group()
  for (let i = 0; i < n; i++) {
    const k = i % 2 ? PALETTE.moutarde : c
    g.add(
      box(-w / 2 + (i % 3) * 0.03, i * 0.13, -d / 2, w, 0.12, d, material(k), 0.04),
      box(-w * 0.3, i * 0.13 + 0.05, d / 2 - 0.004, 0.14, 0.03, 0.02, material('#fff6e6'), 0.004),
      box(w * 0.24, i * 0.13 + 0.05, d / 2 - 0.004, 0.14, 0.03, 0.02, material('#fff6e6'), 0.004),
    )
  }
  return asObject(g)
}
/** Wall bars against −z. */
export function wallBars(w = 1.0, h = 2.1) {
  const m = wood(PALETTE.miel),
    g = group()
  for (const x of [-w / 2, w / 2 - 0.06]) g.add(box(x, 0, 0, 0.06, h, 0.12, m, 0.01))
  for (let i = 0; i < 11; i++)
    g.add(
      capsule(
        [-w / 2 + 0.03, 0.18 + (i * (h - 0.3)) / 10, 0.09],
        [w / 2 - 0.03, 0.18 + (i * (h - 0.3)) / 10, 0.09],
        0.022,
        m,
      ),
    )
  return asObject(g)
}
export function gymBench(L = 2.2) {
  const m = wood(PALETTE.miel),
    d = material(PALETTE.petrole)
  return asObject(
    group(
      box(-L / 2, 0.3, -0.14, L, 0.06, 0.28, m, 0.02),
      box(-L / 2 + 0.12, 0, -0.13, 0.08, 0.3, 0.26, d, 0.01),
      box(L / 2 - 0.2, 0, -0.13, 0.08, 0.3, 0.26, d, 0.01),
    ),
  )
}
export function cup(k = 1, c = PALETTE.moutarde) {
  const gold = material(c, { gloss: 1 }),
    g = group(
      lathe(
        [
          [0, 0],
          [0.1, 0],
          [0.1, 0.05],
          [0.03, 0.09],
          [0.03, 0.14],
          [0.11, 0.22],
          [0.13, 0.36],
          [0.11, 0.36],
          [0, 0.3],
        ],
        gold,
      ),
      mesh(new THREE.TorusGeometry(0.055, 0.014, 8, 20), gold, [0.14, 0.28, 0]),
      mesh(new THREE.TorusGeometry(0.055, 0.014, 8, 20), gold, [-0.14, 0.28, 0]),
      box(-0.1, -0.06, -0.1, 0.2, 0.07, 0.2, material(PALETTE.noyer), 0.01),
    )
  g.scale.setScalar(k)
  g.position.y = 0.06 * k
  return group(g)
}
/** Trophy cabinet against a wall at −z. */
export function trophyCase(w = 2.2) {
  const m = wood(PALETTE.noyer),
    g = group(
      box(-w / 2, 0, -0.2, w, 0.5, 0.42, material(PALETTE.petrole), 0.02),
      box(-w / 2, 0.5, -0.2, w, 1.2, 0.04, material('#f6e6cb'), 0),
      box(-w / 2, 0.5, -0.2, 0.06, 1.2, 0.4, m, 0.01),
      box(w / 2 - 0.06, 0.5, -0.2, 0.06, 1.2, 0.4, m, 0.01),
      box(-w / 2, 1.68, -0.2, w, 0.06, 0.42, m, 0.01),
      box(-w / 2, 1.1, -0.2, w, 0.04, 0.36, m, 0.01),
    ),
    r = seededRandom(8)
  for (let j = 0; j < 2; j++)
    for (let x = -w / 2 + 0.24; x < w / 2 - 0.2; x += 0.3) {
      const y = j ? 1.14 : 0.52
      if (r() < 0.72) g.add(place(cup(0.8 + r() * 0.45, r() < 0.7 ? PALETTE.moutarde : '#cfc8d2'), x, y, 0))
      else
        g.add(
          box(x - 0.11, y, -0.08, 0.22, 0.3, 0.03, material(PALETTE.corail), 0.01),
          mesh(
            new THREE.CylinderGeometry(0.07, 0.07, 0.02, 20),
            material(PALETTE.moutarde, { gloss: 1 }),
            [x, y + 0.17, -0.04],
            [Math.PI / 2, 0, 0],
          ),
        )
    }
  for (let i = 0; i < 3; i++)
    g.add(
      box(
        -w / 2 + 0.05 + (i * (w - 0.1)) / 3,
        0.06,
        0.215,
        (w - 0.1) / 3 - 0.04,
        0.38,
        0.02,
        material(shade(PALETTE.petrole, 1.15)),
        0.01,
      ),
    )
  return asObject(g)
}
/** Bar: barman at −z, stools at +z. */
export function barCounter(L = 3, c = PALETTE.moutarde) {
  const top = wood(PALETTE.noyer),
    g = group(
      box(-L / 2, 0, -0.1, L, 0.98, 0.3, material(c), 0.02),
      box(-L / 2 - 0.05, 0.98, -0.22, L + 0.1, 0.07, 0.56, top, 0.02),
      box(-L / 2, 0.1, 0.2, L, 0.05, 0.1, material(PALETTE.metal, { gloss: 0.5 }), 0.02),
    ),
    n = Math.round(L / 0.3)
  for (let i = 0; i < n; i++)
    g.add(
      box(
        -L / 2 + 0.02 + (i * (L - 0.04)) / n,
        0.16,
        0.2,
        (L - 0.04) / n - 0.02,
        0.76,
        0.02,
        material(i % 2 ? PALETTE.petrole : shade(PALETTE.petrole, 1.12)),
        0.006,
      ),
    )
  g.add(
    box(L / 2 - 0.75, 1.05, -0.16, 0.5, 0.42, 0.36, material(PALETTE.nuit), 0.04),
    panel(0.2, 0.07, material('#8fe0d0', { emissive: 0.9 }), [L / 2 - 0.5, 1.36, 0.205]),
    place(mug('#fffaf0'), L / 2 - 0.95, 1.05, 0.05),
    place(mug(PALETTE.corail), -0.2, 1.05, 0.16),
    place(mug(PALETTE.menthe), -0.85, 1.05, 0.18),
  )
  for (let i = 0; i < 4; i++)
    g.add(
      lathe(
        [
          [0, 0],
          [0.045, 0],
          [0.045, 0.2],
          [0.018, 0.27],
          [0.018, 0.33],
          [0, 0.33],
        ],
        material([PALETTE.corail, PALETTE.feuille, PALETTE.moutarde, PALETTE.prune][i] ?? PALETTE.prune, {
          gloss: 0.6,
        }),
        [-L / 2 + 0.2 + i * 0.13, 1.05, -0.06],
      ),
    )
  g.add(
    lathe(
      [
        [0, 0],
        [0.15, 0],
        [0.2, 0.09],
        [0.17, 0.09],
        [0, 0.05],
      ],
      material('#fffaf0'),
      [0.35, 1.05, 0.1],
    ),
  )
  for (let i = 0; i < 5; i++)
    g.add(
      mesh(
        new THREE.TorusGeometry(0.05, 0.028, 8, 16),
        material('#d99a55'),
        [0.35 + Math.cos(i * 1.26) * 0.09, 1.15, 0.1 + Math.sin(i * 1.26) * 0.09],
        [Math.PI / 2, 0, 0],
      ),
    )
  return asObject(g)
}
/** Shelf of bottles and cups on a wall at −z. */
export function bottleShelf(w = 2) {
  const m = wood(PALETTE.noyer),
    g = group(),
    r = seededRandom(12),
    cols = [PALETTE.corail, PALETTE.feuille, PALETTE.moutarde, PALETTE.prune, PALETTE.ciel, '#fffaf0']
  for (let j = 0; j < 2; j++) {
    g.add(box(-w / 2, 1.15 + j * 0.5, 0, w, 0.05, 0.22, m, 0.01))
    for (let x = -w / 2 + 0.1; x < w / 2 - 0.05; x += 0.14) {
      const c = material(cols[Math.floor(r() * 6)] ?? PALETTE.ciel, { gloss: 0.5 })
      if (r() < 0.6)
        g.add(
          lathe(
            [
              [0, 0],
              [0.04, 0],
              [0.04, 0.2],
              [0.016, 0.27],
              [0.016, 0.32],
              [0, 0.32],
            ],
            c,
            [x, 1.2 + j * 0.5, 0.11],
          ),
        )
      else g.add(cylinder(x, 1.2 + j * 0.5, 0.11, 0.04, 0.048, 0.1, c))
    }
  }
  return asObject(g)
}
export function tableFootball() {
  const body = material(PALETTE.petrole),
    g = group(
      box(-0.65, 0.56, -0.36, 1.3, 0.26, 0.72, body, 0.03),
      panel(
        1.18,
        0.6,
        material('#4f9a5b', {
          map: canvasTexture(236, 120, (x) => {
            x.fillStyle = '#4f9a5b'
            x.fillRect(0, 0, 236, 120)
            x.strokeStyle = '#fff6e6'
            x.lineWidth = 3
            x.strokeRect(4, 4, 228, 112)
            x.beginPath()
            x.moveTo(118, 4)
            x.lineTo(118, 116)
            x.stroke()
            x.beginPath()
            x.arc(118, 60, 20, 0, 7)
            x.stroke()
          }),
        }),
        [0, 0.823, 0],
        [-Math.PI / 2, 0, 0],
      ),
    )
  for (const [x, z] of [
    [-0.56, -0.28],
    [0.5, -0.28],
    [-0.56, 0.22],
    [0.5, 0.22],
  ] as const)
    g.add(box(x, 0, z, 0.07, 0.58, 0.07, wood(PALETTE.noyer), 0.01))
  for (let i = 0; i < 6; i++) {
    const x = -0.5 + i * 0.2,
      c = material(i % 2 ? PALETTE.corail : PALETTE.moutarde)
    g.add(
      capsule([x, 0.9, -0.56], [x, 0.9, 0.56], 0.014, material(PALETTE.metal)),
      capsule([x, 0.9, i % 2 ? 0.5 : -0.62], [x, 0.9, i % 2 ? 0.62 : -0.5], 0.03, material(PALETTE.nuit)),
    )
    for (const z of [-0.2, 0, 0.2]) g.add(box(x - 0.03, 0.82, z - 0.03, 0.06, 0.14, 0.06, c, 0.02))
  }
  g.add(box(-0.68, 0.8, -0.38, 1.36, 0.05, 0.06, body, 0.01), box(-0.68, 0.8, 0.32, 1.36, 0.05, 0.06, body, 0.01))
  return asObject(g)
}
/** Rail of numbered jerseys. */
export function jerseyRail(n = 7) {
  const d = material(PALETTE.nuit),
    L = n * 0.2 + 0.2,
    g = group(capsule([-L / 2, 1.4, 0], [L / 2, 1.4, 0], 0.022, d))
  for (const s of [-1, 1])
    g.add(
      capsule([(s * L) / 2, 0.03, 0], [(s * L) / 2, 1.4, 0], 0.022, d),
      capsule([(s * L) / 2, 0.03, -0.25], [(s * L) / 2, 0.03, 0.25], 0.022, d),
    )
  for (let i = 0; i < n; i++) {
    const x = -L / 2 + 0.2 + i * 0.2,
      c = i % 2 ? PALETTE.petrole : PALETTE.moutarde
    g.add(
      capsule([x, 1.4, 0], [x, 1.34, 0], 0.01, d),
      sdfMesh(
        SDF.union(
          0.04,
          SDF.roundBox([x, 1.02, 0], [0.035, 0.26, 0.2], 0.03),
          SDF.capsule([x, 1.22, 0.16], [x, 1.06, 0.28], 0.06),
          SDF.capsule([x, 1.22, -0.16], [x, 1.06, -0.28], 0.06),
        ),
        [x - 0.12, 0.7, -0.4],
        [x + 0.12, 1.34, 0.4],
        44,
        material(c),
      ),
    )
  }
  return asObject(g)
}
/** Cloth hung from a beam: faces +z, top edge at y = 0. */
export function banner(w: number, h: number, draw: Draw, c: string = PALETTE.petrole) {
  const geo = new THREE.PlaneGeometry(w, h, 30, 4),
    p = geo.attributes.position
  for (let i = 0; i < (p?.count ?? 0); i++) p?.setZ(i, Math.sin(p.getX(i) * 7) * 0.025)
  geo.computeVertexNormals()
  return asObject(
    group(
      mesh(geo, material(c, { map: canvasTexture(Math.round(w * 160), Math.round(h * 160), draw) }), [0, -h / 2, 0]),
    ),
  )
}
export function bunting(L = 4, seed = 2) {
  const cols = [PALETTE.moutarde, PALETTE.petrole, PALETTE.corail, '#fff6e6', PALETTE.sapin],
    n = Math.round(L / 0.28),
    g = group(),
    sag = (t: number) => -0.3 * Math.sin(Math.PI * t)
  g.add(
    tube(
      Array.from({ length: 12 }, (_, i) => [(-0.5 + i / 11) * L, sag(i / 11), 0]),
      0.012,
      material(PALETTE.noyer),
      60,
    ),
  )
  for (let i = 0; i < n; i++) {
    const t = (i + 0.5) / n,
      x = (-0.5 + t) * L,
      s = new THREE.Shape([new THREE.Vector2(-0.1, 0), new THREE.Vector2(0.1, 0), new THREE.Vector2(0, -0.24)])
    g.add(mesh(new THREE.ShapeGeometry(s), material(cols[(i + seed) % 5] ?? PALETTE.sapin), [x, sag(t), 0.005]))
  }
  return asObject(g)
}
/** Two digits each side; faces +z. */
export function scoreboard(a = '12', b = '09') {
  const t = canvasTexture(320, 140, (x) => {
    x.fillStyle = '#2e1f38'
    x.fillRect(0, 0, 320, 140)
    x.font = '800 96px "Bricolage Grotesque Variable"'
    x.textAlign = 'center'
    x.textBaseline = 'middle'
    x.fillStyle = '#f2b33d'
    x.fillText(a, 82, 76)
    x.fillStyle = '#8fd0c0'
    x.fillText(b, 238, 76)
    x.fillStyle = '#fff6e6'
    x.fillRect(154, 50, 12, 12)
    x.fillRect(154, 84, 12, 12)
  })
  return asObject(
    group(
      box(-0.75, 0, 0, 1.5, 0.7, 0.08, material(PALETTE.petrole), 0.03),
      panel(1.36, 0.58, material('#2e1f38', { map: t, emissive: 0.8 }), [0, 0.35, 0.082]),
    ),
  )
}
export function foldingTable(L = 1.8, c = '#f6e6cb') {
  const d = material(PALETTE.nuit),
    g = group(box(-L / 2, 0.66, -0.36, L, 0.05, 0.72, material(c), 0.02))
  for (const s of [-1, 1])
    g.add(
      capsule([s * (L / 2 - 0.2), 0.64, -0.28], [s * (L / 2 - 0.12), 0.02, 0.28], 0.022, d),
      capsule([s * (L / 2 - 0.2), 0.64, 0.28], [s * (L / 2 - 0.12), 0.02, -0.28], 0.022, d),
    )
  return asObject(g)
}

export function kitBag(c = PALETTE.petrole) {
  const d = material(shade(c, 0.7))
  return asObject(
    group(
      sdfMesh(
        SDF.roundBox([0, 0.18, 0], [0.36, 0.18, 0.19], 0.15),
        [-0.5, -0.05, -0.3],
        [0.5, 0.45, 0.3],
        44,
        material(c),
      ),
      tube(
        [
          [-0.16, 0.3, 0.12],
          [-0.12, 0.46, 0.06],
          [0.12, 0.46, 0.06],
          [0.16, 0.3, 0.12],
        ],
        0.022,
        d,
      ),
      box(-0.2, 0.02, -0.195, 0.04, 0.36, 0.39, d, 0.01),
      box(0.16, 0.02, -0.195, 0.04, 0.36, 0.39, d, 0.01),
    ),
  )
}
