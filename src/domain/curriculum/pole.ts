import type { Knowledge } from './knowledge.ts'
import type { Labelled } from './labelled.ts'
import type { ProfessionalWriting } from './professional-writing.ts'
import type { Situation } from './situation.ts'

/** A pole of activities, `1.2`. */
export interface Pole {
  readonly id: string
  readonly title: string
  /** The better wording (“l'usager”) where the source's own heading differs (poles 1.1 to 1.3). */
  readonly titleInActivities?: string | undefined
  readonly activities: readonly string[]
  readonly dataAndInformation: readonly string[]
  /** Numbers of the national digital framework (CRCN): they look like pole ids and are not. */
  readonly digitalCompetences: readonly Labelled[]
  readonly situations: readonly Situation[]
  readonly knowledge: Knowledge
  readonly writingKnowledge: readonly ProfessionalWriting[]
  /** Keys that are empty because the source gives nothing. */
  readonly missingInSource?: readonly string[] | undefined
}
