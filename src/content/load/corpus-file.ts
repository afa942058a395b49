import { parseAllDocuments } from 'yaml'
import { z } from 'zod'

const value = z.union([z.string(), z.number()])

/** YAML of a file of marked texts: one case, its ideas and prohibitions, its productions with their labels. */
export const corpusSchema = z.object({
  genre: z.string(),
  /** Scenario whose own grids are needed to read it. */
  scenario: z.string().optional(),
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

export type CorpusReading =
  | { readonly ok: true; readonly files: readonly CorpusFile[] }
  | { readonly ok: false; readonly message: string }

/** Reads marked texts: one YAML document for each case. What is wrong is said with its place. */
export function parseCorpus(text: string): CorpusReading {
  const files: CorpusFile[] = []
  for (const document of parseAllDocuments(text)) {
    const [error] = document.errors
    if (error) return { ok: false, message: error.message }
    const parsed = corpusSchema.safeParse(document.toJS())
    if (!parsed.success) return { ok: false, message: z.prettifyError(parsed.error) }
    files.push(parsed.data)
  }
  return { ok: true, files }
}
