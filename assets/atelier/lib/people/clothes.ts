// @ts-nocheck: shapes taken over as they were drawn, not typed yet.
// The chest's picture: collars, lapels, badges, vests. Painted in body units, projected from the front.
import { shade } from '../palette.ts'
import { CHEST } from './body.ts'

const W = 512,
  H = 570,
  INK = '#3a2140',
  SILVER = '#f2efe2'
export const CHEST_SIZE = [W, H]
const px = (x) => ((x - CHEST.x0) / (CHEST.x1 - CHEST.x0)) * W,
  py = (y) => ((CHEST.y1 - y) / (CHEST.y1 - CHEST.y0)) * H,
  ps = (s) => (s / (CHEST.x1 - CHEST.x0)) * W

/** Garments cut like a coat: thicker, with a flat hem. */
export const COATS = new Set(['jacket', 'blazer', 'hivis', 'waistcoat', 'hoodie', 'sweater', 'parka'])
/** Garments drawn on the back too. */
export const WRAPPED = new Set(['hivis'])

export function paintChest(c, spec) {
  const t = spec.top,
    dark = shade(t.color, 0.55)
  c.clearRect(0, 0, W, H)
  const shape = (points, fill, stroke, width) => {
    c.beginPath()
    points.forEach(([x, y], i) => {
      i ? c.lineTo(px(x), py(y)) : c.moveTo(px(x), py(y))
    })
    if (fill) {
      c.closePath()
      c.fillStyle = fill
      c.fill()
    }
    if (stroke) {
      c.strokeStyle = stroke
      c.lineWidth = ps(width)
      c.lineCap = c.lineJoin = 'round'
      c.stroke()
    }
  }
  const dot = (x, y, color = INK, r = 0.014) => {
    c.fillStyle = color
    c.beginPath()
    c.arc(px(x), py(y), ps(r), 0, 7)
    c.fill()
  }
  const both = (draw) => {
    draw(1)
    draw(-1)
  }
  const neckline = (low, half, color, edge = 0.014) =>
    shape(
      [
        [-half, 1.42],
        [-half * 0.68, low + 0.035],
        [0, low],
        [half * 0.68, low + 0.035],
        [half, 1.42],
      ],
      color,
      dark,
      edge,
    )
  const collar = (color) =>
    both((s) =>
      shape(
        [
          [s * 0.095, 1.42],
          [s * 0.135, 1.325],
          [s * 0.025, 1.262],
          [0, 1.295],
        ],
        color,
        dark,
        0.01,
      ),
    )
  const tie = (top) =>
    shape(
      [
        [-0.032, top],
        [0.032, top],
        [0.022, top - 0.05],
        [0.045, top - 0.28],
        [0, top - 0.34],
        [-0.045, top - 0.28],
        [-0.022, top - 0.05],
      ],
      t.tie,
      INK,
      0.008,
    )
  const placket = (low) => {
    shape(
      [
        [0, 1.28],
        [0, low],
      ],
      null,
      shade(t.color, 0.62),
      0.009,
    )
    for (let y = 1.2; y > low; y -= 0.115) dot(0, y, shade(t.color, 0.5), 0.011)
  }

  if (t.stripes)
    for (let i = 0; i < 9; i++)
      shape(
        [
          [-0.36, 1.3 - i * 0.085],
          [0.36, 1.3 - i * 0.085],
          [0.36, 1.265 - i * 0.085],
          [-0.36, 1.265 - i * 0.085],
        ],
        t.stripes,
      )
  if (t.kind === 'jacket' || t.kind === 'blazer') {
    shape(
      [
        [-0.1, 1.42],
        [0.1, 1.42],
        [0.065, 0.96],
        [0, 0.9],
        [-0.065, 0.96],
      ],
      t.shirt || '#fbf3e6',
    )
    if (t.tie) tie(1.3)
    both((s) =>
      shape(
        [
          [s * 0.1, 1.42],
          [s * 0.19, 1.33],
          [s * 0.15, 1.215],
          [s * 0.18, 1.195],
          [s * 0.02, 0.9],
          [s * 0.065, 0.98],
        ],
        shade(t.color, 0.88),
        shade(t.color, 0.5),
        0.01,
      ),
    )
    shape(
      [
        [0, 0.9],
        [0, 0.62],
      ],
      null,
      shade(t.color, 0.5),
      0.01,
    )
    dot(0.035, 0.84)
    dot(0.035, 0.75)
    both((s) =>
      shape(
        [
          [s * 0.1, 0.86],
          [s * 0.2, 0.85],
        ],
        null,
        dark,
        0.012,
      ),
    )
  }
  if (t.kind === 'shirt') {
    shape(
      [
        [-0.085, 1.42],
        [0, 1.27],
        [0.085, 1.42],
      ],
      spec.skin,
    )
    collar(shade(t.color, 1.08))
    placket(0.62)
    shape(
      [
        [0.075, 1.15],
        [0.165, 1.15],
        [0.165, 1.05],
        [0.12, 1.03],
        [0.075, 1.05],
      ],
      null,
      shade(t.color, 0.62),
      0.009,
    )
    if (t.tie) tie(1.28)
  }
  if (t.kind === 'polo') {
    shape(
      [
        [-0.08, 1.42],
        [0, 1.25],
        [0.08, 1.42],
      ],
      spec.skin,
    )
    collar(t.collar || shade(t.color, 0.82))
    shape(
      [
        [0, 1.26],
        [0, 1.1],
      ],
      null,
      dark,
      0.012,
    )
    dot(0, 1.2, SILVER, 0.011)
    dot(0, 1.13, SILVER, 0.011)
    if (t.crest) {
      shape(
        [
          [0.08, 1.17],
          [0.17, 1.17],
          [0.17, 1.09],
          [0.125, 1.05],
          [0.08, 1.09],
        ],
        t.crest,
        INK,
        0.008,
      )
    }
    if (t.band)
      shape(
        [
          [-0.36, 1.0],
          [0.36, 1.0],
          [0.36, 0.93],
          [-0.36, 0.93],
        ],
        t.band,
      )
  }
  if (t.kind === 'sweater') {
    neckline(1.295, 0.115, t.shirt || spec.skin, 0.018)
    shape(
      [
        [-0.3, 0.74],
        [0.3, 0.74],
      ],
      null,
      shade(t.color, 0.7),
      0.012,
    )
    if (t.motif)
      for (let i = -3; i <= 3; i++)
        shape(
          [
            [i * 0.09, 1.14],
            [i * 0.09 + 0.045, 1.08],
            [i * 0.09, 1.02],
            [i * 0.09 - 0.045, 1.08],
          ],
          t.motif,
        )
  }
  if (t.kind === 'dress' || t.kind === 'tee') {
    neckline(1.275, 0.105, spec.skin)
    if (t.print) {
      dot(0, 1.08, t.print, 0.075)
      shape(
        [
          [-0.05, 1.06],
          [0, 1.13],
          [0.05, 1.06],
        ],
        t.color,
      )
    }
    if (t.dots)
      for (let i = 0; i < 30; i++)
        dot(-0.3 + (i % 6) * 0.12 + (Math.floor(i / 6) % 2) * 0.06, 1.22 - Math.floor(i / 6) * 0.12, t.dots, 0.018)
  }
  if (t.kind === 'hoodie') {
    neckline(1.3, 0.125, shade(t.color, 0.72), 0.01)
    both((s) =>
      shape(
        [
          [s * 0.05, 1.31],
          [s * 0.055, 1.15],
        ],
        null,
        '#fff6e4',
        0.016,
      ),
    )
    shape(
      [
        [-0.17, 0.72],
        [-0.13, 0.92],
        [0.13, 0.92],
        [0.17, 0.72],
      ],
      shade(t.color, 0.9),
      dark,
      0.011,
    )
  }
  if (t.kind === 'parka') {
    shape(
      [
        [0, 1.36],
        [0, 0.62],
      ],
      null,
      dark,
      0.02,
    )
    both((s) =>
      shape(
        [
          [s * 0.08, 0.9],
          [s * 0.2, 0.9],
          [s * 0.2, 0.78],
          [s * 0.08, 0.78],
        ],
        shade(t.color, 0.92),
        dark,
        0.01,
      ),
    )
    both((s) =>
      shape(
        [
          [s * 0.12, 1.42],
          [s * 0.1, 1.3],
          [0, 1.26],
        ],
        null,
        shade(t.color, 0.7),
        0.03,
      ),
    )
  }
  if (t.kind === 'waistcoat') {
    shape(
      [
        [-0.12, 1.42],
        [0.12, 1.42],
        [0.05, 1.02],
        [0.03, 0.62],
        [-0.03, 0.62],
        [-0.05, 1.02],
      ],
      t.shirt || '#fbf3e6',
      dark,
      0.012,
    )
  }
  if (t.kind === 'hivis') {
    shape(
      [
        [-0.1, 1.42],
        [0, 1.24],
        [0.1, 1.42],
      ],
      t.sleeve || '#fbf3e6',
      '#7a4a20',
      0.01,
    )
    for (const y of [1.02, 0.84])
      shape(
        [
          [-0.36, y],
          [0.36, y],
          [0.36, y - 0.07],
          [-0.36, y - 0.07],
        ],
        SILVER,
        '#8f8a86',
        0.008,
      )
    both((s) =>
      shape(
        [
          [s * 0.19, 1.42],
          [s * 0.125, 1.42],
          [s * 0.125, 0.62],
          [s * 0.19, 0.62],
        ],
        SILVER,
      ),
    )
    shape(
      [
        [0, 1.24],
        [0, 0.62],
      ],
      null,
      '#7a4a20',
      0.014,
    )
  }
  if (t.kind === 'robe') {
    neckline(1.25, 0.1, spec.skin, 0.012)
    const gold = t.trim || '#f2c14e'
    shape(
      [
        [-0.1, 1.36],
        [-0.075, 1.26],
        [0, 1.2],
        [0.075, 1.26],
        [0.1, 1.36],
      ],
      null,
      gold,
      0.03,
    )
    shape(
      [
        [0, 1.2],
        [0, 1.0],
      ],
      null,
      gold,
      0.026,
    )
    for (let i = 0; i < 3; i++) both((s) => dot(s * 0.05, 1.16 - i * 0.06, gold, 0.014))
  }
  if (t.kind === 'sari') {
    neckline(1.27, 0.11, spec.skin, 0.01)
    shape(
      [
        [0.1, 1.36],
        [0.27, 1.3],
        [0.3, 1.1],
        [-0.12, 0.62],
        [-0.36, 0.62],
        [-0.36, 0.86],
      ],
      t.drape,
      shade(t.drape, 0.6),
      0.01,
    )
    shape(
      [
        [0.1, 1.36],
        [-0.36, 0.86],
      ],
      null,
      t.trim || '#f2c14e',
      0.028,
    )
    for (const [x, y] of [
      [0.15, 1.2],
      [0.05, 1.06],
      [0.13, 1.02],
      [-0.06, 0.92],
      [0.02, 0.86],
      [-0.17, 0.8],
    ])
      dot(x, y, t.trim || '#f2c14e', 0.014)
  }
  if (spec.apron) {
    const a = spec.apron,
      edge = shade(a, 0.55)
    both((s) =>
      shape(
        [
          [s * 0.1, 1.2],
          [s * 0.14, 1.42],
        ],
        null,
        a,
        0.04,
      ),
    )
    shape(
      [
        [-0.125, 1.2],
        [0.125, 1.2],
        [0.15, 1.0],
        [0.34, 0.9],
        [0.34, 0.62],
        [-0.34, 0.62],
        [-0.34, 0.9],
        [-0.15, 1.0],
      ],
      a,
      edge,
      0.012,
    )
    shape(
      [
        [-0.09, 1.1],
        [0.09, 1.1],
        [0.09, 1.0],
        [-0.09, 1.0],
      ],
      shade(a, 1.12),
      edge,
      0.008,
    )
    shape(
      [
        [-0.04, 1.16],
        [-0.04, 1.06],
      ],
      null,
      '#f2b33d',
      0.02,
    )
  }
  if (spec.strap)
    shape(
      [
        [0.2, 1.4],
        [0.26, 1.36],
        [-0.2, 0.62],
        [-0.28, 0.66],
      ],
      spec.strap,
      shade(spec.strap, 0.55),
      0.01,
    )
  if (spec.sash)
    spec.sash.forEach((color, i) => {
      const o = i * 0.062
      shape(
        [
          [-0.3 + o * 0.5, 1.4 + o],
          [-0.24 + o * 0.5, 1.43 + o],
          [0.3, 0.78 + o],
          [0.3, 0.7 + o],
        ].map(([x, y]) => [x, y - 0.06]),
        color,
        shade(color, 0.6),
        0.006,
      )
    })
  if (spec.badge) {
    both((s) =>
      shape(
        [
          [s * 0.085, 1.4],
          [0.02 + s * 0.005, 1.04],
        ],
        null,
        spec.badge,
        0.016,
      ),
    )
    shape(
      [
        [-0.045, 1.045],
        [0.085, 1.045],
        [0.085, 0.9],
        [-0.045, 0.9],
      ],
      '#fffaf0',
      INK,
      0.01,
    )
    shape(
      [
        [-0.03, 1.03],
        [0.03, 1.03],
        [0.03, 0.96],
        [-0.03, 0.96],
      ],
      spec.badge,
    )
    shape(
      [
        [-0.03, 0.935],
        [0.07, 0.935],
      ],
      null,
      '#9a8a94',
      0.01,
    )
  }
}
