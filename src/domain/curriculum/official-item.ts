import type { Curriculum } from './curriculum.ts'
import { placedSituations } from './find-situation.ts'
import type { Pole } from './pole.ts'
import type { ProfessionalWriting } from './professional-writing.ts'
import type { Situation } from './situation.ts'

/**
 * Kinds of official items. A kind and an id always go together: `1.1.1` is at once a situation, a competence and an
 * expectation, and a digital competence looks like a pole.
 */
export type OfficialKind =
  | 'block'
  | 'pole'
  | 'situation'
  | 'competence'
  | 'expectation'
  | 'criterion'
  | 'complexity'
  | 'hazard'
  | 'writing'
  | 'digital-competence'

/** An official item named without ambiguity. */
export interface OfficialItem {
  readonly kind: OfficialKind
  readonly id: string
  readonly label: string
}

const ofSituation = (situation: Situation): readonly OfficialItem[] => [
  { kind: 'situation', id: situation.id, label: situation.title },
  { kind: 'competence', id: situation.competence.id, label: situation.competence.label },
  { kind: 'expectation', id: situation.expectation.id, label: situation.expectation.label },
  ...situation.criteria.map(({ id, label }) => ({ kind: 'criterion' as const, id, label })),
  ...situation.complexities.map(({ id, label }) => ({ kind: 'complexity' as const, id, label })),
  ...situation.hazards.map(({ id, label }) => ({ kind: 'hazard' as const, id, label })),
]

const ofPole = (pole: Pole): readonly OfficialItem[] => [
  { kind: 'pole', id: pole.id, label: pole.title },
  ...pole.situations.flatMap(ofSituation),
  ...pole.writingKnowledge.map(({ id, label }) => ({ kind: 'writing' as const, id, label })),
  ...pole.digitalCompetences.map(({ id, label }) => ({ kind: 'digital-competence' as const, id, label })),
]

/** Every official item once, in order: a code that serves several situations or poles is listed at its first place. */
export function officialItems(curriculum: Curriculum): readonly OfficialItem[] {
  const all = curriculum.blocks.flatMap((block): readonly OfficialItem[] => [
    { kind: 'block', id: block.id, label: block.title },
    ...block.poles.flatMap(ofPole),
  ])
  const seen = new Set<string>()
  return all.filter((item) => {
    const key = `${item.kind} ${item.id}`
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}

/** The official item of a kind and an id, or `null`. */
export const findOfficialItem = (curriculum: Curriculum, kind: OfficialKind, id: string): OfficialItem | null =>
  officialItems(curriculum).find((item) => item.kind === kind && item.id === id) ?? null

/** The kinds of writing that a situation teaches, from its pole; empty if the situation is unknown. */
export function writingOf(curriculum: Curriculum, situationId: string): readonly ProfessionalWriting[] {
  const placed = placedSituations(curriculum).find(({ situation }) => situation.id === situationId)
  if (!placed) return []
  return placed.pole.writingKnowledge.filter(({ id }) => placed.situation.writing.includes(id))
}

/** The situations that a competence's code serves: four for `2.3.1`. */
export const situationsOfCompetence = (curriculum: Curriculum, competenceId: string): readonly Situation[] =>
  placedSituations(curriculum)
    .map(({ situation }) => situation)
    .filter((situation) => situation.competence.id === competenceId)

/** Id of the situation that a criterion, factor, hazard or writing belongs to: `2.3.1.4.x2` gives `2.3.1.4`. */
export const situationIdOf = (itemId: string): string => itemId.replace(/\.[cxhw]\d+$/, '')
