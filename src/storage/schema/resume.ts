import * as z from 'zod/mini'
import { texts } from './text.ts'

/** What the home screen shows before anything heavy loads: the attempt to go on with, in words. One per learner. */
export interface Resume {
  readonly learner: string
  readonly attempt: string
  /** Title of the scenario. */
  readonly title: string
  /** Day and time of the run in words: « mardi 24 novembre, 10 h 42 ». */
  readonly when: string
  /** Wall clock, milliseconds. */
  readonly at: number
}

export const resumeSchema: z.ZodMiniType<Resume> = z.strictObject({
  learner: texts.id,
  attempt: texts.id,
  title: texts.short,
  when: texts.short,
  at: z.number(),
})
