import path from 'node:path'
import { scenarios } from 'virtual:scenarios'
import { checkScenario } from '../app/check-scenario.ts'
import { printError } from '../content/load/content-error.ts'
import { loadCurriculum } from '../content/load/curriculum.ts'
import { nodeJudging } from '../content/load/node-judging.ts'
import { loadScenario, scenarioFolders } from '../content/load/scenario.ts'
import { findSituation } from '../domain/curriculum/find-situation.ts'
import type { Scenario } from '../domain/scenario/scenario.ts'
import { option, scenarioNamed } from './options.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const MAX_SHOWN = 30

/** Checks one scenario, or all: content, rules, model answers on seeds, what of the official matrix is not covered yet. */
export async function run(args: readonly string[]): Promise<number> {
  const folders = scenarioFolders(ROOT)
  const asked = args[0] && !args[0].startsWith('--') ? args[0] : null
  const chosen = asked === null ? folders : folders.filter((folder) => folder === scenarioNamed(asked, folders))
  if (chosen.length === 0) {
    console.error(`Aucun scénario ne correspond à « ${asked} ». Scénarios : ${folders.join(', ')}.`)
    return 2
  }
  const seeds = Number(option(args, 'seeds') ?? 60)
  let wrong = 0
  for (const folder of chosen) wrong += await checkOne(folder, seeds, args.includes('--tout'))
  return wrong > 0 ? 1 : 0
}

async function checkOne(folder: string, seeds: number, every: boolean): Promise<number> {
  console.log(`\n${folder}`)
  const read = loadScenario(ROOT, folder)
  if (!read.ok) {
    for (const error of read.errors) console.log(`  M1  ${printError(error)}`)
    return read.errors.length
  }
  const module = await scenarios[folder]?.()
  if (!module) return 1
  const judging = nodeJudging(module)
  if (!judging.ok) {
    for (const error of judging.errors) console.log(`  M1  ${printError(error)}`)
    return judging.errors.length
  }
  const report = checkScenario(module, judging.value, { seeds, every })
  const lines = [
    ...report.model.findings.map(
      ({ check, factors, message }) => `  ${check}  [${factors.join(' ') || 'aucun facteur'}] ${message}`,
    ),
    ...report.findings.map(
      ({ check, seed, factors, message }) => `  ${check} ${seed} [${factors.join(' ')}] ${message}`,
    ),
  ]
  for (const line of lines.slice(0, MAX_SHOWN)) console.log(line)
  if (lines.length > MAX_SHOWN) console.log(`  … et ${lines.length - MAX_SHOWN} autres`)
  console.log(
    `  ${report.model.draws} tirages distincts, ${report.model.runs} parties en mots, ${report.played} parties jouées, ${report.distinctCases} dossiers différents sur ${seeds} graines : ${lines.length === 0 ? 'rien à redire' : `${lines.length} à corriger`}`,
  )
  for (const line of coverage(read.value)) console.log(`  ${line}`)
  return lines.length
}

/** Official items of the situation that the scenario does not play yet. */
function coverage(scenario: Scenario): readonly string[] {
  const read = loadCurriculum(path.join(ROOT, 'scenarios'))
  const situation = read.ok ? findSituation(read.value.curriculum, scenario.situation)?.situation : null
  if (!situation) return []
  const played = new Set([
    ...scenario.factors.map(({ official }) => official),
    ...scenario.criteria.map(({ official }) => official),
  ])
  const missing = [...situation.criteria, ...situation.complexities, ...situation.hazards].filter(
    ({ id }) => !played.has(id),
  )
  const total = situation.criteria.length + situation.complexities.length + situation.hazards.length
  return [
    `matrice : ${total - missing.length} sur ${total}`,
    ...missing.map(({ id, label }) => `non couvert : ${id} ${label}`),
  ]
}
