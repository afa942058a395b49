import type { Drafts, Outcome, Run, RunView } from '../../src/app/ports.ts'
import type { Action } from '../../src/domain/attempt/action.ts'
import type { Attempt } from '../../src/domain/attempt/attempt.ts'
import type { Life } from '../../src/domain/attempt/machine.ts'
import type { Recognised } from '../../src/domain/attempt/recognise.ts'
import { applyAction, type RunState, refusalOf, setUpRun, startRun } from '../../src/domain/attempt/run.ts'
import type { DeskState, Exchange } from '../../src/domain/desk/desk.ts'
import { openExchange } from '../../src/domain/desk/exchanges.ts'
import type { Records } from '../../src/domain/records/records.ts'
import type { CaseFile } from '../../src/domain/scenario/case-file.ts'
import type { Dialogue } from '../../src/domain/scenario/dialogue.ts'
import type { Draw } from '../../src/domain/scenario/draw.ts'
import type { Scenario } from '../../src/domain/scenario/scenario.ts'
import type { Act } from '../../src/domain/scenario/tools.ts'
import { fakeCase, fakeMails, fakeScenario } from './fake-case.ts'
import { tinyDraw } from './tiny-scenario.ts'

export interface FakeRunOptions {
  readonly scenario?: Partial<Scenario>
  readonly caseFile?: Partial<CaseFile>
  /** Tables that replace those of the case. */
  readonly records?: Partial<Records>
  readonly draw?: Partial<Draw>
  /** Replaces parts of the desk once the post is taken; by default the box holds `fakeMails`. */
  readonly desk?: Partial<DeskState>
  readonly drafts?: Readonly<Record<string, unknown>>
  /** The post is not taken yet: every other act is refused. */
  readonly atBriefing?: boolean
}

export interface FakeRun extends Run {
  /** Acts taken since the post was, in order: what a test looks at. */
  readonly acts: () => readonly Act[]
  /** Changes the desk as an event would (a message arrives, the telephone rings). */
  readonly happen: (change: (desk: DeskState) => DeskState) => void
}

const NOTHING: Omit<Recognised, 'judgements'> = { obligations: [], faults: [] }

/** A run in memory on the real fold (refusals, clock, events), where nothing is ever recognised. */
export function fakeRun(options: FakeRunOptions = {}): FakeRun {
  const scenario: Scenario = { ...fakeScenario, ...options.scenario }
  const records: Records = { ...(options.caseFile?.records ?? fakeCase.records), ...options.records }
  const caseFile: CaseFile = { ...fakeCase, ...options.caseFile, records }
  const draw: Draw = { ...tinyDraw, factors: [], ...options.draw }
  const setup = setUpRun(scenario, draw, caseFile)
  const attempt: Attempt = {
    format: 1,
    engine: 1,
    id: 'essai',
    learner: 'eleve',
    scenario: scenario.id,
    scenarioVersion: scenario.version,
    scenarioHash: scenario.hash,
    mode: 'entrainement',
    draw,
    startedAt: 0,
    status: 'en-cours',
  }
  const listeners = new Set<() => void>()
  const drafts = fakeDrafts(options.drafts ?? {})
  let state: RunState = startRun(setup)
  let log: readonly Action[] = []
  let life: Life = 'briefing'
  if (!options.atBriefing) {
    fold({ gesture: 'prendre-poste' })
    state = { ...state, desk: { ...state.desk, mails: fakeMails, ...options.desk } }
  }
  const before = log.length
  let view = look()

  function fold(act: Act): Action {
    const action: Action = { seq: state.play.seq + 1, at: 0, act, ...NOTHING }
    state = applyAction(setup, state, action)
    log = [...log, action]
    life = state.play.life === 'close' ? 'bilan' : state.play.life
    return action
  }

  function look(): RunView {
    const date = caseFile.days[state.play.day - 1] ?? ''
    return { attempt, setup, life, play: state.play, desk: state.desk, date, log }
  }

  function publish() {
    view = look()
    for (const listener of listeners) listener()
  }

  async function perform(act: Act): Promise<Outcome> {
    await Promise.resolve()
    const refusal = refusalOf(setup, state, act)
    if (refusal) return { ok: false, refusal }
    const isPost = act.gesture === 'prendre-poste'
    if (life === 'briefing' ? !isPost : life !== 'travail' || isPost)
      return { ok: false, refusal: { code: 'pas-maintenant', message: 'Ce n’est pas le moment.' } }
    const action = fold(act)
    publish()
    return { ok: true, action, recognised: { ...NOTHING, judgements: {} } }
  }

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    perform,
    pause: () => {
      life = 'pause'
      publish()
    },
    resume: () => {
      life = 'travail'
      publish()
    },
    drafts,
    save: async () => undefined,
    saved: () => drafts.keys('').map((key, rank) => ({ key, value: drafts.read(key), at: rank })),
    acts: () => log.slice(before).map((action) => action.act),
    happen: (change) => {
      state = { ...state, desk: change(state.desk) }
      publish()
    },
  }
}

/** Drafts in memory, most recently changed first as in the application. */
function fakeDrafts(saved: Readonly<Record<string, unknown>>): Drafts {
  const known = new Map<string, { readonly value: unknown; readonly rank: number }>()
  const listeners = new Set<() => void>()
  let rank = 0
  for (const [key, value] of Object.entries(saved)) known.set(key, { value, rank: rank++ })
  return {
    read: (key) => known.get(key)?.value,
    write: (key, value) => {
      if (value === undefined) known.delete(key)
      else known.set(key, { value, rank: rank++ })
      for (const listener of listeners) listener()
    },
    keys: (prefix) =>
      [...known.entries()]
        .filter(([key]) => key.startsWith(prefix))
        .sort(([, a], [, b]) => b.rank - a.rank)
        .map(([key]) => key),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** A call that rings or a visitor who waits, for `desk.exchanges`. */
export function waiting(dialogue: Dialogue, withId: string, name: string): Exchange {
  return openExchange(dialogue, `ev-${dialogue.id}`, withId, name, { day: 1, minute: 622 })
}
