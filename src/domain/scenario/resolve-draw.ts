import { stream } from '../random/streams.ts'
import type { CaseFile } from './case-file.ts'
import type { Draw, Level, StreamRule } from './draw.ts'
import type { Scenario } from './scenario.ts'

/** What a teacher or an author may impose on a draw. */
export interface DrawWishes {
  readonly seed: string
  readonly level: Level
  /** Exactly these factors; otherwise the level decides how many, the seed which. */
  readonly factors?: readonly string[]
  /** Streams whose answer is given. */
  readonly picks?: Readonly<Record<string, string | number>>
}

/** A draw is asked again this many times before the scenario is declared unable to satisfy its own constraints. */
const MAX_TRIES = 200

/**
 * [D2] The draw of a seed and its case: named streams answer, `derive` computes, `accepts` may refuse, and then every
 * stream is asked again under the next rank. Deterministic. Throws when no try is accepted: a bug of the scenario.
 */
export function resolveDraw(
  scenario: Scenario,
  wishes: DrawWishes,
  derive: (draw: Draw) => CaseFile,
  accepts: (caseFile: CaseFile, draw: Draw) => boolean = () => true,
): { readonly draw: Draw; readonly caseFile: CaseFile } {
  const factors = wishes.factors ? inOrder(scenario, wishes.factors) : drawFactors(scenario, wishes)
  for (let rank = 0; rank < MAX_TRIES; rank++) {
    const seed = rank === 0 ? wishes.seed : `${wishes.seed}#${rank}`
    const picks = Object.fromEntries(
      Object.entries(scenario.draw.streams).map(([name, rule]) => [
        name,
        wishes.picks?.[name] ?? pick(seed, name, rule),
      ]),
    )
    const draw: Draw = { seed: wishes.seed, level: wishes.level, factors, picks }
    const caseFile = derive(draw)
    if (accepts(caseFile, draw)) return { draw, caseFile }
  }
  throw new Error(`Scenario ${scenario.id}: no acceptable case for seed "${wishes.seed}" in ${MAX_TRIES} tries`)
}

function pick(seed: string, name: string, rule: StreamRule): string | number {
  const source = stream(seed, name)
  if (rule.kind === 'choix') return rule.options[source.integer(0, rule.options.length - 1)] ?? ''
  return rule.min + rule.step * source.integer(0, Math.floor((rule.max - rule.min) / rule.step))
}

function drawFactors(scenario: Scenario, wishes: DrawWishes): readonly string[] {
  const wanted = scenario.draw.levels[wishes.level]
  const chosen = (['complexite', 'alea'] as const).flatMap((kind) => {
    const pool = scenario.factors.filter((factor) => factor.kind === kind).map((factor) => factor.id)
    const source = stream(wishes.seed, `facteurs-${kind}`)
    const taken: string[] = []
    while (taken.length < wanted[kind] && pool.length > 0) {
      taken.push(...pool.splice(source.integer(0, pool.length - 1), 1))
    }
    return taken
  })
  return inOrder(scenario, chosen)
}

function inOrder(scenario: Scenario, factors: readonly string[]): readonly string[] {
  return scenario.factors.map((factor) => factor.id).filter((id) => factors.includes(id))
}
