// The frames of a person. Baked looking down-left (front) or up-right (back, at a desk); the scene mirrors them for the two other ways.
import type { Pose } from '../lib/people/look.ts'
import { POSES, WALK } from '../lib/people/poses.ts'

export interface FramePose {
  readonly turn: number
  readonly pose: Pose
  /** Sits on the chair of a desk, which hides a part of the person. */
  readonly desk?: boolean
  readonly prop?: 'paper' | 'handset' | 'box'
}

export const WALK_FRAMES = 8
const BACK = Math.PI
const walk = WALK(WALK_FRAMES)

const STILL: Record<string, FramePose> = {
  stand: { turn: 0.25, pose: POSES.idle },
  'stand-back': { turn: BACK, pose: POSES.idle2 },
  talk1: { turn: 0.2, pose: POSES.talk1 },
  talk2: { turn: 0.2, pose: POSES.talk2 },
  'talk-back': { turn: BACK, pose: POSES.talk1 },
  wait: { turn: 0.25, pose: POSES.wait },
  bear: {
    turn: 0.2,
    pose: { ...POSES.holdOne, hold: 'held', face: 'parle2', aR: { f: 0.7, e: 1.15, out: 0.35 } },
    prop: 'paper',
  },
  wave: { turn: 0.3, pose: POSES.wave },
  angry1: { turn: 0.15, pose: POSES.angry1 },
  angry2: { turn: 0.15, pose: POSES.angry2 },
  lost: { turn: 0.3, pose: POSES.lost },
  embarrassed: { turn: 0.25, pose: POSES.embarrassed },
  ill: { turn: 0.25, pose: POSES.ill },
  carry: { turn: 0.1, pose: POSES.carry, prop: 'box' },
  work: { turn: BACK, pose: POSES.work },
  'work-front': { turn: 0.1, pose: POSES.work },
  sit: { turn: 0, pose: POSES.sit },
  'sit-talk': { turn: 0.1, pose: POSES.sitTalk },
  'sit-wait': { turn: 0.05, pose: POSES.sitWait },
  'sit-phone': { turn: 0.05, pose: POSES.phone, prop: 'handset' },
  'sit-type1': { turn: 0, pose: POSES.type1 },
  'sit-type2': { turn: 0, pose: POSES.type2 },
  type1: { turn: BACK, pose: POSES.type1, desk: true },
  type2: { turn: BACK, pose: POSES.type2, desk: true },
  'desk-phone': { turn: BACK, pose: POSES.phone, desk: true, prop: 'handset' },
}
const WALKING: Record<string, FramePose> = Object.fromEntries(
  Array.from({ length: WALK_FRAMES }, (_, i) => [
    [`walk-${i}`, { turn: 0, pose: walk(i) }] as const,
    [`walk-back-${i}`, { turn: BACK, pose: walk(i) }] as const,
  ]).flat(),
)
export const FRAMES: Readonly<Record<string, FramePose>> = { ...STILL, ...WALKING }
export const WALK_NAMES = Object.keys(WALKING)

/** What a person may be asked to do: desk workers type, visitors lose their way. */
export const FRAME_SETS = {
  desk: [
    'stand',
    'stand-back',
    'talk1',
    'talk2',
    'talk-back',
    'bear',
    'sit',
    'sit-talk',
    'type1',
    'type2',
    'desk-phone',
  ],
  office: [
    'stand',
    'stand-back',
    'talk1',
    'talk2',
    'talk-back',
    'bear',
    'sit',
    'sit-talk',
    'sit-phone',
    'sit-type1',
    'sit-type2',
    'wait',
    'ill',
  ],
  workshop: ['stand', 'stand-back', 'talk1', 'talk2', 'bear', 'work', 'work-front', 'carry'],
  visitor: [
    'stand',
    'stand-back',
    'talk1',
    'talk-back',
    'wait',
    'angry1',
    'angry2',
    'lost',
    'embarrassed',
    'ill',
    'sit-wait',
    'bear',
  ],
} as const satisfies Record<string, readonly (keyof typeof STILL)[]>
export type FrameSet = keyof typeof FRAME_SETS
