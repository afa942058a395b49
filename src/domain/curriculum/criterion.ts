import type { Labelled } from './labelled.ts'

/** An official criterion of assessment (critère), `1.2.4.c1`. */
export type Criterion = Labelled
