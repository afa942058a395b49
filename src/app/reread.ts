import { sameDoubt } from '../domain/assessment/review.ts'
import type { GameDeps } from './game.ts'
import type { Rereading } from './ports/rereading.ts'
import type { Carnet } from './ports.ts'
import { type CarnetEntry, openRereading, type RereadingDeps } from './rereading.ts'

type Deps = Pick<GameDeps, 'store' | 'scenarios' | 'judging' | 'now' | 'today' | 'carnetName' | 'writeCarnet'>

/** Reads the closed attempts of everybody on this device. */
export function rereadHere(deps: Deps, carnets: readonly Carnet[]): Promise<Rereading> {
  const entries = carnets.flatMap(({ learner, attempts }) =>
    attempts
      .filter(({ attempt }) => attempt.status !== 'en-cours')
      .map((entry) => ({ ...entry, alias: learner.alias })),
  )
  return openRereading(rereadingDeps(deps), 'navigateur', entries, () => null)
}

/** Reads a carnet without taking it in; what was already decided here about its attempts is taken up again. */
export async function rereadCarnet(deps: Deps, carnet: Carnet): Promise<Rereading> {
  const entries: CarnetEntry[] = []
  for (const entry of carnet.attempts) {
    const here = await deps.store.decisions.list(entry.attempt.id)
    const brought = entry.decisions.filter((one) => !here.some((known) => sameDoubt(known, one)))
    entries.push({ ...entry, decisions: [...here, ...brought], alias: carnet.learner.alias })
  }
  return openRereading(rereadingDeps(deps), 'fichier', entries, (decisions, reviewed) => ({
    name: deps.carnetName(`${carnet.learner.alias} relu`, deps.today()),
    text: deps.writeCarnet({
      ...carnet,
      attempts: carnet.attempts.map((entry) => {
        const assessment = reviewed(entry.attempt.id)
        return {
          ...entry,
          attempt: assessment ? { ...entry.attempt, reviewed: assessment } : entry.attempt,
          decisions: decisions.filter(({ attempt }) => attempt === entry.attempt.id),
        }
      }),
    }),
  }))
}

function rereadingDeps({ store, scenarios, judging, now }: Deps): RereadingDeps {
  return {
    scenarios,
    judging,
    put: store.decisions.put,
    remove: store.decisions.remove,
    keep: async ({ attempt }, assessment) => {
      const here = await store.attempts.get(attempt.id)
      return here ? store.attempts.put({ ...here, reviewed: assessment }) : { ok: true }
    },
    now,
  }
}
