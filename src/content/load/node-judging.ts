import type { Judging } from '../../domain/attempt/recognise.ts'
import { SHARED_JUDGES } from '../judges/index.ts'
import { proseReader } from '../judges/prose-reader.ts'
import type { ScenarioModule } from '../scenario-module.ts'
import type { Loaded } from './content-error.ts'
import { loadJudgeContent } from './grids.ts'

/** The judges of a scenario, for commands and tests: same reader, same tables as in the browser, read from the disk. */
export function nodeJudging(module: ScenarioModule): Loaded<Judging> {
  const content = loadJudgeContent(module.grids)
  if (!content.ok) return { ok: false, errors: content.problems }
  return {
    ok: true,
    value: { judges: { ...SHARED_JUDGES, ...module.rules.judges }, readProse: proseReader(content.content) },
  }
}
