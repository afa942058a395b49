import type { Labelled } from './labelled.ts'

/** The result expected of a competence (attendu). `1.2.1-1.2.2` serves two situations. */
export interface Expectation extends Labelled {
  /** The code as printed, `null` where the source prints none. */
  readonly sourceCode: string | null
}
