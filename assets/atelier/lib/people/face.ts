// Faces are painted on a canvas and projected on the head from the front.
import type { Pair } from '../core.ts'
import type { FullLook } from './look.ts'

/** What a mood does to a face; lengths in units of the head, angles in radians. */
interface Expression {
  readonly mouth?: string
  readonly cheek?: number
  readonly brow?: number
  readonly browUp?: number
  readonly squint?: number
  readonly look?: Pair
  readonly wide?: number
  readonly lid?: number
  readonly drop?: boolean
  readonly tear?: boolean
  readonly bags?: boolean
  readonly pale?: boolean
  readonly nose?: boolean
  readonly blink?: boolean
}
/** A point, or a control point and the point it leads to. */
type Curve = readonly [number, number] | readonly [number, number, number, number]

const W = 512,
  H = 540 // x −0.36…0.36, y 0.36…−0.40
const DARK = '#2b1c30',
  MOUTH = '#6e2333',
  TEETH = '#fffaf2',
  TONGUE = '#d9646a',
  LIPS = '#b0605a'
const px = (x: number) => ((x + 0.36) / 0.72) * W,
  py = (y: number) => ((0.36 - y) / 0.76) * H,
  ps = (s: number) => (s / 0.72) * W
export const FACE_SIZE = [W, H]

/** The eight moods of a portrait, plus what animation needs. `brow` > 0 frowns, < 0 pleads. */
export const MOODS: Readonly<Record<string, Expression>> = {
  neutre: {},
  content: { mouth: 'smile', cheek: 0.5, browUp: 0.012 },
  parle1: { mouth: 'o' },
  parle2: { mouth: 'open' },
  colere: { mouth: 'shout', brow: 0.5, browUp: -0.035, cheek: 0.75, squint: 0.72 },
  gene: { mouth: 'wavy', brow: -0.42, browUp: 0.025, cheek: 1, look: [-0.012, -0.02], drop: true },
  perdu: { mouth: 'small', brow: -0.5, browUp: 0.03, look: [0.02, 0.02], wide: 1.12 },
  triste: { mouth: 'frown', brow: -0.55, browUp: 0.012, look: [0, -0.024], lid: 0.2, tear: true },
  malade: { mouth: 'groan', brow: -0.35, lid: 0.5, bags: true, pale: true, nose: true, drop: true },
  cligne: { blink: true },
  fatigue: { mouth: 'flat', lid: 0.45, bags: true, brow: -0.2 },
}

