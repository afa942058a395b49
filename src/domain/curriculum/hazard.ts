import type { Labelled } from './labelled.ts'

/** An official hazard (aléa), `1.2.4.h1`. */
export type Hazard = Labelled
