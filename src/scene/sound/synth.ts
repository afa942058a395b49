// The sounds of the office, made of a few oscillators and a little noise: no file, nothing to fetch. Quiet on purpose.
import { lot } from '../life/lot.ts'
import type { Cue } from './heard.ts'

type Audio = BaseAudioContext

interface Tone {
  readonly at: number
  readonly for: number
  readonly hz: number
  /** Where the pitch ends; the same by default. */
  readonly to?: number
  readonly type?: OscillatorType
  /** 0 to 1. */
  readonly loud: number
}
interface Noise {
  readonly at: number
  readonly for: number
  /** Centre of what is let through. */
  readonly hz: number
  readonly q: number
  readonly loud: number
}
interface Score {
  readonly tones?: readonly Tone[]
  readonly noises?: readonly Noise[]
}

/** How loud everything is, at most. */
const LEVEL = 0.22
const ATTACK = 0.012

const repeat = <T>(n: number, make: (i: number) => T): readonly T[] => Array.from({ length: n }, (_, i) => make(i))

const SCORES: Readonly<Record<Cue, Score>> = {
  ring: {
    tones: repeat(2, (i) => i).flatMap((burst) =>
      repeat(9, (i) => ({ at: burst * 0.95 + i * 0.06, for: 0.07, hz: i % 2 ? 660 : 528, loud: 0.5 })),
    ),
  },
  door: {
    tones: [
      { at: 0, for: 0.5, hz: 988, loud: 0.4 },
      { at: 0.16, for: 0.7, hz: 784, loud: 0.4 },
    ],
  },
  steps: { noises: repeat(4, (i) => ({ at: i * 0.28, for: 0.07, hz: 240 + (i % 2) * 60, q: 2, loud: 0.7 })) },
  chime: {
    tones: [
      { at: 0, for: 0.4, hz: 1175, loud: 0.3 },
      { at: 0.09, for: 0.45, hz: 1568, loud: 0.22 },
    ],
  },
  paper: {
    noises: [
      { at: 0, for: 0.12, hz: 3200, q: 0.8, loud: 0.45 },
      { at: 0.15, for: 0.2, hz: 2400, q: 0.8, loud: 0.35 },
    ],
  },
  murmur: {
    noises: repeat(7, (i) => ({ at: i * 0.22, for: 0.34, hz: 260 + (lot('murmur', i) % 300), q: 4, loud: 0.5 })),
  },
  drill: {
    tones: [{ at: 0, for: 0.9, hz: 92, to: 118, type: 'sawtooth', loud: 0.22 }],
    noises: [{ at: 0, for: 0.9, hz: 900, q: 1.5, loud: 0.18 }],
  },
  wind: { noises: repeat(3, (i) => ({ at: i * 0.5, for: 0.9, hz: 380 + i * 120, q: 3, loud: 0.4 })) },
  alarm: { tones: repeat(3, (i) => ({ at: i * 0.3, for: 0.14, hz: 880, type: 'triangle' as const, loud: 0.32 })) },
  horn: {
    tones: repeat(2, (i) => ({ at: i * 0.4, for: 0.3, hz: 330, to: 322, type: 'triangle' as const, loud: 0.4 })),
  },
  jam: {
    noises: repeat(5, (i) => ({ at: i * 0.11, for: 0.09, hz: 700, q: 2, loud: 0.45 })),
    tones: [{ at: 0.6, for: 0.25, hz: 440, to: 392, loud: 0.3 }],
  },
  thump: { tones: [{ at: 0, for: 0.4, hz: 110, to: 48, loud: 0.8 }] },
  knock: { noises: repeat(2, (i) => ({ at: i * 0.17, for: 0.06, hz: 420, q: 6, loud: 0.9 })) },
}

/** Seconds that a cue lasts. */
export function lengthOf(cue: Cue): number {
  const { tones = [], noises = [] } = SCORES[cue]
  return Math.max(...[...tones, ...noises].map((part) => part.at + part.for))
}

/** Schedules a cue on an audio context, from `start` on (its own seconds), into `out`. */
export function playCue(audio: Audio, out: AudioNode, cue: Cue, start: number): void {
  const { tones = [], noises = [] } = SCORES[cue]
  for (const tone of tones) {
    const source = audio.createOscillator()
    source.type = tone.type ?? 'sine'
    source.frequency.setValueAtTime(tone.hz, start + tone.at)
    if (tone.to) source.frequency.linearRampToValueAtTime(tone.to, start + tone.at + tone.for)
    source.connect(envelope(audio, out, start + tone.at, tone.for, tone.loud))
    source.start(start + tone.at)
    source.stop(start + tone.at + tone.for)
  }
  for (const noise of noises) {
    const source = audio.createBufferSource()
    source.buffer = hiss(audio, noise.for)
    const filter = audio.createBiquadFilter()
    filter.type = 'bandpass'
    filter.frequency.value = noise.hz
    filter.Q.value = noise.q
    source.connect(filter)
    filter.connect(envelope(audio, out, start + noise.at, noise.for, noise.loud))
    source.start(start + noise.at)
  }
}

function envelope(audio: Audio, out: AudioNode, start: number, seconds: number, loud: number): GainNode {
  const gain = audio.createGain()
  gain.gain.setValueAtTime(0, start)
  gain.gain.linearRampToValueAtTime(loud * LEVEL, start + ATTACK)
  gain.gain.linearRampToValueAtTime(0, start + seconds)
  gain.connect(out)
  return gain
}

/** White noise, the same each time. */
function hiss(audio: Audio, seconds: number): AudioBuffer {
  const buffer = audio.createBuffer(1, Math.ceil(seconds * audio.sampleRate), audio.sampleRate)
  const data = buffer.getChannelData(0)
  let state = 0x2545f491
  for (let i = 0; i < data.length; i++) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    data[i] = (state >>> 0) / 2 ** 31 - 1
  }
  return buffer
}
