import type { Migration } from './migration.ts'

/** Format 2: what a teacher decides about contests and unsure readings. */
export const v002: Migration = { version: 2, stores: { decisions: '[attempt+obligation+finding]' } }
