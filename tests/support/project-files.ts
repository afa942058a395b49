import { readdirSync } from 'node:fs'
import path from 'node:path'

export const PROJECT = path.resolve(import.meta.dirname, '../..')

/** Files below a folder of the project whose name ends so, as `src/domain/…`, sorted. */
export function projectFiles(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(path.join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => path.relative(PROJECT, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}
