import type { OrganisationId } from './organisation-id.ts'
import type { ProseBlock } from './procedure.ts'

/** A part of a page; the first one often has no title. */
export interface RuleSection {
  readonly title: string | null
  readonly blocks: readonly ProseBlock[]
}

/** One rule of the trade in the learner's words: what a scenario cites and the debrief shows. */
export interface RulePage {
  /** Name of its file: `rules-bloc1-1.2.4`, `writing-2.2`, `entreprise-regles-internes-4`. */
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

/**
 * Id of the page that a citation names: `rules-bloc1#1.2.4` is `rules-bloc1-1.2.4`, `regles-internes#4` is that of the
 * organisation where one plays. An id is its own citation.
 */
export function rulePageId(citation: string, organisation: OrganisationId): string {
  const id = citation.replace('#', '-')
  return id.startsWith('regles-internes-') ? `${organisation}-${id}` : id
}

/** The page of a citation in the organisation where one plays, or `null`. */
export const findRule = (pages: readonly RulePage[], citation: string, organisation: OrganisationId): RulePage | null =>
  pages.find((page) => page.id === rulePageId(citation, organisation)) ?? null
