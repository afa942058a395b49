import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether a folder holds a scenario that learners are offered: a skeleton is checked and played by commands and tests only. */
export function isOffered(folder: string): boolean {
  const file = join(folder, 'scenario.yaml')
  return existsSync(file) && !/^etat:\s*squelette\s*(#.*)?$/m.test(readFileSync(file, 'utf8'))
}
