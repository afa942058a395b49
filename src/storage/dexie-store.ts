import type { Carnet, Learner, Stored } from '../app/ports.ts'
import { type Attempt, ENGINE_VERSION } from '../domain/attempt/attempt.ts'
import { CARNET_FORMAT, checkCarnet } from './carnet.ts'
import type { Database } from './db.ts'
import { ALREADY_WRITTEN, FULL, failed, failureOf, GONE, OF_ANOTHER, OUT_OF_ORDER, STORED } from './failures.ts'
import { type CarnetAttempt, mergeAttempt, mergeLearner } from './merge-attempt.ts'
import type { OpenedStore } from './opened-store.ts'
import { createProblems, readAttempt, readLog, readRow } from './read-rows.ts'
import { resumeSchema } from './schema/resume.ts'
import { contestSchema, decisionSchema, draftRowSchema, learnerSchema } from './schema/rows.ts'
import { STATUS, type StatusBoard } from './status.ts'

type Outcome = { readonly failure: Stored }

/** [ST1] The store over IndexedDB. Every write is one transaction, whole or nothing, and answers once it is on disk. */
export function createDexieStore(db: Database, status: StatusBoard): OpenedStore {
  const problems = createProblems()

  /** Runs one write; what goes wrong is a value. A refusal decided inside undoes everything written so far. */
  async function write(tables: readonly string[], work: () => Promise<Stored | undefined>): Promise<Stored> {
    try {
      await db.transaction('rw', [...tables], async () => {
        const stored = await work()
        if (stored && !stored.ok) throw new Refused({ failure: stored })
      })
      return STORED
    } catch (error) {
      if (error instanceof Refused) return error.outcome.failure
      const failure = failureOf(error)
      if (failure === FULL) status.set(STATUS.full)
      return failure
    }
  }

  /** Keys that begin with the attempt, whatever follows: in IndexedDB an array is above every number and text. */
  const ofAttempt = (attempt: string) => [[attempt], [attempt, []]] as const
  const actionsOf = (attempt: string) => db.actions.where('[attempt+seq]').between(...ofAttempt(attempt))
  const draftsOf = (attempt: string) => db.drafts.where('[attempt+key]').between(...ofAttempt(attempt))
  const contestsOf = (attempt: string) =>
    db.contests.where('[attempt+obligation+finding]').between(...ofAttempt(attempt))

  const decisionsOf = (attempt: string) =>
    db.decisions.where('[attempt+obligation+finding]').between(...ofAttempt(attempt))

  const readAttempts = async (learner: string): Promise<readonly Attempt[]> =>
    (await db.attempts.where('learner').equals(learner).toArray()).flatMap((row) => readAttempt(row, problems) ?? [])

  const readDrafts = async (attempt: string) =>
    (await draftsOf(attempt).toArray()).flatMap((row) => {
      const draft = readRow(draftRowSchema, row, 'brouillon', `${attempt}, ${row.key}`, problems)
      return draft ? [{ key: draft.key, value: draft.value, at: draft.at }] : []
    })

  const readContests = async (attempt: string) =>
    (await contestsOf(attempt).toArray()).flatMap(
      (row) => readRow(contestSchema, row, 'contestation', `${attempt}, ${row.obligation}`, problems) ?? [],
    )

  const readDecisions = async (attempt: string) =>
    (await decisionsOf(attempt).toArray()).flatMap(
      (row) => readRow(decisionSchema, row, 'décision', `${attempt}, ${row.obligation}`, problems) ?? [],
    )

  const readWhole = async (attempt: Attempt): Promise<CarnetAttempt> => ({
    attempt,
    log: readLog(attempt.id, await actionsOf(attempt.id).toArray(), problems),
    drafts: await readDrafts(attempt.id),
    contests: await readContests(attempt.id),
    decisions: await readDecisions(attempt.id),
  })

  const readLearner = (row: Learner): Learner | null => readRow(learnerSchema, row, 'profil', String(row.id), problems)

  async function restoreAttempt(brought: CarnetAttempt): Promise<Stored | undefined> {
    const { id } = brought.attempt
    const row = await db.attempts.get(id)
    if (row && row.learner !== brought.attempt.learner) return OF_ANOTHER
    const known = row ? readAttempt(row, problems) : null
    // Not readable here, hence perhaps newer: never overwritten.
    if (row && !known) return undefined
    const here = known ? await readWhole(known) : null
    const rows = await actionsOf(id).count()
    if (here && rows > here.log.length) return undefined
    const merged = here ? mergeAttempt(here, brought) : brought
    await db.attempts.put(merged.attempt)
    if (merged.log !== here?.log) {
      await actionsOf(id).delete()
      await db.actions.bulkAdd(merged.log.map((action) => ({ attempt: id, ...action })))
      await draftsOf(id).delete()
    }
    await db.drafts.bulkPut(merged.drafts.map((draft) => ({ attempt: id, ...draft })))
    await db.contests.bulkPut([...merged.contests])
    await db.decisions.bulkPut([...merged.decisions])
    return undefined
  }

  return {
    learners: {
      list: async () => (await db.learners.toArray()).flatMap((row) => readLearner(row) ?? []),
      put: (learner) => write(['learners'], async () => void (await db.learners.put(learner))),
      remove: (id) =>
        write(['learners', 'attempts', 'actions', 'drafts', 'contests', 'decisions', 'resume'], async () => {
          for (const attempt of await db.attempts.where('learner').equals(id).primaryKeys()) {
            await actionsOf(attempt).delete()
            await draftsOf(attempt).delete()
            await contestsOf(attempt).delete()
            await decisionsOf(attempt).delete()
          }
          await db.attempts.where('learner').equals(id).delete()
          await db.resume.delete(id)
          await db.learners.delete(id)
          return undefined
        }),
    },
    attempts: {
      list: readAttempts,
      get: async (id) => {
        const row = await db.attempts.get(id)
        return row ? readAttempt(row, problems) : null
      },
      put: (attempt) =>
        write(['attempts', 'resume'], async () => {
          await db.attempts.put(attempt)
          const offered = await db.resume.get(attempt.learner)
          if (offered?.attempt === attempt.id && attempt.status !== 'en-cours') await db.resume.delete(attempt.learner)
          return undefined
        }),
    },
    log: {
      read: async (attempt) => readLog(attempt, await actionsOf(attempt).toArray(), problems),
      append: (attempt, action) =>
        write(['attempts', 'actions'], async () => {
          if ((await db.attempts.where('id').equals(attempt).count()) === 0) return GONE
          if (await db.actions.get([attempt, action.seq])) return ALREADY_WRITTEN
          if (action.seq !== 1 && !(await db.actions.get([attempt, action.seq - 1]))) return OUT_OF_ORDER
          await db.actions.add({ attempt, ...action })
          return undefined
        }),
    },
    drafts: {
      all: readDrafts,
      put: (attempt, key, value, at) =>
        write(['attempts', 'drafts'], async () => {
          if ((await db.attempts.where('id').equals(attempt).count()) === 0) return GONE
          await db.drafts.put({ attempt, key, value, at })
          return undefined
        }),
      remove: (attempt, key) => write(['drafts'], async () => void (await db.drafts.delete([attempt, key]))),
    },
    contests: {
      list: readContests,
      put: (contest) => write(['contests'], async () => void (await db.contests.put(contest))),
      remove: ({ attempt, obligation, finding }) =>
        write(['contests'], async () => void (await db.contests.delete([attempt, obligation, finding]))),
    },
    decisions: {
      list: readDecisions,
      put: (decision) => write(['decisions'], async () => void (await db.decisions.put(decision))),
      remove: ({ attempt, obligation, finding }) =>
        write(['decisions'], async () => void (await db.decisions.delete([attempt, obligation, finding]))),
    },
    settings: {
      get: async (key) => (await db.settings.get(key))?.value,
      put: (key, value) => write(['settings'], async () => void (await db.settings.put({ key, value }))),
    },
    resume: {
      list: async () => {
        const rows = await db.resume.toArray()
        return rows
          .flatMap((row) => readRow(resumeSchema, row, 'profil', String(row.learner), problems) ?? [])
          .sort((a, b) => b.at - a.at)
      },
      put: (resume) => write(['resume'], async () => void (await db.resume.put(resume))),
      remove: (learner) => write(['resume'], async () => void (await db.resume.delete(learner))),
    },
    carnet: {
      export: (id) =>
        db.transaction(
          'r',
          [db.learners, db.attempts, db.actions, db.drafts, db.contests, db.decisions],
          async (): Promise<Carnet> => {
            const row = await db.learners.get(id)
            const learner = row ? readLearner(row) : null
            if (!learner) throw new Error(`Learner "${id}" is not on this device`)
            const attempts: CarnetAttempt[] = []
            for (const attempt of await readAttempts(id)) attempts.push(await readWhole(attempt))
            return { format: CARNET_FORMAT, engine: ENGINE_VERSION, app: 'en-poste', learner, attempts }
          },
        ),
      restore: (carnet) => {
        const checked = checkCarnet(carnet)
        if (!checked.ok) return Promise.resolve(failed('illisible', checked.message))
        return write(['learners', 'attempts', 'actions', 'drafts', 'contests', 'decisions'], async () => {
          const known = await db.learners.get(carnet.learner.id)
          await db.learners.put(mergeLearner(known ? readLearner(known) : null, carnet.learner))
          for (const brought of carnet.attempts) {
            const stored = await restoreAttempt(brought)
            if (stored) return stored
          }
          return undefined
        })
      },
    },
    status: status.now,
    problems: problems.list,
    askToKeep: async () => {
      const kept = await globalThis.navigator?.storage?.persist?.().catch(() => false)
      if (status.now().kind === 'durable') status.set(kept ? STATUS.kept : STATUS.wipeable)
      return status.now()
    },
    onStatus: status.subscribe,
    close: () => db.close(),
  }
}

/** Carries a refusal out of a transaction, so that it is undone as a whole. */
class Refused extends Error {
  readonly outcome: Outcome
  constructor(outcome: Outcome) {
    super('refused')
    this.outcome = outcome
  }
}
