import type { OrganisationId } from './organisation-id.ts'
import type { ProseBlock } from './procedure.ts'

/** A part of a page; the first one often has no title. */
export interface RuleSection {
  readonly title: string | null
  readonly blocks: readonly ProseBlock[]
}

/** One rule of the trade in the learner's words: what a scenario cites and the debrief shows. */
export interface RulePage {
  /** As scenarios cite it: `rules-bloc1#1.2.4`, `writing#2.2`, `regles-internes#4`. */
  readonly id: string
  readonly title: string
  /** Where the rule comes from, in words a learner can follow. */
  readonly source: string
  /** Date from which it holds, when it has one. */
  readonly effective: string | null
  /** House rules belong to one organisation; a rule of the trade to none. */
  readonly organisation: OrganisationId | null
  readonly sections: readonly RuleSection[]
}

/** The page of a citation; a house rule is looked for in the organisation where one plays. `null` if there is none. */
export const findRule = (pages: readonly RulePage[], citation: string, organisation: OrganisationId): RulePage | null =>
  pages.find((page) => page.id === citation && (page.organisation === null || page.organisation === organisation)) ??
  null
