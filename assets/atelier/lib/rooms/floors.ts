// @ts-nocheck: shapes taken over as they were drawn, not typed yet.
import { canvasTexture, material, panel, seededRandom } from '../core.ts'
import { shade } from '../palette.ts'
export const FLOORS = {
  parquet: (x, w, h, u, a = '#e2ab66', b = '#d99d58', ln = '#b97b45') => {
    const L = u * 0.5,
      T = u * 0.17
    const r = seededRandom(5)
    x.fillStyle = a
    x.fillRect(0, 0, w, h)
    let col = 0
    for (let X = -L; X < w + L; X += L, col++)
      for (let Y = -L * 2; Y < h + L; Y += T) {
        const d = col % 2 ? 1 : -1
        const k = r()
        x.fillStyle = shade(k > 0.66 ? a : k > 0.33 ? b : shade(a, 1.04), 0.97 + r() * 0.07)
        x.beginPath()
        x.moveTo(X, Y + (d > 0 ? 0 : L * 0.6))
        x.lineTo(X + L, Y + (d > 0 ? L * 0.6 : 0))
        x.lineTo(X + L, Y + T + (d > 0 ? L * 0.6 : 0))
        x.lineTo(X, Y + T + (d > 0 ? 0 : L * 0.6))
        x.closePath()
        x.fill()
        x.strokeStyle = ln
        x.globalAlpha = 0.5
        x.lineWidth = u * 0.012
        x.stroke()
        x.globalAlpha = 1
      }
  },
  terrazzo: (x, w, h, u, a = '#f4e4cd') => {
    x.fillStyle = a
    x.fillRect(0, 0, w, h)
    const r = seededRandom(8)
    const cs = ['#e8b79a', '#9cc9bd', '#e7c27b', '#c9adc4', '#fff8ec', '#dcc3a5']
    for (let i = 0; i < ((w * h) / (u * u)) * 26; i++) {
      x.fillStyle = cs[(r() * 6) | 0]
      x.globalAlpha = 0.75
      const s = u * (0.018 + r() * 0.04),
        X = r() * w,
        Y = r() * h,
        a0 = r() * 6
      x.beginPath()
      for (let k = 0; k < 5; k++) {
        const q = a0 + k * 1.256 + r() * 0.5
        x.lineTo(X + Math.cos(q) * s, Y + Math.sin(q) * s * (0.6 + r() * 0.4))
      }
      x.closePath()
      x.fill()
    }
    x.globalAlpha = 0.5
    x.strokeStyle = '#d9bf9d'
    x.lineWidth = u * 0.014
    for (let X = 0; X <= w; X += u * 1.5) {
      x.beginPath()
      x.moveTo(X, 0)
      x.lineTo(X, h)
      x.stroke()
    }
    for (let Y = 0; Y <= h; Y += u * 1.5) {
      x.beginPath()
      x.moveTo(0, Y)
      x.lineTo(w, Y)
      x.stroke()
    }
    x.globalAlpha = 1
  },
  carpet: (x, w, h, u, a = '#3f8f87') => {
    x.fillStyle = a
    x.fillRect(0, 0, w, h)
    for (let i = 0; i * u * 0.75 < w; i++)
      for (let j = 0; j * u * 0.75 < h; j++) {
        x.fillStyle = (i + j) % 2 ? shade(a, 1.045) : shade(a, 0.965)
        x.fillRect(i * u * 0.75, j * u * 0.75, u * 0.75, u * 0.75)
      }
  },
  cementTile: (x, w, h, u, a = '#f3dcc0', b = '#d9765a', c = '#3f7f86') => {
    const T = u * 0.75
    for (let i = 0; i * T < w; i++)
      for (let j = 0; j * T < h; j++) {
        x.save()
        x.translate(i * T, j * T)
        x.fillStyle = a
        x.fillRect(0, 0, T, T)
        x.fillStyle = b
        for (const [p, q] of [
          [0, 0],
          [T, 0],
          [0, T],
          [T, T],
        ]) {
          x.beginPath()
          x.arc(p, q, T * 0.3, 0, 7)
          x.fill()
        }
        x.fillStyle = c
        x.beginPath()
        x.moveTo(T / 2, T * 0.2)
        x.lineTo(T * 0.8, T / 2)
        x.lineTo(T / 2, T * 0.8)
        x.lineTo(T * 0.2, T / 2)
        x.fill()
        x.fillStyle = a
        x.beginPath()
        x.arc(T / 2, T / 2, T * 0.09, 0, 7)
        x.fill()
        for (const [p, q] of [
          [0, 0],
          [T, 0],
          [0, T],
          [T, T],
        ]) {
          x.beginPath()
          x.arc(p, q, T * 0.16, 0, 7)
          x.fill()
        }
        x.strokeStyle = '#c9a887'
        x.lineWidth = u * 0.01
        x.strokeRect(0, 0, T, T)
        x.restore()
      }
  },
  paving: (x, w, h, u, a = '#e6ddd0', b = '#d6cbbd') => {
    const T = u
    for (let i = 0; i * T < w; i++)
      for (let j = 0; j * T < h; j++) {
        x.fillStyle = (i + j) % 2 ? a : b
        x.fillRect(i * T, j * T, T, T)
        x.strokeStyle = '#b9aa9b'
        x.lineWidth = u * 0.014
        x.strokeRect(i * T, j * T, T, T)
      }
  },
}

