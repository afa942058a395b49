import type { ScenarioRules } from '../domain/scenario/rules.ts'
import type { Scenario } from '../domain/scenario/scenario.ts'
import type { RateSheet } from '../domain/world/rate-sheet.ts'
import type { RulePage } from '../domain/world/rule-page.ts'
import type { OrganisationWorld } from '../domain/world/world.ts'
import type { SourceFile } from './judges/ecrit/index.ts'

/** What is loaded to play one scenario: its data, its code, its organisation and the pages its learner may read. */
export interface ScenarioModule {
  readonly scenario: Scenario
  readonly rules: ScenarioRules
  readonly world: OrganisationWorld
  /** Pages of rules that the scenario cites. */
  readonly rulePages: readonly RulePage[]
  readonly rateSheets: readonly RateSheet[]
  /** Grids of this scenario alone, as parsed YAML. */
  readonly grids: readonly SourceFile[]
}
