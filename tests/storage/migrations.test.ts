import 'fake-indexeddb/auto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Database } from '../../src/storage/db.ts'
import { readLastAttempts } from '../../src/storage/last-attempt.ts'
import { MIGRATIONS } from '../../src/storage/migrations/index.ts'
import type { Migration } from '../../src/storage/migrations/migration.ts'
import { openStore } from '../../src/storage/open-store.ts'

interface Fixture {
  readonly stores: Readonly<Record<string, string | null>>
  readonly rows: Readonly<Record<string, readonly Record<string, unknown>[]>>
  readonly logLength: number
}

const fixtureName = (version: number) => `fixtures/v${String(version).padStart(3, '0')}.json`
const fixturePath = (version: number) => fileURLToPath(new URL(fixtureName(version), import.meta.url))
const readFixture = (version: number): Fixture => JSON.parse(readFileSync(fixturePath(version), 'utf8'))

/** Why a list of migrations may not be published; empty when every version is in order and has its fixture. */
function complaints(migrations: readonly Migration[], has: (version: number) => boolean): readonly string[] {
  return migrations.flatMap(({ version }, rank) => [
    ...(version === rank + 1 ? [] : [`version ${version} au rang ${rank + 1}`]),
    ...(has(version) ? [] : [`${fixtureName(version)} manque`]),
  ])
}

describe('versions de la base', () => {
  it('chaque version a sa base témoin et les numéros se suivent', () => {
    expect(complaints(MIGRATIONS, (version) => existsSync(fixturePath(version)))).toEqual([])
  })

  it('une version ajoutée sans base témoin est refusée, un numéro sauté aussi', () => {
    const next = { version: MIGRATIONS.length + 1, stores: {} }
    const has = (version: number) => existsSync(fixturePath(version))
    expect(complaints([...MIGRATIONS, next], has)).toEqual([`${fixtureName(next.version)} manque`])
    expect(complaints([...MIGRATIONS, { ...next, version: 9 }], () => true)).toHaveLength(1)
  })

  it.each(MIGRATIONS.map(({ version }) => version))(
    'v%i : les tables publiées n’ont pas changé après coup',
    (version) => {
      const declared = Object.assign({}, ...MIGRATIONS.slice(0, version).map(({ stores }) => stores))
      expect(declared).toEqual(readFixture(version).stores)
    },
  )

  it.each(MIGRATIONS.map(({ version }) => version))(
    'v%i -> aujourd’hui : profils, tentatives en cours, journal et brouillons sont gardés',
    async (version) => {
      const name = `temoin-v${version}`
      const { rows, logLength } = readFixture(version)
      const old = new Database({ name, migrations: MIGRATIONS.slice(0, version) })
      await old.open()
      for (const [table, content] of Object.entries(rows)) await old.table(table).bulkAdd(content)
      old.close()

      const store = await openStore({ name })
      expect(store.status().kind).toBe('durable')
      const [learner] = await store.learners.list()
      expect(learner?.alias).toBe('Léa')
      const [attempt] = await store.attempts.list(learner?.id ?? '')
      expect(attempt?.status).toBe('en-cours')
      const id = attempt?.id ?? ''
      expect(await store.log.read(id)).toHaveLength(logLength)
      expect(await store.drafts.all(id)).toHaveLength(1)
      expect(await store.contests.list(id)).toHaveLength(1)
      expect(await store.decisions.list(id)).toHaveLength(version < 2 ? 0 : 1)
      expect(await store.settings.get('confort')).toEqual({ taille: 18 })
      expect((await readLastAttempts(name))[0]?.attempt).toBe(id)
      expect(store.problems()).toEqual([])
      store.close()
    },
  )

  it('une version suivante transforme les lignes des précédentes sans en perdre', async () => {
    const name = 'essai-suivant'
    const old = new Database({ name })
    await old.open()
    for (const [table, content] of Object.entries(readFixture(1).rows)) await old.table(table).bulkAdd(content)
    old.close()
    const added: Migration = {
      version: MIGRATIONS.length + 1,
      stores: { learners: 'id, alias' },
      upgrade: async (transaction) => {
        await transaction
          .table('learners')
          .toCollection()
          .modify((row: { avatar: string }) => {
            row.avatar = `${row.avatar}-b`
          })
      },
    }
    const next = new Database({ name, migrations: [...MIGRATIONS, added] })
    await next.open()
    expect(await next.learners.where('alias').equals('Léa').toArray()).toMatchObject([{ avatar: 'av-3-b' }])
    expect(await next.actions.count()).toBe(2)
    next.close()
  })
})
