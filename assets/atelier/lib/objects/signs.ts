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
import { cardboardBox, copier, deskLamp, handset, monitor, officeChair, phone } from './office.ts'
import { FLAG_FACES, flag } from './reception.ts'
import { padlock, warning } from './screens.ts'
import { van } from './street.ts'
import { parcelTrolley, storageRack } from './workshop.ts'

export const diagonalStripes = (a, b, n = 7) =>
  canvasTexture(512, 64, (x) => {
    x.fillStyle = a
    x.fillRect(0, 0, 512, 64)
    x.fillStyle = b
    for (let i = -1; i < n + 1; i++) {
      const k = 512 / n
      x.beginPath()
      x.moveTo(i * k, 64)
      x.lineTo(i * k + k / 2, 64)
      x.lineTo(i * k + k / 2 + 40, 0)
      x.lineTo(i * k + 40, 0)
      x.fill()
    }
  })
export function worksBarrier(L = 1.7) {
  const g = group(),
    rm = material('#fff6e6', { map: diagonalStripes('#fff6e6', PALETTE.corail) })
  for (const y of [0.52, 0.86])
    g.add(box(-L / 2, y, -0.025, L, 0.2, 0.05, material(PALETTE.corail), 0.01), panel(L, 0.2, rm, [0, y + 0.1, 0.027]))
  for (const s of [-1, 1]) {
    const x = s * (L / 2 - 0.2)
    g.add(
      box(x - 0.03, 0.02, -0.03, 0.06, 1.12, 0.06, material(PALETTE.nuit), 0.01),
      box(x - 0.04, 0, -0.26, 0.08, 0.05, 0.52, material(PALETTE.nuit), 0.02),
    )
    g.add(
      cylinder(x, 1.12, 0, 0.05, 0.05, 0.03, material(PALETTE.nuit)),
      sphere(x, 1.2, 0, 0.075, material('#ffb52e', { emissive: 0.8 }), [1, 1.1, 1]),
    )
  }
  const t = canvasTexture(256, 232, (x) => {
    x.clearRect(0, 0, 256, 232)
    x.lineJoin = 'round'
    x.fillStyle = '#f2b33d'
    x.strokeStyle = '#c9382c'
    x.lineWidth = 22
    x.beginPath()
    x.moveTo(128, 22)
    x.lineTo(236, 210)
    x.lineTo(20, 210)
    x.closePath()
    x.fill()
    x.stroke()
    x.strokeStyle = x.fillStyle = '#2e1f38'
    x.lineWidth = 13
    x.lineCap = 'round'
    x.beginPath()
    x.arc(118, 92, 13, 0, 7)
    x.fill()
    x.beginPath()
    x.moveTo(112, 112)
    x.lineTo(100, 150)
    x.lineTo(118, 188)
    x.moveTo(100, 150)
    x.lineTo(80, 188)
    x.moveTo(112, 118)
    x.lineTo(150, 146)
    x.moveTo(132, 128)
    x.lineTo(176, 186)
    x.stroke()
    x.beginPath()
    x.moveTo(158, 190)
    x.quadraticCurveTo(182, 160, 206, 190)
    x.fill()
  })
  const pm = material('#f2b33d', { map: t, cut: true })
  g.add(panel(0.52, 0.47, pm, [0, 0.78, 0.06]))
  return asObject(g)
}
export function trafficCone() {
  const o = material('#f2752c'),
    w = material('#fff6e6')
  return asObject(
    group(
      box(-0.19, 0, -0.19, 0.38, 0.05, 0.38, material(PALETTE.nuit), 0.02),
      lathe(
        [
          [0.15, 0.05],
          [0.11, 0.22],
        ],
        o,
      ),
      lathe(
        [
          [0.11, 0.22],
          [0.085, 0.32],
        ],
        w,
      ),
      lathe(
        [
          [0.085, 0.32],
          [0.06, 0.42],
        ],
        o,
      ),
      lathe(
        [
          [0.06, 0.42],
          [0.045, 0.5],
          [0.03, 0.56],
          [0, 0.57],
        ],
        w,
      ),
    ),
  )
}
export function stepladder() {
  const m = material('#e8b23a')
  const g = group()
  for (const s of [-1, 1]) {
    g.add(
      capsule([s * 0.28, 0.02, 0.3], [s * 0.2, 1.7, 0], 0.03, m),
      capsule([s * 0.28, 0.02, -0.3], [s * 0.2, 1.7, 0], 0.03, material('#b98a34')),
    )
  }
  for (let i = 0; i < 5; i++) {
    const t = (i + 0.7) / 5.6
    g.add(
      box(
        -0.28 + 0.08 * t,
        t * 1.68,
        0.3 - 0.3 * t - 0.05,
        (0.28 - 0.08 * t) * 2,
        0.03,
        0.12,
        material('#fff6e6'),
        0.01,
      ),
    )
  }
  g.add(box(-0.24, 1.68, -0.1, 0.48, 0.05, 0.2, material(PALETTE.corail), 0.02))
  return asObject(g)
}

/** Parcel held in two arms: origin where a torso carries it. */
export function parcel(w = 0.5, h = 0.36, d = 0.42) {
  const o = cardboardBox(w, h, d)
  return group(place(o, 0, 0.86, 0.36))
}

