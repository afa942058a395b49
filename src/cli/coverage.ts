import path from 'node:path'
import { loadCurriculum } from '../content/load/curriculum.ts'
import { loadScenario, scenarioFolders } from '../content/load/scenario.ts'
import type { Curriculum } from '../domain/curriculum/curriculum.ts'
import { displayLabel } from '../domain/curriculum/display-label.ts'
import { allSituations, findSituation } from '../domain/curriculum/find-situation.ts'
import type { Situation } from '../domain/curriculum/situation.ts'
import type { Scenario } from '../domain/scenario/scenario.ts'

/** What a scenario leaves out of its situation: told for a skeleton, wrong for a scenario that says it is complete. */
export function coverageOf(
  root: string,
  scenario: Scenario,
): { readonly lines: readonly string[]; readonly missing: readonly string[] } {
  const read = loadCurriculum(path.join(root, 'scenarios'))
  const situation = read.ok ? findSituation(read.value.curriculum, scenario.situation)?.situation : null
  if (!situation) return { lines: [], missing: [] }
  const played = officialOf(scenario)
  const items = itemsOf(situation)
  const absent = items.filter(({ id }) => !played.has(id))
  const told = absent.map(({ id, label }) => `non couvert : ${id} ${displayLabel(label)}`)
  return scenario.state === 'complet'
    ? {
        lines: [`matrice : ${items.length - absent.length} sur ${items.length}`],
        missing: told.map((line) => `M13 ${line} (ou dites « etat: partiel »)`),
      }
    : {
        lines: [`matrice (${scenario.state}) : ${items.length - absent.length} sur ${items.length}`, ...told],
        missing: [],
      }
}

/** The forty situations and what is played of each: criteria, complexities and hazards used out of those that are official. */
export function coverageTable(root: string): readonly string[] {
  const read = loadCurriculum(path.join(root, 'scenarios'))
  if (!read.ok) return []
  const scenarios = scenarioFolders(root).flatMap((folder) => {
    const loaded = loadScenario(root, folder)
    return loaded.ok ? [loaded.value] : []
  })
  const situations = allSituations(read.value.curriculum)
  const rows = situations.map((situation) =>
    row(
      situation,
      scenarios.filter((one) => one.situation === situation.id),
    ),
  )
  const covered = situations.filter(({ id }) =>
    scenarios.some((one) => one.situation === id && isWhole(one, read.value.curriculum)),
  )
  return [
    `${'situation'.padEnd(10)}${'état'.padEnd(11)}${'critères'.padStart(9)}${'complexités'.padStart(13)}${'aléas'.padStart(7)}   titre`,
    ...rows,
    `situations couvertes en entier : ${covered.length} sur ${situations.length}`,
  ]
}

function row(situation: Situation, scenarios: readonly Scenario[]): string {
  const played = new Set(scenarios.flatMap((scenario) => [...officialOf(scenario)]))
  const share = (items: readonly { readonly id: string }[]) =>
    `${items.filter(({ id }) => played.has(id)).length}/${items.length}`
  const state = scenarios[0]?.state ?? '–'
  return `${situation.id.padEnd(10)}${state.padEnd(11)}${share(situation.criteria).padStart(9)}${share(situation.complexities).padStart(13)}${share(situation.hazards).padStart(7)}   ${displayLabel(situation.title)}`
}

function isWhole(scenario: Scenario, curriculum: Curriculum): boolean {
  const situation = findSituation(curriculum, scenario.situation)?.situation
  const played = officialOf(scenario)
  return scenario.state === 'complet' && situation !== undefined && itemsOf(situation).every(({ id }) => played.has(id))
}

const itemsOf = (situation: Situation) => [...situation.criteria, ...situation.complexities, ...situation.hazards]

/** Official items that a scenario really plays: its criteria with proofs, its factors. */
const officialOf = (scenario: Scenario): ReadonlySet<string> =>
  new Set([
    ...scenario.factors.map(({ official }) => official),
    ...scenario.criteria.filter(({ evidence }) => evidence.length > 0).map(({ official }) => official),
  ])
