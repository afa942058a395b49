// Everyone who can be drawn: the staff of the world's files, their contacts, visitors, the learner.
import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Appearance, dress } from '../bake/dress.ts'
import type { FrameSet } from '../bake/frames.ts'
import type { PersonLook } from '../lib/people/look.ts'
import { CONTACTS, LEARNERS, STOCK } from './outsiders.ts'
import { CALLERS, VISITORS } from './visitors.ts'

/** Faces of those one works with, 256 px. */
export const PORTRAIT_MOODS: readonly string[] = [
  'neutre',
  'content',
  'parle1',
  'parle2',
  'colere',
  'gene',
  'perdu',
  'triste',
  'malade',
  'fatigue',
]
/** Faces of those one meets once. */
const COUNTER_MOODS: readonly string[] = ['neutre', 'content', 'parle1', 'colere', 'gene', 'perdu']

export interface CastMember {
  readonly id: string
  readonly look: PersonLook
  /** Frames for the scene; nothing for those who are only heard. */
  readonly set?: FrameSet
  /** Walks in and out, no more: half the steps are drawn. */
  readonly passing?: boolean
  /** Faces on file; the neutral one stands for the others. */
  readonly portraits: readonly string[]
}

interface WorldPerson {
  readonly id: string
  readonly civilite: string
  readonly naissance?: string
  readonly bureau?: string
  readonly apparence?: Appearance
}

/** Rooms whose people sit at a desk of the scene, or work standing. */
const SETS: Readonly<Record<string, FrameSet>> = {
  'open-space': 'desk',
  'atelier-soudure': 'workshop',
  'atelier-montage': 'workshop',
  magasin: 'workshop',
  sav: 'workshop',
}

export function staff(organisation: string): CastMember[] {
  const file = `scenarios/_communs/${organisation}/personnes.yaml`
  if (!existsSync(file)) return []
  const { personnes } = parse(readFileSync(file, 'utf8')) as { personnes: readonly WorldPerson[] }
  return personnes.flatMap((p): CastMember[] =>
    p.apparence
      ? [
          {
            id: p.id,
            look: dress(p.apparence, { woman: p.civilite === 'Mme', born: Number(p.naissance?.slice(0, 4) ?? 1985) }),
            set: SETS[p.bureau ?? ''] ?? 'office',
            portraits: PORTRAIT_MOODS,
          },
        ]
      : [],
  )
}

export function outsiders(): CastMember[] {
  const of = (looks: Readonly<Record<string, PersonLook>>, rest: Omit<CastMember, 'id' | 'look'>) =>
    Object.entries(looks).map(([id, look]) => ({ id, look, ...rest }))
  return [
    ...of(CONTACTS, { portraits: PORTRAIT_MOODS }),
    ...of(VISITORS, { set: 'visitor', passing: true, portraits: COUNTER_MOODS }),
    ...of(CALLERS, { portraits: COUNTER_MOODS }),
    ...of(STOCK, { set: 'visitor', portraits: [] }),
    ...of(LEARNERS, { set: 'desk', portraits: [] }),
  ]
}
