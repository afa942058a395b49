// @ts-nocheck: shapes taken over as they were drawn, not typed yet.
import {
  box,
  canvasTexture,
  capsule,
  cylinder,
  extrude,
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
import { STATES } from './screens.ts'
export const SCREENS = {
  ...STATES,
  mail: (x) => {
    x.fillStyle = '#fff8ec'
    x.fillRect(0, 0, 256, 160)
    x.fillStyle = '#1f7a74'
    x.fillRect(0, 0, 256, 20)
    x.fillStyle = '#f0dfc2'
    x.fillRect(0, 20, 78, 140)
    for (let i = 0; i < 5; i++) {
      x.fillStyle = i === 1 ? '#f2b33d' : '#fff8ec'
      x.fillRect(5, 26 + i * 26, 68, 21)
      textLines(x, 10, 31 + i * 26, 54, 2, 8, '#a58c93', 4, i + 2)
    }
    textLines(x, 92, 34, 140, 9, 13, '#8d7a86', 5, 9)
    x.fillStyle = '#e8604c'
    x.fillRect(200, 140, 44, 13)
  },
  spreadsheet: (x) => {
    x.fillStyle = '#fffaf0'
    x.fillRect(0, 0, 256, 160)
    x.fillStyle = '#2f8f5f'
    x.fillRect(0, 0, 256, 18)
    const r = seededRandom(4)
    x.strokeStyle = '#d9c8b0'
    x.lineWidth = 2
    for (let i = 0; i < 9; i++) {
      x.strokeRect(-2, 18 + i * 17, 262, 17)
    }
    for (let j = 0; j < 6; j++) {
      x.beginPath()
      x.moveTo(j * 46, 18)
      x.lineTo(j * 46, 160)
      x.stroke()
    }
    for (let i = 0; i < 8; i++)
      for (let j = 0; j < 5; j++) {
        x.fillStyle = i === 3 && j === 4 ? '#e8604c' : j === 0 ? '#6b5a72' : '#9c8fa0'
        x.fillRect(j * 46 + 8, 24 + i * 17, 12 + r() * 20, 6)
      }
  },
  erp: (x) => {
    x.fillStyle = '#f4f0fa'
    x.fillRect(0, 0, 256, 160)
    x.fillStyle = '#2c5f8a'
    x.fillRect(0, 0, 42, 160)
    for (let i = 0; i < 5; i++) {
      x.fillStyle = i === 2 ? '#f2b33d' : '#6f97b8'
      x.fillRect(11, 14 + i * 28, 20, 16)
    }
    const bars = [40, 66, 52, 88, 74]
    bars.forEach((b, i) => {
      x.fillStyle = i === 3 ? '#e8604c' : '#4fa596'
      x.fillRect(60 + i * 22, 118 - b, 15, b)
    })
    x.fillStyle = '#fff'
    x.fillRect(180, 20, 66, 48)
    x.fillRect(180, 76, 66, 48)
    textLines(x, 188, 30, 48, 3, 12, '#9c8fb0', 5)
    textLines(x, 188, 86, 48, 3, 12, '#9c8fb0', 5, 8)
    x.fillStyle = '#ddd2e6'
    x.fillRect(56, 132, 190, 16)
  },
  letter: (x) => {
    x.fillStyle = '#d9d3e2'
    x.fillRect(0, 0, 256, 160)
    x.fillStyle = '#fff'
    x.fillRect(70, 10, 120, 150)
    textLines(x, 82, 20, 40, 3, 8, '#8d7a96', 4)
    textLines(x, 140, 42, 40, 2, 8, '#8d7a96', 4, 6)
    textLines(x, 82, 68, 96, 9, 10, '#a99bae', 4, 12)
    x.fillStyle = '#2c5f8a'
    x.fillRect(0, 0, 256, 8)
  },
  off: (x) => {
    x.fillStyle = '#4a4060'
    x.fillRect(0, 0, 256, 160)
  },
  agenda: (x) => {
    x.fillStyle = '#fffaf0'
    x.fillRect(0, 0, 256, 160)
    x.fillStyle = '#6b3a63'
    x.fillRect(0, 0, 256, 18)
    const cs = ['#8fd0c0', '#f2b33d', '#f0a08c', '#c7a5cf']
    const r = seededRandom(5)
    for (let d = 0; d < 5; d++) {
      x.fillStyle = '#efe2cd'
      x.fillRect(8 + d * 49, 26, 45, 128)
      for (let i = 0; i < 3; i++)
        if (r() > 0.25) {
          x.fillStyle = cs[(d + i) % 4]
          x.fillRect(11 + d * 49, 30 + i * 42 + r() * 8, 39, 22 + r() * 12)
        }
    }
  },
}
export function monitor(kind = 'mail', w = 0.82, h = 0.52) {
  const dark = material('#40375a', { gloss: 0.2 })
  const scr = material('#fff', {
    map: canvasTexture(256, 160, SCREENS[kind]),
    emissive: kind === 'off' ? 0.2 : 0.72,
  })
  return group(
    box(-w / 2, 0.22, -0.03, w, h, 0.06, dark, 0.025),
    panel(w - 0.07, h - 0.07, scr, [0, 0.22 + h / 2, 0.0315]),
    box(-0.045, 0.03, -0.05, 0.09, 0.22, 0.05, dark, 0.02),
    box(-0.17, 0, -0.11, 0.34, 0.035, 0.22, dark, 0.015),
  )
}
export const phone = (c = '#40375a') =>
  group(
    box(-0.14, 0, -0.13, 0.28, 0.07, 0.26, material(c), 0.02),
    box(-0.135, 0.07, -0.1, 0.09, 0.05, 0.24, material(shade(c, 0.8)), 0.02),
    panel(0.11, 0.08, material('#a9d8c4', { emissive: 0.5 }), [0.06, 0.073, -0.06], [-Math.PI / 2, 0, 0]),
  )
export const mug = (c) =>
  group(
    cylinder(0, 0, 0, 0.05, 0.055, 0.12, material(c)),
    mesh(new THREE.TorusGeometry(0.04, 0.013, 8, 20), material(c), [0.065, 0.06, 0]),
  )
export const papers = (n = 3, c = '#fffaf0') => {
  const g = group()
  const r = seededRandom(n + 5)
  for (let i = 0; i < n; i++) {
    const m = box(-0.16, i * 0.018, -0.22, 0.32, 0.018, 0.44, material(c), 0)
    m.rotation.y = (r() - 0.5) * 0.35
    g.add(m)
  }
  const m = material(c, {
    map: canvasTexture(64, 90, (x) => {
      x.clearRect(0, 0, 64, 90)
      textLines(x, 8, 12, 48, 7, 10, '#9a8a9e', 4, 4)
    }),
  })
  const q = panel(0.32, 0.44, m, [0, n * 0.018 + 0.002, 0], [-Math.PI / 2, 0, 0.08])
  g.add(q)
  return g
}
export const letterTray = () => {
  const g = group(),
    m = material('#6fb3a8')
  for (let i = 0; i < 3; i++)
    g.add(
      box(-0.17, i * 0.1, -0.22, 0.34, 0.02, 0.44, m, 0.01),
      box(-0.17, i * 0.1, -0.22, 0.02, 0.08, 0.44, m, 0.005),
      box(0.15, i * 0.1, -0.22, 0.02, 0.08, 0.44, m, 0.005),
      box(-0.14, i * 0.1 + 0.02, -0.2, 0.28, 0.02 + 0.01 * i, 0.38, material('#fffaf0'), 0),
    )
  return g
}
export const deskLamp = (c) =>
  group(
    cylinder(0, 0, 0, 0.1, 0.1, 0.03, material(c)),
    capsule([0, 0.02, 0], [-0.06, 0.32, 0], 0.018, material(c)),
    capsule([-0.06, 0.32, 0], [0.14, 0.5, 0], 0.018, material(c)),
    place(
      lathe(
        [
          [0.03, 0.12],
          [0.05, 0.1],
          [0.11, 0],
          [0.0, 0.01],
        ],
        material(c),
      ),
      0.16,
      0.42,
      0,
    ),
    sphere(0.16, 0.43, 0, 0.05, material('#fff3c4', { emissive: 1 })),
  )
/** Desk 1.9 × 0.9 m. Its user sits at −z and faces +z: turn it by π to see the screen. */
export function desk(o = {}) {
  const top = wood(o.wood || PALETTE.miel),
    leg = material(o.leg || '#f4e9d8')
  const g = group(
    box(-0.95, 0.66, -0.46, 1.9, 0.07, 0.92, top, 0.025),
    box(-0.9, 0, -0.4, 0.07, 0.66, 0.07, leg, 0.02),
    box(-0.9, 0, 0.33, 0.07, 0.66, 0.07, leg, 0.02),
    box(0.83, 0, -0.4, 0.07, 0.66, 0.07, leg, 0.02),
    box(0.83, 0, 0.33, 0.07, 0.66, 0.07, leg, 0.02),
    box(0.36, 0.04, -0.38, 0.46, 0.6, 0.7, material(o.drawers || PALETTE.menthe), 0.03),
  )
  for (let i = 0; i < 3; i++)
    g.add(
      box(0.4, 0.1 + i * 0.185, -0.395, 0.38, 0.15, 0.02, material(shade(o.drawers || PALETTE.menthe, 0.93)), 0.005),
    )
  if (o.panel !== false)
    g.add(box(-0.86, 0.24, 0.38, 1.72, 0.4, 0.04, material(o.panelC || shade(o.wood || PALETTE.miel, 0.93)), 0.01))
  if (o.empty) return asObject(g)
  const mo = monitor(o.screen || 'mail')
  mo.rotation.y = Math.PI
  place(mo, -0.12, 0.73, 0.16, Math.PI + (o.turn || 0))
  g.add(mo)
  if (o.two) g.add(place(monitor(o.screen2 || 'erp', 0.62, 0.44), 0.6, 0.73, 0.14, Math.PI - 0.35))
  g.add(
    box(-0.4, 0.73, -0.3, 0.58, 0.03, 0.2, material('#efe7f2'), 0.012),
    box(0.26, 0.73, -0.27, 0.09, 0.03, 0.14, material('#efe7f2'), 0.014),
  )
  if (o.phone !== false) g.add(place(phone(o.phoneC), -0.72, 0.73, -0.05, 0.25))
  if (o.mug) g.add(place(mug(o.mug), 0.42, 0.73, -0.1))
  if (o.papers) g.add(place(papers(o.papers), 0.68, 0.73, -0.16, -0.2))
  if (o.lamp) g.add(place(deskLamp(o.lamp), -0.78, 0.73, 0.26, 0.6))
  if (o.tray) g.add(place(letterTray(), 0.72, 0.73, 0.14, 0))
  if (o.plant) g.add(place(succulent(o.plant), -0.8, 0.73, 0.3))
  if (o.frame) g.add(box(0.6, 0.73, 0.25, 0.22, 0.24, 0.03, material(o.frame), 0.01))
  if (o.postit) {
    g.add(place(panel(0.12, 0.12, material('#f9d65c'), [0, 0, 0]), -0.42, 1.1, 0.13, Math.PI))
  }
  return asObject(g)
}
export const succulent = (c) =>
  group(
    lathe(
      [
        [0, 0],
        [0.07, 0],
        [0.09, 0.12],
        [0.075, 0.12],
        [0, 0.11],
      ],
      material(c),
    ),
    sdfMesh(
      SDF.union(
        0.02,
        ...[...Array(7)].map((_, i) => {
          const a = i * 0.9,
            q = i ? 0.055 : 0
          return SDF.ellipsoid([Math.cos(a) * q, 0.17 + (i ? 0 : 0.05), Math.sin(a) * q], [0.045, 0.075, 0.045])
        }),
      ),
      [-0.16, 0.05, -0.16],
      [0.16, 0.34, 0.16],
      36,
      material('#6fae6a'),
    ),
  )
export function officeChair(c = PALETTE.sapin) {
  const m = material(c),
    d = material('#4a4060')
  const g = group(
    sdfMesh(SDF.roundBox([0, 0.37, 0], [0.25, 0.045, 0.24], 0.045), [-0.4, 0.2, -0.4], [0.4, 0.5, 0.4], 40, m),
    sdfMesh(
      SDF.intersect(0.02, SDF.roundBox([0, 0.72, -0.25], [0.23, 0.24, 0.045], 0.07), SDF.halfSpace([0, -1, 0], -0.4)),
      [-0.4, 0.3, -0.5],
      [0.4, 1.1, 0],
      44,
      m,
    ),
    capsule([0, 0.4, -0.22], [0, 0.55, -0.28], 0.03, d),
    cylinder(0, 0.1, 0, 0.035, 0.035, 0.24, d),
  )
  for (let i = 0; i < 5; i++) {
    const a = (i / 5) * 6.283 + 0.3
    g.add(
      capsule([0, 0.1, 0], [Math.cos(a) * 0.25, 0.06, Math.sin(a) * 0.25], 0.026, d),
      sphere(Math.cos(a) * 0.26, 0.035, Math.sin(a) * 0.26, 0.035, d),
    )
  }
  if (c)
    g.add(
      capsule([0.27, 0.52, -0.12], [0.27, 0.52, 0.1], 0.028, d),
      capsule([-0.27, 0.52, -0.12], [-0.27, 0.52, 0.1], 0.028, d),
      capsule([0.27, 0.52, -0.08], [0.25, 0.38, -0.05], 0.02, d),
      capsule([-0.27, 0.52, -0.08], [-0.25, 0.38, -0.05], 0.02, d),
    )
  return asObject(g)
}
export const leaf = (L, w, m, bend = 0.25) => {
  const pts = []
  for (let i = 0; i <= 12; i++) {
    const t = i / 12
    pts.push([Math.sin(t * Math.PI) ** 0.8 * w * (1 - t * 0.25), t])
  }
  const s = new THREE.PlaneGeometry(1, 1, 2, 12)
  const p = s.attributes.position
  for (let j = 0; j <= 12; j++)
    for (let i = 0; i < 3; i++) {
      const k = j * 3 + i,
        t = 1 - j / 12,
        ww = Math.sin(Math.max(0.001, t) * Math.PI) ** 0.7 * w * (1.15 - t * 0.45)
      p.setXYZ(k, (i - 1) * ww, t * L - Math.abs(i - 1) * 0, t * t * L * bend + Math.abs(i - 1) * w * 0.25)
    }
  s.computeVertexNormals()
  return mesh(s, m)
}
export function plant(kind = 'ficus', pot = PALETTE.terra, k = 1) {
  const g = group(),
    r = seededRandom(kind.length * 7 + 3)
  const P = lathe(
    [
      [0, 0],
      [0.2, 0],
      [0.26, 0.36],
      [0.285, 0.36],
      [0.285, 0.42],
      [0.24, 0.42],
      [0.23, 0.36],
      [0, 0.35],
    ],
    material(pot),
  )
  g.add(P, cylinder(0, 0.35, 0, 0.23, 0.23, 0.02, material('#5a3f38')))
  const A = material(PALETTE.feuille),
    B = material(PALETTE.feuille2),
    Cc = material('#7cb86a')
  if (kind === 'palm')
    for (let i = 0; i < 15; i++) {
      const l = leaf(0.85 + r() * 0.35, 0.085, [A, B, Cc][i % 3], 0.55)
      const h = group(l)
      h.position.set(0, 0.38, 0)
      h.rotation.set(0.25 + r() * 0.75, 0, 0)
      const q = group(h)
      q.rotation.y = i * 2.4
      g.add(q)
    }
  if (kind === 'snake')
    for (let i = 0; i < 11; i++) {
      const l = leaf(0.62 + r() * 0.45, 0.075, [B, A, material('#8fb865')][i % 3], 0.08)
      const h = group(l)
      h.position.set(0, 0.36, 0)
      h.rotation.set(0.05 + r() * 0.22, 0, 0)
      const q = group(h)
      q.position.set(Math.cos(i * 2.4) * 0.11, 0, Math.sin(i * 2.4) * 0.11)
      q.rotation.y = Math.atan2(Math.cos(i * 2.4), Math.sin(i * 2.4))
      g.add(q)
    }
  if (kind === 'ficus') {
    const t = material(PALETTE.noyer)
    g.add(capsule([0, 0.35, 0], [0.03, 0.95, 0.02], 0.035, t), capsule([0.02, 0.7, 0], [0.2, 1.05, 0.05], 0.025, t))
    for (let i = 0; i < 52; i++) {
      const y = 1 - ((i + 0.5) / 52) * 1.55,
        rr = Math.sqrt(Math.max(0, 1 - Math.min(1, Math.abs(y)) ** 2)),
        th = i * 2.4
      const l = leaf(0.26 + r() * 0.08, 0.085, [A, B, Cc][i % 3], 0.3)
      const h = group(l)
      h.rotation.set(1.25 - y * 0.9, 0, 0)
      const q = group(h)
      q.position.set(0.05 + Math.cos(th) * rr * 0.34, 1.22 + y * 0.4, 0.02 + Math.sin(th) * rr * 0.34)
      q.rotation.y = Math.PI / 2 - th
      g.add(q)
    }
  }
  if (kind === 'monstera')
    for (let i = 0; i < 12; i++) {
      const a = i * 2.4,
        L = 0.35 + r() * 0.45,
        y = 0.55 + r() * 0.6
      g.add(
        tube(
          [
            [0, 0.36, 0],
            [Math.cos(a) * L * 0.4, y * 0.75, Math.sin(a) * L * 0.4],
            [Math.cos(a) * L, y, Math.sin(a) * L],
          ],
          0.016,
          B,
          14,
        ),
      )
      const sh = [
        [0, 0],
        [0.16, 0.05],
        [0.22, 0.2],
        [0.14, 0.22],
        [0.2, 0.32],
        [0.1, 0.32],
        [0.11, 0.42],
        [0, 0.5],
        [-0.11, 0.42],
        [-0.1, 0.32],
        [-0.2, 0.32],
        [-0.14, 0.22],
        [-0.22, 0.2],
        [-0.16, 0.05],
      ]
      const l = extrude(sh, 0.004, [A, B, Cc][i % 3], 0.006)
      const h = group(l)
      h.rotation.set(1.0 + r() * 0.4, 0, 0)
      const q = group(h)
      q.position.set(Math.cos(a) * L, y, Math.sin(a) * L)
      q.rotation.y = Math.PI / 2 - a
      g.add(q)
    }
  g.scale.setScalar(k)
  return asObject(group(g))
}
export function binderShelf(o = {}) {
  // against back (-z), faces +z. width w
  const w = o.w || 1.8,
    h = o.h || 1.9,
    n = o.n || 4,
    d = 0.42
  const m = wood(o.wood || PALETTE.miel),
    r = seededRandom(o.seed || 2)
  const g = group(
    box(-w / 2, 0, -d / 2, 0.06, h, d, m, 0.01),
    box(w / 2 - 0.06, 0, -d / 2, 0.06, h, d, m, 0.01),
    box(-w / 2, 0, -d / 2, w, h, 0.03, material(shade(o.wood || PALETTE.miel, 0.78)), 0),
  )
  const cols = o.cols || [
    PALETTE.sapin,
    PALETTE.corail,
    PALETTE.moutarde,
    PALETTE.petrole,
    PALETTE.prune,
    '#f4e9d8',
    PALETTE.menthe,
  ]
  for (let i = 0; i <= n; i++) g.add(box(-w / 2, (i * (h - 0.06)) / n, -d / 2, w, 0.06, d, m, 0.01))
  for (let i = 0; i < n; i++) {
    let x = -w / 2 + 0.09
    const y = (i * (h - 0.06)) / n + 0.06,
      H = (h - 0.06) / n - 0.1
    let run = 0,
      col = cols[0]
    while (x < w / 2 - 0.2) {
      const kind = r()
      if (run <= 0) {
        run = 2 + ((r() * 4) | 0)
        col = cols[(r() * cols.length) | 0]
      }
      if (kind < 0.82) {
        const bw = 0.105
        const b = box(x, y, -0.12, bw, H * 0.94, 0.28, material(col), 0.012)
        g.add(
          b,
          panel(bw * 0.6, H * 0.35, material('#fffaf0'), [x + bw / 2, y + H * 0.58, 0.162]),
          mesh(new THREE.RingGeometry(0.014, 0.026, 14), material('#4a3a50'), [x + bw / 2, y + H * 0.2, 0.163]),
        )
        x += bw + 0.012
        run--
      } else if (kind < 0.9) {
        x += 0.16
        run = 0
      } else {
        const bw = 0.34
        if (x + bw > w / 2 - 0.08) break
        g.add(
          box(x, y, -0.14, bw, H * 0.6, 0.3, material('#d9b483'), 0.015),
          panel(0.14, 0.08, material('#fffaf0'), [x + bw / 2, y + H * 0.35, 0.163]),
        )
        x += bw + 0.03
        run = 0
      }
    }
  }
  if (o.top) {
    g.add(
      place(succulent(PALETTE.corail), w * 0.3, h, 0),
      box(-w * 0.35, h, -0.1, 0.3, 0.2, 0.24, material('#d9b483'), 0.015),
    )
  }
  return asObject(g)
}
export function sideboard(o = {}) {
  const w = o.w || 1.6,
    m = wood(o.wood || PALETTE.miel),
    f = material(o.face || PALETTE.sapin)
  const g = group(
    box(-w / 2, 0.06, -0.24, w, 0.62, 0.48, m, 0.02),
    box(-w / 2 + 0.04, 0, -0.2, w - 0.08, 0.08, 0.4, material('#4a3a50'), 0),
  )
  const n = Math.round(w / 0.55)
  for (let i = 0; i < n; i++) {
    const W = (w - 0.08) / n
    g.add(
      box(-w / 2 + 0.04 + i * W + 0.015, 0.1, 0.225, W - 0.03, 0.54, 0.03, f, 0.01),
      box(-w / 2 + 0.04 + i * W + W / 2 - 0.08, 0.5, 0.255, 0.16, 0.03, 0.03, material(PALETTE.moutarde), 0.01),
    )
  }
  return asObject(g)
}
export function copier() {
  const a = material('#efe6ee'),
    b = material('#b9aebf'),
    d = material('#4a4060')
  return asObject(
    group(
      box(-0.42, 0.02, -0.36, 0.84, 0.62, 0.72, a, 0.04),
      box(-0.4, 0.1, 0.345, 0.8, 0.16, 0.03, b, 0.01),
      box(-0.4, 0.3, 0.345, 0.8, 0.16, 0.03, b, 0.01),
      box(-0.12, 0.16, 0.37, 0.24, 0.03, 0.02, d, 0.01),
      box(-0.12, 0.36, 0.37, 0.24, 0.03, 0.02, d, 0.01),
      box(-0.44, 0.66, -0.38, 0.88, 0.12, 0.76, b, 0.04),
      box(-0.44, 0.8, -0.38, 0.88, 0.12, 0.66, a, 0.04),
      box(0.1, 0.8, 0.24, 0.32, 0.06, 0.18, d, 0.02),
      panel(0.22, 0.1, material('#8fe0d0', { emissive: 0.9 }), [0.26, 0.865, 0.33], [-1.3, 0, 0]),
      box(-0.62, 0.58, -0.18, 0.22, 0.03, 0.42, b, 0.01),
      box(-0.6, 0.61, -0.14, 0.19, 0.03, 0.34, material('#fffaf0'), 0),
      box(-0.3, 0.92, -0.2, 0.4, 0.015, 0.3, material('#fffaf0'), 0),
    ),
  )
}
export function pigeonholes() {
  const g = group(box(-0.8, 0, -0.2, 1.6, 1.75, 0.4, wood(PALETTE.bois), 0.02))
  const r = seededRandom(9)
  const cs = [PALETTE.corail, PALETTE.sapin, PALETTE.moutarde, PALETTE.petrole, PALETTE.prune]
  for (let i = 0; i < 5; i++)
    for (let j = 0; j < 4; j++) {
      const x = -0.74 + j * 0.375,
        y = 0.62 + i * 0.215
      g.add(box(x, y, 0.17, 0.34, 0.185, 0.04, material('#6b4630'), 0.005))
      if (r() > 0.3)
        g.add(
          box(x + 0.03, y + 0.015, 0.175, 0.28, 0.02 + r() * 0.1, 0.05, material(r() > 0.5 ? '#fffaf0' : '#f3dcae'), 0),
        )
      g.add(panel(0.12, 0.035, material(cs[(i + j) % 5]), [x + 0.17, y + 0.2, 0.212]))
    }
  g.add(
    box(-0.78, 0.06, 0.18, 1.56, 0.5, 0.03, material(PALETTE.sapin), 0.01),
    box(-0.02, 0.1, 0.2, 0.03, 0.4, 0.03, material(PALETTE.moutarde), 0.005),
  )
  return asObject(g)
}
export function waterCooler() {
  return asObject(
    group(
      box(-0.2, 0, -0.2, 0.4, 0.8, 0.4, material('#efe6ee'), 0.05),
      box(-0.14, 0.45, 0.185, 0.28, 0.22, 0.04, material('#4a4060'), 0.02),
      cylinder(0, 0.8, 0, 0.17, 0.17, 0.12, material('#7fc4e0')),
      lathe(
        [
          [0.07, 0.86],
          [0.18, 0.95],
          [0.19, 1.3],
          [0.17, 1.36],
          [0, 1.38],
        ],
        material('#9fd8ec', { gloss: 0.8 }),
      ),
    ),
  )
}
export function coffeeCorner() {
  const g = sideboard({ w: 1.7, face: PALETTE.corail })
  const id = g.userData.oid
  g.add(
    box(-0.7, 0.68, -0.18, 0.46, 0.52, 0.36, material(PALETTE.nuit), 0.05),
    box(-0.62, 0.8, 0.12, 0.3, 0.2, 0.1, material('#2a2238'), 0.02),
    panel(0.2, 0.07, material('#8fe0d0', { emissive: 0.9 }), [-0.47, 1.1, 0.185]),
    place(mug(PALETTE.moutarde), -0.47, 0.72, 0.2),
    place(mug('#fffaf0'), 0, 0.68, 0.1),
    place(mug(PALETTE.menthe), 0.16, 0.68, -0.02),
    place(mug(PALETTE.corail), 0.05, 0.68, -0.1),
    place(succulent(PALETTE.petrole), 0.62, 0.68, -0.05),
    lathe(
      [
        [0, 0],
        [0.14, 0],
        [0.18, 0.08],
        [0.16, 0.08],
        [0, 0.05],
      ],
      material('#fffaf0'),
      [0.36, 0.68, 0.08],
    ),
    sphere(0.33, 0.77, 0.08, 0.055, material('#e8604c')),
    sphere(0.42, 0.77, 0.1, 0.055, material('#f2b33d')),
    sphere(0.37, 0.77, 0.0, 0.055, material('#7cb86a')),
  )
  g.userData.oid = id
  return g
}
export function cardboardBox(w = 0.5, h = 0.36, d = 0.42) {
  const g = group(
    box(-w / 2, 0, -d / 2, w, h, d, material('#d8ae77'), 0.015),
    box(-0.05, 0.002, -d / 2 - 0.003, 0.1, h, d + 0.006, material('#c08f58'), 0.003),
    panel(w * 0.34, h * 0.3, material('#fffaf0'), [w * 0.24, h * 0.55, d / 2 + 0.004]),
  )
  return asObject(g)
}
export function meetingTable(L = 2.8, W = 1.3) {
  const m = wood(PALETTE.noyer, 'u')
  return asObject(
    group(
      sdfMesh(
        SDF.roundBox([0, 0.7, 0], [L / 2, 0.04, W / 2], 0.04),
        [-L / 2 - 0.1, 0.6, -W / 2 - 0.1],
        [L / 2 + 0.1, 0.8, W / 2 + 0.1],
        70,
        m,
      ),
      box(-L / 2 + 0.5, 0, -0.3, 0.14, 0.68, 0.6, material(PALETTE.creme), 0.03),
      box(L / 2 - 0.64, 0, -0.3, 0.14, 0.68, 0.6, material(PALETTE.creme), 0.03),
      place(papers(1), -0.7, 0.74, 0.3, 0.2),
      place(papers(2), 0.6, 0.74, -0.3, 3),
      place(mug(PALETTE.corail), 0.1, 0.74, 0.35),
      place(mug(PALETTE.menthe), -0.2, 0.74, -0.3),
      box(-0.1, 0.74, -0.06, 0.26, 0.06, 0.2, material(PALETTE.nuit), 0.03),
      place(papers(1), 0.9, 0.74, 0.32, -0.2),
    ),
  )
}
export function coatStand() {
  const w = material(PALETTE.noyer)
  const g = group(cylinder(0, 0, 0, 0.2, 0.2, 0.04, w), capsule([0, 0.04, 0], [0, 1.55, 0], 0.03, w))
  for (let i = 0; i < 4; i++) {
    const a = i * 1.571 + 0.4
    g.add(capsule([0, 1.42, 0], [Math.cos(a) * 0.16, 1.55, Math.sin(a) * 0.16], 0.02, w))
  }
  g.add(
    sdfMesh(
      SDF.union(
        0.06,
        SDF.capsule([0.14, 1.35, 0.12], [0.15, 0.75, 0.14], 0.1, 0.16),
        SDF.capsule([0.1, 1.3, 0.2], [0.05, 0.95, 0.26], 0.05),
      ),
      [-0.2, 0.4, -0.2],
      [0.5, 1.6, 0.5],
      44,
      material(PALETTE.moutarde),
    ),
    sdfMesh(
      SDF.capsule([-0.15, 1.4, -0.05], [-0.16, 0.85, -0.02], 0.09, 0.13),
      [-0.4, 0.5, -0.3],
      [0.1, 1.6, 0.3],
      44,
      material(PALETTE.petrole),
    ),
  )
  return asObject(g)
}
export function wasteBin(c = PALETTE.menthe) {
  return asObject(
    group(
      lathe(
        [
          [0, 0],
          [0.13, 0],
          [0.17, 0.36],
          [0.185, 0.36],
          [0.185, 0.39],
          [0.155, 0.39],
          [0.12, 0.06],
          [0, 0.06],
        ],
        material(c),
      ),
      sphere(0.03, 0.36, 0, 0.07, material('#fffaf0')),
      sphere(-0.06, 0.35, 0.04, 0.06, material('#fff1d6')),
    ),
  )
}
export function rug(w, d, c, c2) {
  const t = canvasTexture(512, Math.round((512 * d) / w), (x, W, H) => {
    x.fillStyle = c
    x.fillRect(0, 0, W, H)
    x.strokeStyle = c2
    x.lineWidth = 16
    x.strokeRect(26, 26, W - 52, H - 52)
    x.lineWidth = 5
    x.strokeRect(50, 50, W - 100, H - 100)
    x.fillStyle = c2
    for (let i = 0; i < 9; i++) {
      x.save()
      x.translate((W * (i + 1)) / 10, H / 2)
      x.rotate(0.785)
      x.fillRect(-14, -14, 28, 28)
      x.restore()
    }
  })
  return asObject(
    group(
      box(-w / 2, 0, -d / 2, w, 0.025, d, material(c), 0.01),
      panel(w, d, material(c, { map: t }), [0, 0.027, 0], [-Math.PI / 2, 0, 0]),
    ),
  )
}

export function floorLamp(c = PALETTE.moutarde) {
  const d = material(PALETTE.nuit)
  return asObject(
    group(
      cylinder(0, 0, 0, 0.17, 0.16, 0.04, d),
      capsule([0, 0.04, 0], [0, 1.45, 0], 0.022, d),
      lathe(
        [
          [0.24, 1.35],
          [0.14, 1.68],
          [0, 1.68],
        ],
        material(c, { emissive: 0.35 }),
      ),
      sphere(0, 1.42, 0, 0.08, material('#fff3c4', { emissive: 1 })),
    ),
  )
}
/** Lamp hanging from a beam at y = top. */
export function pendantLamp(top = 2.3, drop = 0.55, c = PALETTE.sapin) {
  const y = top - drop
  return asObject(
    group(
      capsule([0, y + 0.2, 0], [0, top, 0], 0.012, material(PALETTE.nuit)),
      lathe(
        [
          [0.25, y],
          [0.2, y + 0.1],
          [0.07, y + 0.2],
          [0.04, y + 0.26],
          [0, y + 0.26],
        ],
        material(c, { gloss: 0.4 }),
      ),
      sphere(0, y + 0.03, 0, 0.09, material('#fff3c4', { emissive: 1 })),
    ),
  )
}
export function roundTable(r = 0.5, h = 0.5, c = PALETTE.miel) {
  const d = material(PALETTE.creme)
  return asObject(
    group(
      cylinder(0, h - 0.05, 0, r, r, 0.05, wood(c), 48),
      cylinder(0, 0.02, 0, 0.05, 0.05, h - 0.06, d),
      cylinder(0, 0, 0, r * 0.55, r * 0.5, 0.03, d),
    ),
  )
}
export function stool(c = PALETTE.corail, h = 0.62) {
  const d = material(PALETTE.nuit),
    g = group(cylinder(0, h - 0.07, 0, 0.19, 0.19, 0.08, material(c)))
  for (let i = 0; i < 4; i++) {
    const a = i * 1.571 + 0.785
    g.add(
      capsule([Math.cos(a) * 0.1, h - 0.07, Math.sin(a) * 0.1], [Math.cos(a) * 0.2, 0.02, Math.sin(a) * 0.2], 0.02, d),
    )
  }
  g.add(mesh(new THREE.TorusGeometry(0.165, 0.012, 6, 28), d, [0, 0.2, 0], [Math.PI / 2, 0, 0]))
  return asObject(g)
}
/** Row of coat hooks on a wall at −z, with coats. */
export function coatHooks(n = 4) {
  const g = group(box(-n * 0.16, 1.45, -0.03, n * 0.32, 0.1, 0.04, wood(PALETTE.noyer), 0.01)),
    cols = [PALETTE.moutarde, PALETTE.petrole, PALETTE.prune, PALETTE.corail, PALETTE.sapin]
  for (let i = 0; i < n; i++) {
    const x = -n * 0.16 + 0.16 + i * 0.32
    g.add(capsule([x, 1.49, 0], [x, 1.52, 0.08], 0.014, material(PALETTE.nuit)))
    if (i % 4 !== 3)
      g.add(
        sdfMesh(
          SDF.union(
            0.05,
            SDF.capsule([x, 1.42, 0.06], [x, 0.95 - (i % 2) * 0.2, 0.07], 0.07, 0.12),
            SDF.capsule([x - 0.06, 1.34, 0.08], [x - 0.11, 1.0, 0.1], 0.04, 0.045),
            SDF.capsule([x + 0.06, 1.34, 0.08], [x + 0.11, 1.0, 0.1], 0.04, 0.045),
          ),
          [x - 0.25, 0.5, -0.1],
          [x + 0.25, 1.55, 0.3],
          40,
          material(cols[i % 5]),
        ),
      )
  }
  return asObject(g)
}
/** Printer's paper store: a low unit with reams, a wall of trays above is left to pigeonholes(). */
export function paperStore() {
  const g = sideboard({ w: 1.1, face: PALETTE.menthe }),
    id = g.userData.oid
  for (let i = 0; i < 3; i++)
    g.add(box(-0.45, 0.68 + i * 0.06, -0.16, 0.32, 0.055, 0.24, material(['#fffaf0', '#cfe3ee', '#fffaf0'][i]), 0.006))
  g.add(place(letterTray(), 0.25, 0.68, 0, 0.1))
  g.userData.oid = id
  return g
}
export function whiteboard(w = 1.5, h = 0.9, map) {
  return asObject(
    group(
      box(-w / 2 - 0.03, 0, -0.02, w + 0.06, h + 0.06, 0.04, material(PALETTE.metal), 0.01),
      panel(w, h, material('#fffdf6', { map }), [0, 0.03 + h / 2, 0.022]),
      box(-w * 0.3, -0.02, 0.0, w * 0.6, 0.03, 0.08, material(PALETTE.metal), 0.01),
    ),
  )
}
export function handset(c = PALETTE.nuit) {
  const m = material(c)
  return group(
    capsule([0, -0.12, 0.05], [0, 0.08, 0.05], 0.03, m),
    sphere(0, -0.13, 0.05, 0.045, m),
    sphere(0, 0.09, 0.05, 0.045, m),
  )
}
/** A long low planter used as a room divider (wall planters are in rooms/walls). */
export function divider(L = 1.6, c = PALETTE.menthe) {
  return asObject(
    group(
      box(-L / 2, 0.1, -0.03, L, 1.1, 0.06, material(c), 0.03),
      box(-L / 2 + 0.1, 0, -0.2, 0.05, 0.1, 0.4, material(PALETTE.nuit), 0.01),
      box(L / 2 - 0.15, 0, -0.2, 0.05, 0.1, 0.4, material(PALETTE.nuit), 0.01),
    ),
  )
}

/** Screen on a rolling stand, faces +z. */
export function screenOnStand(map = null) {
  const d = material(PALETTE.nuit),
    m = map || canvasTexture(256, 160, SCREENS.erp)
  return asObject(
    group(
      box(-0.55, 0.8, -0.03, 1.1, 0.68, 0.06, d, 0.02),
      panel(1.02, 0.6, material('#fff', { map: m, emissive: 0.72 }), [0, 1.14, 0.032]),
      box(-0.03, 0.05, -0.06, 0.06, 0.8, 0.05, d, 0.01),
      box(-0.4, 0, -0.22, 0.8, 0.06, 0.06, d, 0.02),
      box(-0.4, 0, 0.14, 0.8, 0.06, 0.06, d, 0.02),
      box(-0.04, 0.02, -0.22, 0.08, 0.05, 0.42, d, 0.01),
    ),
  )
}
