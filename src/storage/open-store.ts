import type { StorageStatus } from '../app/ports.ts'
import { Database, type DatabaseOptions } from './db.ts'
import { createDexieStore } from './dexie-store.ts'
import { createMemoryStore } from './memory-store.ts'
import { DATABASE_VERSION } from './migrations/index.ts'
import type { OpenedStore } from './opened-store.ts'
import { createStatusBoard, STATUS, type StatusBoard } from './status.ts'

export interface OpenOptions extends DatabaseOptions {
  /** Milliseconds after which a browser that never answers is taken for one that refuses. */
  readonly patience?: number
}

/** Dexie multiplies versions by ten. */
const NATIVE_VERSION = DATABASE_VERSION * 10
const PROBE = 'sonde'

/**
 * [ST3] Opens what this browser can offer: IndexedDB, else memory. Never fails; `status()` says in words how it stands. It
 * writes once to be sure, as some private modes open a database and refuse the first row.
 */
export async function openStore(options: OpenOptions = {}): Promise<OpenedStore> {
  const inMemory = (status: StorageStatus) => createMemoryStore(createStatusBoard(status))
  if (!hasIndexedDb()) return inMemory(STATUS.memory)
  const db = new Database(options)
  let blocked = false
  db.on('blocked', () => {
    blocked = true
  })
  try {
    await withPatience(db.open(), options.patience ?? 6000)
    if (db.backendDB().version > NATIVE_VERSION) {
      db.close()
      return inMemory(STATUS.newer)
    }
    await withPatience(
      db.transaction('rw', db.settings, async () => {
        await db.settings.put({ key: PROBE, value: true })
        await db.settings.delete(PROBE)
      }),
      options.patience ?? 6000,
    )
  } catch {
    db.close()
    return inMemory(blocked ? STATUS.blocked : STATUS.memory)
  }
  const status = createStatusBoard((await isKept()) ? STATUS.kept : STATUS.wipeable)
  giveWay(db, status)
  return createDexieStore(db, status)
}

/** A newer tab must be able to change the tables: this one closes and says so, instead of holding everybody up. */
function giveWay(db: Database, status: StatusBoard): void {
  db.on('versionchange', () => {
    db.close()
    status.set(STATUS.closed)
    return false
  })
  db.on('close', () => status.set(STATUS.closed))
}

function hasIndexedDb(): boolean {
  try {
    return typeof indexedDB !== 'undefined' && indexedDB !== null
  } catch {
    return false // Firefox throws on the mere mention when cookies are blocked.
  }
}

async function isKept(): Promise<boolean> {
  try {
    return (await globalThis.navigator?.storage?.persisted?.()) ?? false
  } catch {
    return false
  }
}

function withPatience<T>(work: PromiseLike<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