/** Painter's sheet over something low: reads as dust and works. */
export function dustSheet() {
  const f = SDF.union(
    0.2,
    SDF.roundBox([0, 0.2, 0], [0.5, 0.24, 0.3], 0.1),
    SDF.roundBox([0, 0.02, 0], [0.7, 0.03, 0.5], 0.03),
  )
  return asObject(
    group(
      sdfMesh(
        (x, y, z) => f(x, y, z) + 0.018 * Math.sin(14 * x + 3 * y) * Math.sin(11 * z + 2),
        [-0.85, -0.03, -0.65],
        [0.85, 0.6, 0.65],
        60,
        material('#f3ead9'),
      ),
    ),
  )
}
export function paintPots() {
  const g = group()
  ;[
    [0, 0, PALETTE.menthe, 0.16],
    [0.34, 0.1, '#f6e6cb', 0.13],
    [0.1, 0.34, PALETTE.prune, 0.13],
  ].forEach(([x, z, c, r]) => {
    g.add(
      cylinder(x, 0, z, r, r, 0.26, material(PALETTE.metal, { gloss: 0.5 })),
      cylinder(x, 0.26, z, r * 0.88, r * 0.88, 0.01, material(c)),
      mesh(new THREE.TorusGeometry(r, 0.012, 6, 24), material(PALETTE.nuit), [x, 0.26, z], [Math.PI / 2, 0, 0]),
    )
  })
  g.add(
    capsule([-0.16, 0.28, 0.06], [0.2, 0.34, -0.08], 0.018, material(PALETTE.noyer)),
    box(-0.24, 0.25, 0.02, 0.1, 0.04, 0.1, material(PALETTE.menthe), 0.01),
  )
  return asObject(g)
}
/** Clipboard for a hand. */
export function clipboard() {
  return place(
    group(
      box(-0.02, -0.12, 0.02, 0.02, 0.34, 0.26, material(PALETTE.noyer), 0.008),
      box(-0.03, -0.1, 0.04, 0.012, 0.29, 0.22, material('#fffaf0'), 0),
      box(-0.035, 0.17, 0.1, 0.02, 0.05, 0.1, material(PALETTE.metal), 0.008),
    ),
    0,
    0,
    0,
  )
}

// ---- marks

/** Short strokes around a point, in the plane facing the camera: ringing, shouting. Shape, not colour, carries it. */
export function strokesAround(n = 5, r0 = 0.3, r1 = 0.46, from = 0.5, to = 2.64, c = PALETTE.corail, w = 0.028) {
  const m = material(c, { emissive: 0.25 }),
    g = group()
  for (let i = 0; i < n; i++) {
    const a = from + ((to - from) * i) / (n - 1)
    g.add(
      capsule(
        [Math.cos(a) * r0, Math.sin(a) * r0, 0],
        [Math.cos(a) * (r1 + (i % 2) * 0.07), Math.sin(a) * (r1 + (i % 2) * 0.07), 0],
        w,
        m,
      ),
    )
  }
  g.rotation.y = Math.PI / 4
  return group(g)
}
/** A flat card standing up, its picture towards +z. */
function card(w, h, draw, { back = '#fff6e6', px = 200, thick = 0.03 } = {}) {
  return group(
    box(-w / 2, 0, -thick, w, h, thick, material(back), 0.008),
    panel(
      w - 0.02,
      h - 0.02,
      material(back, { emissive: 0.38, map: canvasTexture(Math.round(w * px), Math.round(h * px), draw) }),
      [0, h / 2, 0.002],
    ),
  )
}
const stand = (h = 0.45, r = 0.42, c = PALETTE.creme) =>
  group(
    cylinder(0, 0, 0, r, r, h - 0.03, material(c), 48),
    cylinder(0, h - 0.03, 0, r + 0.02, r + 0.02, 0.03, material(PALETTE.miel), 48),
  )
/** Small things on a low stand, so that they can be seen from the other side of the room. */
const onStand = (...things) =>
  asObject(
    group(
      stand(),
      ...things.map((o) => {
        o.position.y += 0.45
        return o
      }),
    ),
  )
const bang = (x, X, Y, k, c = PALETTE.corail) => {
  x.fillStyle = c
  x.beginPath()
  x.roundRect(X - 6 * k, Y - 34 * k, 12 * k, 42 * k, 6 * k)
  x.fill()
  x.beginPath()
  x.arc(X, Y + 22 * k, 8 * k, 0, 7)
  x.fill()
}
const cross = (x, X, Y, r, c = PALETTE.corail, w = 12) => {
  x.strokeStyle = c
  x.lineWidth = w
  x.lineCap = 'round'
  x.beginPath()
  x.moveTo(X - r, Y - r)
  x.lineTo(X + r, Y + r)
  x.moveTo(X + r, Y - r)
  x.lineTo(X - r, Y + r)
  x.stroke()
}

// ---- people and telephone

export function absentChair() {
  return asObject(
    group(
      officeChair(PALETTE.petrole),
      place(
        card(0.6, 0.46, (x, w, h) => {
          x.fillStyle = '#fff6e6'
          x.fillRect(0, 0, w, h)
          x.setLineDash([7, 5])
          x.strokeStyle = PALETTE.ink
          x.lineWidth = 4
          x.beginPath()
          x.arc(w / 2, h * 0.33, h * 0.17, 0, 7)
          x.stroke()
          x.beginPath()
          x.arc(w / 2, h * 0.98, h * 0.38, Math.PI, 0)
          x.stroke()
        }),
        0,
        0.55,
        -0.15,
      ),
    ),
  )
}
export function ringingPhone() {
  return onStand(
    scaled(phone(PALETTE.corail), 2.3),
    place(strokesAround(5, 0.46, 0.62, 0.5, 2.64, PALETTE.corail, 0.034), 0, 0.2, 0),
  )
}
export function angryCaller() {
  const h = scaled(handset(PALETTE.corail), 1.9)
  h.rotation.z = 1.1
  h.position.set(0, 0.42, 0)
  const bubble = place(
    card(0.62, 0.44, (x, w, hh) => {
      x.fillStyle = '#fff6e6'
      x.fillRect(0, 0, w, hh)
      x.strokeStyle = PALETTE.corail
      x.lineWidth = 7
      x.lineCap = x.lineJoin = 'round'
      x.beginPath()
      for (let i = 0; i < 9; i++) x.lineTo(14 + i * ((w - 60) / 8), hh / 2 + (i % 2 ? 22 : -22))
      x.stroke()
      bang(x, w - 22, hh / 2, 0.9)
    }),
    0.1,
    0.62,
    -0.1,
    Math.PI / 4,
  )
  return onStand(scaled(phone(PALETTE.corail), 1.5), h, bubble)
}
const scaled = (o, k) => {
  const g = group(o)
  g.scale.setScalar(k)
  return g
}

