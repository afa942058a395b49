import type { Action } from '../../src/domain/attempt/action.ts'
import { type Attempting, beginAttempt } from '../../src/domain/attempt/machine.ts'
import { type Judging, recognise } from '../../src/domain/attempt/recognise.ts'
import type { RunSetup } from '../../src/domain/attempt/run.ts'
import type { Act } from '../../src/domain/scenario/tools.ts'

/** Plays acts through recognition and machine, as the runner does without storage. Refused acts are left out. */
export function playActs(setup: RunSetup, acts: readonly Act[], judging: Judging) {
  let attempting: Attempting = beginAttempt(setup)
  const log: Action[] = []
  for (const act of acts) {
    const { obligations, faults } = recognise(setup, attempting.state, act, judging)
    const action: Action = { seq: attempting.state.play.seq + 1, at: 0, act, obligations, faults }
    if (!attempting.accepts({ type: 'ACTE', action })) continue
    attempting = attempting.next({ type: 'ACTE', action })
    log.push(action)
  }
  return { attempting, log }
}

export const mail = (to: string, body: string): Act => ({
  gesture: 'envoyer-courriel',
  to: [to],
  cc: [],
  bcc: [],
  subject: 'Objet',
  body,
  attachments: [],
})
