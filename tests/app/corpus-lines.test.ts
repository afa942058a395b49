import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { scenarios } from 'virtual:scenarios'
import { afterAll, expect, test, vi } from 'vitest'
import { corpusText } from '../../src/app/corpus-lines.ts'
import type { ReadAttempt } from '../../src/app/ports/rereading.ts'
import type { Contest, Decision } from '../../src/app/ports.ts'
import { createReadingRoom } from '../../src/app/reading-room.ts'
import { startAttempt } from '../../src/app/start-attempt.ts'
import { run as runJudges } from '../../src/cli/judges.ts'
import { compileCase, type JudgeContent, readProse } from '../../src/content/judges/ecrit/index.ts'
import { caseFromCorpus } from '../../src/content/load/corpus-case.ts'
import { parseCorpus } from '../../src/content/load/corpus-file.ts'
import { loadJudgeContent } from '../../src/content/load/grids.ts'
import { nodeJudging } from '../../src/content/load/node-judging.ts'
import type { ScenarioModule } from '../../src/content/scenario-module.ts'
import { doubtsOf } from '../../src/domain/assessment/review-run.ts'
import { replay } from '../../src/domain/attempt/replay.ts'
import { setUpRun } from '../../src/domain/attempt/run.ts'
import { modelActs } from '../../src/domain/scenario/model-acts.ts'
import { resolveDraw } from '../../src/domain/scenario/resolve-draw.ts'
import { playActs } from '../support/play-acts.ts'

