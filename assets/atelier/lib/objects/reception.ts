// @ts-nocheck: shapes taken over as they were drawn, not typed yet.
import {
  box,
  canvasTexture,
  capsule,
  cylinder,
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
  tube,
} from '../core.ts'
import { asObject, PALETTE, shade, textLines, wood } from '../palette.ts'
import { letterTray, monitor, papers, phone, succulent } from './office.ts'
export function visitorChair(c = PALETTE.corail) {
  const m = material(c),
    w = material(PALETTE.noyer)
  return asObject(
    group(
      sdfMesh(SDF.roundBox([0, 0.37, 0.02], [0.27, 0.06, 0.25], 0.05), [-0.4, 0.2, -0.4], [0.4, 0.5, 0.4], 40, m),
      sdfMesh(SDF.roundBox([0, 0.66, -0.22], [0.27, 0.24, 0.06], 0.06), [-0.4, 0.3, -0.4], [0.4, 1, 0], 44, m),
      ...[
        [-0.22, -0.18],
        [0.22, -0.18],
        [-0.22, 0.22],
        [0.22, 0.22],
      ].map(([a, b]) => capsule([a * 0.9, 0.32, b * 0.9], [a, 0.03, b], 0.028, w)),
    ),
  )
}
export function sofa(c = PALETTE.corail, n = 1) {
  const m = material(c),
    w = material(PALETTE.noyer),
    W = 0.42 * n + 0.02
  return asObject(
    group(
      sdfMesh(
        SDF.union(
          0.05,
          SDF.roundBox([0, 0.28, 0.02], [W, 0.1, 0.34], 0.09),
          SDF.roundBox([0, 0.5, -0.3], [W, 0.3, 0.12], 0.11),
          SDF.roundBox([-W - 0.06, 0.36, 0.0], [0.1, 0.2, 0.36], 0.09),
          SDF.roundBox([W + 0.06, 0.36, 0], [0.1, 0.2, 0.36], 0.09),
        ),
        [-W - 0.3, 0.05, -0.55],
        [W + 0.3, 0.95, 0.5],
        60 + 24 * n,
        m,
      ),
      ...[...Array(n)].map((_, i) =>
        sdfMesh(
          SDF.roundBox([(i - (n - 1) / 2) * 0.84, 0.41, 0.06], [0.36, 0.07, 0.27], 0.06),
          [(i - (n - 1) / 2) * 0.84 - 0.45, 0.25, -0.3],
          [(i - (n - 1) / 2) * 0.84 + 0.45, 0.6, 0.45],
          40,
          material(shade(c, 1.08)),
        ),
      ),
      ...[
        [-W, -0.28],
        [W, -0.28],
        [-W, 0.28],
        [W, 0.28],
      ].map(([a, b]) => cylinder(a, 0, b, 0.03, 0.045, 0.18, w)),
    ),
  )
}
/** Reception counter along x: visitors at +z, staff at −z. */
export function counter(o = {}) {
  const L = o.len || 3.2,
    c = o.color || PALETTE.sapin,
    m = wood(PALETTE.miel)
  const g = group(
    box(-L / 2, 0, 0.1, L, 1.0, 0.22, material(c), 0.03),
    box(-L / 2 - 0.04, 1.0, 0.02, L + 0.08, 0.07, 0.38, m, 0.03),
    box(-L / 2, 0.66, -0.55, L, 0.06, 0.66, m, 0.02),
    box(-L / 2, 0, -0.5, 0.08, 0.66, 0.6, material(c), 0.02),
    box(L / 2 - 0.08, 0, -0.5, 0.08, 0.66, 0.6, material(c), 0.02),
  )
  const n = Math.round(L / 0.2)
  for (let i = 0; i < n; i++)
    g.add(
      box(
        -L / 2 + 0.03 + (i * (L - 0.06)) / n,
        0.08,
        0.315,
        (L - 0.06) / n - 0.035,
        0.84,
        0.03,
        material(shade(c, i % 2 ? 1.0 : 1.06)),
        0.012,
      ),
    )
  const lg = canvasTexture(512, 128, (x) => {
    x.clearRect(0, 0, 512, 128)
    x.strokeStyle = '#fff6e0'
    x.lineWidth = 8
    x.beginPath()
    x.arc(256, 64, 54, 0, 7)
    x.stroke()
    x.font = '800 84px "Bricolage Grotesque Variable"'
    x.textAlign = 'center'
    x.textBaseline = 'middle'
    x.fillStyle = '#fff6e0'
    x.fillText(o.label || 'i', 256, 70)
  })
  const lm = material(c, { map: lg })
  lm.cut = true
  const q = panel(1.5, 0.375, lm, [0, 0.55, 0.349])
  g.add(q)
  const mo = place(monitor('agenda', 0.72, 0.46), -0.45, 0.72, -0.12, Math.PI)
  g.add(
    mo,
    box(-0.72, 0.72, -0.42, 0.5, 0.03, 0.18, material('#efe7f2'), 0.012),
    place(phone(PALETTE.corail), 0.25, 0.72, -0.25, Math.PI),
    place(letterTray(), 1.0, 0.72, -0.25),
    place(papers(2), 0.65, 0.72, -0.3, 0.3),
  )
  g.add(
    lathe(
      [
        [0, 0],
        [0.09, 0],
        [0.1, 0.02],
        [0.085, 0.05],
        [0.02, 0.09],
        [0.02, 0.11],
        [0, 0.11],
      ],
      material(PALETTE.moutarde, { gloss: 1 }),
      [-0.2, 1.07, 0.2],
    ),
  )
  g.add(place(papers(1), 0.45, 1.07, 0.2, Math.PI / 2))
  const fl = group(
    lathe(
      [
        [0, 0],
        [0.08, 0],
        [0.1, 0.1],
        [0.06, 0.2],
        [0.075, 0.24],
        [0, 0.22],
      ],
      material(PALETTE.ciel, { gloss: 0.6 }),
    ),
  )
  const r = seededRandom(3)
  for (let i = 0; i < 9; i++) {
    const a = i * 2.4,
      q = 0.05 + r() * 0.12,
      y = 0.42 + r() * 0.22
    fl.add(
      capsule([0, 0.2, 0], [Math.cos(a) * q, y, Math.sin(a) * q], 0.009, material(PALETTE.feuille2)),
      sdfMesh(
        SDF.union(
          0.02,
          ...[0, 1, 2, 3, 4].map((k) =>
            SDF.ellipsoid([Math.cos(k * 1.256) * 0.035, 0, Math.sin(k * 1.256) * 0.035], [0.033, 0.022, 0.033]),
          ),
        ),
        [-0.09, -0.05, -0.09],
        [0.09, 0.05, 0.09],
        26,
        material([PALETTE.corail, PALETTE.moutarde, '#fff6e6', PALETTE.lilas][i % 4]),
        [Math.cos(a) * q, y + 0.01, Math.sin(a) * q],
      ),
    )
  }
  g.add(place(fl, -L / 2 + 0.3, 1.07, 0.2))
  return asObject(g)
}
export function queuePost(c = PALETTE.moutarde) {
  return asObject(
    group(
      lathe(
        [
          [0, 0],
          [0.15, 0],
          [0.15, 0.03],
          [0.05, 0.06],
          [0.026, 0.1],
          [0.026, 0.86],
          [0.05, 0.88],
          [0.05, 0.93],
          [0, 0.95],
        ],
        material(c, { gloss: 0.8 }),
      ),
    ),
  )
}
export function queueRope(L = 1.2, c = PALETTE.corail) {
  return asObject(
    group(
      tube(
        [
          [0, 0.86, 0],
          [L * 0.25, 0.7, 0],
          [L * 0.5, 0.65, 0],
          [L * 0.75, 0.7, 0],
          [L, 0.86, 0],
        ],
        0.03,
        material(c),
      ),
    ),
  )
}
export function standingSign(label = 'i', c = PALETTE.petrole) {
  const t = canvasTexture(256, 384, (x) => {
    x.fillStyle = c
    x.fillRect(0, 0, 256, 384)
    x.fillStyle = '#fff6e6'
    x.font = '800 46px "Bricolage Grotesque Variable"'
    x.textAlign = 'center'
    x.fillText(label, 128, 74)
    x.lineWidth = 12
    x.lineCap = 'round'
    x.strokeStyle = '#fff6e6'
    x.beginPath()
    x.moveTo(70, 150)
    x.lineTo(186, 150)
    x.lineTo(150, 120)
    x.moveTo(186, 150)
    x.lineTo(150, 180)
    x.stroke()
    textLines(x, 40, 230, 176, 5, 28, '#fff6e6aa', 10, 5)
  })
  return asObject(
    group(
      box(-0.3, 0.25, -0.03, 0.6, 0.95, 0.06, material(c), 0.02),
      panel(0.56, 0.84, material(c, { map: t }), [0, 0.72, 0.032]),
      box(-0.05, 0, -0.03, 0.1, 0.3, 0.06, material(PALETTE.nuit), 0.01),
      box(-0.24, 0, -0.16, 0.48, 0.04, 0.32, material(PALETTE.nuit), 0.015),
    ),
  )
}

