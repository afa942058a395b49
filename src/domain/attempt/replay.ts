import type { Action } from './action.ts'
import { type Judging, type Recognised, recognise } from './recognise.ts'
import { applyAction, type RunSetup, type RunState, startRun } from './run.ts'

/** One action judged again, with the state in which it was done. */
export interface ReplayedAction {
  readonly action: Action
  readonly before: RunState
  readonly after: RunState
  readonly recognised: Recognised
  /** Whether judging again gives the words that the log witnesses. */
  readonly agrees: boolean
}

/**
 * [R6] Judges a whole log again. State follows the stored words (they are what the learner lived); a word that judging
 * again does not give is shown as a disagreement: the content has changed, or the log was not made by this game.
 */
export function replay(setup: RunSetup, log: readonly Action[], judging: Judging): readonly ReplayedAction[] {
  let state = startRun(setup)
  return log.map((action) => {
    const before = state
    const recognised = recognise(setup, before, action.act, judging)
    state = applyAction(setup, before, action)
    return { action, before, after: state, recognised, agrees: sameWords(action, recognised) }
  })
}

function sameWords(action: Action, again: Recognised): boolean {
  return wordsOf(action) === wordsOf(again)
}

function wordsOf({ obligations, faults }: Pick<Action, 'obligations' | 'faults'>): string {
  const judged = obligations.map(({ id, verdict }) => `${id}=${verdict}`).sort()
  return [...judged, ...[...faults].sort()].join(' ')
}
