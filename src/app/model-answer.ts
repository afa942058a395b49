import type { ScenarioModule } from '../content/scenario-module.ts'
import type { Judging } from '../domain/attempt/recognise.ts'
import { type RunSetup, type RunState, setUpRun } from '../domain/attempt/run.ts'
import { type DrawWishes, resolveDraw } from '../domain/scenario/resolve-draw.ts'
import type { Obligation } from '../domain/scenario/scenario.ts'
import type { Act } from '../domain/scenario/tools.ts'
import { playStrategy } from './strategies.ts'

/** The model answer of one work, as it was played: its acts in order, the last one being the one that was recognised. */
export interface AnsweredWork {
  readonly obligation: Obligation
  readonly acts: readonly Act[]
  readonly day: number
}

export interface ModelAnswerSheet {
  readonly setup: RunSetup
  readonly works: readonly AnsweredWork[]
  /** The state when all is done, in which people, messages and conversations have their names. */
  readonly state: RunState
}

/** [S6] Plays the model answers of one case to the end and tells them work by work, in the order in which they are done. */
export function modelAnswer(module: ScenarioModule, judging: Judging, wishes: DrawWishes): ModelAnswerSheet {
  const { draw, caseFile } = resolveDraw(
    module.scenario,
    wishes,
    (candidate) => module.rules.derive(candidate, module.world),
    module.rules.accepts,
  )
  const setup = setUpRun(module.scenario, draw, caseFile)
  const played = playStrategy(setup, judging, 'corrige')
  const works: AnsweredWork[] = []
  let acts: Act[] = []
  let day = 1
  for (const { act, obligations } of played.log) {
    if (act.gesture === 'finir-journee') day += 1
    if (isOfTheRun(act)) continue
    acts = [...acts, act]
    const done = obligations
      .map(({ id }) => setup.rules.obligations.find((obligation) => obligation.id === id))
      .filter((obligation) => obligation !== undefined)
    for (const obligation of done) works.push({ obligation, acts, day })
    if (done.length > 0) acts = []
  }
  return { setup, works, state: played.attempting.state }
}

/** What opens, reads or closes: a reader of the answers does not need it. */
function isOfTheRun({ gesture }: Act): boolean {
  return (
    gesture === 'prendre-poste' ||
    gesture === 'finir-journee' ||
    gesture === 'clore-dossier' ||
    gesture === 'consulter' ||
    gesture === 'commencer-ecrit'
  )
}