const number = (text, w, h, back, front) =>
  canvasTexture(w, h, (x) => {
    x.fillStyle = back
    x.fillRect(0, 0, w, h)
    x.fillStyle = front
    x.font = `800 ${h * 0.74}px "Bricolage Grotesque Variable"`
    x.textAlign = 'center'
    x.textBaseline = 'middle'
    x.fillText(text, w / 2, h * 0.55)
  })
/** Seated counter without glass, one low wing for wheelchairs. Visitors at +z, agent at −z. */
export function openCounter(o = {}) {
  const L = o.len || 2.6,
    c = o.color || PALETTE.prune,
    top = wood(PALETTE.noyer),
    g = group(
      box(-L / 2, 0, 0.12, L * 0.66, 0.92, 0.16, material(c), 0.02),
      box(-L / 2 - 0.03, 0.92, -0.05, L * 0.66 + 0.06, 0.06, 0.4, top, 0.02),
      box(-L / 2, 0.66, -0.5, L * 0.66, 0.06, 0.64, top, 0.02),
      box(L * 0.16, 0.66, -0.5, L * 0.34, 0.06, 0.86, top, 0.02),
      box(L / 2 - 0.07, 0, -0.46, 0.07, 0.66, 0.7, material(c), 0.01),
      box(-L / 2, 0, -0.46, 0.07, 0.66, 0.6, material(c), 0.01),
      box(L * 0.16, 0.0, -0.46, 0.05, 0.66, 0.5, material(c), 0.01),
    )
  for (let i = 0; i < 4; i++)
    g.add(
      box(-L / 2 + 0.07 + i * L * 0.16, 0.12, 0.28, L * 0.14, 0.68, 0.02, material(shade(c, 1.12)), 0.01),
      box(-L / 2 + 0.1 + i * L * 0.16, 0.17, 0.297, L * 0.14 - 0.06, 0.58, 0.012, material(shade(c, 0.92)), 0.008),
    )
  g.add(box(-L / 2 + 0.02, 0.0, 0.1, L * 0.66 - 0.04, 0.08, 0.2, material(PALETTE.nuit), 0.01))
  g.add(
    place(monitor(o.screen || 'agenda', 0.66, 0.42), -0.75, 0.72, -0.12, Math.PI + 0.3),
    box(-0.6, 0.72, -0.42, 0.46, 0.03, 0.17, material('#efe7f2'), 0.01),
    place(letterTray(), 0.16, 0.72, -0.22),
    place(phone(PALETTE.prune), -0.2, 0.72, -0.2, Math.PI),
    place(papers(2), 0.85, 0.72, 0.05, 0.4),
    place(papers(1), -0.25, 0.98, 0.14, 1.4),
    place(succulent(PALETTE.menthe), -L / 2 + 0.2, 0.98, 0.12),
  )
  if (o.number)
    g.add(
      box(-L / 2 + 0.5, 0.98, 0.1, 0.4, 0.34, 0.06, material(PALETTE.nuit), 0.02),
      panel(
        0.36,
        0.3,
        material(PALETTE.menthe, {
          map: number(o.number, 96, 80, PALETTE.menthe, PALETTE.nuit),
          emissive: 0.4,
        }),
        [-L / 2 + 0.7, 1.15, 0.162],
      ),
    )
  return asObject(g)
}
export function ticketDispenser(c = PALETTE.prune) {
  const d = material(PALETTE.nuit)
  return asObject(
    group(
      cylinder(0, 0, 0, 0.2, 0.2, 0.04, d),
      box(-0.05, 0.02, -0.05, 0.1, 0.85, 0.1, d, 0.02),
      box(-0.17, 0.8, -0.1, 0.34, 0.42, 0.2, material(c), 0.06),
      panel(
        0.24,
        0.16,
        material('#8fe0d0', { emissive: 0.9, map: number('A', 64, 44, '#8fe0d0', '#2e1f38') }),
        [0, 1.09, 0.102],
      ),
      box(-0.07, 0.88, 0.09, 0.14, 0.02, 0.04, d, 0.004),
      box(-0.05, 0.76, 0.12, 0.1, 0.13, 0.006, material('#fffaf0'), 0.001),
    ),
  )
}
/** Called numbers on the wall; faces +z. */
export function numberDisplay(rows = ['A27', 'B08']) {
  const g = group(box(-0.62, 0, -0.02, 1.24, 0.78, 0.08, material(PALETTE.nuit), 0.03))
  rows.forEach((t, i) => {
    g.add(
      panel(
        0.66,
        0.3,
        material('#2e1f38', { map: number(t, 160, 72, '#2e1f38', i ? '#8fd0c0' : '#f2b33d'), emissive: 0.8 }),
        [-0.22, 0.58 - i * 0.36, 0.062],
      ),
      panel(
        0.26,
        0.3,
        material('#46304f', { map: number(String(i + 1), 62, 72, '#46304f', '#fff6e6'), emissive: 0.7 }),
        [0.38, 0.58 - i * 0.36, 0.062],
      ),
    )
  })
  return asObject(g)
}
/** Linked waiting seats, facing +z. */
export function waitingSeats(n = 3, c = PALETTE.menthe) {
  const m = material(c),
    d = material(PALETTE.nuit),
    g = group(box(-n * 0.3, 0.3, -0.06, n * 0.6, 0.05, 0.08, d, 0.01))
  for (let i = 0; i < n; i++) {
    const x = -n * 0.3 + 0.3 + i * 0.6
    g.add(
      sdfMesh(
        SDF.roundBox([x, 0.38, 0.02], [0.255, 0.045, 0.23], 0.04),
        [x - 0.35, 0.2, -0.35],
        [x + 0.35, 0.5, 0.35],
        36,
        m,
      ),
      sdfMesh(
        SDF.roundBox([x, 0.66, -0.22], [0.25, 0.2, 0.04], 0.04),
        [x - 0.35, 0.4, -0.4],
        [x + 0.35, 0.95, 0],
        36,
        m,
      ),
    )
  }
  for (const s of [-1, 1]) g.add(box(s * (n * 0.3 - 0.25) - 0.03, 0, -0.24, 0.06, 0.3, 0.46, d, 0.015))
  return asObject(g)
}
export const FLAG_FACES = {
  france: (x, w, h) =>
    ['#3557a0', '#fff6e6', '#d94a40'].forEach((c, i) => {
      x.fillStyle = c
      x.fillRect((i * w) / 3, 0, w / 3 + 1, h)
    }),
  europe: (x, w, h) => {
    x.fillStyle = '#2f4a9c'
    x.fillRect(0, 0, w, h)
    x.fillStyle = '#f2c14e'
    for (let i = 0; i < 12; i++) {
      const a = (i * Math.PI) / 6,
        X = w / 2 + Math.cos(a) * h * 0.32,
        Y = h / 2 + Math.sin(a) * h * 0.32
      x.beginPath()
      for (let k = 0; k < 10; k++) {
        const q = -Math.PI / 2 + (k * Math.PI) / 5,
          l = k % 2 ? h * 0.03 : h * 0.075
        x.lineTo(X + Math.cos(q) * l, Y + Math.sin(q) * l)
      }
      x.fill()
    }
  },
  town: (x, w, h) => {
    x.fillStyle = '#8fd0c0'
    x.fillRect(0, 0, w, h)
    x.fillStyle = '#6b3a63'
    x.beginPath()
    x.moveTo(w * 0.33, h * 0.16)
    x.lineTo(w * 0.67, h * 0.16)
    x.lineTo(w * 0.67, h * 0.55)
    x.quadraticCurveTo(w * 0.64, h * 0.8, w * 0.5, h * 0.88)
    x.quadraticCurveTo(w * 0.36, h * 0.8, w * 0.33, h * 0.55)
    x.fill()
    x.fillStyle = '#f2b33d'
    x.fillRect(w * 0.46, h * 0.28, w * 0.08, h * 0.4)
    x.fillRect(w * 0.39, h * 0.4, w * 0.22, h * 0.09)
  },
  left: (x, w, h) =>
    ['#2f8f5f', '#fff6e6', '#e8604c'].forEach((c, i) => {
      x.fillStyle = c
      x.fillRect(0, (i * h) / 3, w, h / 3 + 1)
    }),
  sun: (x, w, h) => {
    x.fillStyle = '#f6f0e4'
    x.fillRect(0, 0, w, h)
    x.fillStyle = '#d94a40'
    x.beginPath()
    x.arc(w / 2, h / 2, h * 0.28, 0, 7)
    x.fill()
  },
}
function cloth(face, w, h, wave = 0.05) {
  const geo = new THREE.PlaneGeometry(w, h, 24, 8),
    p = geo.attributes.position
  for (let i = 0; i < p.count; i++) {
    const t = p.getX(i) / w + 0.5
    p.setZ(i, Math.sin(t * 8) * wave * t)
    p.setY(i, p.getY(i) - t * t * h * 0.22)
  }
  geo.computeVertexNormals()
  return mesh(geo, material('#fff', { map: canvasTexture(240, 160, (x, W, H) => FLAG_FACES[face](x, W, H)) }))
}
/** Flag on a standing pole (outside or indoors). */
export function flag(face = 'france', h = 2.2, k = 1) {
  const g = group(
      lathe(
        [
          [0, 0],
          [0.16, 0],
          [0.14, 0.05],
          [0.04, 0.1],
          [0.022, 0.12],
          [0.022, h],
          [0, h],
        ],
        material(PALETTE.noyer),
      ),
      sphere(0, h + 0.03, 0, 0.04, material(PALETTE.moutarde, { gloss: 1 })),
    ),
    c = cloth(face, 0.86 * k, 0.56 * k)
  c.position.set(0.44 * k, h - 0.32 * k, 0)
  g.add(c)
  return asObject(g)
}
export function column(h = 2.9, c = '#efe3d6') {
  const m = material(c)
  return asObject(
    group(
      box(-0.28, 0, -0.28, 0.56, 0.16, 0.56, m, 0.02),
      lathe(
        [
          [0.25, 0.16],
          [0.25, 0.2],
          [0.2, 0.26],
          [0.175, h - 0.3],
          [0.22, h - 0.22],
          [0.25, h - 0.16],
          [0, h - 0.16],
        ],
        m,
      ),
      box(-0.27, h - 0.16, -0.27, 0.54, 0.16, 0.54, m, 0.02),
      box(-0.29, 0, -0.29, 0.58, 0.05, 0.58, material(PALETTE.prune), 0.005),
    ),
  )
}
/** Round upholstered seat around a planter, for the middle of a hall. */
export function roundSeat(c = PALETTE.menthe) {
  return asObject(
    group(
      cylinder(0, 0, 0, 0.9, 0.9, 0.14, material(PALETTE.noyer), 48),
      lathe(
        [
          [0.4, 0.14],
          [0.95, 0.14],
          [1.0, 0.2],
          [1.0, 0.34],
          [0.95, 0.4],
          [0.5, 0.42],
          [0.46, 0.84],
          [0.4, 0.88],
          [0.32, 0.86],
        ],
        material(c),
        null,
        64,
      ),
      cylinder(0, 0.6, 0, 0.34, 0.34, 0.2, material('#5a3f38')),
    ),
  )
}
/** Free-standing board of official notices, faces +z. */
export function standingBoard(draw, c = PALETTE.prune) {
  const d = material(c)
  return asObject(
    group(
      box(-0.75, 0.5, -0.03, 1.5, 1.05, 0.06, d, 0.02),
      panel(1.38, 0.93, material('#e9cda0', { map: canvasTexture(414, 279, draw) }), [0, 1.025, 0.032]),
      box(-0.72, 0, -0.03, 0.06, 0.52, 0.06, d, 0.01),
      box(0.66, 0, -0.03, 0.06, 0.52, 0.06, d, 0.01),
      box(-0.76, 0, -0.2, 0.14, 0.04, 0.4, d, 0.01),
      box(0.62, 0, -0.2, 0.14, 0.04, 0.4, d, 0.01),
    ),
  )
}
export function leafletStand(c = PALETTE.menthe) {
  const g = group(
      box(-0.3, 0, -0.2, 0.6, 0.05, 0.4, material(PALETTE.nuit), 0.01),
      box(-0.28, 0.05, -0.1, 0.56, 1.2, 0.05, material(c), 0.01),
    ),
    cols = [PALETTE.corail, PALETTE.moutarde, PALETTE.petrole, '#fff6e6', PALETTE.prune, PALETTE.sapin]
  for (let i = 0; i < 3; i++)
    for (let j = 0; j < 3; j++)
      g.add(
        box(-0.25 + j * 0.175, 0.2 + i * 0.36, -0.05, 0.15, 0.24, 0.03, material(cols[(i * 2 + j) % 6]), 0.004),
        box(-0.22 + j * 0.175, 0.36 + i * 0.36, -0.018, 0.09, 0.03, 0.004, material('#fffaf0'), 0),
        box(-0.27 + j * 0.175, 0.18 + i * 0.36, -0.02, 0.18, 0.07, 0.03, material(shade(c, 0.85)), 0.004),
      )
  return asObject(g)
}
/** Horseshoe table of the council, open towards +z. */
export function councilTable(w = 3.6, d = 2.0) {
  const top = wood(PALETTE.noyer),
    side = material(PALETTE.prune),
    g = group()
  for (const [x, z, W, D] of [
    [-w / 2, -d / 2, w, 0.62],
    [-w / 2, -d / 2, 0.62, d],
    [w / 2 - 0.62, -d / 2, 0.62, d],
  ])
    g.add(box(x, 0.68, z, W, 0.06, D, top, 0.01), box(x + 0.08, 0, z + 0.08, W - 0.16, 0.68, D - 0.16, side, 0.01))
  for (const [x, z, a] of [
    [-0.9, -0.72, 0],
    [0, -0.72, 0],
    [0.9, -0.72, 0],
    [-1.5, 0.3, 1.57],
    [1.5, 0.3, -1.57],
  ])
    g.add(
      place(papers(1), x, 0.74, z, a),
      place(
        group(
          capsule([0, 0, 0], [0, 0.16, 0.05], 0.012, material(PALETTE.nuit)),
          sphere(0, 0.18, 0.06, 0.03, material(PALETTE.nuit)),
          cylinder(0, 0, 0, 0.05, 0.05, 0.02, material(PALETTE.nuit)),
        ),
        x + 0.22,
        0.74,
        z,
        a,
      ),
    )
  return asObject(g)
}
export function ballotBox() {
  return asObject(
    group(
      box(-0.22, 0, -0.22, 0.44, 0.5, 0.44, material('#d6ecea', { emissive: 0.25 }), 0.02),
      box(-0.24, 0.5, -0.24, 0.48, 0.06, 0.48, material(PALETTE.nuit), 0.02),
      box(-0.1, 0.562, -0.015, 0.2, 0.006, 0.03, material('#1e1428'), 0),
      box(-0.15, 0.06, -0.12, 0.28, 0.08, 0.24, material('#8fb8e0'), 0.01),
      box(-0.05, 0.13, -0.05, 0.22, 0.02, 0.14, material('#e9cda0'), 0.005),
    ),
  )
}
