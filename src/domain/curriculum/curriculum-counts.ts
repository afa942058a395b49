import type { Curriculum } from './curriculum.ts'
import { allSituations, placedSituations } from './find-situation.ts'

/** How many items of each kind; competences and expectations once per code, knowledge once per pole that lists it. */
export interface CurriculumCounts {
  readonly situations: number
  readonly competences: number
  readonly expectations: number
  readonly criteria: number
  readonly complexities: number
  readonly hazards: number
  readonly knowledge: number
  readonly writing: number
}

const distinct = (values: readonly string[]): number => new Set(values).size

/** Counts of the whole matrix, or of a part of it given as a matrix of fewer blocks and poles. */
export function curriculumCounts(curriculum: Curriculum): CurriculumCounts {
  const situations = allSituations(curriculum)
  const poles = [...new Set(placedSituations(curriculum).map(({ pole }) => pole))]
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0)
  return {
    situations: situations.length,
    competences: distinct(situations.map(({ competence }) => competence.id)),
    expectations: distinct(situations.map(({ expectation }) => expectation.id)),
    criteria: sum(situations.map(({ criteria }) => criteria.length)),
    complexities: sum(situations.map(({ complexities }) => complexities.length)),
    hazards: sum(situations.map(({ hazards }) => hazards.length)),
    knowledge: sum(
      poles.map(
        ({ knowledge }) =>
          knowledge.management.length + knowledge.legalEconomic.length + knowledge.communicationDigital.length,
      ),
    ),
    writing: sum(poles.map(({ writingKnowledge }) => writingKnowledge.length)),
  }
}
