import * as z from 'zod/mini'
import type { Action } from '../domain/attempt/action.ts'
import { ATTEMPT_FORMAT, type Attempt, ENGINE_VERSION } from '../domain/attempt/attempt.ts'
import type { StorageProblem } from './opened-store.ts'
import { actionRowSchema, attemptSchema } from './schema/rows.ts'

/** Notes what cannot be read, once per thing. */
export interface Problems {
  readonly note: (problem: StorageProblem) => void
  readonly list: () => readonly StorageProblem[]
}

export function createProblems(): Problems {
  const found = new Map<string, StorageProblem>()
  return {
    note: (problem) => found.set(`${problem.what} ${problem.key}`, problem),
    list: () => [...found.values()],
  }
}

/** A row as its schema reads it, or `null` and a sentence. */
export function readRow<T>(
  schema: z.ZodMiniType<T>,
  row: unknown,
  what: StorageProblem['what'],
  key: string,
  problems: Problems,
): T | null {
  const read = z.safeParse(schema, row)
  if (read.success) return read.data
  problems.note({
    what,
    key,
    message: `Un enregistrement de cet appareil (${what} « ${key} ») n’est pas lisible par cette version d’En poste. Il est laissé tel quel.`,
  })
  return null
}

/** An attempt; one of a newer format is left alone, and said to be newer. */
export function readAttempt(row: unknown, problems: Problems): Attempt | null {
  const read = z.safeParse(attemptSchema, row)
  if (read.success) return read.data
  const { id, format, engine } = (typeof row === 'object' && row !== null ? row : {}) as Record<string, unknown>
  const key = typeof id === 'string' ? id : 'sans numéro'
  const newer =
    (typeof format === 'number' && format > ATTEMPT_FORMAT) || (typeof engine === 'number' && engine > ENGINE_VERSION)
  problems.note({
    what: 'tentative',
    key,
    message: newer
      ? `La tentative « ${key} » a été faite avec une version plus récente d’En poste. Elle est laissée telle quelle ; rechargez la page pour obtenir la bonne version.`
      : `La tentative « ${key} » n’est pas lisible par cette version d’En poste. Elle est laissée telle quelle.`,
  })
  return null
}

/** The longest beginning of a log that can be trusted: ranks 1, 2, 3… each readable. What follows is left untouched. */
export function readLog(attempt: string, rows: readonly unknown[], problems: Problems): readonly Action[] {
  const log: Action[] = []
  for (const row of rows) {
    const read = z.safeParse(actionRowSchema, row)
    if (!read.success || read.data.seq !== log.length + 1) {
      problems.note({
        what: 'action',
        key: `${attempt}, n° ${log.length + 1}`,
        message: `Le journal de cette tentative s’arrête à l’action ${log.length} : la suivante n’est pas lisible par cette version d’En poste. Elle est laissée telle quelle.`,
      })
      break
    }
    const { attempt: _, ...action } = read.data
    log.push(action)
  }
  return log
}