// ---- building

/** Puffs and specks behind a broom: alone, a cloud reads as a stone. */
export function dustCloud() {
  const puffs = [
    [0.1, 0.16, 0.1, 0.2],
    [0.42, 0.13, 0.16, 0.16],
    [-0.2, 0.14, 0.16, 0.17],
    [0.26, 0.36, 0, 0.17],
    [0.0, 0.38, 0.02, 0.13],
    [0.62, 0.3, 0.05, 0.11],
    [0.46, 0.52, -0.04, 0.1],
    [0.74, 0.1, 0.1, 0.09],
  ]
  const field = SDF.union(0.03, ...puffs.map(([x, y, z, r]) => SDF.ellipsoid([x, y, z], [r, r * 0.9, r])))
  const g = group(sdfMesh(field, [-0.6, -0.05, -0.3], [1, 0.8, 0.5], 64, material('#efe2cb', { emissive: 0.25 })))
  const r = seededRandom(3)
  for (let i = 0; i < 22; i++) {
    const x = -0.3 + r() * 1.4
    g.add(sphere(x, 0.06 + r() * 0.9, 0.2 - r() * 0.5, 0.014 + r() * 0.02, material('#b79a74')))
  }
  const straw = material(PALETTE.moutarde)
  g.add(capsule([-0.42, 0.34, 0.1], [-0.78, 1.25, -0.1], 0.028, material(PALETTE.noyer)))
  g.add(
    sdfMesh(
      SDF.capsule([-0.42, 0.3, 0.1], [-0.32, 0.08, 0.14], 0.07, 0.15),
      [-0.7, -0.1, -0.2],
      [0, 0.5, 0.4],
      40,
      straw,
    ),
  )
  g.add(capsule([-0.52, 0.26, 0.1], [-0.3, 0.3, 0.12], 0.02, material(PALETTE.corail)))
  return asObject(g)
}
export function powerCut() {
  const l = deskLamp(PALETTE.gris)
  l.traverse((o) => {
    const m = o.userData.mat
    if (m?.emissive) {
      m.emissive = 0
      m.color.set('#6b6276')
    }
  })
  return asObject(
    group(
      stand(0.45, 0.6),
      place(monitor('off'), 0.1, 0.45, 0.05, 0.4),
      place(scaled(l, 1.25), -0.42, 0.45, 0.2),
      place(
        tube(
          [
            [0.1, 0.46, -0.2],
            [0.4, 0.46, -0.3],
            [0.62, 0.3, -0.1],
            [0.75, 0.03, 0.3],
            [0.95, 0.03, 0.5],
          ],
          0.02,
          material(PALETTE.nuit),
        ),
        0,
        0,
        0,
      ),
      box(0.93, 0, 0.46, 0.14, 0.09, 0.1, material(PALETTE.corail), 0.02),
      capsule([1.07, 0.03, 0.49], [1.12, 0.03, 0.5], 0.012, material(PALETTE.metal)),
      capsule([1.07, 0.06, 0.52], [1.12, 0.06, 0.53], 0.012, material(PALETTE.metal)),
    ),
  )
}
export function screenState(kind) {
  return asObject(group(stand(0.45, 0.5), place(scaled(monitor(kind), 1.15), 0, 0.45, 0, 0.55)))
}
export function server(failing = true) {
  const d = material(PALETTE.nuit),
    g = group(box(-0.34, 0, -0.34, 0.68, 1.3, 0.68, d, 0.03))
  for (let i = 0; i < 4; i++) {
    g.add(box(-0.3, 0.1 + i * 0.16, 0.33, 0.6, 0.12, 0.03, material('#5a5078'), 0.01))
    for (let k = 0; k < 3; k++)
      g.add(
        sphere(
          -0.22 + k * 0.08,
          0.16 + i * 0.16,
          0.36,
          0.02,
          material(failing && i > 1 ? PALETTE.corail : PALETTE.menthe, { emissive: 0.9 }),
        ),
      )
  }
  g.add(
    panel(
      0.56,
      0.38,
      material('#2c2a48', {
        emissive: 0.6,
        map: canvasTexture(180, 124, (x) => {
          x.fillStyle = '#2c2a48'
          x.fillRect(0, 0, 180, 124)
          warning(x, 90, 64, 1.2)
        }),
      }),
      [0, 1.02, 0.345],
    ),
  )
  return asObject(g)
}
export function wetFloor() {
  const f = SDF.union(
      0.15,
      SDF.ellipsoid([0, 0, 0.1], [0.75, 0.05, 0.5]),
      SDF.ellipsoid([0.5, 0, -0.25], [0.4, 0.045, 0.28]),
      SDF.ellipsoid([-0.6, 0, 0.3], [0.3, 0.04, 0.2]),
    ),
    y = material(PALETTE.moutarde)
  const face = (x, w, h) => {
    x.fillStyle = PALETTE.moutarde
    x.fillRect(0, 0, w, h)
    x.strokeStyle = PALETTE.ink
    x.lineWidth = 8
    x.lineCap = 'round'
    x.fillStyle = PALETTE.ink
    x.beginPath()
    x.arc(w * 0.42, h * 0.2, 9, 0, 7)
    x.fill()
    x.beginPath()
    x.moveTo(w * 0.42, h * 0.3)
    x.lineTo(w * 0.36, h * 0.5)
    x.lineTo(w * 0.62, h * 0.62)
    x.moveTo(w * 0.36, h * 0.5)
    x.lineTo(w * 0.3, h * 0.7)
    x.moveTo(w * 0.4, h * 0.36)
    x.lineTo(w * 0.68, h * 0.34)
    x.stroke()
    x.beginPath()
    x.moveTo(w * 0.16, h * 0.84)
    x.quadraticCurveTo(w * 0.35, h * 0.76, w * 0.5, h * 0.84)
    x.quadraticCurveTo(w * 0.66, h * 0.92, w * 0.84, h * 0.84)
    x.stroke()
  }
  const leaf = (s) => {
    const l = card(0.42, 0.74, face, { back: PALETTE.moutarde })
    const g = group(l)
    g.rotation.x = s * 0.22
    g.position.z = -s * 0.16
    if (s > 0) l.rotation.y = Math.PI
    return g
  }
  return asObject(
    group(
      sdfMesh(f, [-1, -0.01, -0.6], [1.1, 0.2, 0.7], 80, material('#7fc0da', { gloss: 1 })),
      place(group(leaf(-1), leaf(1), box(-0.2, 0.7, -0.03, 0.4, 0.04, 0.06, y, 0.01)), 0, 0.02, 0, 0.5),
    ),
  )
}
export function snowyWindow() {
  const fr = material('#fff6e6'),
    g = group(box(-0.75, 0, -0.2, 1.5, 1.6, 0.18, material('#8fc9bd'), 0))
  const t = canvasTexture(240, 240, (x) => {
    const s = x.createLinearGradient(0, 0, 0, 240)
    s.addColorStop(0, '#8fa5c4')
    s.addColorStop(1, '#d5deea')
    x.fillStyle = s
    x.fillRect(0, 0, 240, 240)
    x.fillStyle = '#eef3f8'
    x.beginPath()
    x.ellipse(80, 240, 130, 60, 0, 0, 7)
    x.ellipse(200, 240, 100, 44, 0, 0, 7)
    x.fill()
    const r = seededRandom(9)
    x.fillStyle = '#ffffff'
    for (let i = 0; i < 46; i++) {
      x.beginPath()
      x.arc(r() * 240, r() * 210, 3 + r() * 5, 0, 7)
      x.fill()
    }
  })
  g.add(panel(1.1, 1.05, material('#d5deea', { map: t, emissive: 0.7 }), [0, 0.92, -0.012]))
  for (const [a, y, w, h] of [
    [-0.6, 0.36, 0.06, 1.14],
    [0.54, 0.36, 0.06, 1.14],
    [-0.03, 0.36, 0.06, 1.14],
    [-0.6, 1.44, 1.2, 0.06],
    [-0.6, 0.94, 1.2, 0.05],
  ])
    g.add(box(a, y, -0.03, w, h, 0.07, fr, 0.008))
  g.add(
    box(-0.66, 0.3, -0.05, 1.32, 0.08, 0.2, fr, 0.01),
    sdfMesh(
      SDF.union(
        0.1,
        SDF.ellipsoid([-0.3, 0.4, 0.05], [0.34, 0.09, 0.1]),
        SDF.ellipsoid([0.28, 0.39, 0.05], [0.34, 0.07, 0.1]),
      ),
      [-0.8, 0.25, -0.2],
      [0.8, 0.6, 0.3],
      60,
      material('#f4f7fb'),
    ),
  )
  return asObject(g)
}
export function roomTaken() {
  const g = group(
    box(-0.6, 0, -0.12, 1.2, 1.75, 0.12, material('#f6dcb4'), 0),
    box(-0.42, 0, -0.02, 0.84, 1.55, 0.06, material(PALETTE.petrole), 0.01),
    box(0.24, 0.72, 0.04, 0.12, 0.04, 0.06, material(PALETTE.moutarde), 0.01),
  )
  g.add(
    place(
      card(
        0.5,
        0.4,
        (x, w, h) => {
          x.fillStyle = PALETTE.corail
          x.fillRect(0, 0, w, h)
          x.fillStyle = '#fff6e6'
          for (const X of [0.24, 0.5, 0.76]) {
            x.beginPath()
            x.arc(w * X, h * 0.32, h * 0.11, 0, 7)
            x.fill()
            x.beginPath()
            x.arc(w * X, h * 0.66, h * 0.17, Math.PI, 0)
            x.fill()
          }
          x.fillRect(w * 0.12, h * 0.74, w * 0.76, h * 0.1)
        },
        { back: PALETTE.corail },
      ),
      -0.02,
      0.95,
      0.075,
    ),
  )
  return asObject(g)
}
export function alarmPoint() {
  const g = group(
    box(-0.35, 0, -0.1, 0.7, 1.5, 0.1, material('#f6dcb4'), 0),
    box(-0.14, 0.82, 0, 0.28, 0.3, 0.08, material('#d93b30'), 0.03),
    panel(
      0.18,
      0.18,
      material('#fff6e6', {
        map: canvasTexture(64, 64, (x) => {
          x.fillStyle = '#fff6e6'
          x.fillRect(0, 0, 64, 64)
          x.fillStyle = PALETTE.ink
          x.beginPath()
          x.arc(32, 32, 13, 0, 7)
          x.fill()
        }),
      }),
      [0, 0.97, 0.082],
    ),
    mesh(
      new THREE.CylinderGeometry(0.13, 0.16, 0.12, 28),
      material('#d93b30', { emissive: 0.4 }),
      [0, 1.3, 0.06],
      [Math.PI / 2, 0, 0],
    ),
  )
  g.add(place(strokesAround(6, 0.24, 0.34, -0.2, 3.3), 0, 1.3, 0.1))
  return asObject(g)
}

