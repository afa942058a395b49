import * as z from 'zod/mini'
import { type Assessment, LEVEL_MARKS } from '../../domain/assessment/assessment.ts'
import { VERDICTS } from '../../domain/scenario/verdict.ts'
import { texts } from './text.ts'

const { short } = texts
const parts = z.int().check(z.minimum(0), z.maximum(10_000))
const seq = z.int().check(z.minimum(1))
const level = z.nullable(z.enum(LEVEL_MARKS))

/** What was frozen when a case was closed. */
export const assessmentSchema: z.ZodMiniType<Assessment> = z.strictObject({
  criteria: z.array(
    z.strictObject({
      criterion: short,
      official: short,
      value: z.nullable(parts),
      level,
      evidence: z.array(
        z.strictObject({
          obligation: short,
          weight: z.int().check(z.minimum(1)),
          verdict: z.nullable(z.enum(VERDICTS)),
          part: z.nullable(parts),
          seq: z.nullable(seq),
        }),
      ),
      faults: z.array(z.strictObject({ fault: short, gravity: z.enum(['simple', 'grave']), seqs: z.array(seq) })),
      held: z.nullable(z.literal('maitresse')),
    }),
  ),
  competence: level,
  held: z.nullable(z.literal('faute-grave')),
  hazards: z.array(z.strictObject({ id: short, outcome: z.enum(['traitee', 'subie', 'en-cours']) })),
})
