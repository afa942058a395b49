import type { DeskContext } from '../desk/apply-act.ts'
import { applyAct } from '../desk/apply-act.ts'
import { applyEvent } from '../desk/apply-event.ts'
import { liveHall } from '../desk/counter/live-hall.ts'
import type { DeskState, Refusal } from '../desk/desk.ts'
import { startDesk } from '../desk/start-desk.ts'
import { applyStep, type Rules, rulesOf, startPlay, withFacts } from '../kernel/apply.ts'
import type { PlayState } from '../kernel/play.ts'
import type { CaseFile } from '../scenario/case-file.ts'
import { declaredCase } from '../scenario/declared-case.ts'
import type { Draw } from '../scenario/draw.ts'
import { fillNames } from '../scenario/names.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { type Act, toolOf } from '../scenario/tools.ts'
import type { Action, Recognition } from './action.ts'
import { liveCounter, minutesOfGesture } from './live-counter.ts'

/** What stays the same from the first act to the last. */
export interface RunSetup {
  readonly scenario: Scenario
  readonly draw: Draw
  readonly caseFile: CaseFile
  readonly rules: Rules
}

/** The state of a run: a pure fold of its log. */
export interface RunState {
  readonly play: PlayState
  readonly desk: DeskState
}

export function setUpRun(scenario: Scenario, draw: Draw, derived: CaseFile): RunSetup {
  const caseFile = declaredCase(scenario, derived)
  const named = fillNames(scenario, caseFile)
  return { scenario: named, draw, caseFile, rules: rulesOf(named, draw) }
}

/** [R1] The state before the first act. */
export function startRun(setup: RunSetup): RunState {
  return { play: startPlay(setup.rules), desk: startDesk(setup.caseFile) }
}

/** Where and when the next act would be done. */
export function contextOf(setup: RunSetup, state: RunState, seq = state.play.seq + 1): DeskContext {
  return {
    scenario: setup.scenario,
    caseFile: setup.caseFile,
    seq,
    day: state.play.day,
    minute: state.play.minute,
  }
}

/** What a tool refuses, before anything is logged. */
export function refusalOf(setup: RunSetup, state: RunState, act: Act): Refusal | null {
  const result = applyAct(state.desk, act, contextOf(setup, state))
  return result.ok ? null : result.refusal
}

/** The desk after the act alone: what a judge compares with the desk before. */
export function deskAfter(setup: RunSetup, state: RunState, act: Act): DeskState {
  const result = applyAct(state.desk, act, contextOf(setup, state))
  return result.ok ? result.desk : state.desk
}

/** [R2] One action of the log folded in: the tools change, the rules move, what strikes fills the tools. */
export function applyAction(setup: RunSetup, before: RunState, action: Action): RunState {
  const context = contextOf(setup, before, action.seq)
  const result = applyAct(before.desk, action.act, context)
  if (!result.ok) return before
  const minutes = minutesOf(setup, action.act, action, before.desk)
  const during = liveCounter(before.desk, result.desk, context, minutes, action, before.play)
  const moved = applyStep(setup.rules, before.play, {
    seq: action.seq,
    gesture: action.act.gesture,
    tool: toolOf(action.act),
    minutes,
    obligations: action.obligations,
    faults: action.faults,
    happened: during.happened,
  })
  // The clock may have gone further than the act: an event has its hour, the door closes.
  const beyond = liveHall(during.desk, context, moved.minute)
  const play = withFacts(moved, beyond.happened, action.seq)
  const madeAt = (obligation: string) => play.made[obligation]?.seq
  const struck = setup.rules.events
    .flatMap((event) => {
      const when = play.fired[event.id]
      return when?.seq === action.seq ? [{ event, when }] : []
    })
    .sort((a, b) => a.when.day - b.when.day)
  const desk = struck.reduce(
    (next, { event, when }) => applyEvent(next, event, { ...context, day: when.day, minute: when.minute, madeAt }),
    beyond.desk,
  )
  return { play, desk }
}

/** [R3] The whole log, from the beginning. */
export function foldLog(setup: RunSetup, log: readonly Action[]): RunState {
  return log.reduce((state, action) => applyAction(setup, state, action), startRun(setup))
}

/** Simulated minutes of an act: the obligation's own when it is recognised, else the gesture's. */
export function minutesOf(setup: RunSetup, act: Act, recognition: Recognition, desk: DeskState): number {
  const own = recognition.obligations.flatMap(
    ({ id }) => setup.rules.obligations.find((obligation) => obligation.id === id)?.minutes ?? [],
  )
  return own.length > 0 ? Math.max(...own) : minutesOfGesture(setup.scenario, setup.caseFile, desk, act)
}
