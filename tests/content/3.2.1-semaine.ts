import { rules } from '../../scenarios/3.2.1-suivi-temps-travail/rules.ts'
import type { RotaConstraints } from '../../src/content/judges/planning/constraints.ts'
import { loadScenario } from '../../src/content/load/scenario.ts'
import { loadWorld } from '../../src/content/load/world.ts'
import type { Presence } from '../../src/domain/records/rota.ts'
import type { CaseFile } from '../../src/domain/scenario/case-file.ts'
import type { Draw, Level } from '../../src/domain/scenario/draw.ts'
import { resolveDraw } from '../../src/domain/scenario/resolve-draw.ts'

const world = loadWorld('scenarios')
if (!world.ok) throw new Error('The world does not load')
export const house = world.value.organisations.entreprise

const loaded = loadScenario('.', '3.2.1-suivi-temps-travail')
if (!loaded.ok) throw new Error(JSON.stringify(loaded.errors))
export const scenario = loaded.value

/** How many times a draw was asked before it was accepted. */
export let asked = 0

/** A case of the scenario: a seed, factors, a level. */
export function caseOf(
  seed: string,
  factors: readonly string[] = [],
  level: Level = 'confirme',
): { readonly draw: Draw; readonly caseFile: CaseFile } {
  asked = 0
  return resolveDraw(
    scenario,
    { seed, level, factors },
    (draw) => {
      asked += 1
      return rules.derive(draw, house)
    },
    rules.accepts,
  )
}

export const constraintsOf = (caseFile: CaseFile, name: string): RotaConstraints =>
  caseFile.computed[name] as RotaConstraints
export const cellsOf = (caseFile: CaseFile, name: string): readonly Presence[] =>
  caseFile.computed[name] as readonly Presence[]
