import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import type { Scenario } from '../../domain/scenario/scenario.ts'
import { findRule } from '../../domain/world/rule-page.ts'
import { printError } from './content-error.ts'
import { loadCurriculum } from './curriculum.ts'
import { readYamlFolder } from './grids.ts'
import { isOffered } from './offered.ts'
import { loadRules } from './rules.ts'
import { loadScenario, scenarioFolders } from './scenario.ts'
import { loadOrganisation } from './world.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const PREFIX = '\0virtual:'
const ONE = 'virtual:scenario/'

/** Serves compiled content to the bundle as modules of plain data. A mistake in content stops the build, in French. */
export function scenarioContent(): Plugin {
  let isBuild = false
  return {
    name: 'scenario-content',
    configResolved(config) {
      isBuild = config.command === 'build'
    },
    resolveId: (id) => (/^virtual:(curriculum|scenario|lexicon)/.test(id) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(PREFIX)) return null
      const name = id.slice(1)
      this.addWatchFile(path.join(ROOT, 'scenarios'))
      if (name === 'virtual:curriculum-index') return exported('curriculumIndex', curriculum().index)
      if (name === 'virtual:curriculum') return exported('curriculum', curriculum().curriculum)
      if (name === 'virtual:lexicon') return lexicon()
      if (name === 'virtual:scenarios') return catalogue(isBuild)
      if (name.startsWith(ONE)) return scenarioModule(name.slice(ONE.length))
      return null
    },
  }
}

function curriculum() {
  const read = loadCurriculum(path.join(ROOT, 'scenarios'))
  if (!read.ok) throw new Error(read.errors.map(printError).join('\n'))
  return read.value
}

/** What is shipped holds no skeleton; commands and tests play them too. */
function catalogue(isBuild: boolean): string {
  const folders = scenarioFolders(ROOT).filter((folder) => !isBuild || isOffered(path.join(ROOT, 'scenarios', folder)))
  const entries = folders.map((folder) => `  ${JSON.stringify(folder)}: () => import(${JSON.stringify(ONE + folder)}),`)
  return `export const scenarios = {\n${entries.join('\n')}\n}\n`
}

function scenarioModule(folder: string): string {
  const read = loadScenario(ROOT, folder)
  if (!read.ok) throw new Error(read.errors.map(printError).join('\n'))
  const scenario: Scenario = read.value
  const world = loadOrganisation(path.join(ROOT, 'scenarios'), scenario.organisation)
  if (!world.ok) throw new Error(world.errors.map(printError).join('\n'))
  const code = path.join(ROOT, 'scenarios', folder, 'rules.ts')
  return [
    exported('scenario', scenario),
    exported('world', world.value),
    exported('rulePages', cited(scenario)),
    exported('rateSheets', rules().rateSheets),
    exported('grids', gridsOf(folder)),
    existsSync(code) ? `export { rules } from ${JSON.stringify(code)}` : '',
  ].join('\n')
}

function rules() {
  const read = loadRules(path.join(ROOT, 'scenarios'))
  if (!read.ok) throw new Error(read.errors.map(printError).join('\n'))
  return read.value
}

function cited(scenario: Scenario) {
  const { pages } = rules()
  return scenario.rules.flatMap((citation) => findRule(pages, citation, scenario.organisation) ?? [])
}

/** Grids of one scenario, as parsed YAML: they are compiled with the shared ones where they are used. */
function gridsOf(folder: string) {
  const grids = path.join(ROOT, 'scenarios', folder, 'grilles')
  return existsSync(grids) ? readYamlFolder(grids).map(shown) : []
}

function lexicon(): string {
  const shared = (name: string) => readYamlFolder(path.join(ROOT, 'scenarios', '_communs', name)).map(shown)
  return [exported('lexicon', shared('lexique')), exported('grids', shared('grilles'))].join('\n')
}

/** Paths of the machine that builds stay on it. */
function shown(source: { readonly file: string; readonly content: unknown }) {
  return { ...source, file: path.relative(ROOT, source.file).replaceAll('\\', '/') }
}

/** Large data is parsed faster as JSON text than as a literal. */
function exported(name: string, value: unknown): string {
  return `export const ${name} = /* #__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))})`
}
