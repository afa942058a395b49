import { scenarios } from 'virtual:scenarios'
import { beforeAll, describe, expect, test } from 'vitest'
import { nodeJudging } from '../../src/content/load/node-judging.ts'
import type { ScenarioModule } from '../../src/content/scenario-module.ts'
import { type Judging, recognise } from '../../src/domain/attempt/recognise.ts'
import { applyAction, type RunSetup, type RunState, setUpRun, startRun } from '../../src/domain/attempt/run.ts'
import { questionsIn } from '../../src/domain/scenario/condition.ts'
import { modelActs } from '../../src/domain/scenario/model-acts.ts'
import { resolveDraw } from '../../src/domain/scenario/resolve-draw.ts'
import type { Act, ActOf } from '../../src/domain/scenario/tools.ts'

/** What people of the game do before anything is held against the writer: they ask, and a second message mends the first. */
const SCENARIO = '1.2.4-reclamations-litiges'
const MENDED = ['signaler-paiement', 'alerter-promesse', 'point-final', 'h2-compte-rendu']
/** Sent to a customer, a message cannot be unsent: they ask, and the first one counts. */
const SENT_FOR_GOOD = ['relance-1', 'h2-confirmer']

let module: ScenarioModule
let judging: Judging
beforeAll(async () => {
  const loaded = await scenarios[SCENARIO]?.()
  const read = loaded && nodeJudging(loaded)
  if (!loaded || !read?.ok) throw new Error('scenario missing')
  module = loaded
  judging = read.value
})

function prepared(seed: string): RunSetup {
  const { draw, caseFile } = resolveDraw(
    module.scenario,
    { seed, level: 'confirme', factors: ['h2'] },
    (candidate) => module.rules.derive(candidate, module.world),
    module.rules.accepts,
  )
  return setUpRun(module.scenario, draw, caseFile)
}

const perform = (setup: RunSetup, state: RunState, act: Act): RunState => {
  const { obligations, faults } = recognise(setup, state, act, judging)
  return applyAction(setup, state, { seq: state.play.seq + 1, at: 0, act, obligations, faults })
}

/** The hazard has struck and its call is over, so that every work is called for. */
function begun(setup: RunSetup): RunState {
  const call = setup.rules.obligations.find(({ id }) => id === 'h2-appel')
  const tri = setup.rules.obligations.find(({ id }) => id === 'tri-comptes')
  const acts: readonly Act[] = [
    { gesture: 'prendre-poste' },
    ...(tri ? modelActs(setup.scenario, setup.caseFile, tri) : []),
    { gesture: 'commencer-ecrit', tool: 'messagerie', draft: 'b1' },
    { gesture: 'commencer-ecrit', tool: 'messagerie', draft: 'b2' },
    ...(call ? modelActs(setup.scenario, setup.caseFile, call) : []),
  ]
  return acts.reduce((state, act) => perform(setup, state, act), startRun(setup))
}

/** The model's message without some of its sentences, so that it is read as incomplete. */
function incomplete(setup: RunSetup, state: RunState, id: string, model: ActOf<'envoyer-courriel'>): Act | null {
  const sentences = model.body.split(/(?<=[.!?])\s+/)
  for (let drop = 0; drop < sentences.length; drop++) {
    for (const subject of [model.subject, 'Bonjour']) {
      const act = { ...model, subject, body: sentences.filter((_, rank) => rank !== drop).join(' ') }
      const found = recognise(setup, state, act, judging)
      const mine = found.obligations.find((one) => one.id === id)
      if (mine?.verdict === 'incomplet' && found.faults.length === 0) return act
    }
  }
  return null
}

describe.each(['question-1', 'question-2', 'question-3'])('1.2.4, %s', (seed) => {
  test.each([...MENDED, ...SENT_FOR_GOOD])(
    '%s, incomplete, is asked about before it is held against the writer',
    (id) => {
      const setup = prepared(seed)
      const before = begun(setup)
      const obligation = setup.rules.obligations.find((one) => one.id === id)
      const model = obligation && modelActs(setup.scenario, setup.caseFile, obligation)[0]
      if (!obligation || model?.gesture !== 'envoyer-courriel') throw new Error(`no model for ${id}`)
      const first = incomplete(setup, before, id, model)
      if (!first) throw new Error(`no incomplete message for ${id}`)
      let state = perform(setup, before, first)
      expect(state.play.made[id]?.verdict).toBe('incomplet')
      // Two acts elsewhere: whoever reads has had the time to ask.
      for (const title of ['a', 'b', 'c'])
        state = perform(setup, state, { gesture: 'poser-rappel', date: '2026-12-15', title })
      const asked = state.desk.mails.slice(before.desk.mails.length).filter(({ folder }) => folder === 'reception')
      expect(asked.map(({ body }) => body).join('\n'), 'a question').toMatch(/\?/)
      const struck = setup.rules.events.filter(({ trigger, id: event }) => {
        const asks = trigger.after ? questionsIn(trigger.after) : []
        return state.play.fired[event] && asks.some(({ what, words }) => what === id && words?.includes('incomplet'))
      })
      expect(
        struck.map(({ id: event }) => event),
        'an event that answers this very message',
      ).not.toEqual([])
      state = perform(setup, state, model)
      expect(state.play.made[id]).toMatchObject({
        verdict: MENDED.includes(id) ? 'rectifie' : 'incomplet',
        tries: 2,
      })
    },
  )
})
