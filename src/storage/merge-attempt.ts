import type { Carnet, Contest, Learner } from '../app/ports.ts'

export type CarnetAttempt = Carnet['attempts'][number]

/**
 * One attempt known here and in a carnet: the longest log wins, with the attempt that goes with it and its drafts; with
 * equal logs, what is here stays and the newest of each draft is kept. Contests are never lost.
 */
export function mergeAttempt(here: CarnetAttempt, brought: CarnetAttempt): CarnetAttempt {
  const contests = newest([...here.contests, ...brought.contests], contestKey)
  if (brought.log.length > here.log.length) return { ...brought, contests }
  const drafts =
    brought.log.length === here.log.length
      ? newest([...here.drafts, ...brought.drafts], (draft) => draft.key)
      : here.drafts
  return { ...here, drafts, contests }
}

export const contestKey = (contest: Contest): string =>
  JSON.stringify([contest.attempt, contest.obligation, contest.finding])

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
