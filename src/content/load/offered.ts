import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether a folder holds a scenario that learners are offered: a skeleton is checked and played by commands and tests only. */
export function isOffered(folder: string): boolean {
  return offeredVersion(folder) !== null
}

/** Version of the scenario that learners are offered; `null` when the folder holds none. */
export function offeredVersion(folder: string): number | null {
  const file = join(folder, 'scenario.yaml')
  if (!existsSync(file)) return null
  const text = readFileSync(file, 'utf8')
  if (/^etat:\s*squelette\s*(#.*)?$/m.test(text)) return null
  return Number(/^version:\s*(\d+)/m.exec(text)?.[1] ?? 0)
}
