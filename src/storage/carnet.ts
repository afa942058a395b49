import * as z from 'zod/mini'
import type { Carnet } from '../app/ports.ts'
import { ENGINE_VERSION } from '../domain/attempt/attempt.ts'
import { sayIssue } from './say-issue.ts'
import {
  actionSchema,
  attemptSchema,
  contestSchema,
  decisionSchema,
  draftSchema,
  learnerSchema,
} from './schema/rows.ts'

export const CARNET_FORMAT = 2

/** The whole of one learner, with exactly its fields. */
export const carnetSchema: z.ZodMiniType<Carnet> = z.strictObject({
  format: z.literal(CARNET_FORMAT),
  engine: z.int().check(z.minimum(1), z.maximum(ENGINE_VERSION)),
  app: z.literal('en-poste'),
  learner: learnerSchema,
  attempts: z
    .array(
      z.strictObject({
        attempt: attemptSchema,
        log: z.array(actionSchema).check(z.maxLength(20_000)),
        drafts: z.array(draftSchema).check(z.maxLength(5_000)),
        contests: z.array(contestSchema).check(z.maxLength(5_000)),
        decisions: z.array(decisionSchema).check(z.maxLength(5_000)),
      }),
    )
    .check(z.maxLength(2_000)),
})

export type CarnetCheck =
  | { readonly ok: true; readonly carnet: Carnet }
  | { readonly ok: false; readonly message: string }

/** [ST4] Whether plain data is a carnet: its fields, and what ties them (ranks without a gap, everything of one learner). */
export function checkCarnet(data: unknown): CarnetCheck {
  const read = z.safeParse(carnetSchema, data)
  if (!read.success) return { ok: false, message: sayIssue(read.error.issues[0]) }
  const carnet = read.data
  const seen = new Set<string>()
  for (const [index, { attempt, log, contests, decisions }] of carnet.attempts.entries()) {
    const where = `la tentative ${index + 1}`
    if (attempt.learner !== carnet.learner.id) return refuse(`${where} appartient à quelqu’un d’autre`)
    if (seen.has(attempt.id)) return refuse(`${where} y est deux fois`)
    seen.add(attempt.id)
    const gap = log.findIndex((action, rank) => action.seq !== rank + 1)
    if (gap >= 0) return refuse(`dans ${where}, il manque l’action ${gap + 1}`)
    if (contests.some((contest) => contest.attempt !== attempt.id))
      return refuse(`dans ${where}, une contestation parle d’une autre tentative`)
    if (decisions.some((decision) => decision.attempt !== attempt.id))
      return refuse(`dans ${where}, une décision parle d’une autre tentative`)
  }
  return { ok: true, carnet }
}

const refuse = (what: string): CarnetCheck => ({
  ok: false,
  message: `Ce carnet n’est pas cohérent : ${what}. Rien n’a été repris.`,
})
