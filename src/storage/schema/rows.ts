import * as z from 'zod/mini'
import type { Contest, Decision, Learner } from '../../app/ports.ts'
import { DECISION_WORDS } from '../../domain/assessment/review.ts'
import type { Action } from '../../domain/attempt/action.ts'
import { ATTEMPT_FORMAT, type Attempt, ENGINE_VERSION } from '../../domain/attempt/attempt.ts'
import { LEVELS } from '../../domain/scenario/draw.ts'
import { VERDICTS } from '../../domain/scenario/verdict.ts'
import { actSchema } from './act-schema.ts'
import { assessmentSchema } from './assessment.ts'
import { texts } from './text.ts'

const { short, long, id } = texts
const rank = z.int().check(z.minimum(1))
const clock = z.number().check(z.minimum(0))

/** A profile of this device. */
export const learnerSchema: z.ZodMiniType<Learner> = z.strictObject({
  id,
  alias: short,
  avatar: short,
  createdAt: clock,
  lastSeenAt: clock,
})

/** An attempt of a known format. */
export const attemptSchema: z.ZodMiniType<Attempt> = z.strictObject({
  format: z.literal(ATTEMPT_FORMAT),
  engine: z.int().check(z.minimum(1), z.maximum(ENGINE_VERSION)),
  id,
  learner: id,
  scenario: id,
  scenarioVersion: z.int(),
  scenarioHash: short,
  mode: z.enum(['entrainement', 'evaluation']),
  draw: z.strictObject({
    seed: short,
    level: z.enum(LEVELS),
    factors: z.array(short),
    picks: z.record(short, z.union([short, z.number()])),
  }),
  startedAt: clock,
  status: z.enum(['en-cours', 'close', 'archivee']),
  assessment: z.exactOptional(assessmentSchema),
  reviewed: z.exactOptional(assessmentSchema),
  closedAt: z.exactOptional(clock),
})

const action = {
  seq: rank,
  at: clock,
  act: actSchema,
  obligations: z.array(z.strictObject({ id: short, verdict: z.enum(VERDICTS) })),
  faults: z.array(short),
}

/** One entry of a log. */
export const actionSchema: z.ZodMiniType<Action> = z.strictObject(action)

/** The same with the attempt it belongs to, as the table keeps it. */
export interface ActionRow extends Action {
  readonly attempt: string
}
export const actionRowSchema: z.ZodMiniType<ActionRow> = z.strictObject({ attempt: id, ...action })

/** What was being typed. `value` is the tool's own: the tool checks it. */
export interface DraftRow {
  readonly attempt: string
  readonly key: string
  readonly value: unknown
  readonly at: number
}
const draft = { key: id, value: z.unknown(), at: clock }
export const draftSchema: z.ZodMiniType<Omit<DraftRow, 'attempt'>> = z.strictObject(draft)
export const draftRowSchema: z.ZodMiniType<DraftRow> = z.strictObject({ attempt: id, ...draft })

/** A contest of a finding. */
export const contestSchema: z.ZodMiniType<Contest> = z.strictObject({
  attempt: id,
  obligation: id,
  finding: id,
  field: long,
  start: z.int().check(z.minimum(0)),
  end: z.int().check(z.minimum(0)),
  at: clock,
})

/** A teacher's word. */
export const decisionSchema: z.ZodMiniType<Decision> = z.strictObject({
  attempt: id,
  obligation: id,
  finding: id,
  word: z.enum(DECISION_WORDS),
  comment: short,
  at: clock,
})

/** A setting; whoever reads it checks its value. */
export interface SettingRow {
  readonly key: string
  readonly value: unknown
}