// ---- goods

export function lateTruck() {
  const clock = mesh(new THREE.CylinderGeometry(0.3, 0.3, 0.06, 36), material(PALETTE.corail), null, [
      Math.PI / 2,
      0,
      0,
    ]),
    face_ = panel(
      0.5,
      0.5,
      material('#fff', {
        cut: true,
        map: canvasTexture(128, 128, (x) => {
          x.fillStyle = '#fff9ea'
          x.beginPath()
          x.arc(64, 64, 62, 0, 7)
          x.fill()
          x.strokeStyle = PALETTE.ink
          x.lineWidth = 9
          x.lineCap = 'round'
          x.beginPath()
          x.moveTo(64, 26)
          x.lineTo(64, 64)
          x.lineTo(92, 80)
          x.stroke()
        }),
      }),
      [0, 0, 0.034],
    )
  const c = place(group(clock, face_), 0.55, 1.75, 0, Math.PI / 4)
  const v = van(PALETTE.moutarde)
  v.scale.setScalar(0.72)
  return group(v, asObject(c))
}
export function parcelFlood() {
  const r = seededRandom(15),
    g = group()
  for (const [x, y, z, w] of [
    [-0.4, 0, -0.2, 0.5],
    [0.12, 0, -0.3, 0.46],
    [-0.1, 0, 0.26, 0.44],
    [0.55, 0, 0.1, 0.42],
    [-0.62, 0, 0.3, 0.36],
    [-0.22, 0.36, -0.2, 0.46],
    [0.22, 0.36, -0.1, 0.4],
    [0.02, 0.66, -0.16, 0.36],
    [0.5, 0, 0.52, 0.3],
    [-0.4, 0.36, 0.1, 0.3],
  ])
    g.add(place(cardboardBox(w, w * 0.74, w * 0.86), x, y, z, (r() - 0.5) * 0.5))
  return asObject(g)
}
export function damagedParcel() {
  const f = SDF.subtract(
    0.06,
    SDF.roundBox([0, 0.24, 0], [0.36, 0.24, 0.3], 0.04),
    SDF.ellipsoid([0.34, 0.46, 0.26], [0.26, 0.22, 0.24]),
  )
  return asObject(
    group(
      sdfMesh(
        (x, y, z) => f(x, y, z) + 0.012 * Math.sin(16 * x) * Math.sin(15 * y + 1) * Math.sin(14 * z),
        [-0.5, -0.05, -0.45],
        [0.5, 0.6, 0.45],
        60,
        material('#d8ae77'),
      ),
      box(-0.05, 0.004, -0.31, 0.09, 0.47, 0.3, material('#c08f58'), 0.01),
      box(0.1, 0.04, 0.31, 0.2, 0.16, 0.01, material('#fffaf0'), 0),
      box(0.3, 0, 0.46, 0.16, 0.012, 0.1, material('#c08f58'), 0),
      box(0.52, 0, 0.2, 0.1, 0.012, 0.14, material('#d8ae77'), 0),
      place(
        panel(
          0.26,
          0.26,
          material('#fff', {
            cut: true,
            map: canvasTexture(96, 96, (x) => {
              x.clearRect(0, 0, 96, 96)
              warning(x, 48, 52, 1.1)
            }),
          }),
        ),
        -0.18,
        0.26,
        0.315,
      ),
    ),
  )
}
const gapFrame = (w, h) =>
  panel(
    w,
    h,
    material('#fff', {
      cut: true,
      map: canvasTexture(60, 160, (x) => {
        x.fillStyle = '#fff6e6'
        x.fillRect(0, 0, 60, 160)
        x.strokeStyle = PALETTE.corail
        x.lineWidth = 9
        x.setLineDash([18, 12])
        x.strokeRect(6, 6, 48, 148)
      }),
    }),
  )