/** c: 2D context; spec: the person; mood: a key of MOODS. */
export function paintFace(c: CanvasRenderingContext2D, spec: FullLook, mood: string) {
  const m: Expression = MOODS[mood] || {}
  // On dark skin dots and a dark line vanish: the whites of the eyes and the lips carry the expression.
  const dark = luminance(spec.skin) < 0.42
  c.clearRect(0, 0, W, H)
  const blob = (x: number, y: number, r: number, color: string, alpha: number) => {
    const g = c.createRadialGradient(px(x), py(y), 0, px(x), py(y), ps(r))
    g.addColorStop(0, color)
    g.addColorStop(1, `${color}00`)
    c.globalAlpha = alpha
    c.fillStyle = g
    c.beginPath()
    c.arc(px(x), py(y), ps(r), 0, 7)
    c.fill()
    c.globalAlpha = 1
  }
  const line = (points: readonly Pair[], width: number, color = DARK) => {
    const [first, ...rest] = points.map(([x, y]): Pair => [px(x), py(y)])
    if (!first) return
    c.strokeStyle = color
    c.lineWidth = ps(width)
    c.lineCap = c.lineJoin = 'round'
    c.beginPath()
    c.moveTo(first[0], first[1])
    const [one, two, three] = rest
    if (points.length === 3 && one && two) c.quadraticCurveTo(...one, ...two)
    else if (points.length === 4 && one && two && three) c.bezierCurveTo(...one, ...two, ...three)
    else for (const point of rest) c.lineTo(...point)
    c.stroke()
  }
  const ellipse = (x: number, y: number, rx: number, ry: number, color: string) => {
    c.fillStyle = color
    c.beginPath()
    c.ellipse(px(x), py(y), ps(rx), ps(ry), 0, 0, 7)
    c.fill()
  }

  if (m.pale) {
    blob(0, -0.05, 0.42, mix(spec.skin, '#b9c9a0', 0.75), 0.45)
    blob(0, -0.3, 0.22, mix(spec.skin, '#b9c9a0', 0.75), 0.3)
  }
  const cheek = m.cheek ?? (m.pale ? 0.1 : 0.35)
  for (const s of [-1, 1]) blob(s * 0.185, -0.125, 0.085, '#e2504a', cheek * 0.55)
  blob(0, -0.08, 0.06, '#d8584a', m.nose ? 0.75 : 0.18 + cheek * 0.12)
  if (spec.freckles)
    for (const [x, y] of [
      [0.13, -0.09],
      [0.17, -0.075],
      [0.2, -0.1],
      [0.155, -0.115],
    ] as const)
      for (const s of [-1, 1]) ellipse(s * x, y, 0.007, 0.007, '#a8623c99')
  if (spec.age === 'elder')
    for (const s of [-1, 1]) {
      line(
        [
          [s * 0.085, -0.115],
          [s * 0.125, -0.15],
          [s * 0.12, -0.205],
        ],
        0.009,
        '#5a2c3055',
      )
      line(
        [
          [s * 0.19, -0.02],
          [s * 0.215, -0.035],
        ],
        0.008,
        '#5a2c3055',
      )
      line(
        [
          [s * 0.19, 0.0],
          [s * 0.218, 0.0],
        ],
        0.008,
        '#5a2c3055',
      )
      line(
        [
          [s * 0.075, -0.065],
          [s * 0.12, -0.085],
          [s * 0.165, -0.065],
        ],
        0.009,
        '#5a2c3044',
      )
    }
  for (const s of [-1, 1]) paintEye(s)
  paintMouth(m.mouth, -0.185)
  if (m.drop) paintDrop(-0.235, 0.16)
  if (m.tear) paintDrop(0.135, -0.115, 0.7)

  function paintEye(s: number) {
    const x = s * 0.118,
      y = 0.005,
      [lookX, lookY] = m.look || [0, 0]
    if (m.bags)
      line(
        [
          [x - 0.04, y - 0.06],
          [x, y - 0.078],
          [x + 0.04, y - 0.06],
        ],
        0.01,
        '#00000055',
      )
    if (m.blink)
      line(
        [
          [x - 0.042, y],
          [x, y - 0.022],
          [x + 0.042, y],
        ],
        0.02,
      )
    else {
      const dots = spec.eyeStyle ? spec.eyeStyle !== 'white' : !dark,
        w = (dots ? 0.036 : 0.043) * (m.wide || 1),
        h = (dots ? 0.056 : 0.06) * (m.wide || 1) * (m.squint || 1)
      if (!dots) ellipse(x, y, w + 0.015, h + 0.011, TEETH)
      else if (m.look || m.wide || m.squint) ellipse(x, y, w + 0.022, h + 0.016, TEETH)
      c.save()
      c.beginPath()
      c.ellipse(px(x), py(y), ps(w + 0.016), ps(h + 0.012), 0, 0, 7)
      c.clip()
      ellipse(x + lookX - s * 0.004, y + lookY, w * (dots ? 1 : 0.8), h * (dots ? 1 : 0.86), spec.eye || '#33202b')
      ellipse(x + lookX + 0.014, y + lookY + 0.022, 0.014, 0.017, '#ffffff')
      if (m.lid) {
        c.fillStyle = m.pale ? mix(spec.skin, '#b9c9a0', 0.25) : spec.skin
        c.fillRect(px(x - 0.08), py(y + 0.09), ps(0.16), ps(0.09 * (1 + m.lid * 0.6)))
      }
      c.restore()
      const lid = m.lid || 0
      if (!dots || lid)
        line(
          [
            [x - s * 0.05, y + h * 0.72 - lid * 0.09],
            [x + s * 0.005, y + h + 0.026 - lid * 0.11],
            [x + s * 0.062, y + h * 0.5 - lid * 0.066],
          ],
          0.017,
        )
      if (spec.lashes)
        line(
          [
            [x + s * 0.058, y + h * 0.5],
            [x + s * 0.088, y + h * 0.82],
          ],
          0.014,
        )
    }
    const tilt = (m.brow || 0) * 0.075,
      by = 0.108 + (m.browUp || 0)
    line(
      [
        [x - s * 0.058, by - tilt],
        [x, by + 0.022],
        [x + s * 0.062, by - 0.008 + tilt],
      ],
      spec.browWidth || 0.026,
      spec.browColor || spec.hairColor,
    )
  }
  function paintMouth(kind: string | undefined, y: number) {
    const lips = (points: readonly Pair[]) => {
      if (dark) line(points, 0.036, LIPS)
      line(points, dark ? 0.015 : 0.02)
    }
    const path = (color: string, ...curves: readonly Curve[]) => {
      c.fillStyle = color
      c.beginPath()
      curves.forEach((q, i) => {
        i === 0
          ? c.moveTo(px(q[0]), py(q[1]))
          : q.length === 2
            ? c.lineTo(px(q[0]), py(q[1]))
            : c.quadraticCurveTo(px(q[0]), py(q[1]), px(q[2]), py(q[3]))
      })
      c.fill()
    }
    if (kind === 'smile') {
      path(
        MOUTH,
        [-0.085, y + 0.022],
        [0, y, 0.085, y + 0.022],
        [0.06, y - 0.075, 0, y - 0.075],
        [-0.06, y - 0.075, -0.085, y + 0.022],
      )
      path(
        TEETH,
        [-0.07, y + 0.012],
        [0, y - 0.008, 0.07, y + 0.012],
        [0.058, y - 0.015],
        [0, y - 0.032, -0.058, y - 0.015],
      )
    } else if (kind === 'o') {
      if (dark) ellipse(0, y - 0.015, 0.05, 0.047, LIPS)
      ellipse(0, y - 0.015, 0.036, 0.034, MOUTH)
      ellipse(0, y - 0.03, 0.022, 0.014, TONGUE)
    } else if (kind === 'open') {
      if (dark) ellipse(0, y - 0.015, 0.074, 0.058, LIPS)
      ellipse(0, y - 0.015, 0.06, 0.044, MOUTH)
      ellipse(0, y + 0.013, 0.044, 0.014, TEETH)
      ellipse(0, y - 0.038, 0.034, 0.014, TONGUE)
    } else if (kind === 'shout') {
      path(MOUTH, [-0.085, y - 0.06], [0, y + 0.07, 0.085, y - 0.06], [0, y - 0.045, -0.085, y - 0.06])
      path(TEETH, [-0.055, y - 0.022], [0, y + 0.022, 0.055, y - 0.022], [0, y - 0.005, -0.055, y - 0.022])
    } else if (kind === 'groan') {
      path(MOUTH, [-0.055, y - 0.04], [0, y + 0.03, 0.055, y - 0.04], [0, y - 0.022, -0.055, y - 0.04])
      lips([
        [-0.055, y - 0.04],
        [0, y + 0.03],
        [0.055, y - 0.04],
      ])
    } else if (kind === 'wavy')
      lips([
        [-0.07, y - 0.02],
        [-0.03, y + 0.04],
        [0.03, y - 0.06],
        [0.07, y],
      ])
    else if (kind === 'small') {
      if (dark) ellipse(0, y - 0.012, 0.04, 0.036, LIPS)
      ellipse(0, y - 0.012, 0.026, 0.022, MOUTH)
    } else if (kind === 'flat')
      lips([
        [-0.05, y - 0.012],
        [0.05, y - 0.008],
      ])
    else if (kind === 'frown')
      lips([
        [-0.06, y - 0.038],
        [0, y + 0.012],
        [0.06, y - 0.038],
      ])
    else
      lips([
        [-0.065, y + 0.008],
        [0, y - 0.032],
        [0.065, y + 0.008],
      ])
  }
  function paintDrop(x: number, y: number, k = 1) {
    const X = px(x),
      Y = py(y)
    c.fillStyle = '#8fd3ee'
    c.strokeStyle = '#3f7fa3'
    c.lineWidth = 5
    c.beginPath()
    c.moveTo(X, Y - 30 * k)
    c.quadraticCurveTo(X + 26 * k, Y + 8 * k, X, Y + 26 * k)
    c.quadraticCurveTo(X - 26 * k, Y + 8 * k, X, Y - 30 * k)
    c.fill()
    c.stroke()
  }
}
function mix(a: string, b: string, t: number) {
  const n = (h: string, i: number) => parseInt(h.slice(1 + i * 2, 3 + i * 2), 16)
  return `#${[0, 1, 2]
    .map((i) =>
      Math.round(n(a, i) * (1 - t) + n(b, i) * t)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

/** 0…1, enough to tell light from dark skin. */
function luminance(hex: string) {
  const n = (i: number) => parseInt(hex.slice(1 + i * 2, 3 + i * 2), 16) / 255
  return 0.3 * n(0) + 0.59 * n(1) + 0.11 * n(2)
}
