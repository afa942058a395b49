import type { DeskContext } from '../desk/apply-act.ts'
import { applyAct } from '../desk/apply-act.ts'
import { applyEvent } from '../desk/apply-event.ts'
import type { DeskState, Refusal } from '../desk/desk.ts'
import { startDesk } from '../desk/start-desk.ts'
import { applyStep, type Rules, rulesOf, startPlay } from '../kernel/apply.ts'
import type { PlayState } from '../kernel/play.ts'
import type { CaseFile } from '../scenario/case-file.ts'
import type { Draw } from '../scenario/draw.ts'
import { fillNames } from '../scenario/names.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { type Act, GESTURES, toolOf } from '../scenario/tools.ts'
import type { Action, Recognition } from './action.ts'

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

export function setUpRun(scenario: Scenario, draw: Draw, caseFile: CaseFile): RunSetup {
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
  const play = applyStep(setup.rules, before.play, {
    seq: action.seq,
    gesture: action.act.gesture,
    tool: toolOf(action.act),
    minutes: minutesOf(setup, action.act, action),
    obligations: action.obligations,
    faults: action.faults,
  })
  const when: DeskContext = {
    ...context,
    day: play.day,
    minute: play.minute,
    madeAt: (obligation) => play.made[obligation]?.seq,
  }
  const desk = setup.rules.events.reduce(
    (next, event) => (play.fired[event.id]?.seq === action.seq ? applyEvent(next, event, when) : next),
    result.desk,
  )
  return { play, desk }
}

/** [R3] The whole log, from the beginning. */
export function foldLog(setup: RunSetup, log: readonly Action[]): RunState {
  return log.reduce((state, action) => applyAction(setup, state, action), startRun(setup))
}

/** Simulated minutes of an act: the obligation's own when it is recognised, else the gesture's. */
export function minutesOf(setup: RunSetup, act: Act, recognition: Recognition): number {
  const own = recognition.obligations.flatMap(
    ({ id }) => setup.rules.obligations.find((obligation) => obligation.id === id)?.minutes ?? [],
  )
  return own.length > 0 ? Math.max(...own) : GESTURES[act.gesture].minutes
}
