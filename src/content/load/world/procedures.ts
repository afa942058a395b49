import { existsSync, readFileSync } from 'node:fs'
import { frenchTypography } from '../../../domain/trade/french-typography.ts'
import type { ProcedureBook } from '../../../domain/world/procedure.ts'
import type { Loaded } from '../content-error.ts'
import { parseProse } from './parse-prose.ts'

/** Reads `regles-internes.md`: a title, a cover line, then numbered sections `## 4. Relances et litiges`. */
export function loadProcedures(file: string): Loaded<ProcedureBook> {
  const wrong = (path: string, message: string): Loaded<never> => ({ ok: false, errors: [{ file, path, message }] })
  if (!existsSync(file)) return wrong('', 'ce fichier manque.')
  const [cover = '', ...sections] = readFileSync(file, 'utf8').split(/^(?=## )/m)
  const title = /^# (.+)$/m.exec(cover)?.[1]
  if (!title) return wrong('ligne 1', 'titre « # … » attendu')
  const procedures = sections.map((section, index) => {
    const heading = /^## (\d+)\. (.+)$/m.exec(section)
    return {
      number: heading?.[1] === String(index + 1) ? index + 1 : Number.NaN,
      title: frenchTypography(heading?.[2] ?? ''),
      blocks: parseProse(section.replace(/^## .+$/m, '')),
    }
  })
  const misplaced = procedures.findIndex(({ number, blocks }) => Number.isNaN(number) || blocks.length === 0)
  if (misplaced >= 0)
    return wrong(`section ${misplaced + 1}`, `titre « ## ${misplaced + 1}. … » suivi d’un texte attendu`)
  const introduction = frenchTypography(cover.replace(/^# .+$/m, '').trim())
  return { ok: true, value: { title: frenchTypography(title), introduction, procedures } }
}
