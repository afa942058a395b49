import { expect, test } from 'vitest'
import { openRun, type RunDeps } from '../../src/app/open-run.ts'
import type { Stored } from '../../src/app/ports.ts'
import { startAttempt } from '../../src/app/start-attempt.ts'
import type { Action } from '../../src/domain/attempt/action.ts'
import type { Attempt } from '../../src/domain/attempt/attempt.ts'
import { mail } from '../support/play-acts.ts'
import { tinyDraw, tinyJudging, tinyScenario, tinySetup } from '../support/tiny-scenario.ts'

const OK: Stored = { ok: true }

/** A store whose rows can be watched, delayed or refused. */
function bench(answer: () => Promise<Stored> = async () => OK) {
  const rows: Action[] = []
  const attempts: Attempt[] = []
  const disk = new Map<string, unknown>()
  const order: string[] = []
  const failures: string[] = []
  const deps: RunDeps = {
    store: {
      log: {
        read: async () => rows,
        append: async (_, action) => {
          const stored = await answer()
          if (stored.ok) rows.push(action)
          order.push(`acte ${action.seq}`)
          return stored
        },
      },
      drafts: {
        all: async () => [],
        put: async (_, key, value) => {
          disk.set(key, value)
          order.push(`brouillon ${key}`)
          return OK
        },
        remove: async (_, key) => {
          disk.delete(key)
          return OK
        },
      },
      attempts: {
        list: async () => attempts,
        get: async () => null,
        put: async (attempt) => {
          attempts.push(attempt)
          return OK
        },
      },
    },
    judging: tinyJudging,
    clock: () => 1_000,
    onStorageFailure: (code) => failures.push(code),
  }
  const attempt = startAttempt(tinyScenario, tinyDraw, 'eleve', 'entrainement', 1_000)
  const open = (log: readonly Action[] = []) => openRun(deps, attempt, tinySetup(), { log, drafts: [] })
  return { deps, open, rows, attempts, disk, order, failures }
}

test('an act is written before anybody sees it', async () => {
  let release: (stored: Stored) => void = () => undefined
  const { open, rows } = bench(() => new Promise((resolve) => (release = resolve)))
  const run = open()
  const seen: string[] = []
  run.subscribe(() => seen.push(run.view().life))
  const taken = run.perform({ gesture: 'prendre-poste' })
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect([rows.length, seen, run.view().life]).toEqual([0, [], 'briefing'])
  release(OK)
  expect((await taken).ok).toBe(true)
  expect([rows.length, seen]).toEqual([1, ['travail']])
})

test('acts are taken one at a time, in order, drafts first', async () => {
  const { open, rows, order, disk } = bench()
  const run = open()
  void run.perform({ gesture: 'prendre-poste' })
  run.drafts.write('courriel:1', 'Bonjour')
  await run.perform(mail('contact@test.example', 'juste'))
  expect(rows.map(({ seq, act }) => [seq, act.gesture])).toEqual([
    [1, 'prendre-poste'],
    [2, 'envoyer-courriel'],
  ])
  expect(order.indexOf('brouillon courriel:1')).toBeLessThan(order.indexOf('acte 2'))
  expect(disk.get('courriel:1')).toBe('Bonjour')
})

test('a refused act is neither written nor shown', async () => {
  const { open, rows } = bench()
  const run = open()
  const early = await run.perform(mail('contact@test.example', 'juste'))
  expect(early.ok ? '' : early.refusal.code).toBe('pas-maintenant')
  await run.perform({ gesture: 'prendre-poste' })
  const empty = await run.perform(mail('contact@test.example', ' '))
  expect(empty.ok ? '' : empty.refusal.message).toContain('vide')
  expect(rows).toHaveLength(1)
})

test('another tab wrote first: nothing moves here', async () => {
  const { open } = bench(async () => ({ ok: false, code: 'deja-ecrit', message: 'Ailleurs.' }))
  const run = open()
  const outcome = await run.perform({ gesture: 'prendre-poste' })
  expect(outcome).toEqual({ ok: false, refusal: { code: 'deja-ecrit', message: 'Ailleurs.' } })
  expect(run.view().life).toBe('briefing')
})

test('a full disk is told, and play goes on in memory', async () => {
  const { open, rows, failures } = bench(async () => ({ ok: false, code: 'plein', message: 'Plus de place.' }))
  const run = open()
  expect((await run.perform({ gesture: 'prendre-poste' })).ok).toBe(true)
  expect((await run.perform(mail('contact@test.example', 'juste'))).ok).toBe(true)
  expect([failures, rows.length, run.view().log.length]).toEqual([['plein'], 0, 2])
})

test('opened again, a run is where its log ended, to the byte', async () => {
  const { open, rows } = bench()
  const run = open()
  for (const act of [{ gesture: 'prendre-poste' }, mail('contact@test.example', 'juste')] as const)
    await run.perform(act)
  const again = open(rows)
  expect(JSON.stringify([again.view().play, again.view().desk])).toBe(
    JSON.stringify([run.view().play, run.view().desk]),
  )
  expect(again.view().life).toBe('travail')
})

test('closing freezes the assessment with the attempt', async () => {
  const { open, attempts } = bench()
  const run = open()
  for (const act of [
    { gesture: 'prendre-poste' },
    { gesture: 'clore-dossier' },
    { gesture: 'clore-dossier' },
  ] as const) {
    await run.perform(act)
  }
  expect(run.view().life).toBe('bilan')
  expect(attempts.map(({ status, assessment }) => [status, assessment?.competence])).toEqual([['close', 'TI']])
  expect((await run.perform({ gesture: 'clore-dossier' })).ok).toBe(false)
})

test('a pause refuses acts and writes nothing', async () => {
  const { open, rows } = bench()
  const run = open()
  await run.perform({ gesture: 'prendre-poste' })
  run.pause()
  const paused = await run.perform(mail('contact@test.example', 'juste'))
  expect([run.view().life, paused.ok, rows.length]).toEqual(['pause', false, 1])
  run.resume()
  expect((await run.perform(mail('contact@test.example', 'juste'))).ok).toBe(true)
})