function binderRow(n, gap, color, odd) {
  const g = group(
    box(-0.75, 0, -0.2, 1.5, 0.06, 0.42, material(PALETTE.miel), 0.01),
    box(-0.75, 0.62, -0.2, 1.5, 0.06, 0.42, material(PALETTE.miel), 0.01),
    box(-0.75, 0, -0.2, 0.06, 0.66, 0.42, material(PALETTE.miel), 0.01),
    box(0.69, 0, -0.2, 0.06, 0.66, 0.42, material(PALETTE.miel), 0.01),
    box(-0.75, 0, -0.2, 1.5, 0.66, 0.03, material(shade(PALETTE.miel, 0.78)), 0),
  )
  for (let i = 0; i < n; i++) {
    const x = -0.66 + (i * 1.32) / n,
      c = i === odd ? PALETTE.corail : color
    if (i === gap) {
      g.add(place(gapFrame(0.16, 0.46), x + 0.08, 0.31, 0.18))
      continue
    }
    g.add(
      box(x, 0.06, -0.12, 0.15, i === odd ? 0.42 : 0.48, i === odd ? 0.4 : 0.28, material(c), 0.015),
      panel(0.09, 0.16, material('#fffaf0'), [x + 0.075, 0.4, i === odd ? 0.284 : 0.164]),
      mesh(new THREE.RingGeometry(0.018, 0.034, 16), material(PALETTE.ink), [
        x + 0.075,
        0.17,
        i === odd ? 0.285 : 0.165,
      ]),
    )
  }
  return asObject(group(stand(0.4, 0.5), place(g, 0, 0.4, 0, 0.3)))
}
export const missingBinder = () => binderRow(8, 4, PALETTE.petrole)
export const misfiledFolder = () => binderRow(8, -1, PALETTE.sapin, 5)
export function lockedCabinet() {
  const g = group(box(-0.45, 0, -0.25, 0.9, 1.35, 0.5, material('#b3a7c0'), 0.03))
  for (const s of [-1, 1]) g.add(box(s * 0.22 - 0.2, 0.08, 0.245, 0.4, 1.2, 0.02, material('#c3b8cf'), 0.01))
  g.add(
    panel(
      0.44,
      0.5,
      material('#fff', {
        cut: true,
        map: canvasTexture(120, 136, (x) => {
          x.clearRect(0, 0, 120, 136)
          padlock(x, 60, 70, 1.5, PALETTE.moutarde, PALETTE.ink)
        }),
      }),
      [0, 0.74, 0.275],
    ),
    capsule([-0.14, 0.95, 0.27], [0.14, 0.95, 0.27], 0.02, material(PALETTE.nuit)),
  )
  return asObject(g)
}
export function lostKey() {
  const metal = material(PALETTE.moutarde, { gloss: 1 }),
    key = group(
      mesh(new THREE.TorusGeometry(0.13, 0.035, 10, 32), metal, [0, 0, 0]),
      capsule([0.14, 0, 0], [0.5, 0, 0], 0.032, metal),
      capsule([0.4, 0, 0], [0.4, -0.12, 0], 0.026, metal),
      capsule([0.49, 0, 0], [0.49, -0.1, 0], 0.026, metal),
    )
  key.rotation.set(-Math.PI / 2, 0, 0.3)
  const hook = group(box(-0.5, 0.35, -0.04, 1, 0.5, 0.05, wood(PALETTE.bois), 0.02))
  for (let i = 0; i < 3; i++) {
    const x = -0.3 + i * 0.3
    hook.add(capsule([x, 0.7, 0], [x, 0.68, 0.08], 0.016, material(PALETTE.nuit)))
    if (i !== 1)
      hook.add(
        mesh(new THREE.TorusGeometry(0.05, 0.016, 8, 24), metal, [x, 0.62, 0.06]),
        capsule([x, 0.57, 0.06], [x, 0.42, 0.06], 0.016, metal),
      )
    else hook.add(place(gapFrame(0.16, 0.32), x, 0.54, 0.05))
  }
  hook.add(
    box(-0.46, 0, -0.03, 0.06, 0.36, 0.04, material(PALETTE.nuit), 0.01),
    box(0.4, 0, -0.03, 0.06, 0.36, 0.04, material(PALETTE.nuit), 0.01),
  )
  return group(asObject(hook), asObject(place(key, -0.1, 0.05, 0.5)))
}
export function lowStock() {
  const g = storageRack(1.3, 99),
    keep = g.children.filter((c) => c.geometry?.type !== 'PlaneGeometry')
  const bare = group(
    ...keep.filter(
      (c) => !(c.position.y > 0.2 && c.geometry.parameters?.width < 0.4 && c.geometry.parameters?.depth > 0.3),
    ),
  )
  bare.add(place(cardboardBox(0.3, 0.24, 0.3), -0.4, 0.66, 0, 0.2))
  for (const [x, y] of [
    [0.05, 0.66],
    [0.38, 0.66],
    [-0.3, 1.14],
    [0.1, 1.14],
  ])
    bare.add(place(gapFrame(0.26, 0.3), x, y + 0.15, 0.12))
  return asObject(bare)
}
export function returnsTrolley() {
  const g = parcelTrolley(4, 7)
  g.add(
    place(
      card(
        0.5,
        0.5,
        (x, w, h) => {
          x.fillStyle = PALETTE.corail
          x.fillRect(0, 0, w, h)
          x.strokeStyle = '#fff6e6'
          x.lineWidth = 11
          x.lineCap = x.lineJoin = 'round'
          x.beginPath()
          x.moveTo(w * 0.76, h * 0.74)
          x.lineTo(w * 0.76, h * 0.5)
          x.quadraticCurveTo(w * 0.76, h * 0.36, w * 0.6, h * 0.36)
          x.lineTo(w * 0.24, h * 0.36)
          x.moveTo(w * 0.42, h * 0.18)
          x.lineTo(w * 0.23, h * 0.36)
          x.lineTo(w * 0.42, h * 0.56)
          x.stroke()
        },
        { back: PALETTE.corail },
      ),
      -0.24,
      0.25,
      0.29,
    ),
  )
  return asObject(group(g))
}
export function cashBoxGap() {
  const g = group(
    box(-0.36, 0, -0.26, 0.72, 0.16, 0.52, material(PALETTE.sapin), 0.03),
    box(-0.32, 0.13, -0.22, 0.64, 0.035, 0.44, material('#2a2238'), 0.01),
  )
  for (let i = 0; i < 4; i++) {
    const x = -0.29 + i * 0.148
    g.add(box(x, 0.15, -0.2, 0.128, 0.02, 0.2, material('#4a4060'), 0.005))
    if (i !== 2)
      g.add(
        box(
          x + 0.01,
          0.165,
          -0.19,
          0.108,
          0.03,
          0.18,
          material([PALETTE.menthe, '#e7b08a', PALETTE.lilas, '#9fc9dc'][i]),
          0.004,
        ),
      )
    else {
      const f = place(gapFrame(0.13, 0.2), x + 0.064, 0.176, -0.1)
      f.rotation.x = -Math.PI / 2
      g.add(f)
    }
    for (let k = 0; k < (i === 1 ? 1 : 3); k++)
      g.add(
        cylinder(
          x + 0.064,
          0.15 + k * 0.022,
          0.1,
          0.045,
          0.045,
          0.02,
          material(k % 2 ? '#e3c36a' : PALETTE.moutarde, { gloss: 0.8 }),
        ),
      )
  }
  g.add(place(group(box(-0.36, 0, 0, 0.72, 0.4, 0.05, material(shade(PALETTE.sapin, 1.12)), 0.03)), 0, 0.15, -0.3))
  return onStand(scaled(g, 1.15))
}