const SCENARIO = '1.2.4-reclamations-litiges'
const folder = mkdtempSync(join(tmpdir(), 'decisions-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const known = new Map<string, JudgeContent>()
const contentOf = async (module: ScenarioModule | null) => {
  const ready = known.get(module?.scenario.id ?? '')
  if (ready) return ready
  const compiled = loadJudgeContent(module?.grids ?? [])
  if (!compiled.ok) throw new Error(compiled.problems.map(({ message }) => message).join('\n'))
  known.set(module?.scenario.id ?? '', compiled.content)
  return compiled.content
}
const deps = { scenarios, content: contentOf, today: () => '2026-11-24' }

/** The model's message about the paid invoice, signed by a learner and without its second paragraph. */
async function played(change: (body: string) => string) {
  const module = await scenarios[SCENARIO]?.()
  const judging = module && nodeJudging(module)
  if (!module || !judging?.ok) throw new Error('scenario missing')
  const { draw, caseFile } = resolveDraw(
    module.scenario,
    { seed: 'relu', level: 'confirme', factors: [] },
    (candidate) => module.rules.derive(candidate, module.world),
    module.rules.accepts,
  )
  const setup = setUpRun(module.scenario, draw, caseFile)
  const obligation = setup.rules.obligations.find(({ id }) => id === 'signaler-paiement')
  const [model] = obligation ? modelActs(setup.scenario, caseFile, obligation) : []
  if (model?.gesture !== 'envoyer-courriel') throw new Error('no model')
  const act = { ...model, body: change(model.body) }
  const { attempting, log } = playActs(setup, [{ gesture: 'prendre-poste' }, act], judging.value)
  const attempt = startAttempt(module.scenario, draw, 'eleve', 'evaluation', 1)
  const replayed = replay(setup, log, judging.value)
  const read = (contests: readonly Contest[]): ReadAttempt => ({
    alias: 'Inaya',
    attempt,
    setup,
    state: attempting.state,
    replayed,
    judging: judging.value,
    rulePages: [],
    contests,
    doubts: doubtsOf(setup, attempting.state, replayed, contests),
  })
  return { read, attempt, made: attempting.state.play.made['signaler-paiement'], replayed }
}

const decision = (attempt: string, finding: string, word: Decision['word']): Decision => ({
  attempt,
  obligation: 'signaler-paiement',
  finding,
  word,
  comment: '',
  at: 2,
})

test('decisions become marked texts without the learner’s name, and the judges’ measure reads them', async () => {
  const { read, attempt, made, replayed } = await played(
    () => 'Irina,\n\nJe crois que tout est en ordre de ce côté, la pièce le montre bien.\n\nInaya Bertignac',
  )
  const findings = replayed.at(-1)?.recognised.judgements['signaler-paiement']?.findings ?? []
  const missing = findings.filter(({ state, about }) => about === 'idee' && state !== 'present').map(({ id }) => id)
  expect(made).toBeDefined()
  expect(missing.length).toBeGreaterThan(1)
  const [granted = '', refused = ''] = missing
  const contests = missing.map((finding) => ({
    attempt: attempt.id,
    obligation: 'signaler-paiement',
    finding,
    field: 'texte',
    start: 0,
    end: 3,
    at: 1,
  }))
  const corpus = await corpusText(
    deps,
    [read(contests)],
    [
      decision(attempt.id, granted, 'valide'),
      decision(attempt.id, refused, 'refuse'),
      { ...decision(attempt.id, 'acte-4', 'refuse'), obligation: 'relancer-paye' },
    ],
  )
  expect(corpus).toMatchObject({ name: 'decisions_2026-11-24.yaml', productions: 1, left: 1 })
  expect(corpus.text).not.toMatch(/inaya|bertignac/i)
  const parsed = parseCorpus(corpus.text)
  if (!parsed.ok) throw new Error(parsed.message)
  const [file] = parsed.files
  const [production] = file?.productions ?? []
  expect(file).toMatchObject({ genre: 'signalement-paiement', scenario: SCENARIO })
  expect(production?.presentes).toContain(granted)
  expect(production?.absentes).toContain(refused)
  expect([...(production?.presentes ?? []), ...(production?.absentes ?? [])].sort()).toEqual(
    file?.idees.map(({ id }) => id).sort(),
  )
  expect(production?.verdict).toBe('incomplet')
  writeFileSync(join(folder, 'decisions.yaml'), corpus.text)
  const said = vi.spyOn(console, 'log').mockImplementation(() => {})
  const code = await runJudges([folder])
  const lines = said.mock.calls.flat().join('\n')
  said.mockRestore()
  expect(code).toBe(0)
  expect(lines).toContain('(1 productions)')
})

test('the case of an exported text is enough to read it as in the game', async () => {
  const { read, attempt, replayed } = await played((body) => body)
  const corpus = await corpusText(deps, [read([])], [decision(attempt.id, 'client', 'valide')])
  const parsed = parseCorpus(corpus.text)
  const [file] = parsed.ok ? parsed.files : []
  const [production] = file?.productions ?? []
  if (!file || !production) throw new Error('nothing exported')
  const module = await scenarios[SCENARIO]?.()
  const content = await contentOf(module ?? null)
  const grid = content.grids.get(file.genre)
  if (!grid) throw new Error('no grid')
  const facts = compileCase(caseFromCorpus(file, content.french), content)
  const again = readProse({ zones: [{ zone: 'corps', text: production.texte }], grid, facts, content })
  const inGame = replayed.at(-1)?.recognised.judgements['signaler-paiement']
  expect(inGame?.verdict).toBe('juste')
  expect(again.ideas.filter(({ state }) => state === 'present').map(({ id }) => id)).toEqual(production.presentes)
  expect(again.prohibitions.filter(({ state }) => state === 'present')).toEqual([])
})

test('the reading room reads the model answer of a work as the game does, and says why', async () => {
  const room = createReadingRoom(deps)
  const { scenarios: offered, grids } = await room.choices()
  expect(grids.filter(({ scenario }) => scenario === null).length).toBeGreaterThan(5)
  expect(grids.some(({ id, scenario }) => id === 'signalement-paiement' && scenario === SCENARIO)).toBe(true)
  const work = offered.find(({ id }) => id === SCENARIO)?.works.find(({ id }) => id === 'signaler-paiement')
  expect(work?.label).toContain('Signaler')
  const source = {
    kind: 'scenario',
    scenario: SCENARIO,
    work: 'signaler-paiement',
    seed: 'relu',
    level: 'confirme',
    factors: [],
  } as const
  const first = await room.read({ text: '', grid: null, source })
  const text = first.ok ? (first.value.model ?? '') : ''
  const model = await room.read({ text, grid: null, source })
  if (!model.ok) throw new Error(model.message)
  expect([model.value.verdict, model.value.rule]).toEqual(['juste', 'tout-y-est'])
  for (const idea of model.value.ideas.filter(({ isRequired }) => isRequired))
    expect(idea.state, idea.id).toBe('present')
  expect(model.value.values.some(({ state, ideas }) => state === 'attendue' && ideas.length > 0)).toBe(true)
  const value = model.value.values.find(({ kind }) => kind === 'reference')
  expect(text.slice(value?.passage.start, value?.passage.end)).toBe(value?.typed)
  const h2 = await room.read({ text, grid: null, source: { ...source, work: 'h2-compte-rendu' } })
  expect(h2).toMatchObject({ ok: false, message: expect.stringContaining('h2') })
  const bad = await room.read({ text, grid: null, source: { kind: 'corpus', yaml: 'genre: [' } })
  expect(bad.ok).toBe(false)
})
