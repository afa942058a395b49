import type { Carnet, Contest, Decision, Learner } from '../app/ports.ts'

export type CarnetAttempt = Carnet['attempts'][number]

/**
 * One attempt known here and in a carnet: the longest log wins, with the attempt that goes with it and its drafts; with
 * equal logs, what is here stays and the newest of each draft is kept. Contests and decisions are never lost; the reviewed
 * assessment is that of whoever decided last.
 */
export function mergeAttempt(here: CarnetAttempt, brought: CarnetAttempt): CarnetAttempt {
  const contests = newest([...here.contests, ...brought.contests], contestKey)
  const decisions = newest([...here.decisions, ...brought.decisions], contestKey)
  if (brought.log.length > here.log.length) return { ...brought, contests, decisions }
  const drafts =
    brought.log.length === here.log.length
      ? newest([...here.drafts, ...brought.drafts], (draft) => draft.key)
      : here.drafts
  const { reviewed } = brought.attempt
  const isNewer = brought.log.length === here.log.length && latest(brought.decisions) > latest(here.decisions)
  const attempt = isNewer && reviewed ? { ...here.attempt, reviewed } : here.attempt
  return { ...here, attempt, drafts, contests, decisions }
}

export const contestKey = (one: Contest | Decision): string =>
  JSON.stringify([one.attempt, one.obligation, one.finding])

const latest = (decisions: readonly Decision[]): number => Math.max(0, ...decisions.map(({ at }) => at))

/** For each key the item written last; the first one given when they are of the same time. */
function newest<T extends { readonly at: number }>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const kept = new Map<string, T>()
  for (const item of items) {
    const known = kept.get(keyOf(item))
    if (!known || item.at > known.at) kept.set(keyOf(item), item)
  }
  return [...kept.values()]
}

/** The same learner on two devices: what is here stays, with the oldest beginning and the latest visit. */
export function mergeLearner(here: Learner | null, brought: Learner): Learner {
  if (!here) return brought
  return {
    ...here,
    createdAt: Math.min(here.createdAt, brought.createdAt),
    lastSeenAt: Math.max(here.lastSeenAt, brought.lastSeenAt),
  }
}
