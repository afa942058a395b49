import { Dexie, type Table } from 'dexie'
import type { Contest, Decision, Learner } from '../app/ports.ts'
import type { Attempt } from '../domain/attempt/attempt.ts'
import { DATABASE_NAME } from './database-name.ts'
import { MIGRATIONS } from './migrations/index.ts'
import type { Migration } from './migrations/migration.ts'
import type { Resume } from './schema/resume.ts'
import type { ActionRow, DraftRow, SettingRow } from './schema/rows.ts'

export interface DatabaseOptions {
  readonly name?: string
  readonly migrations?: readonly Migration[]
}

/**
 * The one door to IndexedDB. Every write is flushed to disk before its promise resolves (`strict`), so that an act shown
 * on screen is an act kept. Rows read back are `unknown` to the rest of the code until a schema has read them.
 */
export class Database extends Dexie {
  declare readonly learners: Table<Learner, string>
  declare readonly attempts: Table<Attempt, string>
  declare readonly actions: Table<ActionRow, [string, number]>
  declare readonly drafts: Table<DraftRow, [string, string]>
  declare readonly contests: Table<Contest, [string, string, string]>
  declare readonly decisions: Table<Decision, [string, string, string]>
  declare readonly settings: Table<SettingRow, string>
  declare readonly resume: Table<Resume, string>

  constructor({ name = DATABASE_NAME, migrations = MIGRATIONS }: DatabaseOptions = {}) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled', autoOpen: false })
    for (const { version, stores, upgrade } of migrations) {
      const declared = this.version(version).stores({ ...stores })
      if (upgrade) declared.upgrade(upgrade)
    }
  }
}
