import type { CaseFile, CaseValue } from '../scenario/case-file.ts'
import { formatAmount } from '../trade/format-amount.ts'
import { formatLongDate, formatTime } from '../trade/format-date.ts'

export { formatTime }

/** What fills a template beside the facts of the case: who plays, what an exchange taught, a date of the run. */
export interface TemplateContext {
  readonly caseFile: CaseFile
  readonly extra?: Readonly<Record<string, string>>
}

const PLACEHOLDER = /\{\{\s*([a-z0-9.-]+)\s*\}\}/g

/** A fact as a French reader writes it: `2 849,76 €`, `24 novembre 2026`, `10 h 42`. */
export function printValue(value: CaseValue): string {
  switch (value.kind) {
    case 'montant':
      return formatAmount(value.cents)
    case 'date':
      return formatLongDate(value.iso)
    case 'heure':
      return formatTime(value.minutes)
    case 'nombre':
      return String(value.value).replace('.', ',')
    case 'reference':
    case 'telephone':
    case 'courriel':
    case 'nom':
    case 'texte':
      return value.text
  }
}

/** Names a template uses, in order of appearance. */
export function placeholdersOf(template: string): readonly string[] {
  return [...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '')
}

/** Fills a template. An unknown name stays visible as `[?name]`: content checks refuse it before a learner sees it. */
export function render(template: string, context: TemplateContext): string {
  return template.replace(PLACEHOLDER, (_, name: string) => {
    const extra = context.extra?.[name]
    if (extra !== undefined) return extra
    const value = context.caseFile.values[name]
    return value ? printValue(value) : `[?${name}]`
  })
}
