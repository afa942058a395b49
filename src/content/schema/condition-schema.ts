import { z } from 'zod'
import type { Condition } from '../../domain/scenario/condition.ts'
import { VERDICTS } from '../../domain/scenario/verdict.ts'

const verdict = z.enum(VERDICTS)

type Written =
  | string
  | readonly Written[]
  | { readonly 'un-de': readonly Written[] }
  | Readonly<Record<string, (typeof VERDICTS)[number] | readonly (typeof VERDICTS)[number][]>>

const written: z.ZodType<Written> = z.lazy(() =>
  z.union([
    z.string(),
    z.array(written).min(1),
    z.strictObject({ 'un-de': z.array(written).min(1) }),
    z.record(z.string(), z.union([verdict, z.array(verdict).min(1)])),
  ]),
)

/** A condition as authors write it (`relance-1`, `{ relance-1: juste }`, lists, `un-de`), read as domain data. */
export const conditionSchema = written.transform(toCondition)

function toCondition(value: Written): Condition {
  if (typeof value === 'string') return { kind: 'fait', what: value }
  if (Array.isArray(value)) return { kind: 'tous', of: value.map(toCondition) }
  if ('un-de' in value) return { kind: 'un-de', of: (value['un-de'] as readonly Written[]).map(toCondition) }
  const parts = Object.entries(value as Record<string, Verdict | readonly Verdict[]>).map(
    ([obligation, words]): Condition => ({
      kind: 'verdict',
      obligation,
      verdicts: typeof words === 'string' ? [words] : words,
    }),
  )
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'tous', of: parts }
}

type Verdict = (typeof VERDICTS)[number]
