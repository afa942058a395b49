import './zod-without-eval.ts'
import { grids, lexicon } from 'virtual:lexicon'
import frenchUrl from '../../assets/dictionaries/francais.txt?url'
import { compileContent, type JudgeContent, openFrenchTable } from '../content/judges/ecrit/index.ts'
import { SHARED_JUDGES } from '../content/judges/index.ts'
import { proseReader } from '../content/judges/prose-reader.ts'
import type { ScenarioModule } from '../content/scenario-module.ts'
import type { Judging } from '../domain/attempt/recognise.ts'

let content: Promise<(module: ScenarioModule | null) => JudgeContent> | undefined

/** Fetches the word tables once; lexicon and grids are compiled once for each scenario, and once without any. */
export function openJudgeContent(): Promise<(module: ScenarioModule | null) => JudgeContent> {
  content ??= compileOnDemand()
  return content
}

async function compileOnDemand(): Promise<(module: ScenarioModule | null) => JudgeContent> {
  const response = await fetch(frenchUrl)
  if (!response.ok) throw new Error(`Dictionary: ${response.status}`)
  const french = openFrenchTable(await response.text())
  const known = new Map<string, JudgeContent>()
  return (module) => {
    const id = module?.scenario.id ?? ''
    const ready = known.get(id)
    if (ready) return ready
    const compiled = compileContent(lexicon, [...grids, ...(module?.grids ?? [])], french)
    if (!compiled.ok)
      throw new Error(compiled.problems.map(({ file, path, message }) => `${file} ${path} ${message}`).join('\n'))
    known.set(id, compiled.content)
    return compiled.content
  }
}

/** Gives each scenario its judges. */
export async function openJudging(): Promise<(module: ScenarioModule) => Judging> {
  const contentOf = await openJudgeContent()
  const known = new Map<string, Judging>()
  return (module) => {
    const ready = known.get(module.scenario.id)
    if (ready) return ready
    const judging: Judging = {
      judges: { ...SHARED_JUDGES, ...module.rules.judges },
      readProse: proseReader(contentOf(module)),
    }
    known.set(module.scenario.id, judging)
    return judging
  }
}
