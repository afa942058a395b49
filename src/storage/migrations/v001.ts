import type { Migration } from './migration.ts'

/** Format 1. A rank of a log is a primary key: two tabs cannot both write it. */
export const v001: Migration = {
  version: 1,
  stores: {
    learners: 'id',
    attempts: 'id, learner',
    actions: '[attempt+seq]',
    drafts: '[attempt+key]',
    contests: '[attempt+obligation+finding]',
    settings: 'key',
    resume: 'learner',
  },
}
