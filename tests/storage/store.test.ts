import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Database } from '../../src/storage/db.ts'
import { failureOf } from '../../src/storage/failures.ts'
import { readLastAttempts } from '../../src/storage/last-attempt.ts'
import { createMemoryStore } from '../../src/storage/memory-store.ts'
import { DATABASE_VERSION } from '../../src/storage/migrations/index.ts'
import { openStore } from '../../src/storage/open-store.ts'
import { createStatusBoard, STATUS } from '../../src/storage/status.ts'
import { action, attempt, LEA } from './samples.ts'
import { describeStore } from './store-contract.ts'

let rank = 0
const newName = () => `essai-${++rank}`

describeStore('IndexedDB', () => openStore({ name: newName() }))
describeStore('mémoire', async () => createMemoryStore(createStatusBoard(STATUS.memory)))

afterEach(() => vi.unstubAllGlobals())

describe('deux onglets', () => {
  it('le second qui écrit un rang est refusé, relit, et peut continuer', async () => {
    const name = newName()
    const [first, second] = [await openStore({ name }), await openStore({ name })]
    await first.learners.put(LEA)
    await first.attempts.put(attempt('t-1'))
    await first.log.append('t-1', action(1, 'onglet 1'))
    expect(await second.log.append('t-1', action(1, 'onglet 2'))).toMatchObject({ ok: false, code: 'deja-ecrit' })
    expect(await second.log.read('t-1')).toEqual([action(1, 'onglet 1')])
    expect(await second.log.append('t-1', action(2, 'onglet 2'))).toEqual({ ok: true })
    expect(await first.log.read('t-1')).toHaveLength(2)
  })

  it('un onglet plus récent qui change les tables fait fermer l’ancien, qui le dit', async () => {
    const name = newName()
    const old = await openStore({ name })
    await old.learners.put(LEA)
    const seen: string[] = []
    old.onStatus((status) => seen.push(status.kind))
    const newer = new Database({ name })
    newer.version(DATABASE_VERSION + 1).stores({ extra: 'id' })
    await newer.open()
    expect(seen).toEqual(['memoire'])
    expect(old.status()).toBe(STATUS.closed)
    expect(await old.learners.put(LEA)).toMatchObject({ ok: false, code: 'absent' })
    newer.close()
  })
})

describe('durabilité', () => {
  it('chaque écriture demande une transaction « strict » et répond quand elle est complète', async () => {
    const asked: unknown[] = []
    const original = IDBDatabase.prototype.transaction
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      stores,
      mode,
      options,
    ) {
      const transaction = original.call(this, stores, mode, options)
      transaction.addEventListener('complete', () => asked.push([mode, options?.durability]))
      return transaction
    })
    const store = await openStore({ name: newName() })
    await store.attempts.put(attempt('t-1'))
    asked.length = 0
    await store.log.append('t-1', action(1))
    const afterAppend = [...asked]
    spy.mockRestore()
    expect(afterAppend).toEqual([['readwrite', 'strict']])
  })
})

describe('quand le navigateur ne veut pas', () => {
  it('sans IndexedDB : en mémoire, et on le dit', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const store = await openStore()
    expect(store.status()).toEqual(STATUS.memory)
    expect(await store.learners.put(LEA)).toEqual({ ok: true })
  })

  it('ouverture refusée (navigation privée) : en mémoire', async () => {
    const store = await openWith({
      open: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
    expect(store.status().kind).toBe('memoire')
  })

  it('ouverture qui ne répond jamais : en mémoire après patience', async () => {
    const store = await openWith({ open: () => ({}) })
    expect(store.status().kind).toBe('memoire')
  })

  it('ouverture permise mais première écriture refusée : en mémoire', async () => {
    const factory = new IDBFactory()
    vi.stubGlobal('indexedDB', factory)
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room at all', 'QuotaExceededError')
    })
    const name = newName()
    const db = new Database({ name })
    await db.open()
    db.close()
    const store = await openStore({ name })
    put.mockRestore()
    expect(store.status()).toEqual(STATUS.memory)
  })

  it('plus de place : l’échec est une phrase, le statut change, rien de ce qui précède n’est perdu', async () => {
    const name = newName()
    const store = await openStore({ name })
    await store.learners.put(LEA)
    await store.attempts.put(attempt('t-1'))
    await store.log.append('t-1', action(1))
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const answer = await store.log.append('t-1', action(2))
    full.mockRestore()
    expect(answer).toMatchObject({ ok: false, code: 'plein' })
    expect(store.status().kind).toBe('plein')
    expect(await store.log.read('t-1')).toEqual([action(1)])
  })

  it('reconnaît un manque de place sous les emballages', () => {
    const quota = { name: 'AbortError', inner: { name: 'QuotaExceededError' } }
    expect(failureOf(quota).code).toBe('plein')
    expect(failureOf({ name: 'UnknownError' }).code).toBe('refuse')
    expect(failureOf('texte').code).toBe('refuse')
  })

  it('données d’une version plus récente : laissées intactes', async () => {
    const name = newName()
    const newer = new Database({ name })
    newer.version(99).stores({ extra: 'id' })
    await newer.open()
    await newer.learners.put(LEA)
    newer.close()
    const store = await openStore({ name })
    expect(store.status()).toEqual(STATUS.newer)
    expect(await store.learners.list()).toEqual([])
    const again = new Database({ name })
    again.version(99).stores({ extra: 'id' })
    await again.open()
    expect(again.backendDB().version).toBe(990)
    expect(await again.learners.toArray()).toEqual([LEA])
    again.close()
  })
})

