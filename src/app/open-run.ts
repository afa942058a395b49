import { assess } from '../domain/assessment/assess.ts'
import type { Action } from '../domain/attempt/action.ts'
import type { Attempt } from '../domain/attempt/attempt.ts'
import { type Attempting, beginAttempt } from '../domain/attempt/machine.ts'
import { type Judging, recognise } from '../domain/attempt/recognise.ts'
import { type RunSetup, refusalOf } from '../domain/attempt/run.ts'
import type { Act } from '../domain/scenario/tools.ts'
import { openDrafts, type SavedDraft } from './open-drafts.ts'
import type { Outcome, Run, RunView, StorageFailure, Store } from './ports.ts'

export interface RunDeps {
  readonly store: Pick<Store, 'log' | 'drafts' | 'attempts'>
  readonly judging: Judging
  /** Wall clock, milliseconds: kept beside the act, never read by state or score. */
  readonly clock: () => number
  /** Storage failed: the learner must be told; acts go on in memory and can still be saved to a file. */
  readonly onStorageFailure: (code: StorageFailure, message: string) => void
}

/**
 * Opens an attempt where its log ends. One act at a time: refused by a tool or by the machine, or judged, written, and
 * only then shown.
 */
export function openRun(
  deps: RunDeps,
  attempt: Attempt,
  setup: RunSetup,
  saved: { readonly log: readonly Action[]; readonly drafts: readonly SavedDraft[] },
): Run {
  const listeners = new Set<() => void>()
  let attempting: Attempting = saved.log.reduce(
    (current, action) => current.next({ type: 'ACTE', action }),
    beginAttempt(setup),
  )
  let log = saved.log
  let current = attempt
  let inMemory = false
  const drafts = openDrafts(deps.store.drafts, attempt.id, saved.drafts, deps.clock)
  let view = look()

  function look(): RunView {
    const { play, desk } = attempting.state
    return {
      attempt: current,
      setup,
      life: attempting.life,
      play,
      desk,
      date: setup.caseFile.days[play.day - 1] ?? '',
      log,
    }
  }

  function publish() {
    view = look()
    for (const listener of listeners) listener()
  }

  async function perform(act: Act): Promise<Outcome> {
    const { state } = attempting
    const refusal = refusalOf(setup, state, act)
    if (refusal) return { ok: false, refusal }
    const recognised = recognise(setup, state, act, deps.judging)
    const action: Action = {
      seq: state.play.seq + 1,
      at: deps.clock(),
      act,
      obligations: recognised.obligations,
      faults: recognised.faults,
    }
    if (!attempting.accepts({ type: 'ACTE', action })) {
      return { ok: false, refusal: { code: 'pas-maintenant', message: refusedByLife(attempting.life) } }
    }
    await drafts.flush()
    const stored = inMemory ? ({ ok: true } as const) : await deps.store.log.append(attempt.id, action)
    if (!stored.ok) {
      if (stored.code === 'deja-ecrit') return { ok: false, refusal: { code: stored.code, message: stored.message } }
      inMemory = true
      deps.onStorageFailure(stored.code, stored.message)
    }
    attempting = attempting.next({ type: 'ACTE', action })
    log = [...log, action]
    if (attempting.life === 'bilan' && current.status === 'en-cours') await freeze()
    publish()
    return { ok: true, action, recognised }
  }

  /** The assessment is computed once, when the case is closed, and kept with the attempt. */
  async function freeze() {
    current = {
      ...current,
      status: 'close',
      closedAt: deps.clock(),
      assessment: assess(setup, attempting.state),
    }
    if (inMemory) return
    const stored = await deps.store.attempts.put(current)
    if (!stored.ok) {
      inMemory = true
      deps.onStorageFailure(stored.code, stored.message)
    }
  }

  let queue: Promise<unknown> = Promise.resolve()
  function enqueue<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work)
    queue = result.catch(() => undefined)
    return result
  }

  function move(type: 'PAUSE' | 'REPRISE') {
    if (!attempting.accepts({ type })) return
    attempting = attempting.next({ type })
    publish()
  }

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    perform: (act) => enqueue(() => perform(act)),
    pause: () => move('PAUSE'),
    resume: () => move('REPRISE'),
    drafts: drafts.port,
    save: drafts.flush,
    saved: drafts.all,
  }
}

function refusedByLife(life: Attempting['life']): string {
  switch (life) {
    case 'briefing':
      return 'Prenez d’abord votre poste.'
    case 'pause':
      return 'La partie est en pause\u00a0: reprenez-la pour agir.'
    case 'bilan':
    case 'remis':
      return 'Le dossier est clos\u00a0: on ne peut plus y ajouter d’acte.'
    case 'travail':
      return 'Le poste est déjà pris.'
  }
}
