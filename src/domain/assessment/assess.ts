import type { RunSetup, RunState } from '../attempt/run.ts'
import type { CriterionDeclaration, EvidenceDeclaration } from '../scenario/scenario.ts'
import { DEFAULT_PARTS, type Verdict } from '../scenario/verdict.ts'
import {
  type Assessment,
  type CriterionAssessment,
  type Evidence,
  FAULT_COST,
  type FaultEvidence,
  LEVEL_MARKS,
  type LevelMark,
  THRESHOLDS,
} from './assessment.ts'
import { NO_REVIEW, type Review } from './review.ts'

/**
 * [S1] The assessment of a run: Σ(weight × part) ÷ Σ(weights drawn and judged) − Σ faults, in ten-thousandths.
 * `review` says what contests and the teacher's decisions change: what waits leaves numerator and denominator.
 */
export function assess(setup: RunSetup, state: RunState, review: Review = NO_REVIEW): Assessment {
  const criteria = setup.scenario.criteria.map((criterion) => assessCriterion(setup, state, criterion, review))
  const grave = criteria.some((criterion) => criterion.faults.some((fault) => fault.gravity === 'grave'))
  const median = lowerMedian(criteria.flatMap((criterion) => criterion.level ?? []))
  const competence = median && grave ? lowest(median, 'I') : median
  return {
    criteria,
    competence,
    held: grave && median !== competence ? 'faute-grave' : null,
    hazards: setup.rules.hazards.map(({ id }) => {
      const outcome = state.play.hazards[id]
      return { id, outcome: outcome === 'traitee' || outcome === 'subie' ? outcome : 'en-cours' }
    }),
  }
}

function assessCriterion(
  setup: RunSetup,
  state: RunState,
  criterion: CriterionDeclaration,
  review: Review,
): CriterionAssessment {
  const open = new Set(setup.rules.obligations.map((obligation) => obligation.id))
  const evidence = criterion.evidence
    .filter((declared) => open.has(declared.obligation))
    .map((declared) => evidenceOf(declared, state, review))
  const faults: FaultEvidence[] = setup.scenario.faults.flatMap((fault) => {
    const gravity = fault.costs[criterion.id]
    const seqs = state.play.faults[fault.id]?.filter(
      (seq) => !review.lifted.some((lifted) => lifted.fault === fault.id && lifted.seq === seq),
    )
    return gravity && seqs && seqs.length > 0 ? [{ fault: fault.id, gravity, seqs }] : []
  })
  const judged = evidence.filter((piece) => piece.part !== null)
  const weights = judged.reduce((sum, piece) => sum + piece.weight, 0)
  if (weights === 0)
    return {
      criterion: criterion.id,
      official: criterion.official,
      value: null,
      level: null,
      evidence,
      faults,
      held: null,
    }
  const earned = judged.reduce((sum, piece) => sum + piece.weight * (piece.part ?? 0), 0)
  const cost = faults.reduce((sum, fault) => sum + FAULT_COST[fault.gravity], 0)
  const value = Math.min(10_000, Math.max(0, Math.round(earned / weights) - cost))
  const key = evidence.find((piece) => piece.obligation === criterion.key)
  const natural = levelOf(value)
  const level = key?.part === 0 ? lowest(natural, 'I') : natural
  return {
    criterion: criterion.id,
    official: criterion.official,
    value,
    level,
    evidence,
    faults,
    held: level !== natural ? 'maitresse' : null,
  }
}

function evidenceOf(declared: EvidenceDeclaration, state: RunState, review: Review): Evidence {
  const made = state.play.made[declared.obligation]
  const verdict = review.decided[declared.obligation] ?? made?.verdict ?? null
  const waits = verdict === 'a-relire' || review.waiting.includes(declared.obligation)
  return {
    obligation: declared.obligation,
    weight: declared.weight,
    verdict,
    part: waits ? null : partOf(declared, verdict),
    seq: made?.seq ?? null,
  }
}

function partOf(declared: EvidenceDeclaration, verdict: Verdict | null): number {
  if (verdict === null || verdict === 'a-relire') return 0
  return declared.parts?.[verdict] ?? DEFAULT_PARTS[verdict]
}

/** [S2] Level of a value in ten-thousandths. */
export function levelOf(value: number): LevelMark {
  if (value >= THRESHOLDS.TS) return 'TS'
  if (value >= THRESHOLDS.S) return 'S'
  return value >= THRESHOLDS.I ? 'I' : 'TI'
}

/** [S3] Lower median: of four criteria, the second from below. */
export function lowerMedian(levels: readonly LevelMark[]): LevelMark | null {
  const sorted = [...levels].sort((a, b) => LEVEL_MARKS.indexOf(a) - LEVEL_MARKS.indexOf(b))
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}

function lowest(a: LevelMark, b: LevelMark): LevelMark {
  return LEVEL_MARKS.indexOf(a) <= LEVEL_MARKS.indexOf(b) ? a : b
}