describe('ce qui est relu est vérifié', () => {
  const tampered = async (change: (db: Database) => Promise<unknown>) => {
    const name = newName()
    const store = await openStore({ name })
    await store.learners.put(LEA)
    await store.attempts.put(attempt('t-1'))
    for (const seq of [1, 2, 3]) await store.log.append('t-1', action(seq))
    const db = new Database({ name })
    await db.open()
    await change(db)
    return { store, db }
  }

  it('une tentative d’un format inconnu est ignorée, dite, et laissée telle quelle', async () => {
    const row = { ...attempt('t-2'), format: 7, nouveau: true }
    const { store, db } = await tampered((db) => db.attempts.put(row))
    expect((await store.attempts.list(LEA.id)).map((one) => one.id)).toEqual(['t-1'])
    expect(await store.attempts.get('t-2')).toBeNull()
    expect(store.problems()).toHaveLength(1)
    expect(store.problems()[0]?.message).toContain('version plus récente d’En poste')
    expect(await db.attempts.get('t-2')).toEqual(row)
  })

  it('une action illisible arrête le journal avant elle et n’est pas écrasée', async () => {
    const row = { attempt: 't-1', ...action(2), act: { gesture: 'voler' } }
    const { store, db } = await tampered((db) => db.actions.put(row as never))
    expect(await store.log.read('t-1')).toEqual([action(1)])
    expect(store.problems()[0]?.message).toContain('s’arrête à l’action 1')
    expect(await store.log.append('t-1', action(2))).toMatchObject({ ok: false, code: 'deja-ecrit' })
    const brought = await store.carnet.export(LEA.id)
    expect(await store.carnet.restore(brought)).toEqual({ ok: true })
    expect(await db.actions.get(['t-1', 2])).toEqual(row)
  })

  it('profil, brouillon et contestation illisibles sont ignorés et dits', async () => {
    const { store } = await tampered(async (db) => {
      await db.learners.put({ id: 'x', alias: 3 } as never)
      await db.drafts.put({ attempt: 't-1', key: 'k', value: 1, at: 'hier' } as never)
      await db.contests.put({ attempt: 't-1', obligation: 'o', finding: 'f', start: -1 } as never)
    })
    expect(await store.learners.list()).toEqual([LEA])
    expect(await store.drafts.all('t-1')).toEqual([])
    expect(await store.contests.list('t-1')).toEqual([])
    expect(store.problems().map((problem) => problem.what)).toEqual(['profil', 'brouillon', 'contestation'])
  })
})

describe('garder pour de bon', () => {
  it.each([
    [true, STATUS.kept],
    [false, STATUS.wipeable],
  ])('demande au navigateur (réponse : %s) et le dit', async (answer, expected) => {
    vi.stubGlobal('navigator', { storage: { persisted: async () => false, persist: async () => answer } })
    const store = await openStore({ name: newName() })
    expect(store.status()).toBe(STATUS.wipeable)
    expect(await store.askToKeep()).toBe(expected)
  })
})

describe('à reprendre, sans rien charger', () => {
  it('lit ce que le rangement a noté, le plus récent d’abord', async () => {
    const name = newName()
    const store = await openStore({ name })
    const one = { learner: LEA.id, attempt: 't-1', title: 'Litiges', when: 'mardi 24 novembre, 10 h 42', at: 1 }
    await store.resume.put(one)
    await store.resume.put({ ...one, learner: 'el-9', at: 4 })
    expect((await readLastAttempts(name)).map((resume) => resume.learner)).toEqual(['el-9', LEA.id])
  })

  it('sans base : rien, et n’en crée pas', async () => {
    const name = newName()
    expect(await readLastAttempts(name)).toEqual([])
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name)
  })

  it('sans IndexedDB ou avec des lignes fausses : rien', async () => {
    const name = newName()
    const db = new Database({ name })
    await db.open()
    await db.resume.put({ learner: 'x', attempt: 4 } as never)
    db.close()
    expect(await readLastAttempts(name)).toEqual([])
    vi.stubGlobal('indexedDB', undefined)
    expect(await readLastAttempts(name)).toEqual([])
  })
})

async function openWith(factory: object) {
  const { Dexie } = await import('dexie')
  const original = Dexie.dependencies.indexedDB
  Dexie.dependencies.indexedDB = factory as IDBFactory
  try {
    return await openStore({ name: newName(), patience: 50 })
  } finally {
    Dexie.dependencies.indexedDB = original
  }
}
