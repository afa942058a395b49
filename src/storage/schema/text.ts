import * as z from 'zod/mini'

/** Longest text of a field, and longest name, id or address: far above what anybody types, low enough to stop a bomb. */
export const LONGEST_TEXT = 200_000
export const LONGEST_NAME = 2_000

/** Texts as stored: bounded, otherwise free (what a learner typed is never corrected). */
export const texts = {
  short: z.string().check(z.maxLength(LONGEST_NAME)),
  long: z.string().check(z.maxLength(LONGEST_TEXT)),
  id: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)),
} as const
