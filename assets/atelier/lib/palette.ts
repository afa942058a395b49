// Colours of the art direction, and the few painted materials everything shares.
import { canvasTexture, material, newOid, seededRandom, THREE } from './core.ts'

export { PALETTE } from './palette-colors.ts'

// One object = one ink outline: everything under this node shares an id.
export function asObject<T extends THREE.Object3D>(node: T): T {
  node.userData.oid = newOid()
  return node
}

// Multiplies an sRGB hex colour: shade('#c98a4b', .8) is its shadow tone.
export function shade(hex: string, k: number): string {
  const c = new THREE.Color(hex)
  const channel = (v: number) =>
    Math.max(0, Math.min(255, Math.round(v * 255 * k)))
      .toString(16)
      .padStart(2, '0')
  return `#${[c.r, c.g, c.b].map(channel).join('')}`
}

export const wood = (c: string, along: 'u' | 'v' = 'u') =>
  material(c, {
    map: canvasTexture(256, 256, (x) => {
      const r = seededRandom(7)
      for (let i = 0; i < 26; i++) {
        const v = r() * 256
        x.strokeStyle = r() > 0.5 ? shade(c, 0.9) : shade(c, 1.07)
        x.globalAlpha = 0.55
        x.lineWidth = 1.5 + r() * 4
        x.beginPath()
        const bend = () => v + r() * 14 - 7
        if (along === 'u') {
          x.moveTo(0, v)
          x.bezierCurveTo(80, bend(), 170, bend(), 256, v)
        } else {
          x.moveTo(v, 0)
          x.bezierCurveTo(bend(), 80, bend(), 170, v, 256)
        }
        x.stroke()
      }
    }),
  })
export const textLines = (
  x: CanvasRenderingContext2D,
  X: number,
  Y: number,
  w: number,
  n: number,
  gap: number,
  col: string,
  h = 4,
  seed = 3,
) => {
  const r = seededRandom(seed)
  x.fillStyle = col
  for (let i = 0; i < n; i++) x.fillRect(X, Y + i * gap, w * (0.55 + r() * 0.45), h)
}
