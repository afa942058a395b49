import { existsSync, readFileSync } from 'node:fs'
import { frenchTypography } from '../../../domain/trade/french-typography.ts'
import type { ProcedureBook } from '../../../domain/world/procedure.ts'
import type { Loaded } from '../read-content.ts'
import { parseProse } from './parse-prose.ts'

/** Reads `regles-internes.md`: a title, a cover line, then numbered sections `## 4. Relances et litiges`. */
export function loadProcedures(file: string): Loaded<ProcedureBook> {
  const failure = (path: string, message: string): Loaded<never> => ({ ok: false, failures: [{ file, path, message }] })
  if (!existsSync(file)) return failure('(tout le fichier)', 'fichier absent')
  const [cover = '', ...sections] = readFileSync(file, 'utf8').split(/^(?=## )/m)
  const title = /^# (.+)$/m.exec(cover)?.[1]
  if (!title) return failure('ligne 1', 'titre « # … » attendu')
  const procedures = sections.map((section, index) => {
    const heading = /^## (\d+)\. (.+)$/m.exec(section)
    return {
      number: heading?.[1] === String(index + 1) ? index + 1 : Number.NaN,
      title: frenchTypography(heading?.[2] ?? ''),
      blocks: parseProse(section.replace(/^## .+$/m, '')),
    }
  })
  const wrong = procedures.findIndex(({ number, blocks }) => Number.isNaN(number) || blocks.length === 0)
  if (wrong >= 0) return failure(`section ${wrong + 1}`, `titre « ## ${wrong + 1}. … » suivi d’un texte attendu`)
  const introduction = frenchTypography(cover.replace(/^# .+$/m, '').trim())
  return { ok: true, value: { title: frenchTypography(title), introduction, procedures } }
}
