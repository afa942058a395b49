import { expect, test } from 'vitest'
import { createGame, type GameDeps } from '../../src/app/game.ts'
import type { ReadAttempt, Rereading } from '../../src/app/ports/rereading.ts'
import type { OpenedAttempt, Result } from '../../src/app/ports.ts'
import type { ScenarioModule } from '../../src/content/scenario-module.ts'
import { carnetFileName, readCarnetBlob, writeCarnetFile } from '../../src/storage/carnet-file.ts'
import { createMemoryStore } from '../../src/storage/memory-store.ts'
import { createStatusBoard, STATUS } from '../../src/storage/status.ts'
import { mail } from '../support/play-acts.ts'
import { tinyCase, tinyJudging, tinyScenario } from '../support/tiny-scenario.ts'

const module = {
  scenario: tinyScenario,
  rules: { derive: () => tinyCase },
  world: {},
  rulePages: [],
  rateSheets: [],
  grids: [],
} as unknown as ScenarioModule

/** Reads a mail that says nothing as lacking one idea, `montant`. */
const judging = {
  ...tinyJudging,
  judges: {
    ...tinyJudging.judges,
    mot: ({ act }: { readonly act: { readonly gesture: string; readonly body?: string } }) =>
      act.gesture === 'envoyer-courriel'
        ? ({
            verdict: act.body === 'juste' ? 'juste' : 'incomplet',
            findings: [{ id: 'montant', label: 'Le montant', state: 'absent', passages: [], about: 'idee' }],
          } as const)
        : null,
  },
}

function device() {
  let clock = 1_000
  const store = createMemoryStore(createStatusBoard(STATUS.memory))
  const deps: GameDeps = {
    store,
    scenarios: { [tinyScenario.id]: async () => module },
    judging: async () => () => judging,
    curriculum: async () => {
      throw new Error('not needed')
    },
    hold: async () => ({
      state: () => ({ kind: 'ici' }),
      subscribe: () => () => {},
      takeOver: async () => {},
      release: async () => {},
    }),
    writeCarnet: writeCarnetFile,
    readCarnet: readCarnetBlob,
    carnetName: carnetFileName,
    now: () => {
      clock += 1
      return clock
    },
    today: () => '2026-11-24',
  }
  return { store, game: createGame(deps) }
}

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.message)
  return result.value
}

/** One closed attempt whose only mail lacks an idea, contested when asked. */
async function closed(game: ReturnType<typeof createGame>, contested = true): Promise<OpenedAttempt> {
  const id = value(
    await game.start({ scenario: tinyScenario.id, mode: 'evaluation', level: 'decouverte', factors: [] }),
  )
  const opened = value(await game.open(id))
  for (const act of [
    { gesture: 'prendre-poste' } as const,
    mail('contact@test.example', 'Vous devez 1 234,50 euros.'),
    { gesture: 'clore-dossier' } as const,
    // Asked again: what had still to arrive has arrived.
    { gesture: 'clore-dossier' } as const,
  ])
    await opened.run.perform(act)
  expect(opened.run.view().life).toBe('bilan')
  if (contested) await opened.contest(contest(id))
  return opened
}

const contest = (attempt: string) => ({
  attempt,
  obligation: 'premier',
  finding: 'montant',
  field: 'texte',
  start: 0,
  end: 5,
  at: 7,
})
const word = (attempt: string, word: 'valide' | 'refuse' | 'doute') => ({
  attempt,
  obligation: 'premier',
  finding: 'montant',
  word,
  comment: 'Bien dit.',
})
const first = (reading: Rereading): ReadAttempt => {
  const [read] = reading.attempts
  if (!read) throw new Error('nothing to read')
  return read
}
const levelOf = (reading: Rereading) => reading.assessment(first(reading)).criteria[0]?.value

test('a decision is kept at once, changes the assessment, and can be undone', async () => {
  const { game, store } = device()
  const opened = await closed(game)
  const frozen = (await store.attempts.get(opened.run.view().attempt.id))?.assessment
  const reading = await game.reread.here()
  const { attempt, doubts } = first(reading)
  expect(doubts.map(({ obligation, finding, reason }) => [obligation, finding, reason])).toEqual([
    ['premier', 'montant', 'conteste'],
  ])
  expect(levelOf(reading)).toBeNull()
  expect(await reading.decide(word(attempt.id, 'valide'))).toEqual({ ok: true })
  expect(levelOf(reading)).toBe(10_000)
  expect((await store.attempts.get(attempt.id))?.reviewed?.criteria[0]?.value).toBe(10_000)
  expect((await store.attempts.get(attempt.id))?.assessment).toEqual(frozen)
  expect(await store.log.read(attempt.id)).toEqual(opened.run.view().log)
  const [decision] = reading.decisions()
  if (decision) await reading.undo(decision)
  expect(levelOf(reading)).toBeNull()
  expect(await store.decisions.list(attempt.id)).toEqual([])
})

test('a contest is taken back until the teacher decides, not after', async () => {
  const { game } = device()
  const opened = await closed(game)
  const id = opened.run.view().attempt.id
  expect(await opened.withdraw(contest(id))).toEqual({ ok: true })
  expect(opened.contests()).toEqual([])
  await opened.contest(contest(id))
  await (await game.reread.here()).decide(word(id, 'refuse'))
  expect(await opened.withdraw(contest(id))).toMatchObject({ ok: false, code: 'refuse' })
  expect(opened.contests()).toHaveLength(1)
})

test('a carnet is read without being taken in, and gives back a file that the learner takes in', async () => {
  const pupil = device()
  const opened = await closed(pupil.game)
  const id = opened.run.view().attempt.id
  const file = await pupil.game.carnet.save()
  const teacher = device()
  const reading = value(await teacher.game.reread.file(new Blob([file.text])))
  await reading.decide(word(id, 'valide'))
  expect(await teacher.store.attempts.get(id)).toBeNull()
  expect(await teacher.store.learners.list()).toEqual([])
  // Opened again, the file finds what was decided here.
  const again = value(await teacher.game.reread.file(new Blob([file.text])))
  expect(again.decisions().map((one) => one.word)).toEqual(['valide'])
  const back = again.carnet()
  expect(back?.name).toBe('carnet_colibri-relu_2026-11-24.enposte.json')
  const offer = value(await pupil.game.carnet.read(new Blob([back?.text ?? ''])))
  expect(await offer.restore()).toEqual({ ok: true, value: null })
  expect((await pupil.store.decisions.list(id)).map(({ comment }) => comment)).toEqual(['Bien dit.'])
  expect((await pupil.store.attempts.get(id))?.reviewed?.criteria[0]?.value).toBe(10_000)
})

test('an attempt of another version is left out with a sentence', async () => {
  const pupil = device()
  const opened = await closed(pupil.game, false)
  const { attempt } = opened.run.view()
  await pupil.store.attempts.put({ ...attempt, scenarioVersion: 9 })
  await opened.close()
  const reading = await pupil.game.reread.here()
  expect(reading.attempts).toEqual([])
  expect(reading.skipped).toEqual([expect.stringContaining('une autre version')])
})
