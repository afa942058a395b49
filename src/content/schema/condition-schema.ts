import { z } from 'zod'
import type { Condition } from '../../domain/scenario/condition.ts'
import { VERDICTS } from '../../domain/scenario/verdict.ts'

type Written =
  | string
  | readonly Written[]
  | { readonly 'un-de': readonly Written[] }
  | Readonly<Record<string, string | readonly string[]>>

/** Conditions as authors write them (`relance-1`, `{ relance-1: juste }`, lists, `un-de`), over one list of words. */
function conditions(word: z.ZodType<string>) {
  const written: z.ZodType<Written> = z.lazy(() =>
    z.union([
      z.string(),
      z.array(written).min(1),
      z.strictObject({ 'un-de': z.array(written).min(1) }),
      z.record(z.string(), z.union([word, z.array(word).min(1)])),
    ]),
  )
  return written.transform(toCondition)
}

/** What is asked of the run: works and their verdicts, events, faults. */
export const conditionSchema = conditions(z.enum(VERDICTS))

/** What is asked of the draw: factors, level, `{ flux: choix }`. */
export const presenceSchema = conditions(z.string())

function toCondition(value: Written): Condition {
  if (typeof value === 'string') return { kind: 'fait', what: value }
  if (isList(value)) return { kind: 'tous', of: value.map(toCondition) }
  if (isOneOf(value)) return { kind: 'un-de', of: value['un-de'].map(toCondition) }
  const parts = Object.entries(value as Readonly<Record<string, string | readonly string[]>>).map(
    ([what, words]): Condition => ({ kind: 'mot', what, words: typeof words === 'string' ? [words] : words }),
  )
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'tous', of: parts }
}

const isList = (value: Written): value is readonly Written[] => Array.isArray(value)

const isOneOf = (value: Written): value is { readonly 'un-de': readonly Written[] } =>
  typeof value === 'object' && 'un-de' in value
