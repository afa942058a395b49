import path from 'node:path'
import { scenarios } from 'virtual:scenarios'
import { checkScenario, type ScenarioReport } from '../app/check-scenario.ts'
import { printError } from '../content/load/content-error.ts'
import { nodeJudging } from '../content/load/node-judging.ts'
import { loadScenario, scenarioFolders } from '../content/load/scenario.ts'
import { coverageOf, coverageTable } from './coverage.ts'
import { option, scenarioNamed } from './options.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const MAX_SHOWN = 30
const SEEDS = 60

/** Checks one scenario, or all: content, rules, model answers on seeds, what of the official matrix is not covered yet. */
export async function run(args: readonly string[]): Promise<number> {
  const folders = scenarioFolders(ROOT)
  const asked = args[0] && !args[0].startsWith('--') ? args[0] : null
  const chosen = asked === null ? folders : folders.filter((folder) => folder === scenarioNamed(asked, folders))
  if (chosen.length === 0) {
    console.error(`Aucun scénario ne correspond à « ${asked} ». Scénarios : ${folders.join(', ')}.`)
    return 2
  }
  const seeds = Number(option(args, 'seeds') ?? SEEDS)
  let wrong = 0
  for (const folder of chosen) wrong += await checkOne(folder, seeds, args.includes('--tout'))
  if (asked === null || args.includes('--matrice')) console.log(`\n${coverageTable(ROOT).join('\n')}`)
  return wrong > 0 ? 1 : 0
}

async function checkOne(folder: string, seeds: number, every: boolean): Promise<number> {
  const started = performance.now()
  console.log(`\n${folder}`)
  const read = loadScenario(ROOT, folder)
  if (!read.ok) {
    for (const error of read.errors.slice(0, MAX_SHOWN)) console.log(`  M1  ${printError(error)}`)
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
  const coverage = coverageOf(ROOT, read.value)
  const lines = [
    ...report.model.findings.map(
      ({ check, factors, message }) => `  ${check}  [${factors.join(' ') || 'aucun facteur'}] ${message}`,
    ),
    ...report.findings.map(
      ({ check, seed, factors, message }) => `  ${check} ${seed} [${factors.join(' ')}] ${message}`,
    ),
    ...coverage.missing.map((line) => `  ${line}`),
  ]
  for (const line of grouped(lines).slice(0, MAX_SHOWN)) console.log(line)
  const hidden = grouped(lines).length - MAX_SHOWN
  if (hidden > 0) console.log(`  … et ${hidden} autres`)
  for (const line of summary(report, seeds)) console.log(`  ${line}`)
  for (const line of coverage.lines) console.log(`  ${line}`)
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',')
  console.log(`  ${lines.length === 0 ? 'rien à redire' : `${lines.length} à corriger`} (${seconds} s)`)
  return lines.length
}

/** The same sentence on several draws is said once. */
function grouped(lines: readonly string[]): readonly string[] {
  const told = new Map<string, { readonly line: string; times: number }>()
  for (const line of lines) {
    const sentence = line.replace(/^.*?\] /, '')
    const known = told.get(sentence)
    if (known) known.times += 1
    else told.set(sentence, { line, times: 1 })
  }
  return [...told.values()].map(({ line, times }) => (times === 1 ? line : `${line} (et ${times - 1} autres tirages)`))
}

function summary(report: ScenarioReport, seeds: number): readonly string[] {
  const list = (ids: readonly string[]) => (ids.length === 0 ? 'aucun' : ids.join(', '))
  return [
    `${report.model.draws} tirages distincts, ${report.model.runs} parties en mots, ${report.played} parties jouées, ${report.distinctCases} dossiers différents sur ${seeds} graines`,
    ...report.shortestWins.map(
      ({ factors, works, open }) =>
        `plus courte partie solide, ${factors.length === 0 ? 'aucun facteur' : factors.join(' ')} : ${works.length} travaux sur ${open} (${list(works)})`,
    ),
    `points de non-retour : ${list(report.pointsOfNoReturn)}`,
    `travaux qui ne pèsent sur aucun critère : ${list(report.unweighed)}`,
  ]
}
