// @ts-nocheck: shapes taken over as they were drawn, not typed yet.
import {
  box,
  canvasTexture,
  cylinder,
  group,
  material,
  mesh,
  newOid,
  panel,
  seededRandom,
  sphere,
  THREE,
  tube,
} from '../core.ts'
import { asObject, PALETTE, shade } from '../palette.ts'

const skyTexture = (seed, shop) =>
  canvasTexture(256, 256, (x) => {
    const g = x.createLinearGradient(0, 0, 0, 256)
    g.addColorStop(0, '#a9dcf0')
    g.addColorStop(0.7, '#e6f5ee')
    x.fillStyle = g
    x.fillRect(0, 0, 256, 256)
    const r = seededRandom(seed)
    x.fillStyle = '#ffffffcc'
    for (let i = 0; i < 3; i++) {
      const X = r() * 256,
        Y = 30 + r() * 70
      for (let k = 0; k < 4; k++) {
        x.beginPath()
        x.arc(X + k * 18, Y - (k % 2) * 9, 15, 0, 7)
        x.fill()
      }
    }
    x.fillStyle = '#8fc9a0'
    for (let i = 0; i < 6; i++) {
      x.beginPath()
      x.arc(r() * 256, 236 + r() * 20, 30 + r() * 34, 0, 7)
      x.fill()
    }
    x.fillStyle = '#f2d9b6'
    if (shop) {
      x.fillRect(30, 120, 70, 140)
      x.fillRect(150, 100, 60, 160)
      x.fillStyle = '#d98a6a'
      x.beginPath()
      x.moveTo(22, 122)
      x.lineTo(65, 84)
      x.lineTo(108, 122)
      x.fill()
      x.fillStyle = '#8fc9a0'
      for (let i = 0; i < 6; i++) {
        x.beginPath()
        x.arc(r() * 256, 246 + r() * 20, 24 + r() * 24, 0, 7)
        x.fill()
      }
    }
    x.globalAlpha = 0.35
    x.fillStyle = '#fff'
    x.beginPath()
    x.moveTo(30, 256)
    x.lineTo(150, 0)
    x.lineTo(200, 0)
    x.lineTo(80, 256)
    x.fill()
  })
/**
 * A wall with openings. side 'L': plane x = 0, faces +x, positions run along z; side 'R': plane z = 0, faces +z, positions along x.
 * paint: { top, base, h } (colours above and below h) and moulding. openings: { kind: 'window' | 'door' | 'entrance', a, b, y0, y1, frame, … };
 * windows: n panes, bar, blind (height) + blindColor, shop (houses across the street); doors: color, label.
 */
