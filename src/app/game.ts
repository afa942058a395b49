import { ulid } from 'ulid'
import type { ScenarioModule } from '../content/scenario-module.ts'
import type { Assessment } from '../domain/assessment/assessment.ts'
import { sameDoubt } from '../domain/assessment/review.ts'
import { ATTEMPT_FORMAT, type Attempt, ENGINE_VERSION } from '../domain/attempt/attempt.ts'
import type { Judging } from '../domain/attempt/recognise.ts'
import { setUpRun } from '../domain/attempt/run.ts'
import type { Curriculum } from '../domain/curriculum/curriculum.ts'
import { resolveDraw } from '../domain/scenario/resolve-draw.ts'
import { formatTime } from '../domain/trade/format-date.ts'
import { modelAnswer } from './model-answer.ts'
import { openRun } from './open-run.ts'
import type {
  Carnet,
  Contest,
  Decision,
  Game,
  HoldState,
  Learner,
  NewAttempt,
  OpenedAttempt,
  Result,
  Run,
  StorageStatus,
  Store,
  Stored,
} from './ports.ts'
import { rereadCarnet, rereadHere } from './reread.ts'
import { startAttempt } from './start-attempt.ts'

/** What the composition root gives: storage, content, files, clock. */
export interface GameDeps {
  readonly store: Store & {
    readonly resume: {
      readonly put: (resume: {
        readonly learner: string
        readonly attempt: string
        readonly title: string
        readonly when: string
        readonly at: number
      }) => Promise<Stored>
      readonly remove: (learner: string) => Promise<Stored>
    }
    readonly onStatus: (listener: (status: StorageStatus) => void) => () => void
    readonly askToKeep: () => Promise<StorageStatus>
  }
  readonly scenarios: Readonly<Record<string, () => Promise<ScenarioModule>>>
  readonly judging: () => Promise<(module: ScenarioModule) => Judging>
  readonly curriculum: () => Promise<Curriculum>
  readonly hold: (
    attempt: string,
    beforeYielding: () => Promise<void>,
  ) => Promise<{
    readonly state: () => HoldState
    readonly subscribe: (listener: () => void) => () => void
    readonly takeOver: () => Promise<void>
    readonly release: () => Promise<void>
  }>
  readonly writeCarnet: (carnet: Carnet) => string
  readonly readCarnet: (
    file: Blob,
  ) => Promise<{ readonly ok: true; readonly carnet: Carnet } | { readonly ok: false; readonly message: string }>
  readonly carnetName: (alias: string, date: string) => string
  readonly now: () => number
  /** Local date, ISO, for file names. */
  readonly today: () => string
}

const CURRENT = 'eleve-courant'
const FIRST_ALIAS = 'Colibri'

