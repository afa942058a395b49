// Poses in radians. Arms: f forwards, out sideways, e elbow, in / ein inwards, h hand. Legs: f, k knee, t toes.
// hx / hy / hz turn the head; `seated` folds skirts; `hands: 'fist'`; `hold` shows a prop given with give().
import type { Pose } from './look.ts'

const SIT: Pose = { y: -0.26, seated: true, lL: { f: 1.5, k: 1.45, t: -0.12 }, lR: { f: 1.5, k: 1.45, t: -0.12 } }
const ON_LAP: Pose = { aL: { f: 0.6, e: 1.05, in: 0.3, out: 0.1 }, aR: { f: 0.6, e: 1.05, in: 0.3, out: 0.1 } }
export const POSES = {
  idle: {},
  idle2: { y: -0.012, aL: { out: 0.2 }, aR: { out: 0.2 }, hz: 0.03 },
  wait: {
    aL: { f: 0.35, e: 1.45, ein: 0.75, out: 0.24 },
    aR: { f: 0.4, e: 1.5, ein: 0.8, out: 0.24 },
    hz: 0.04,
    face: 'fatigue',
  },
  talk1: { aR: { f: 0.75, e: 1.2, out: 0.25 }, hz: 0.05, face: 'parle2' },
  talk2: { aR: { f: 0.9, e: 0.9, out: 0.4 }, hz: -0.03, face: 'parle1' },
  angry1: {
    aR: { f: 1.2, e: 1.75, out: 0.55, in: -0.2 },
    aL: { f: -0.1, e: 1.5, out: 0.8, ein: 0.9 },
    lean: 0.1,
    face: 'colere',
    hx: 0.06,
    hands: 'fist',
  },
  angry2: {
    aR: { f: 1.5, e: 1.35, out: 0.6, in: -0.2 },
    aL: { f: -0.1, e: 1.5, out: 0.8, ein: 0.9 },
    lean: 0.14,
    face: 'colere',
    hx: 0.08,
    hz: 0.05,
    hands: 'fist',
  },
  embarrassed: {
    aR: { f: 2.5, e: 2.2, out: 0.45, in: 0.2 },
    aL: { f: 0.1, out: 0.14, e: 0.2 },
    hx: 0.16,
    hz: 0.1,
    lean: 0.02,
    face: 'gene',
  },
  lost: {
    aL: { f: 0.5, e: 1.35, out: 0.5 },
    aR: { f: 0.5, e: 1.35, out: 0.5 },
    hy: 0.4,
    hz: 0.1,
    face: 'perdu',
  },
  sad: { aL: { f: 0.12, out: 0.14 }, aR: { f: 0.12, out: 0.14 }, lean: 0.1, hx: 0.28, face: 'triste' },
  ill: {
    aR: { f: 1.15, e: 2.05, in: 0.45, out: 0.1 },
    aL: { f: 0.5, e: 1.35, in: 0.5, out: 0.1 },
    lean: 0.2,
    hx: 0.14,
    face: 'malade',
  },
  wave: { aR: { f: 2.6, e: 0.5, out: 0.35 }, face: 'content' },
  carry: {
    aL: { f: 0.62, e: 0.95, in: 0.1, out: 0.16 },
    aR: { f: 0.62, e: 0.95, in: 0.1, out: 0.16 },
    lean: -0.04,
    hold: 'carried',
    hands: 'fist',
  },
  holdOne: { aR: { f: 0.55, e: 1.15, out: 0.16 }, hold: 'held', hands: 'fist' },
  read: {
    aL: { f: 0.7, e: 1.2, in: 0.25 },
    aR: { f: 0.7, e: 1.2, in: 0.25 },
    hx: 0.25,
    hold: 'held',
    hands: 'fist',
  },
  point: { aR: { f: 1.5, e: 0.15, out: 0.3 }, face: 'parle1' },
  reach: { aR: { f: 1.9, e: 0.35, out: 0.2 }, hx: -0.12 },
  serve: { aL: { f: 0.95, e: 0.7, in: 0.05 }, aR: { f: 0.9, e: 0.75, in: 0.05 }, hx: 0.1 },
  work: {
    aL: { f: 0.85, e: 0.8, in: 0.15 },
    aR: { f: 1.0, e: 0.65, in: 0.2 },
    lean: 0.16,
    hx: 0.22,
    hands: 'fist',
  },
  cane: { aR: { f: 0.42, e: 0.5, out: 0.16 }, aL: { f: 0.1, e: 0.35 }, upright: 'cane', hands: 'fist' },
  handInHand: { aL: { f: 0.15, out: 0.5, e: 0.1 } },
  sit: { ...SIT, ...ON_LAP, lean: 0.03 },
  sitTalk: { ...SIT, ...ON_LAP, aR: { f: 0.8, e: 1.2, out: 0.3 }, face: 'parle2', hz: 0.05 },
  sitWait: { ...SIT, ...ON_LAP, hx: 0.12, hz: 0.1, face: 'fatigue' },
  type1: {
    ...SIT,
    aL: { f: 0.9, e: 0.78, in: 0.25 },
    aR: { f: 1.0, e: 0.62, in: 0.25 },
    lean: 0.08,
    hx: 0.08,
  },
  type2: {
    ...SIT,
    aL: { f: 1.0, e: 0.62, in: 0.25 },
    aR: { f: 0.9, e: 0.78, in: 0.25 },
    lean: 0.08,
    hx: 0.09,
  },
  phone: {
    ...SIT,
    aR: { f: 1.6, e: 2.3, out: 0.45, in: 0.1 },
    aL: { f: 0.9, e: 0.78, in: 0.25 },
    hz: 0.12,
    face: 'parle1',
    hold: 'handset',
    hands: 'fist',
  },
  roll: {
    ...SIT,
    aL: { f: -0.1, e: 0.75, out: 0.5, ein: 0.1 },
    aR: { f: -0.1, e: 0.75, out: 0.5, ein: 0.1 },
  },
} satisfies Record<string, Pose>
/** Frame i of a walk of n frames. */
export const WALK =
  (n: number) =>
  (i: number): Pose => {
    const t = (i / n) * Math.PI * 2,
      s = Math.sin(t),
      c = Math.cos(t)
    return {
      lL: { f: s * 0.55, k: Math.max(0, -Math.sin(t - 1.2)) * 0.75 },
      lR: { f: -s * 0.55, k: Math.max(0, Math.sin(t - 1.2)) * 0.75 },
      aL: { f: -s * 0.5, e: 0.35 },
      aR: { f: s * 0.5, e: 0.35 },
      y: Math.abs(c) * 0.03 - 0.025,
      twist: s * 0.08,
      lean: 0.04,
      hz: s * 0.02,
    }
  }
