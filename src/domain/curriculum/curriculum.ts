import type { Block } from './block.ts'

/** The official matrix of the diploma, as `scenarios/_referentiel/matrix.json` holds it. */
export interface Curriculum {
  readonly diploma: {
    readonly title: string
    readonly acronym: string
    readonly fullName: string
    readonly document: string
  }
  readonly blocks: readonly Block[]
}
