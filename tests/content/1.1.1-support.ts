import { rules } from '../../scenarios/1.1.1-accueil-renseignement/rules.ts'
import { SHARED_JUDGES } from '../../src/content/judges/index.ts'
import { proseReader } from '../../src/content/judges/prose-reader.ts'
import { loadJudgeContent, readYamlFolder } from '../../src/content/load/grids.ts'
import { loadScenario } from '../../src/content/load/scenario.ts'
import { loadWorld } from '../../src/content/load/world.ts'
import { type RunSetup, setUpRun } from '../../src/domain/attempt/run.ts'
import { type DrawWishes, resolveDraw } from '../../src/domain/scenario/resolve-draw.ts'

export const FOLDER = 'scenarios/1.1.1-accueil-renseignement'
const read = loadScenario('.', '1.1.1-accueil-renseignement')
const world = loadWorld('scenarios')
const content = loadJudgeContent(readYamlFolder(`${FOLDER}/grilles`))
if (!read.ok || !world.ok || !content.ok) throw new Error('The content of 1.1.1 does not load')

export const scenario = read.value
export const house = world.value.organisations.mairie
export const judging = { judges: SHARED_JUDGES, readProse: proseReader(content.content) }

/** A morning at the counter, drawn as the game draws it. */
export function morning(wishes: DrawWishes): RunSetup {
  const { draw, caseFile } = resolveDraw(scenario, wishes, (candidate) => rules.derive(candidate, house), rules.accepts)
  return setUpRun(scenario, draw, caseFile)
}
