import type { Labelled } from './labelled.ts'

/** A kind of writing that a situation teaches (savoir rédactionnel), `1.2.4.w1`. */
export interface ProfessionalWriting extends Labelled {
  /** Id of the situation it belongs to. */
  readonly situation: string
  readonly sourceCode: string
  /** Set where the source names a competence only and the situation was deduced (2.3.1.4.w1). */
  readonly situationInferred?: boolean | undefined
}
