import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const value = z.union([z.string(), z.number()])

const corpusSchema = z.object({
  genre: z.string(),
  cas: z.record(z.string(), z.unknown()),
  idees: z.array(
    z.object({
      id: z.string(),
      description: z.string(),
      obligatoire: z.boolean(),
      valeurs: z.array(z.object({ quoi: z.string(), exact: value, ou: value.optional() })).optional(),
    }),
  ),
  interdits: z.array(z.object({ id: z.string(), description: z.string(), grave: z.boolean() })),
  ordre: z.array(z.string()).optional(),
  productions: z.array(
    z.object({
      texte: z.string(),
      presentes: z.array(z.string()).nullish(),
      absentes: z.array(z.string()).nullish(),
      interdits: z.array(z.string()).nullish(),
      verdict: z.enum(['juste', 'maladroit', 'incomplet', 'faux']),
      langue: z.number().optional(),
      piege: z.string().optional(),
      note: z.string().optional(),
    }),
  ),
})

export type CorpusFile = z.infer<typeof corpusSchema>
export type CorpusProduction = CorpusFile['productions'][number]

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
      const parsed = corpusSchema.safeParse(parse(readFileSync(path, 'utf8')))
      if (!parsed.success) throw new Error(`${path} : ${z.prettifyError(parsed.error)}`)
      return [{ path, file: parsed.data }]
    })
}
