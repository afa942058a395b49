import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type CorpusFile, parseCorpus } from './corpus-file.ts'

export type { CorpusFile, CorpusProduction } from './corpus-file.ts'

export interface NamedCorpusFile {
  readonly path: string
  readonly file: CorpusFile
}

/** Reads the corpus files of a folder and of the folders inside it; a file of another shape is an error with its place. */
export function readCorpus(folder: string): readonly NamedCorpusFile[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name): readonly NamedCorpusFile[] => {
      const path = join(folder, name)
      if (statSync(path).isDirectory()) return readCorpus(path)
      if (!name.endsWith('.yaml')) return []
      const read = parseCorpus(readFileSync(path, 'utf8'))
      if (!read.ok) throw new Error(`${path} : ${read.message}`)
      return read.files.map((file) => ({ path, file }))
    })
}
