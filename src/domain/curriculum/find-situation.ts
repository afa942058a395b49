import type { Block } from './block.ts'
import type { Curriculum } from './curriculum.ts'
import type { Pole } from './pole.ts'
import type { Situation } from './situation.ts'

/** A situation with the pole and the block it belongs to. */
export interface PlacedSituation {
  readonly block: Block
  readonly pole: Pole
  readonly situation: Situation
}

/** All situations in official order, each with its place. */
export const placedSituations = (curriculum: Curriculum): readonly PlacedSituation[] =>
  curriculum.blocks.flatMap((block) =>
    block.poles.flatMap((pole) => pole.situations.map((situation) => ({ block, pole, situation }))),
  )

/** All situations in official order. */
export const allSituations = (curriculum: Curriculum): readonly Situation[] =>
  placedSituations(curriculum).map((placed) => placed.situation)

/** The situation of an id with its place, or `null`. A competence's code (`2.3.1`) is not a situation's id. */
export const findSituation = (curriculum: Curriculum, id: string): PlacedSituation | null =>
  placedSituations(curriculum).find((placed) => placed.situation.id === id) ?? null