// Marble checker with small inlays: the town hall.
FLOORS.marble = (x, w, h, u, a = '#e9dcc9', b = '#cdb6c4', c = '#7a5574') => {
  const T = u * 1.2,
    r = seededRandom(21)
  for (let i = 0; i * T < w; i++)
    for (let j = 0; j * T < h; j++) {
      x.fillStyle = shade((i + j) % 2 ? a : b, 0.985 + r() * 0.03)
      x.fillRect(i * T, j * T, T, T)
      x.strokeStyle = '#ffffff'
      x.globalAlpha = 0.35
      x.lineWidth = u * 0.012
      for (let k = 0; k < 3; k++) {
        const X = i * T + r() * T,
          Y = j * T + r() * T
        x.beginPath()
        x.moveTo(X, Y)
        x.bezierCurveTo(X + T * 0.2, Y + T * 0.1 * r(), X + T * 0.3, Y + T * 0.3, X + T * 0.4 * r(), Y + T * 0.45)
        x.stroke()
      }
      x.globalAlpha = 1
    }
  x.fillStyle = c
  for (let i = 0; i * T <= w; i++)
    for (let j = 0; j * T <= h; j++) {
      x.save()
      x.translate(i * T, j * T)
      x.rotate(Math.PI / 4)
      x.fillRect(-u * 0.07, -u * 0.07, u * 0.14, u * 0.14)
      x.restore()
    }
}
FLOORS.concrete = (x, w, h, u, a = '#dccfc9') => {
  x.fillStyle = a
  x.fillRect(0, 0, w, h)
  const r = seededRandom(13)
  for (let i = 0; i < 60; i++) {
    x.globalAlpha = 0.12
    x.fillStyle = r() > 0.5 ? '#ffffff' : '#8a7488'
    x.beginPath()
    x.ellipse(r() * w, r() * h, u * (0.2 + r() * 0.5), u * (0.1 + r() * 0.3), r() * 3, 0, 7)
    x.fill()
  }
  x.globalAlpha = 1
  x.strokeStyle = '#c2b2b4'
  x.lineWidth = u * 0.02
  for (let X = u * 2.2; X < w; X += u * 2.2) {
    x.beginPath()
    x.moveTo(X, 0)
    x.lineTo(X, h)
    x.stroke()
  }
}
// Sports hall: strip wood and painted lines of a small court, long side along x.
FLOORS.court = (x, w, h, u, a = '#e3ac66', paint = '#2c5f8a') => {
  x.fillStyle = a
  x.fillRect(0, 0, w, h)
  const r = seededRandom(17),
    T = u * 0.13
  for (let Y = 0, _row = 0; Y < h; Y += T, _row++)
    for (let X = -r() * u; X < w; X += u * 1.3) {
      x.fillStyle = shade(a, 0.95 + r() * 0.09)
      x.fillRect(X, Y, u * 1.3, T)
      x.strokeStyle = '#b97f45'
      x.globalAlpha = 0.35
      x.lineWidth = u * 0.008
      x.strokeRect(X, Y, u * 1.3, T)
      x.globalAlpha = 1
    }
  const m = u * 0.4,
    L = u * 0.06
  x.lineWidth = L
  x.fillStyle = '#e8604c55'
  x.fillRect(m, h / 2 - u * 1.1, u * 1.7, u * 2.2)
  x.fillRect(w - m - u * 1.7, h / 2 - u * 1.1, u * 1.7, u * 2.2)
  x.strokeStyle = '#fff6e6'
  x.strokeRect(m, m, w - 2 * m, h - 2 * m)
  x.beginPath()
  x.moveTo(w / 2, m)
  x.lineTo(w / 2, h - m)
  x.stroke()
  x.fillStyle = `${paint}aa`
  x.beginPath()
  x.arc(w / 2, h / 2, u * 0.85, 0, 7)
  x.fill()
  x.stroke()
  x.strokeRect(m, h / 2 - u * 1.1, u * 1.7, u * 2.2)
  x.strokeRect(w - m - u * 1.7, h / 2 - u * 1.1, u * 1.7, u * 2.2)
  x.beginPath()
  x.arc(m + u * 1.7, h / 2, u * 0.8, -Math.PI / 2, Math.PI / 2)
  x.stroke()
  x.beginPath()
  x.arc(w - m - u * 1.7, h / 2, u * 0.8, Math.PI / 2, -Math.PI / 2)
  x.stroke()
  x.strokeStyle = paint
  x.lineWidth = L * 0.8
  x.strokeRect(m * 1.8, m * 1.8, w - 3.6 * m, h - 3.6 * m)
  x.strokeStyle = '#f2b33d'
  x.setLineDash([u * 0.3, u * 0.2])
  x.beginPath()
  x.moveTo(w * 0.25, m)
  x.lineTo(w * 0.25, h - m)
  x.moveTo(w * 0.75, m)
  x.lineTo(w * 0.75, h - m)
  x.stroke()
  x.setLineDash([])
}
export function floor(W, D, zones, u = 120) {
  const t = canvasTexture(W * u, D * u, (x) => {
    for (const z of zones) {
      x.save()
      x.beginPath()
      x.rect(z.x * u, z.z * u, z.w * u, z.d * u)
      x.clip()
      x.translate(z.x * u, z.z * u)
      FLOORS[z.kind](x, z.w * u, z.d * u, u, ...(z.colors || []))
      x.restore()
      if (z.threshold !== false) {
        x.strokeStyle = '#8a5a3f'
        x.lineWidth = u * 0.05
        x.strokeRect(z.x * u, z.z * u, z.w * u, z.d * u)
      }
    }
  })
  return panel(W, D, material('#e2ab66', { map: t }), [W / 2, 0.001, D / 2], [-Math.PI / 2, 0, 0])
}
