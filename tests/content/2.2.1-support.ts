import { rules } from '../../scenarios/2.2.1-suivi-comptes/rules.ts'
import { SHARED_JUDGES } from '../../src/content/judges/index.ts'
import { proseReader } from '../../src/content/judges/prose-reader.ts'
import { loadJudgeContent, readYamlFolder } from '../../src/content/load/grids.ts'
import { loadScenario } from '../../src/content/load/scenario.ts'
import { loadWorld } from '../../src/content/load/world.ts'
import { setUpRun } from '../../src/domain/attempt/run.ts'
import { type DrawWishes, resolveDraw } from '../../src/domain/scenario/resolve-draw.ts'

export const FOLDER = 'scenarios/2.2.1-suivi-comptes'
const scenario = loadScenario('.', '2.2.1-suivi-comptes')
const world = loadWorld('scenarios')
const content = loadJudgeContent(readYamlFolder(`${FOLDER}/grilles`))
if (!scenario.ok || !world.ok || !content.ok) throw new Error('The content of 2.2.1 does not load')
export const loaded = { scenario: scenario.value, house: world.value.organisations.association }
export const judging = { judges: SHARED_JUDGES, readProse: proseReader(content.content) }

/** A run of 2.2.1 on a seed, a level and factors. */
export function setUp(wishes: DrawWishes) {
  const { draw, caseFile } = resolveDraw(
    loaded.scenario,
    wishes,
    (candidate) => rules.derive(candidate, loaded.house),
    rules.accepts,
  )
  return setUpRun(loaded.scenario, draw, caseFile)
}