/** A window, a door or an entrance of a wall, from a to b along it, y0 to y1 high. */
export interface Opening {
  readonly kind: 'window' | 'door' | 'entrance'
  readonly a: number
  readonly b: number
  readonly y0: number
  readonly y1: number
  /** Panes. */
  readonly n?: number
  readonly shop?: number
  readonly bar?: boolean
  readonly frame?: string
  readonly color?: string
  /** Part of the height that a blind hides. */
  readonly blind?: number
  readonly blindColor?: string
}
export function wall(side, len, H, paint, openings: readonly Opening[] = [], o = {}) {
  const g = group(),
    T = 0.2
  const put = (a, y, w, h, d, off, mat, r = 0.0) =>
    side === 'L' ? box(off, y, a, d, h, w, mat, r) : box(a, y, off, w, h, d, mat, r)
  const topPaint = material(paint.top),
    basePaint = material(paint.base),
    capPaint = material(o.cap || '#46304f')
  // wall body in strips around openings
  const sorted = [...openings].sort((p, q) => p.a - q.a)
  let cur = 0
  const solid = (a, b, y0, y1) => {
    if (b - a < 0.01 || y1 - y0 < 0.01) return
    const s = paint.h
    if (y0 < s) g.add(put(a, y0, b - a, Math.min(s, y1) - y0, T, -T, basePaint))
    if (y1 > s) g.add(put(a, Math.max(s, y0), b - a, y1 - Math.max(s, y0), T, -T, topPaint))
  }
  for (const p of sorted) {
    solid(cur, p.a, 0, H)
    solid(p.a, p.b, 0, p.y0)
    solid(p.a, p.b, p.y1, H)
    cur = p.b
  }
  solid(cur, len, 0, H)
  g.add(put(-T, H, len + T, 0.06, T + 0.02, -T - 0.01, capPaint))
  const moulding = material(paint.moulding || '#fff3df')
  const aroundOpenings = (a, b, y, h, d, m) => {
    let c = a
    for (const p of sorted)
      if (p.y0 <= y && p.y1 > y) {
        if (p.a > c) g.add(put(c, y, p.a - c, h, d, 0, m, 0.005))
        c = p.b
      }
    if (b > c) g.add(put(c, y, b - c, h, d, 0, m, 0.005))
  }
  aroundOpenings(0, len, 0, 0.14, 0.03, moulding)
  if (paint.h > 0.3) aroundOpenings(0, len, paint.h - 0.03, 0.06, 0.025, moulding)
  for (const p of sorted) {
    const w = p.b - p.a,
      h = p.y1 - p.y0,
      fr = material(p.frame || '#fff6e6')
    const gl = material('#cfeaf2', { map: skyTexture((p.a * 10) | 0, p.shop), emissive: 0.8 })
    if (p.kind === 'window') {
      const pane = panel(
        w,
        h,
        gl,
        side === 'L' ? [-T * 0.75, p.y0 + h / 2, p.a + w / 2] : [p.a + w / 2, p.y0 + h / 2, -T * 0.75],
        side === 'L' ? [0, Math.PI / 2, 0] : [0, 0, 0],
      )
      pane.userData.noCast = true
      g.add(pane)
      const b = 0.07
      g.add(
        put(p.a - 0.03, p.y1 - b, w + 0.06, b + 0.03, T + 0.03, -T, fr),
        put(p.a - 0.08, p.y0 - 0.05, w + 0.16, 0.09, T + 0.14, -T, fr, 0.01),
        put(p.a - 0.03, p.y0, b + 0.03, h, T + 0.03, -T, fr),
        put(p.b - b, p.y0, b + 0.03, h, T + 0.03, -T, fr),
      )
      const n = p.n || 2
      for (let i = 1; i < n; i++) g.add(put(p.a + (w * i) / n - 0.03, p.y0, 0.06, h, 0.08, -T * 0.6, fr))
      if (p.bar !== false) g.add(put(p.a, p.y0 + h * 0.68, w, 0.05, 0.07, -T * 0.6, fr))
      if (p.blind)
        g.add(
          put(
            p.a - 0.05,
            p.y1 - p.blind,
            w + 0.1,
            p.blind + 0.06,
            0.05,
            0.0,
            material(p.blindColor || PALETTE.corail),
            0.01,
          ),
        )
    }
    if (p.kind === 'door') {
      const doorPaint = material(p.color || PALETTE.petrole)
      g.add(
        put(p.a, p.y0, w, h, 0.07, -T * 0.7, doorPaint, 0.0),
        put(p.a - 0.08, 0, 0.09, p.y1 + 0.05, T + 0.05, -T, fr),
        put(p.b - 0.01, 0, 0.09, p.y1 + 0.05, T + 0.05, -T, fr),
        put(p.a - 0.08, p.y1, w + 0.16, 0.09, T + 0.05, -T, fr),
      )
      g.add(
        put(
          p.a + w * 0.16,
          p.y0 + 0.25,
          w * 0.68,
          h * 0.36,
          0.03,
          -T * 0.7 + 0.06,
          material(shade(p.color || PALETTE.petrole, 1.12)),
          0.005,
        ),
        put(
          p.a + w * 0.16,
          p.y0 + h * 0.54,
          w * 0.68,
          h * 0.36,
          0.03,
          -T * 0.7 + 0.06,
          material(shade(p.color || PALETTE.petrole, 1.12)),
          0.005,
        ),
        put(p.b - 0.2, p.y0 + 0.9, 0.12, 0.04, 0.07, -T * 0.7 + 0.06, material(PALETTE.moutarde)),
      )
      if (p.label) {
        const t = canvasTexture(256, 72, (x) => {
          x.fillStyle = '#fff6e6'
          x.fillRect(0, 0, 256, 72)
          x.fillStyle = PALETTE.ink
          x.font = '700 40px "Bricolage Grotesque Variable"'
          x.textAlign = 'center'
          x.fillText(p.label, 128, 50)
        })
        const q = panel(
          w * 0.6,
          w * 0.17,
          material('#fff', { map: t }),
          side === 'L'
            ? [-T * 0.7 + 0.105, p.y0 + h * 0.72, p.a + w / 2]
            : [p.a + w / 2, p.y0 + h * 0.72, -T * 0.7 + 0.105],
          side === 'L' ? [0, Math.PI / 2, 0] : [0, 0, 0],
        )
        g.add(q)
      }
    }
    if (p.kind === 'entrance') {
      const pane = panel(
        w,
        h,
        gl,
        side === 'L' ? [-T * 0.8, p.y0 + h / 2, p.a + w / 2] : [p.a + w / 2, p.y0 + h / 2, -T * 0.8],
        side === 'L' ? [0, Math.PI / 2, 0] : [0, 0, 0],
      )
      pane.userData.noCast = true
      g.add(pane)
      const framePaint = material(p.frame || PALETTE.nuit)
      g.add(
        put(p.a - 0.08, 0, 0.1, h + 0.08, T + 0.06, -T, framePaint, 0.01),
        put(p.b - 0.02, 0, 0.1, h + 0.08, T + 0.06, -T, framePaint, 0.01),
        put(p.a - 0.08, p.y1, w + 0.16, 0.1, T + 0.06, -T, framePaint, 0.01),
      )
      // open leaves swung inwards
      for (const s of [0, 1]) {
        const leafW = w / 2 - 0.05
        const leafOfDoor = group(
          box(0, 0.04, -0.025, leafW, 0.08, 0.05, framePaint, 0.01),
          box(0, h - 0.1, -0.025, leafW, 0.08, 0.05, framePaint, 0.01),
          box(0, 0.04, -0.025, 0.07, h - 0.06, 0.05, framePaint, 0.01),
          box(leafW - 0.07, 0.04, -0.025, 0.07, h - 0.06, 0.05, framePaint, 0.01),
          box(leafW - 0.12, 0.85, 0.02, 0.03, 0.35, 0.04, material(PALETTE.moutarde), 0.01),
        )
        const hinge = group(leafOfDoor)
        if (side === 'L') {
          hinge.position.set(0, 0, s ? p.b - 0.02 : p.a + 0.02)
          hinge.rotation.y = s ? 0.25 : -0.25
        }
        g.add(hinge)
      }
      g.add(put(p.a + 0.1, -0.0, w - 0.2, 0.02, 0.9, 0.1, material('#7a5a4a'), 0.01))
    }
  }
  return asObject(g)
}
export function poster(side, a, y, w, h, draw, frame = PALETTE.noyer, px = 200) {
  const t = canvasTexture(Math.round(w * px), Math.round(h * px), draw)
  const g = group()
  if (side === 'L')
    g.add(
      box(0, y, a, 0.045, h, w, material(frame), 0.008),
      panel(w - 0.06, h - 0.06, material('#fff', { map: t }), [0.048, y + h / 2, a + w / 2], [0, Math.PI / 2, 0]),
    )
  else
    g.add(
      box(a, y, 0, w, h, 0.045, material(frame), 0.008),
      panel(w - 0.06, h - 0.06, material('#fff', { map: t }), [a + w / 2, y + h / 2, 0.048]),
    )
  return asObject(g)
}
export function wallClock(side, a, y) {
  const t = canvasTexture(128, 128, (x) => {
    x.fillStyle = '#fff9ea'
    x.beginPath()
    x.arc(64, 64, 62, 0, 7)
    x.fill()
    x.strokeStyle = PALETTE.ink
    x.lineCap = 'round'
    for (let i = 0; i < 12; i++) {
      x.lineWidth = i % 3 ? 4 : 8
      x.beginPath()
      const q = i * 0.5236
      x.moveTo(64 + Math.cos(q) * 48, 64 + Math.sin(q) * 48)
      x.lineTo(64 + Math.cos(q) * 55, 64 + Math.sin(q) * 55)
      x.stroke()
    }
    x.lineWidth = 8
    x.beginPath()
    x.moveTo(64, 64)
    x.lineTo(42, 46)
    x.stroke()
    x.lineWidth = 6
    x.beginPath()
    x.moveTo(64, 64)
    x.lineTo(66, 22)
    x.stroke()
  })
  const g = group(
    mesh(new THREE.CylinderGeometry(0.24, 0.24, 0.07, 40), material(PALETTE.corail), null, [Math.PI / 2, 0, 0]),
    mesh(new THREE.CircleGeometry(0.2, 40), material('#fff', { map: t }), [0, 0, 0.037]),
  )
  if (side === 'L') {
    g.position.set(0.035, y, a)
    g.rotation.y = Math.PI / 2
  } else g.position.set(a, y, 0.035)
  return asObject(g)
}
export function radiator(side, a, w) {
  const m = material('#f6ead8')
  const g = group()
  const n = Math.round(w / 0.11)
  for (let i = 0; i < n; i++)
    g.add(
      side === 'L'
        ? box(0.04, 0.16, a + (i * w) / n, 0.11, 0.5, w / n - 0.025, m, 0.02)
        : box(a + (i * w) / n, 0.16, 0.04, w / n - 0.025, 0.5, 0.11, m, 0.02),
    )
  return asObject(g)
}
export function extinguisher(side, a) {
  const g = group(
    cylinder(0, 0.35, 0, 0.085, 0.085, 0.38, material('#d93b30', { gloss: 0.5 })),
    sphere(0, 0.73, 0, 0.085, material('#d93b30'), [1, 0.6, 1]),
    cylinder(0, 0.76, 0, 0.03, 0.03, 0.07, material(PALETTE.nuit)),
    tube(
      [
        [0.02, 0.8, 0],
        [0.12, 0.75, 0.03],
        [0.12, 0.5, 0.06],
      ],
      0.018,
      material(PALETTE.nuit),
    ),
    box(-0.11, 1.0, -0.1, 0.22, 0.22, 0.02, material('#d93b30'), 0.005),
  )
  if (side === 'L') {
    g.position.set(0.12, 0, a)
    g.rotation.y = Math.PI / 2
  } else g.position.set(a, 0, 0.12)
  return asObject(g)
}
export function exitSign(side, a, y) {
  const t = canvasTexture(200, 100, (x) => {
    x.fillStyle = '#1f8f57'
    x.fillRect(0, 0, 200, 100)
    x.fillStyle = '#fff'
    x.fillRect(120, 18, 44, 66)
    x.fillStyle = '#1f8f57'
    x.fillRect(126, 24, 32, 60)
    x.fillStyle = x.strokeStyle = '#fff'
    x.lineWidth = 10
    x.lineCap = 'round'
    x.beginPath()
    x.arc(82, 24, 9, 0, 7)
    x.fill()
    x.beginPath()
    x.moveTo(80, 38)
    x.lineTo(74, 60)
    x.lineTo(92, 72)
    x.lineTo(88, 88)
    x.moveTo(74, 60)
    x.lineTo(58, 80)
    x.moveTo(80, 42)
    x.lineTo(98, 54)
    x.moveTo(78, 42)
    x.lineTo(60, 50)
    x.stroke()
  })
  return side === 'L'
    ? asObject(
        group(
          box(0, y, a, 0.06, 0.26, 0.52, material('#1f8f57'), 0.01),
          panel(
            0.5,
            0.24,
            material('#1f8f57', { map: t, emissive: 0.6 }),
            [0.062, y + 0.13, a + 0.26],
            [0, Math.PI / 2, 0],
          ),
        ),
      )
    : asObject(
        group(
          box(a, y, 0, 0.52, 0.26, 0.06, material('#1f8f57'), 0.01),
          panel(0.5, 0.24, material('#1f8f57', { map: t, emissive: 0.6 }), [a + 0.26, y + 0.13, 0.062]),
        ),
      )
}
export function glassPartition(axis, len, o = {}) {
  const h = o.h || 1.95,
    bh = o.bh ?? 0.62,
    fr = material(o.frame || PALETTE.nuit),
    basePaint = material(o.base || PALETTE.creme),
    gl = material('#d5eef2', { emissive: 0.9 })
  const P = (a, y, w, hh, d, m, r = 0.01) =>
    axis === 'x' ? box(a, y, -d / 2, w, hh, d, m, r) : box(-d / 2, y, a, d, hh, w, m, r)
  const frame = group(),
    glass = group()
  const holes = o.doors || []
  let c = 0
  const solid = (a, b) => {
    if (b - a < 0.02) return
    if (bh) frame.add(P(a, 0, b - a, bh, 0.1, basePaint))
    frame.add(P(a, bh, b - a, 0.05, 0.12, fr), P(a, h, b - a, 0.07, 0.12, fr))
    const n = Math.max(1, Math.round((b - a) / 1.05))
    for (let i = 0; i <= n; i++) frame.add(P(a + ((b - a) * i) / n - 0.025, bh, 0.05, h - bh, 0.09, fr))
    const q = panel(
      b - a,
      h - bh,
      gl,
      axis === 'x' ? [(a + b) / 2, (h + bh) / 2, 0] : [0, (h + bh) / 2, (a + b) / 2],
      axis === 'x' ? null : [0, Math.PI / 2, 0],
    )
    glass.add(q)
    if (o.film)
      glass.add(
        panel(
          b - a,
          0.34,
          material(o.film, { emissive: 0.8 }),
          axis === 'x' ? [(a + b) / 2, bh + 0.42, 0.002] : [0.002, bh + 0.42, (a + b) / 2],
          axis === 'x' ? null : [0, Math.PI / 2, 0],
        ),
      )
  }
  for (const [a, b] of holes) {
    solid(c, a)
    frame.add(P(a, h, b - a, 0.07, 0.12, fr), P(a - 0.03, 0, 0.06, h, 0.12, fr), P(b - 0.03, 0, 0.06, h, 0.12, fr))
    c = b
  }
  solid(c, len)
  frame.userData.oid = newOid()
  glass.userData.oid = frame.userData.oid
  return { frame, glass }
}
export function planter(L = 2, axis = 'z', c = PALETTE.noyer) {
  const g = group(
    box(-0.22, 0, -L / 2, 0.44, 0.5, L, material(c), 0.03),
    box(-0.18, 0.44, -L / 2 + 0.04, 0.36, 0.06, L - 0.08, material('#5a3f38'), 0),
  )
  const r = seededRandom(12)
  const cols = [PALETTE.feuille, PALETTE.feuille2, '#7cb86a']
  const leafG = (L0, w) => {
    const s = new THREE.PlaneGeometry(1, 1, 2, 8),
      p = s.attributes.position
    for (let j = 0; j <= 8; j++)
      for (let i = 0; i < 3; i++) {
        const t = 1 - j / 8,
          ww = Math.sin(Math.max(0.02, t) * Math.PI) ** 0.7 * w
        p.setXYZ(j * 3 + i, (i - 1) * ww, t * L0, t * t * L0 * 0.45 + Math.abs(i - 1) * w * 0.3)
      }
    s.computeVertexNormals()
    return s
  }
  for (let i = 0; i < L * 17; i++) {
    const l = mesh(leafG(0.36 + r() * 0.4, 0.06 + r() * 0.04), material(cols[i % 3]))
    const h = group(l)
    h.rotation.x = 0.1 + r() * 0.8
    const q = group(h)
    q.position.set((r() - 0.5) * 0.26, 0.46, (r() - 0.5) * (L - 0.24))
    q.rotation.y = r() * 6.28
    g.add(q)
  }
  if (axis === 'x') {
    const w = group(g)
    g.rotation.y = Math.PI / 2
    return asObject(w)
  }
  return asObject(g)
}
/** Raised panels over the lower part of a wall, skipping the openings ([from, to] pairs). */
export function panelling(side, length, h, color, skip: readonly (readonly [number, number])[] = []) {
  const g = group(),
    n = Math.round(length / 0.75),
    light = material(shade(color, 1.14)),
    dark = material(shade(color, 0.9))
  const put = (a, y, w, hh, d, off, m) =>
    g.add(side === 'L' ? box(off, y, a, d, hh, w, m, 0.006) : box(a, y, off, w, hh, d, m, 0.006))
  for (let i = 0; i < n; i++) {
    const a = (i * length) / n + 0.08,
      b = ((i + 1) * length) / n - 0.08
    if (skip.some(([p, q]) => b > p - 0.1 && a < q + 0.1)) continue
    put(a, 0.2, b - a, h - 0.32, 0.025, 0, light)
    put(a + 0.07, 0.27, b - a - 0.14, h - 0.46, 0.012, 0.024, dark)
  }
  return asObject(g)
}