// ---- papers

const sheet = (x, w, h, c = '#fffaf0') => {
  x.fillStyle = c
  x.fillRect(0, 0, w, h)
}
const letterCard = (draw, back) => place(card(0.66, 0.88, draw, { back }), 0, 0, 0, 0.4)
export function bankLetter() {
  return onStand(
    letterCard((x, w, h) => {
      sheet(x, w, h)
      x.fillStyle = PALETTE.petrole
      x.beginPath()
      x.moveTo(w * 0.14, h * 0.2)
      x.lineTo(w * 0.3, h * 0.1)
      x.lineTo(w * 0.46, h * 0.2)
      x.fill()
      for (const k of [0.17, 0.27, 0.37]) x.fillRect(w * k, h * 0.21, w * 0.055, h * 0.09)
      x.fillRect(w * 0.14, h * 0.31, w * 0.32, h * 0.02)
      textLines(x, w * 0.14, h * 0.42, w * 0.72, 5, h * 0.07, '#9a8a9e', 5)
      x.fillStyle = '#f9e0d4'
      x.fillRect(w * 0.14, h * 0.8, w * 0.72, h * 0.12)
      x.fillStyle = PALETTE.corail
      x.font = '800 18px "Bricolage Grotesque Variable"'
      x.textAlign = 'right'
      x.fillText('− 1 240 €', w * 0.84, h * 0.885)
    }),
  )
}
export function officialLetter() {
  return onStand(
    letterCard((x, w, h) => {
      sheet(x, w, h)
      ;['#3557a0', '#ffffff', '#d94a40'].forEach((c, i) => {
        x.fillStyle = c
        x.fillRect(w * (0.12 + i * 0.1), h * 0.09, w * 0.1, h * 0.1)
      })
      textLines(x, w * 0.5, h * 0.1, w * 0.36, 2, h * 0.06, '#9a8a9e', 5, 4)
      textLines(x, w * 0.12, h * 0.3, w * 0.76, 6, h * 0.065, '#9a8a9e', 5, 7)
      x.fillStyle = '#c9382c'
      x.beginPath()
      for (let i = 0; i < 32; i++) {
        const a = (i * Math.PI) / 16,
          r = i % 2 ? w * 0.15 : w * 0.175
        x.lineTo(w * 0.7 + Math.cos(a) * r, h * 0.82 + Math.sin(a) * r)
      }
      x.fill()
      x.strokeStyle = '#fff6e6'
      x.lineWidth = 4
      x.beginPath()
      x.arc(w * 0.7, h * 0.82, w * 0.1, 0, 7)
      x.stroke()
    }),
  )
}
export function encryptedFile() {
  return onStand(
    letterCard((x, w, h) => {
      sheet(x, w, h, '#cfe0ee')
      x.fillStyle = '#7f9ab8'
      const r = seededRandom(2)
      for (let j = 0; j < 6; j++)
        for (let i = 0; i < 8; i++)
          if (r() > 0.4) x.fillRect(w * (0.12 + i * 0.098), h * (0.09 + j * 0.07), w * 0.07, h * 0.035)
      padlock(x, w / 2, h * 0.68, 1.15, PALETTE.prune, PALETTE.ink)
    }, '#cfe0ee'),
  )
}
export function urgentClock() {
  const clock = group(
    mesh(new THREE.CylinderGeometry(0.4, 0.4, 0.1, 44), material(PALETTE.corail), null, [Math.PI / 2, 0, 0]),
    mesh(
      new THREE.CircleGeometry(0.34, 44),
      material('#fff', {
        map: canvasTexture(160, 160, (x) => {
          x.fillStyle = '#fff9ea'
          x.fillRect(0, 0, 160, 160)
          x.strokeStyle = PALETTE.ink
          x.lineCap = 'round'
          for (let i = 0; i < 12; i++) {
            const a = i * 0.5236
            x.lineWidth = i % 3 ? 5 : 9
            x.beginPath()
            x.moveTo(80 + Math.cos(a) * 58, 80 + Math.sin(a) * 58)
            x.lineTo(80 + Math.cos(a) * 67, 80 + Math.sin(a) * 67)
            x.stroke()
          }
          x.lineWidth = 10
          x.beginPath()
          x.moveTo(64, 46)
          x.lineTo(80, 80)
          x.lineTo(70, 30)
          x.stroke()
        }),
      }),
      [0, 0, 0.052],
    ),
    place(
      card(
        0.34,
        0.34,
        (x, w, h) => {
          x.fillStyle = '#f9d65c'
          x.fillRect(0, 0, w, h)
          bang(x, w / 2, h / 2 + 2, 0.72)
        },
        { back: '#f9d65c', thick: 0.01 },
      ),
      0.24,
      -0.46,
      0.09,
    ),
  )
  return onStand(place(clock, 0, 0.48, 0, 0.6))
}
export function crossedDate() {
  return onStand(
    place(
      card(0.86, 0.8, (x, w, h) => {
        sheet(x, w, h)
        x.fillStyle = PALETTE.prune
        x.fillRect(0, 0, w, h * 0.2)
        for (const k of [0.25, 0.75]) {
          x.fillStyle = '#fff6e6'
          x.beginPath()
          x.arc(w * k, h * 0.1, 6, 0, 7)
          x.fill()
        }
        x.fillStyle = '#d9cfe0'
        for (let j = 0; j < 4; j++)
          for (let i = 0; i < 6; i++) x.fillRect(w * (0.07 + i * 0.148), h * (0.28 + j * 0.17), w * 0.115, h * 0.125)
        cross(x, w * 0.57, h * 0.515, 17, PALETTE.corail, 9)
      }),
      0,
      0,
      0,
      0.6,
    ),
  )
}
export function paperJam() {
  const g = copier(),
    id = g.userData.oid
  const f = material('#fffaf0')
  for (let i = 0; i < 4; i++) {
    const b = box(-0.02, 0, -0.16, 0.03 + i * 0.01, 0.34 - i * 0.06, 0.3, f, 0.004)
    b.position.set(-0.5 + i * 0.03, 0.72 + i * 0.02, -0.02)
    b.rotation.set(0, 0.1 * i, 0.5 - i * 0.42)
    g.add(b)
  }
  g.add(
    box(0.16, 0, 0.5, 0.3, 0.012, 0.22, f, 0),
    box(-0.34, 0, 0.56, 0.26, 0.012, 0.22, f, 0),
    place(
      panel(
        0.34,
        0.34,
        material('#fff', {
          cut: true,
          map: canvasTexture(96, 96, (x) => {
            x.clearRect(0, 0, 96, 96)
            warning(x, 48, 52, 1.15)
          }),
        }),
      ),
      0,
      0.5,
      0.375,
    ),
  )
  g.userData.oid = id
  return g
}
export function firstAid() {
  const w_ = material('#fffaf0'),
    m = material('#2f8f5f')
  return onStand(
    place(
      group(
        box(-0.38, 0, -0.17, 0.76, 0.52, 0.34, m, 0.06),
        box(-0.08, 0.12, 0.165, 0.16, 0.32, 0.02, w_, 0.005),
        box(-0.16, 0.2, 0.165, 0.32, 0.16, 0.02, w_, 0.005),
        tube(
          [
            [-0.14, 0.51, 0],
            [-0.12, 0.62, 0],
            [0.12, 0.62, 0],
            [0.14, 0.51, 0],
          ],
          0.028,
          material(PALETTE.nuit),
        ),
      ),
      0,
      0,
      0,
      0.5,
    ),
  )
}
export function foreignLeaflets() {
  const g = group(
    box(-0.4, 0, -0.14, 0.8, 0.06, 0.3, material(PALETTE.nuit), 0.01),
    box(-0.38, 0.06, -0.12, 0.76, 1.1, 0.05, material(PALETTE.menthe), 0.01),
  )
  const script = (kind) => (x, w, h) => {
    x.fillStyle = ['#fff6e6', '#fbe3c0', '#e6eef8', '#f6dcd4'][kind]
    x.fillRect(0, 0, w, h)
    x.strokeStyle = x.fillStyle = PALETTE.ink
    x.lineWidth = 4
    x.lineCap = 'round'
    for (let j = 0; j < 3; j++) {
      const y = h * (0.26 + j * 0.24)
      x.beginPath()
      if (kind === 0)
        for (let i = 0; i < 4; i++) {
          x.moveTo(w * (0.16 + i * 0.18), y)
          x.quadraticCurveTo(w * (0.22 + i * 0.18), y - 12, w * (0.3 + i * 0.18), y)
        }
      else if (kind === 1)
        for (let i = 0; i < 4; i++) {
          x.moveTo(w * (0.16 + i * 0.18), y - 7)
          x.lineTo(w * (0.28 + i * 0.18), y - 7)
          x.moveTo(w * (0.22 + i * 0.18), y - 12)
          x.lineTo(w * (0.22 + i * 0.18), y + 6)
        }
      else if (kind === 2)
        for (let i = 0; i < 4; i++) {
          x.moveTo(w * (0.16 + i * 0.18), y + 5)
          x.lineTo(w * (0.22 + i * 0.18), y - 9)
          x.lineTo(w * (0.28 + i * 0.18), y + 5)
        }
      else
        for (let i = 0; i < 4; i++) {
          x.rect(w * (0.16 + i * 0.18), y - 8, w * 0.1, 12)
        }
      x.stroke()
    }
  }
  for (let i = 0; i < 4; i++)
    g.add(place(card(0.3, 0.4, script(i), { px: 220 }), -0.18 + (i % 2) * 0.36, 0.16 + Math.floor(i / 2) * 0.5, -0.03))
  return asObject(g)
}
export function visitorFlags() {
  const g = group()
  Object.keys(FLAG_FACES)
    .filter((k) => k !== 'town')
    .forEach((k, i) => {
      g.add(place(flag(k, 1.0 + (i % 2) * 0.16, 0.56), -0.75 + i * 0.4, 0, 0.55 - i * 0.4, 0.3))
    })
  return g
}
export function microphone() {
  const d = material(PALETTE.nuit)
  return group(
    cylinder(0, 0, 0, 0.13, 0.12, 0.04, d),
    capsule([0, 0.04, 0], [0, 0.26, 0.02], 0.02, d),
    capsule([0, 0.28, 0.02], [0, 0.38, 0.04], 0.06, material(PALETTE.corail)),
  )
}
export function frozenCall() {
  return asObject(
    group(
      stand(0.45, 0.6),
      place(scaled(monitor('frozen'), 1.15), -0.14, 0.45, 0.06, 0.5),
      place(microphone(), 0.5, 0.45, -0.12),
    ),
  )
}
