// States of a screen, painted 256 × 160: shapes only, no words, so that nothing has to be translated.
import { PALETTE } from '../palette.ts'

const fill = (x: CanvasRenderingContext2D, c: string) => {
  x.fillStyle = c
  x.fillRect(0, 0, 256, 160)
}
export function padlock(x: CanvasRenderingContext2D, X: number, Y: number, k: number, body: string, shackle: string) {
  x.strokeStyle = shackle
  x.lineWidth = 9 * k
  x.lineCap = 'butt'
  x.beginPath()
  x.arc(X, Y - 12 * k, 17 * k, Math.PI, 0)
  x.lineTo(X + 17 * k, Y)
  x.moveTo(X - 17 * k, Y - 12 * k)
  x.lineTo(X - 17 * k, Y)
  x.stroke()
  x.fillStyle = body
  x.beginPath()
  x.roundRect(X - 28 * k, Y - 4 * k, 56 * k, 44 * k, 7 * k)
  x.fill()
  x.fillStyle = PALETTE.ink
  x.beginPath()
  x.arc(X, Y + 13 * k, 6.5 * k, 0, 7)
  x.fill()
  x.fillRect(X - 3 * k, Y + 14 * k, 6 * k, 15 * k)
}
export function warning(x: CanvasRenderingContext2D, X: number, Y: number, k: number) {
  x.fillStyle = PALETTE.moutarde
  x.strokeStyle = PALETTE.ink
  x.lineWidth = 5 * k
  x.lineJoin = 'round'
  x.beginPath()
  x.moveTo(X, Y - 34 * k)
  x.lineTo(X + 38 * k, Y + 30 * k)
  x.lineTo(X - 38 * k, Y + 30 * k)
  x.closePath()
  x.fill()
  x.stroke()
  x.fillStyle = PALETTE.ink
  x.fillRect(X - 4 * k, Y - 12 * k, 8 * k, 24 * k)
  x.beginPath()
  x.arc(X, Y + 20 * k, 5 * k, 0, 7)
  x.fill()
}
export const STATES = {
  networkDown: (x: CanvasRenderingContext2D) => {
    fill(x, '#efe6f2')
    x.strokeStyle = '#8b7f9c'
    x.lineWidth = 11
    x.lineCap = 'round'
    for (const r of [22, 46, 70]) {
      x.beginPath()
      x.arc(128, 118, r, -2.3, -0.84)
      x.stroke()
    }
    x.fillStyle = '#8b7f9c'
    x.beginPath()
    x.arc(128, 118, 9, 0, 7)
    x.fill()
    x.strokeStyle = PALETTE.corail
    x.lineWidth = 13
    x.beginPath()
    x.moveTo(78, 36)
    x.lineTo(178, 132)
    x.stroke()
  },
  hacked: (x: CanvasRenderingContext2D) => {
    fill(x, '#3a1d33')
    x.fillStyle = '#5a2c4c'
    for (let i = 0; i < 7; i++) x.fillRect(14, 14 + i * 20, 40 + ((i * 37) % 50), 7)
    x.fillStyle = PALETTE.corail
    x.fillRect(0, 0, 256, 10)
    x.fillRect(0, 150, 256, 10)
    padlock(x, 160, 78, 1.35, PALETTE.corail, '#fff6e6')
  },
  serverError: (x: CanvasRenderingContext2D) => {
    fill(x, '#2c2a48')
    warning(x, 128, 80, 1.4)
  },
  frozen: (x: CanvasRenderingContext2D) => {
    fill(x, '#8fb5c4')
    x.fillStyle = '#6f96a8'
    x.fillRect(0, 110, 256, 50)
    x.fillStyle = '#7d4a2d'
    x.beginPath()
    x.arc(128, 66, 46, 0, 7)
    x.fill()
    x.fillStyle = '#eab78f'
    x.beginPath()
    x.ellipse(128, 78, 34, 40, 0, 0, 7)
    x.fill()
    x.fillStyle = PALETTE.sapin
    x.beginPath()
    x.ellipse(128, 160, 70, 40, 0, Math.PI, 0)
    x.fill()
    x.fillStyle = PALETTE.ink
    x.fillRect(108, 70, 12, 5)
    x.fillRect(136, 70, 12, 5)
    x.beginPath()
    x.ellipse(128, 100, 9, 11, 0, 0, 7)
    x.fill()
    for (let i = 0; i < 4; i++) x.drawImage(x.canvas, 90, 54 + i * 22, 80, 9, 100 - (i % 2) * 22, 54 + i * 22, 80, 9) // torn bands of a stuck picture
    x.fillStyle = '#ffffffcc'
    x.beginPath()
    x.arc(214, 34, 21, 0, 7)
    x.fill()
    x.strokeStyle = PALETTE.petrole
    x.lineWidth = 7
    x.beginPath()
    x.arc(214, 34, 12, 0.4, 5)
    x.stroke()
  },
  video: (x: CanvasRenderingContext2D) => {
    fill(x, '#8fb5c4')
    x.fillStyle = '#4a2c2a'
    x.beginPath()
    x.arc(128, 66, 46, 0, 7)
    x.fill()
    x.fillStyle = '#b97a50'
    x.beginPath()
    x.ellipse(128, 78, 34, 40, 0, 0, 7)
    x.fill()
    x.fillStyle = PALETTE.moutarde
    x.beginPath()
    x.ellipse(128, 160, 70, 40, 0, Math.PI, 0)
    x.fill()
    x.fillStyle = PALETTE.ink
    for (const s of [-13, 13]) {
      x.beginPath()
      x.ellipse(128 + s, 74, 5, 7, 0, 0, 7)
      x.fill()
    }
    x.strokeStyle = '#6e2333'
    x.lineWidth = 4
    x.beginPath()
    x.arc(128, 92, 13, 0.3, 2.8)
    x.stroke()
  },
}