/** The game over its ports: profiles, attempts, carnet. No rule of play lives here. */
export function createGame(deps: GameDeps): Game {
  const { store } = deps
  const live = new Map<string, Live>()
  const listeners = new Set<() => void>()
  let failure: StorageStatus | null = null
  const changed = () => {
    for (const listener of listeners) listener()
  }
  store.onStatus(changed)

  const fail = <T>(message: string): Result<T> => ({ ok: false, message })
  const done = (stored: Stored): Result<null> => (stored.ok ? { ok: true, value: null } : fail(stored.message))

  async function current(): Promise<Learner> {
    const all = await store.learners.list()
    const chosen = await store.settings.get(CURRENT)
    const found = all.find((learner) => learner.id === chosen) ?? all[0]
    return found ?? (await newLearner(FIRST_ALIAS))
  }

  async function newLearner(alias: string): Promise<Learner> {
    const now = deps.now()
    const learner: Learner = { id: ulid(now), alias, avatar: '', createdAt: now, lastSeenAt: now }
    await store.learners.put(learner)
    await store.settings.put(CURRENT, learner.id)
    return learner
  }

  /** The scenario that a wish or a link names, with the version and the factors that it asks for. */
  async function askedScenario(wish: NewAttempt): Promise<Result<ScenarioModule>> {
    const load = deps.scenarios[wish.scenario]
    if (!load) return fail('Cette situation ne se joue pas encore.')
    const module = await load()
    if (wish.scenarioVersion !== undefined && wish.scenarioVersion !== module.scenario.version) {
      return fail(
        `Ce lien a été fait pour la version ${wish.scenarioVersion} de cette situation\u00a0; la version ${module.scenario.version} est en service ici. Demandez un nouveau lien à votre professeur.`,
      )
    }
    const unknown = wish.factors?.find((id) => !module.scenario.factors.some((factor) => factor.id === id))
    if (unknown) return fail(`Le facteur «\u00a0${unknown}\u00a0» ne se joue pas encore dans cette situation.`)
    return { ok: true, value: module }
  }

  async function start(wish: NewAttempt): Promise<Result<string>> {
    const asked = await askedScenario(wish)
    if (!asked.ok) return asked
    const module = asked.value
    const now = deps.now()
    const seed = wish.seed ?? ulid(now).slice(-8).toLowerCase()
    const { draw } = resolveDraw(
      module.scenario,
      { seed, level: wish.level, ...(wish.factors ? { factors: wish.factors } : {}) },
      (candidate) => module.rules.derive(candidate, module.world),
      module.rules.accepts,
    )
    const learner = await current()
    const attempt = startAttempt(module.scenario, draw, learner.id, wish.mode, now)
    const stored = await store.attempts.put(attempt)
    if (!stored.ok) return fail(stored.message)
    void store.askToKeep()
    await remember(attempt, module.scenario.title, 'au briefing')
    return { ok: true, value: attempt.id }
  }

  function remember(attempt: Attempt, title: string, when: string) {
    return store.resume.put({ learner: attempt.learner, attempt: attempt.id, title, when, at: deps.now() })
  }

  async function open(id: string): Promise<Result<OpenedAttempt>> {
    const already = live.get(id)
    if (already) return { ok: true, value: already.opened }
    const attempt = await store.attempts.get(id)
    if (!attempt)
      return fail(
        'Cette partie n’est pas sur cet appareil. Si vous l’avez enregistrée dans un carnet, reprenez le fichier.',
      )
    const load = deps.scenarios[attempt.scenario]
    if (!load)
      return fail(
        'Le scénario de cette partie n’est plus fourni\u00a0: elle reste dans le carnet, mais ne peut plus être jouée.',
      )
    if (attempt.format > ATTEMPT_FORMAT || attempt.engine > ENGINE_VERSION) {
      return fail(
        'Cette partie a été jouée avec une version plus récente d’En poste. Rechargez la page pour obtenir cette version.',
      )
    }
    const [module, judgingOf, log, drafts, contests, words] = await Promise.all([
      load(),
      deps.judging(),
      store.log.read(id),
      store.drafts.all(id),
      store.contests.list(id),
      store.decisions.list(id),
    ])
    if (module.scenario.version !== attempt.scenarioVersion) {
      return fail(
        'Ce scénario a changé depuis cette partie\u00a0: elle reste dans le carnet telle quelle, mais ne peut plus être reprise.',
      )
    }
    const setup = setUpRun(module.scenario, attempt.draw, module.rules.derive(attempt.draw, module.world))
    const judging = judgingOf(module)
    const run = openRun(
      {
        store,
        judging,
        clock: deps.now,
        onStorageFailure: (code, message) => {
          failure = { kind: code === 'plein' ? 'plein' : 'memoire', message }
          changed()
        },
      },
      attempt,
      setup,
      { log, drafts },
    )
    const hold = await deps.hold(id, run.save)
    let said: readonly Contest[] = contests
    let decided: readonly Decision[] = words
    let reviewed: Assessment | undefined = attempt.reviewed
    const allBut = (contest: Contest) => said.filter((one) => !sameDoubt(one, contest))
    const stopFollowing = run.subscribe(() => {
      const { attempt: now, play, life } = run.view()
      if (life === 'bilan' || life === 'remis') void store.resume.remove(now.learner)
      else void remember(now, module.scenario.title, dayWords(play.day, module.scenario.days, play.minute))
    })
    // Two tabs never write the same log: the one that does not hold the attempt only shows it.
    const held: Run = {
      ...run,
      perform: async (act) => {
        const state = hold.state()
        return state.kind === 'ici'
          ? run.perform(act)
          : { ok: false, refusal: { code: 'ailleurs', message: state.message } }
      },
    }
    const opened: OpenedAttempt = {
      run: held,
      judging,
      scenario: module.scenario,
      world: module.world,
      rulePages: module.rulePages,
      rateSheets: module.rateSheets,
      hold,
      contests: () => said,
      contest: async (contest) => {
        said = [...allBut(contest), contest]
        return store.contests.put(contest)
      },
      withdraw: async (contest) => {
        decided = await store.decisions.list(id)
        if (decided.some((one) => one.word !== 'doute' && sameDoubt(one, contest)))
          return {
            ok: false,
            code: 'refuse',
            message: 'Votre professeur a déjà décidé\u00a0: ce point ne se retire plus.',
          }
        said = allBut(contest)
        return store.contests.remove(contest)
      },
      decisions: () => decided,
      keepReviewed: async (assessment) => {
        reviewed = assessment
        return store.attempts.put({ ...run.view().attempt, reviewed: assessment })
      },
      close: async () => {
        stopFollowing()
        await run.save()
        await hold.release()
        live.delete(id)
      },
    }
    live.set(id, { opened, learner: attempt.learner, reviewed: () => reviewed })
    return { ok: true, value: opened }
  }

  /** What only this page knows (storage failed meanwhile) goes into the file too. */
  async function wholeCarnet(learner: Learner): Promise<Carnet> {
    const kept = await store.carnet.export(learner.id)
    const attempts = [...kept.attempts]
    for (const { opened, learner: owner, reviewed } of live.values()) {
      if (owner !== learner.id) continue
      const { attempt: played, log } = opened.run.view()
      const now = reviewed()
      const attempt: Attempt = now ? { ...played, reviewed: now } : played
      const rank = attempts.findIndex((entry) => entry.attempt.id === attempt.id)
      const entry = {
        attempt,
        log,
        drafts: opened.run.saved(),
        contests: opened.contests(),
        decisions: opened.decisions(),
      }
      if (rank < 0) attempts.push(entry)
      else if ((attempts[rank]?.log.length ?? 0) <= log.length) attempts[rank] = entry
    }
    return { ...kept, learner, attempts }
  }

  return {
    learners: store.learners.list,
    current,
    createLearner: async (alias) => {
      const clean = alias.trim()
      if (clean === '') return fail('Choisissez un pseudonyme\u00a0: un mot suffit, sans votre vrai nom.')
      if (clean.length > 30) return fail('Ce pseudonyme est trop long\u00a0: 30 caractères au plus.')
      const all = await store.learners.list()
      if (all.some((learner) => learner.alias.toLowerCase() === clean.toLowerCase())) {
        return fail(`«\u00a0${clean}\u00a0» existe déjà sur cet appareil\u00a0: choisissez un autre pseudonyme.`)
      }
      return { ok: true, value: await newLearner(clean) }
    },
    chooseLearner: async (id) => {
      await store.settings.put(CURRENT, id)
    },
    renameLearner: async (id, alias) => {
      const learner = (await store.learners.list()).find((one) => one.id === id)
      if (!learner || alias.trim() === '') return fail('Choisissez un pseudonyme.')
      return done(await store.learners.put({ ...learner, alias: alias.trim() }))
    },
    removeLearner: async (id) => done(await store.learners.remove(id)),
    attempts: async () => store.attempts.list((await current()).id),
    start,
    open,
    modelAnswer: async (wish) => {
      const asked = await askedScenario(wish)
      if (!asked.ok) return asked
      const judging = await deps.judging()
      const { seed = '', level, factors } = wish
      return {
        ok: true,
        value: modelAnswer(asked.value, judging(asked.value), { seed, level, ...(factors ? { factors } : {}) }),
      }
    },
    curriculum: deps.curriculum,
    carnet: {
      save: async () => {
        const learner = await current()
        const carnet = await wholeCarnet(learner)
        return {
          name: deps.carnetName(learner.alias, deps.today()),
          text: deps.writeCarnet(carnet),
          attempts: carnet.attempts.length,
        }
      },
      read: async (file) => {
        const read = await deps.readCarnet(file)
        if (!read.ok) return fail(read.message)
        const { carnet } = read
        return {
          ok: true,
          value: {
            alias: carnet.learner.alias,
            attempts: carnet.attempts.length,
            acts: carnet.attempts.reduce((sum, entry) => sum + entry.log.length, 0),
            restore: async () => {
              const restored = done(await store.carnet.restore(carnet))
              if (restored.ok) await store.settings.put(CURRENT, carnet.learner.id)
              return restored
            },
          },
        }
      },
    },
    reread: {
      here: async () => {
        const carnets = []
        for (const learner of await store.learners.list()) carnets.push(await wholeCarnet(learner))
        return rereadHere(deps, carnets)
      },
      file: async (file) => {
        const read = await deps.readCarnet(file)
        return read.ok ? { ok: true, value: await rereadCarnet(deps, read.carnet) } : fail(read.message)
      },
    },
    storage: {
      status: () => failure ?? store.status(),
      subscribe: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    settings: {
      get: store.settings.get,
      put: async (key, value) => {
        await store.settings.put(key, value)
      },
    },
  }
}

/** An attempt open in this page. */
interface Live {
  readonly opened: OpenedAttempt
  readonly learner: string
  readonly reviewed: () => Assessment | undefined
}

function dayWords(day: number, days: number, minute: number): string {
  return days > 1 ? `jour ${day}, ${formatTime(minute)}` : formatTime(minute)
}
