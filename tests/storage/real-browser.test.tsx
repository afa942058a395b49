import { describe, expect, it } from 'vitest'
import { Database } from '../../src/storage/db.ts'
import { readLastAttempts } from '../../src/storage/last-attempt.ts'
import { openStore } from '../../src/storage/open-store.ts'
import { action, attempt, LEA } from './samples.ts'
import { describeStore } from './store-contract.ts'
import { describeTabs } from './tabs-contract.ts'

let rank = 0
const newName = () => `essai-${Date.now()}-${++rank}`

describeStore('IndexedDB du navigateur', () => openStore({ name: newName() }))

describe('onglets, avec les verrous du navigateur', () => {
  describeTabs(() => ({ patience: 300 }))
})

describe('dans un vrai navigateur', () => {
  it('est durable, et une seconde connexion lit ce que la première a écrit', async () => {
    const name = newName()
    const store = await openStore({ name })
    expect(store.status().kind).toBe('durable')
    await store.learners.put(LEA)
    await store.attempts.put(attempt('t-1'))
    await store.log.append('t-1', action(1))
    const other = await openStore({ name })
    expect(await other.log.read('t-1')).toEqual([action(1)])
  })

  it('« à reprendre » ne crée pas de base et ne bloque pas une mise à jour', async () => {
    const name = newName()
    expect(await readLastAttempts(name)).toEqual([])
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name)
    const db = new Database({ name })
    await db.open()
    await db.resume.put({ learner: 'a', attempt: 't', title: 'T', when: 'mardi', at: 1 })
    const later = db.verno + 1
    db.close()
    const [reads, next] = [readLastAttempts(name), new Database({ name })]
    next.version(later).stores({ extra: 'id' })
    expect(await reads).toHaveLength(1)
    await next.open()
    // The browser counts ten for one version of ours.
    expect(next.backendDB().version).toBe(10 * later)
    next.close()
  })
})
