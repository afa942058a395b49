import type { Labelled } from './labelled.ts'

/** What the learner must be able to do (compétence). Keeps the source's code: `2.3.1` serves four situations. */
export type Competence = Labelled
