import type { Contest, Decision, Learner, Stored } from '../app/ports.ts'
import type { Action } from '../domain/attempt/action.ts'
import { type Attempt, ENGINE_VERSION } from '../domain/attempt/attempt.ts'
import { CARNET_FORMAT, checkCarnet } from './carnet.ts'
import { ALREADY_WRITTEN, failed, GONE, OF_ANOTHER, OUT_OF_ORDER, STORED } from './failures.ts'
import { type CarnetAttempt, contestKey, mergeAttempt, mergeLearner } from './merge-attempt.ts'
import type { OpenedStore } from './opened-store.ts'
import type { Resume } from './schema/resume.ts'
import { STATUS, type StatusBoard } from './status.ts'

type Draft = CarnetAttempt['drafts'][number]

/** [ST2] The same store without a disk: what the learner does lasts as long as the tab, and can still be exported. */
export function createMemoryStore(status: StatusBoard): OpenedStore {
  const learners = new Map<string, Learner>()
  const attempts = new Map<string, Attempt>()
  const logs = new Map<string, readonly Action[]>()
  const drafts = new Map<string, ReadonlyMap<string, Draft>>()
  const contests = new Map<string, ReadonlyMap<string, Contest>>()
  const decisions = new Map<string, ReadonlyMap<string, Decision>>()
  const settings = new Map<string, unknown>()
  const resumes = new Map<string, Resume>()

  const done = async (change: () => unknown): Promise<Stored> => {
    change()
    return STORED
  }
  /** What is kept must not change under the hand that gave it. */
  const copy = <T>(value: T): T => structuredClone(value)
  const draftsOf = (attempt: string): readonly Draft[] => [...(drafts.get(attempt)?.values() ?? [])]
  const contestsOf = (attempt: string): readonly Contest[] => [...(contests.get(attempt)?.values() ?? [])]
  const decisionsOf = (attempt: string): readonly Decision[] => [...(decisions.get(attempt)?.values() ?? [])]
  /** The same table without one row. */
  const without = <T>(rows: ReadonlyMap<string, T> | undefined, key: string): ReadonlyMap<string, T> =>
    new Map([...(rows ?? [])].filter(([known]) => known !== key))
  const attemptsOf = (learner: string): readonly Attempt[] =>
    [...attempts.values()].filter((attempt) => attempt.learner === learner)
  const wholeOf = (attempt: Attempt): CarnetAttempt => ({
    attempt,
    log: logs.get(attempt.id) ?? [],
    drafts: draftsOf(attempt.id),
    contests: contestsOf(attempt.id),
    decisions: decisionsOf(attempt.id),
  })

  return {
    learners: {
      list: async () => [...learners.values()],
      put: (learner) => done(() => learners.set(learner.id, copy(learner))),
      remove: (id) =>
        done(() => {
          for (const attempt of attemptsOf(id))
            for (const table of [attempts, logs, drafts, contests, decisions]) table.delete(attempt.id)
          learners.delete(id)
          resumes.delete(id)
        }),
    },
    attempts: {
      list: async (learner) => attemptsOf(learner),
      get: async (id) => attempts.get(id) ?? null,
      put: (attempt) =>
        done(() => {
          attempts.set(attempt.id, copy(attempt))
          if (attempt.status !== 'en-cours' && resumes.get(attempt.learner)?.attempt === attempt.id)
            resumes.delete(attempt.learner)
        }),
    },
    log: {
      read: async (attempt) => logs.get(attempt) ?? [],
      append: async (attempt, action) => {
        if (!attempts.has(attempt)) return GONE
        const log = logs.get(attempt) ?? []
        if (action.seq <= log.length) return ALREADY_WRITTEN
        if (action.seq !== log.length + 1) return OUT_OF_ORDER
        logs.set(attempt, [...log, copy(action)])
        return STORED
      },
    },
    drafts: {
      all: async (attempt) => draftsOf(attempt),
      put: async (attempt, key, value, at) => {
        if (!attempts.has(attempt)) return GONE
        drafts.set(attempt, new Map(drafts.get(attempt)).set(key, { key, value: copy(value), at }))
        return STORED
      },
      remove: (attempt, key) =>
        done(() => drafts.set(attempt, new Map(draftsOf(attempt).flatMap((d) => (d.key === key ? [] : [[d.key, d]]))))),
    },
    contests: {
      list: async (attempt) => contestsOf(attempt),
      put: (contest) =>
        done(() =>
          contests.set(contest.attempt, new Map(contests.get(contest.attempt)).set(contestKey(contest), copy(contest))),
        ),
      remove: (contest) =>
        done(() => contests.set(contest.attempt, without(contests.get(contest.attempt), contestKey(contest)))),
    },
    decisions: {
      list: async (attempt) => decisionsOf(attempt),
      put: (decision) =>
        done(() =>
          decisions.set(
            decision.attempt,
            new Map(decisions.get(decision.attempt)).set(contestKey(decision), copy(decision)),
          ),
        ),
      remove: (decision) =>
        done(() => decisions.set(decision.attempt, without(decisions.get(decision.attempt), contestKey(decision)))),
    },
    settings: {
      get: async (key) => settings.get(key),
      put: (key, value) => done(() => settings.set(key, copy(value))),
    },
    resume: {
      list: async () => [...resumes.values()].sort((a, b) => b.at - a.at),
      put: (resume) => done(() => resumes.set(resume.learner, copy(resume))),
      remove: (learner) => done(() => resumes.delete(learner)),
    },
    carnet: {
      export: async (id) => {
        const learner = learners.get(id)
        if (!learner) throw new Error(`Learner "${id}" is not here`)
        return copy({
          format: CARNET_FORMAT,
          engine: ENGINE_VERSION,
          app: 'en-poste' as const,
          learner,
          attempts: attemptsOf(id).map(wholeOf),
        })
      },
      restore: async (carnet) => {
        const checked = checkCarnet(carnet)
        if (!checked.ok) return failed('illisible', checked.message)
        const foreign = carnet.attempts.some(({ attempt }) => {
          const known = attempts.get(attempt.id)
          return known !== undefined && known.learner !== attempt.learner
        })
        if (foreign) return OF_ANOTHER
        learners.set(carnet.learner.id, mergeLearner(learners.get(carnet.learner.id) ?? null, copy(carnet.learner)))
        for (const brought of carnet.attempts) {
          const { id } = brought.attempt
          const known = attempts.get(id)
          const merged = known ? mergeAttempt(wholeOf(known), copy(brought)) : copy(brought)
          attempts.set(id, merged.attempt)
          logs.set(id, merged.log)
          drafts.set(id, new Map(merged.drafts.map((draft) => [draft.key, draft])))
          contests.set(id, new Map(merged.contests.map((contest) => [contestKey(contest), contest])))
          decisions.set(id, new Map(merged.decisions.map((decision) => [contestKey(decision), decision])))
        }
        return STORED
      },
    },
    status: status.now,
    problems: () => [],
    askToKeep: async () => status.now(),
    onStatus: status.subscribe,
    close: () => status.set(STATUS.closed),
  }
}
