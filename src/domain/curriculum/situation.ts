import type { Competence } from './competence.ts'
import type { ComplexityFactor } from './complexity-factor.ts'
import type { Criterion } from './criterion.ts'
import type { Expectation } from './expectation.ts'
import type { Hazard } from './hazard.ts'

/** One of the forty official professional situations. Its id has three parts, four in 2.3.1.x. */
export interface Situation {
  readonly id: string
  readonly title: string
  readonly competence: Competence
  readonly expectation: Expectation
  readonly criteria: readonly Criterion[]
  readonly complexities: readonly ComplexityFactor[]
  readonly hazards: readonly Hazard[]
  /** Ids of the kinds of writing, held by the pole. */
  readonly writing: readonly string[]
}
