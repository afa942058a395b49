import type { Labelled } from './labelled.ts'

/** An official complexity factor (complexité), `1.2.4.x1`. */
export type ComplexityFactor = Labelled
