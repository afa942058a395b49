import type { ScenarioModule } from '../content/scenario-module.ts'
import { assess } from '../domain/assessment/assess.ts'
import type { Assessment } from '../domain/assessment/assessment.ts'
import { type DecidedDoubt, sameDoubt } from '../domain/assessment/review.ts'
import { doubtsOf, reviewRun } from '../domain/assessment/review-run.ts'
import { ATTEMPT_FORMAT, ENGINE_VERSION } from '../domain/attempt/attempt.ts'
import type { Judging } from '../domain/attempt/recognise.ts'
import { replay } from '../domain/attempt/replay.ts'
import { foldLog, setUpRun } from '../domain/attempt/run.ts'
import type { ReadAttempt, Rereading } from './ports/rereading.ts'
import type { Carnet, Decision, Stored } from './ports.ts'

export type CarnetEntry = Carnet['attempts'][number] & { readonly alias: string }

export interface RereadingDeps {
  readonly scenarios: Readonly<Record<string, () => Promise<ScenarioModule>>>
  readonly judging: () => Promise<(module: ScenarioModule) => Judging>
  readonly put: (decision: Decision) => Promise<Stored>
  readonly remove: (decision: Decision) => Promise<Stored>
  /** Keeps the assessment with the attempt, when it is on this device. */
  readonly keep: (read: ReadAttempt, assessment: Assessment) => Promise<Stored>
  readonly now: () => number
}

/** What a teacher reads: closed attempts judged again one after the other, and decisions kept as soon as they are taken. */
export async function openRereading(
  deps: RereadingDeps,
  source: Rereading['source'],
  entries: readonly CarnetEntry[],
  carnetOf: (
    decisions: readonly Decision[],
    reviewed: (attempt: string) => Assessment | null,
  ) => ReturnType<Rereading['carnet']>,
): Promise<Rereading> {
  const attempts: ReadAttempt[] = []
  const skipped: string[] = []
  const judgingOf = await deps.judging()
  for (const entry of entries) {
    const read = await readEntry(deps, judgingOf, entry)
    if (typeof read === 'string') skipped.push(read)
    else attempts.push(read)
  }
  let decisions: readonly Decision[] = entries.flatMap((entry) => entry.decisions)
  const listeners = new Set<() => void>()
  const others = (decision: Omit<Decision, 'at' | 'word' | 'comment'>) =>
    decisions.filter((one) => one.attempt !== decision.attempt || !sameDoubt(one, decision))
  const wordsFor = (read: ReadAttempt): readonly DecidedDoubt[] =>
    decisions.filter(({ attempt }) => attempt === read.attempt.id)
  const assessment = (read: ReadAttempt) => reviewed(read, wordsFor(read))

  async function changed(attempt: string, stored: Stored): Promise<Stored> {
    for (const listener of listeners) listener()
    const read = attempts.find((one) => one.attempt.id === attempt)
    return read && stored.ok ? deps.keep(read, assessment(read)) : stored
  }

  return {
    source,
    attempts,
    skipped,
    decisions: () => decisions,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    decide: async (wish) => {
      const decision: Decision = { ...wish, at: deps.now() }
      decisions = [...others(decision), decision]
      return changed(decision.attempt, await deps.put(decision))
    },
    undo: async (decision) => {
      decisions = others(decision)
      return changed(decision.attempt, await deps.remove(decision))
    },
    assessment,
    carnet: () =>
      carnetOf(decisions, (id) => {
        const read = attempts.find(({ attempt }) => attempt.id === id)
        return read && decisions.some(({ attempt }) => attempt === id) ? assessment(read) : null
      }),
  }
}

/** The assessment of a read attempt once these decisions are taken into account. */
function reviewed(read: ReadAttempt, decisions: readonly DecidedDoubt[]): Assessment {
  const { setup, state, replayed, contests } = read
  return assess(setup, state, reviewRun(setup, state, replayed, contests, decisions))
}

/** An attempt judged again, or the sentence that says why it cannot be. */
async function readEntry(
  deps: RereadingDeps,
  judgingOf: (module: ScenarioModule) => Judging,
  entry: CarnetEntry,
): Promise<ReadAttempt | string> {
  const { attempt, alias, contests, log } = entry
  const name = `La partie de ${alias} (${attempt.scenario})`
  if (attempt.status === 'en-cours') return `${name} n’est pas finie\u00a0: rien à relire encore.`
  const load = deps.scenarios[attempt.scenario]
  if (!load) return `${name} joue une situation qui n’est plus fournie\u00a0: elle n’est pas relue.`
  const module = await load()
  if (attempt.format > ATTEMPT_FORMAT || attempt.engine > ENGINE_VERSION)
    return `${name} a été jouée avec une version plus récente d’En poste\u00a0: rechargez la page.`
  if (module.scenario.version !== attempt.scenarioVersion)
    return `${name} a été jouée sur une autre version de la situation\u00a0: elle n’est pas relue.`
  const setup = setUpRun(module.scenario, attempt.draw, module.rules.derive(attempt.draw, module.world))
  const judging = judgingOf(module)
  const state = foldLog(setup, log)
  const replayed = replay(setup, log, judging)
  return {
    alias,
    attempt,
    setup,
    state,
    replayed,
    judging,
    rulePages: module.rulePages,
    contests,
    doubts: doubtsOf(setup, state, replayed, contests),
  }
}
