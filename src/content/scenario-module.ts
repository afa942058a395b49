import type { ScenarioRules } from '../domain/scenario/rules.ts'
import type { Scenario } from '../domain/scenario/scenario.ts'
import type { ProseBlock } from '../domain/world/procedure.ts'
import type { OrganisationWorld } from '../domain/world/world.ts'

/** What is loaded to play one scenario: its data, its code, its organisation and the pages its learner may read. */
export interface ScenarioModule {
  readonly scenario: Scenario
  readonly rules: ScenarioRules
  readonly world: OrganisationWorld
  /** Pages of rules that the scenario cites, by id. */
  readonly rulePages: readonly {
    readonly id: string
    readonly title: string
    readonly source: string
    readonly blocks: readonly ProseBlock[]
  }[]
}
