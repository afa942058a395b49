import { ulid } from 'ulid'
import { ATTEMPT_FORMAT, type Attempt, ENGINE_VERSION } from '../domain/attempt/attempt.ts'
import type { Draw } from '../domain/scenario/draw.ts'
import type { Scenario } from '../domain/scenario/scenario.ts'

/** A new attempt of a learner on a draw, carrying every version a replay will ask for. */
export function startAttempt(
  scenario: Scenario,
  draw: Draw,
  learner: string,
  mode: Attempt['mode'],
  now: number,
): Attempt {
  return {
    format: ATTEMPT_FORMAT,
    engine: ENGINE_VERSION,
    id: ulid(now),
    learner,
    scenario: scenario.id,
    scenarioVersion: scenario.version,
    scenarioHash: scenario.hash,
    mode,
    draw,
    startedAt: now,
    status: 'en-cours',
  }
}
