// What hangs on the walls, painted on a canvas.
import type { Draw } from '../core.ts'
import { seededRandom } from '../core.ts'
import { PALETTE } from '../palette.ts'

const PAPERS: Record<'notices' | 'landscape' | 'kanban' | 'dashboard' | 'evacuation' | 'bikePoster', Draw> = {
  notices: (x, w, h) => {
    x.fillStyle = '#d9a868'
    x.fillRect(0, 0, w, h)
    const r = seededRandom(11)
    const cs = ['#fffaf0', '#fbe3a8', '#d6ecd9', '#f6cdbf', '#dfe7f6']
    for (let i = 0; i < 9; i++) {
      const W = w * (0.14 + r() * 0.1),
        H = h * (0.26 + r() * 0.12),
        X = (i % 5) * w * 0.19 + w * 0.04,
        Y = i < 5 ? h * 0.08 : h * 0.54
      x.save()
      x.translate(X + W / 2, Y + H / 2)
      x.rotate((r() - 0.5) * 0.1)
      x.fillStyle = cs[i % 5] ?? PALETTE.papier
      x.fillRect(-W / 2, -H / 2, W, H)
      x.fillStyle = '#8d7a86'
      for (let k = 0; k < 4; k++) x.fillRect(-W * 0.38, -H * 0.28 + k * H * 0.16, W * (0.5 + r() * 0.26), H * 0.05)
      x.fillStyle = i % 2 ? PALETTE.corail : PALETTE.petrole
      x.beginPath()
      x.arc(0, -H * 0.42, w * 0.012, 0, 7)
      x.fill()
      x.restore()
    }
  },
  landscape: (x, w, h) => {
    const g = x.createLinearGradient(0, 0, 0, h)
    g.addColorStop(0, '#f9d9a0')
    g.addColorStop(1, '#f3a77c')
    x.fillStyle = g
    x.fillRect(0, 0, w, h)
    x.fillStyle = '#fff3cf'
    x.beginPath()
    x.arc(w * 0.68, h * 0.38, h * 0.14, 0, 7)
    x.fill()
    x.fillStyle = '#7d6a9a'
    x.beginPath()
    x.moveTo(0, h * 0.7)
    x.quadraticCurveTo(w * 0.3, h * 0.3, w * 0.6, h * 0.7)
    x.lineTo(0, h)
    x.fill()
    x.fillStyle = '#3f7f86'
    x.beginPath()
    x.moveTo(0, h)
    x.lineTo(0, h * 0.85)
    x.quadraticCurveTo(w * 0.6, h * 0.5, w, h * 0.82)
    x.lineTo(w, h)
    x.fill()
  },
  kanban: (x, w, h) => {
    x.fillStyle = '#fffdf6'
    x.fillRect(0, 0, w, h)
    const r = seededRandom(3)
    const cs = ['#f9d65c', '#f2a08c', '#9fd6c6', '#c9b3e0']
    for (let c = 0; c < 4; c++) {
      x.fillStyle = '#3a3150'
      x.fillRect(w * (0.03 + c * 0.245), h * 0.07, w * 0.16, h * 0.045)
      if (c) {
        x.fillStyle = '#d9cfe0'
        x.fillRect(w * (0.01 + c * 0.245), h * 0.06, 2, h * 0.86)
      }
      for (let i = 0; i < 4 - c * 0.6; i++) {
        x.fillStyle = cs[(c + i + ((r() * 3) | 0)) % 4] ?? PALETTE.papier
        x.fillRect(
          w * (0.03 + c * 0.245) + (i % 2) * w * 0.105,
          h * (0.2 + (i >> 1) * 0.34 + r() * 0.04),
          w * 0.095,
          h * 0.26,
        )
        x.fillStyle = '#00000030'
        x.fillRect(w * (0.04 + c * 0.245) + (i % 2) * w * 0.105, h * (0.28 + (i >> 1) * 0.34), w * 0.07, h * 0.03)
      }
    }
  },
  dashboard: (x, w, h) => {
    x.fillStyle = '#24385c'
    x.fillRect(0, 0, w, h)
    x.fillStyle = '#fff6e6'
    x.font = `800 ${h * 0.13}px "Bricolage Grotesque Variable"`

    const b = [0.3, 0.45, 0.4, 0.62, 0.55, 0.78]
    b.forEach((v, i) => {
      x.fillStyle = i === 5 ? '#f2b33d' : '#6fc4b4'
      x.fillRect(w * (0.07 + i * 0.085), h * (0.9 - v * 0.6), w * 0.06, h * v * 0.6)
    })
    x.strokeStyle = '#f2b33d'
    x.lineWidth = h * 0.07
    x.beginPath()
    x.arc(w * 0.78, h * 0.58, h * 0.2, -1.57, 2.6)
    x.stroke()
    x.strokeStyle = '#e8604c'
    x.beginPath()
    x.arc(w * 0.78, h * 0.58, h * 0.2, 2.6, 4.71)
    x.stroke()
  },
  evacuation: (x, w, h) => {
    x.fillStyle = '#fffdf6'
    x.fillRect(0, 0, w, h)
    x.fillStyle = '#2f8f5f'
    x.fillRect(0, 0, w, h * 0.2)
    x.strokeStyle = '#3a3150'
    x.lineWidth = w * 0.02
    x.strokeRect(w * 0.1, h * 0.3, w * 0.8, h * 0.55)
    x.beginPath()
    x.moveTo(w * 0.45, h * 0.3)
    x.lineTo(w * 0.45, h * 0.6)
    x.moveTo(w * 0.45, h * 0.85)
    x.lineTo(w * 0.45, h * 0.7)
    x.moveTo(w * 0.45, h * 0.55)
    x.lineTo(w * 0.9, h * 0.55)
    x.stroke()
    x.strokeStyle = '#2f8f5f'
    x.setLineDash([w * 0.05, w * 0.04])
    x.beginPath()
    x.moveTo(w * 0.7, h * 0.7)
    x.lineTo(w * 0.3, h * 0.7)
    x.lineTo(w * 0.2, h * 0.5)
    x.stroke()
    x.fillStyle = PALETTE.corail
    x.beginPath()
    x.arc(w * 0.7, h * 0.7, w * 0.03, 0, 7)
    x.fill()
  },
  bikePoster: (x, w, h) => {
    x.fillStyle = '#1f7a74'
    x.fillRect(0, 0, w, h)
    x.fillStyle = '#f2b33d'
    x.beginPath()
    x.arc(w * 0.5, h * 0.42, w * 0.34, 0, 7)
    x.fill()
    x.strokeStyle = '#2e1f38'
    x.lineWidth = w * 0.03
    for (const k of [0.3, 0.7]) {
      x.beginPath()
      x.arc(w * k, h * 0.58, w * 0.14, 0, 7)
      x.stroke()
    }
    x.beginPath()
    x.moveTo(w * 0.3, h * 0.58)
    x.lineTo(w * 0.42, h * 0.42)
    x.lineTo(w * 0.62, h * 0.42)
    x.lineTo(w * 0.5, h * 0.58)
    x.lineTo(w * 0.3, h * 0.58)
    x.moveTo(w * 0.5, h * 0.58)
    x.lineTo(w * 0.4, h * 0.36)
    x.moveTo(w * 0.7, h * 0.58)
    x.lineTo(w * 0.6, h * 0.33)
    x.lineTo(w * 0.68, h * 0.32)
    x.stroke()
    x.fillStyle = '#fff6e6'
    x.font = `800 ${w * 0.15}px "Bricolage Grotesque Variable"`
    x.textAlign = 'center'
    x.fillText('Pollen', w / 2, h * 0.88)
  },
}
/** Children's drawings pinned in rows. */
const children: Draw = (x, w, h) => {
  x.fillStyle = '#e9cda0'
  x.fillRect(0, 0, w, h)
  const r = seededRandom(31),
    inks = ['#e8604c', '#2c5f8a', '#f2b33d', '#4f9a5b', '#6b3a63']
  for (let j = 0; j < 2; j++)
    for (let i = 0; i < 4; i++) {
      const W = w * 0.2,
        H = h * 0.4,
        a = inks[Math.floor(r() * 5)] ?? PALETTE.ink,
        b = inks[Math.floor(r() * 5)] ?? PALETTE.ink
      x.save()
      x.translate(w * (0.14 + i * 0.24), h * (0.27 + j * 0.47))
      x.rotate((r() - 0.5) * 0.14)
      x.fillStyle = '#fffdf4'
      x.fillRect(-W / 2, -H / 2, W, H)
      x.lineWidth = W * 0.045
      x.lineCap = 'round'
      x.strokeStyle = a
      x.fillStyle = b
      const kind = (i + j * 3) % 4
      if (kind === 0) {
        x.beginPath()
        x.arc(0, 0, W * 0.18, 0, 7)
        x.fill()
        for (let k = 0; k < 8; k++) {
          const q = k * 0.785
          x.beginPath()
          x.moveTo(Math.cos(q) * W * 0.24, Math.sin(q) * W * 0.24)
          x.lineTo(Math.cos(q) * W * 0.34, Math.sin(q) * W * 0.34)
          x.stroke()
        }
      }
      if (kind === 1) {
        x.strokeRect(-W * 0.22, -H * 0.02, W * 0.44, H * 0.34)
        x.beginPath()
        x.moveTo(-W * 0.3, 0)
        x.lineTo(0, -H * 0.32)
        x.lineTo(W * 0.3, 0)
        x.fill()
      }
      if (kind === 2) {
        x.beginPath()
        x.arc(0, -H * 0.18, W * 0.13, 0, 7)
        x.fill()
        x.beginPath()
        x.moveTo(0, -H * 0.05)
        x.lineTo(0, H * 0.18)
        x.lineTo(-W * 0.14, H * 0.36)
        x.moveTo(0, H * 0.18)
        x.lineTo(W * 0.14, H * 0.36)
        x.moveTo(-W * 0.2, H * 0.02)
        x.lineTo(W * 0.2, H * 0.02)
        x.stroke()
      }
      if (kind === 3) {
        x.beginPath()
        x.arc(0, 0, W * 0.26, 0, 7)
        x.fill()
        x.beginPath()
        x.moveTo(-W * 0.26, 0)
        x.lineTo(W * 0.26, 0)
        x.moveTo(0, -W * 0.26)
        x.lineTo(0, W * 0.26)
        x.stroke()
      }
      x.fillStyle = '#e8604c'
      x.beginPath()
      x.arc(0, -H * 0.45, W * 0.045, 0, 7)
      x.fill()
      x.restore()
    }
}
/** Emblem of the club: a gull over a ball. */
const club: Draw = (x, w, h) => {
  x.fillStyle = PALETTE.petrole
  x.fillRect(0, 0, w, h)
  x.fillStyle = PALETTE.moutarde
  x.fillRect(0, h * 0.86, w, h * 0.14)
  x.fillRect(0, 0, w, h * 0.08)
  const X = w / 2,
    Y = h * 0.5,
    R = h * 0.3
  x.beginPath()
  x.arc(X, Y, R, 0, 7)
  x.fill()
  x.strokeStyle = PALETTE.petrole
  x.lineWidth = h * 0.03
  x.beginPath()
  x.moveTo(X - R, Y)
  x.lineTo(X + R, Y)
  x.moveTo(X, Y - R)
  x.lineTo(X, Y + R)
  x.stroke()
  x.strokeStyle = '#fff6e6'
  x.lineCap = 'round'
  x.lineWidth = h * 0.075
  for (const s of [-1, 1]) {
    x.beginPath()
    x.moveTo(X, Y - h * 0.04)
    x.quadraticCurveTo(X + s * w * 0.16, Y - h * 0.34, X + s * w * 0.34, Y - h * 0.12)
    x.stroke()
  }
}
/** Season's table: rows of shapes, no words. */
const fixtures: Draw = (x, w, h) => {
  x.fillStyle = '#3f5f4f'
  x.fillRect(0, 0, w, h)
  x.strokeStyle = x.fillStyle = '#f6f0e0'
  x.lineWidth = h * 0.018
  const r = seededRandom(6)
  for (let i = 1; i < 6; i++) {
    x.globalAlpha = 0.5
    x.beginPath()
    x.moveTo(w * 0.05, (h * i) / 6)
    x.lineTo(w * 0.95, (h * i) / 6)
    x.stroke()
    x.globalAlpha = 0.9
    x.fillRect(w * 0.07, (h * (i - 0.62)) / 6, w * (0.2 + r() * 0.2), h * 0.045)
    for (let k = 0; k < 4; k++) {
      x.beginPath()
      x.arc(w * (0.62 + k * 0.1), (h * (i - 0.42)) / 6, h * 0.035, 0, 7)
      r() > 0.5 ? x.fill() : x.stroke()
    }
  }
}

export const DRAWINGS = { ...PAPERS, children, club, fixtures }
