import './zod-without-eval.ts'
import { grids, lexicon } from 'virtual:lexicon'
import { compileContent } from '../content/judges/ecrit/index.ts'
import { SHARED_JUDGES } from '../content/judges/index.ts'
import { proseReader } from '../content/judges/prose-reader.ts'
import type { ScenarioModule } from '../content/scenario-module.ts'
import type { Judging } from '../domain/attempt/recognise.ts'
import { openFrench } from './french.ts'

/** Fetches the word tables once, then gives each scenario its judges. */
export async function openJudging(): Promise<(module: ScenarioModule) => Judging> {
  const french = await openFrench()
  const known = new Map<string, Judging>()
  return (module) => {
    const ready = known.get(module.scenario.id)
    if (ready) return ready
    const compiled = compileContent(lexicon, [...grids, ...module.grids], french)
    if (!compiled.ok)
      throw new Error(compiled.problems.map(({ file, path, message }) => `${file} ${path} ${message}`).join('\n'))
    const judging: Judging = {
      judges: { ...SHARED_JUDGES, ...module.rules.judges },
      readProse: proseReader(compiled.content),
    }
    known.set(module.scenario.id, judging)
    return judging
  }
}
