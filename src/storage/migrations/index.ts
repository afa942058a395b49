import type { Migration } from './migration.ts'
import { v001 } from './v001.ts'
import { v002 } from './v002.ts'

/** All versions, first to last, without a gap. A version needs its fixture in tests/storage/fixtures: the suite fails without. */
export const MIGRATIONS: readonly Migration[] = [v001, v002]

export const DATABASE_VERSION = MIGRATIONS.length
