import type { Assessment } from '../assessment/assessment.ts'
import type { Draw } from '../scenario/draw.ts'

export const ATTEMPT_FORMAT = 1
export const ENGINE_VERSION = 1

/** One learner, one draw, one log. Versions stand in everything stored or handed over. */
export interface Attempt {
  readonly format: number
  readonly engine: number
  readonly id: string
  readonly learner: string
  readonly scenario: string
  readonly scenarioVersion: number
  readonly scenarioHash: string
  readonly mode: 'entrainement' | 'evaluation'
  readonly draw: Draw
  /** Wall clock, milliseconds. */
  readonly startedAt: number
  readonly status: 'en-cours' | 'close' | 'archivee'
  /** Frozen when the case is closed; a replay must find the same. */
  readonly assessment?: Assessment
  /** The same with contests and the teacher's decisions; absent when there are none. */
  readonly reviewed?: Assessment
  readonly closedAt?: number
}
