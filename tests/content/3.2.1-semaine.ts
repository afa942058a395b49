import { rules } from '../../scenarios/3.2.1-suivi-temps-travail/rules.ts'
import { SHARED_JUDGES } from '../../src/content/judges/index.ts'
import type { RotaConstraints } from '../../src/content/judges/planning/constraints.ts'
import { proseReader } from '../../src/content/judges/prose-reader.ts'
import { loadJudgeContent, readYamlFolder } from '../../src/content/load/grids.ts'
import { loadScenario } from '../../src/content/load/scenario.ts'
import { loadWorld } from '../../src/content/load/world.ts'
import type { Judging } from '../../src/domain/attempt/recognise.ts'
import { type RunSetup, setUpRun } from '../../src/domain/attempt/run.ts'
import type { Presence } from '../../src/domain/records/rota.ts'
import type { CaseFile } from '../../src/domain/scenario/case-file.ts'
import type { Draw, Level } from '../../src/domain/scenario/draw.ts'
import { resolveDraw } from '../../src/domain/scenario/resolve-draw.ts'

const world = loadWorld('scenarios')
const loaded = loadScenario('.', '3.2.1-suivi-temps-travail')
const content = loadJudgeContent(readYamlFolder('scenarios/3.2.1-suivi-temps-travail/grilles'))
if (!world.ok || !loaded.ok || !content.ok) throw new Error('The content of 3.2.1 does not load')

export const house = world.value.organisations.entreprise
export const scenario = loaded.value
export const judging: Judging = { judges: SHARED_JUDGES, readProse: proseReader(content.content) }

/** A case of the scenario, and how many times its streams were asked. */
export function caseOf(
  seed: string,
  factors: readonly string[] = [],
  level: Level = 'confirme',
): { readonly draw: Draw; readonly caseFile: CaseFile; readonly asked: number } {
  let asked = 0
  const found = resolveDraw(
    scenario,
    { seed, level, factors },
    (draw) => {
      asked += 1
      return rules.derive(draw, house)
    },
    (caseFile, draw) => rules.accepts?.(caseFile, draw) ?? true,
  )
  return { ...found, asked }
}

export function runOf(seed: string, factors: readonly string[] = []): RunSetup {
  const { draw, caseFile } = caseOf(seed, factors)
  return setUpRun(scenario, draw, caseFile)
}

export const constraintsOf = (caseFile: CaseFile, name: string): RotaConstraints =>
  caseFile.computed[name] as RotaConstraints
export const weekOf = (caseFile: CaseFile, name: string): readonly Presence[] =>
  caseFile.computed[name] as readonly Presence[]
