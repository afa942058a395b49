import type { CaseFile } from '../../domain/scenario/case-file.ts'

/** Reads free parameters of the YAML: a word, or several that are all right. */
export function wordsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((word): word is string => typeof word === 'string')
}

/** An hour as authors write it (`15 h 30`), in minutes since midnight; `null` when none is given. */
export function timeOf(value: unknown): number | null {
  const found = typeof value === 'string' ? /^(\d{1,2}) h(?: (\d{2}))?$/.exec(value) : null
  return found ? Number(found[1]) * 60 + Number(found[2] ?? 0) : null
}

/** Lines of parameters, each a table of fields. */
export function linesOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return (Array.isArray(value) ? value : []).flatMap((line: unknown) =>
    typeof line === 'string'
      ? [{ document: line }]
      : typeof line === 'object' && line !== null
        ? [line as Readonly<Record<string, unknown>>]
        : [],
  )
}

/** A word of a parameter: the text of the case's value of this name, else the word itself. */
export function textOf(name: string, caseFile: CaseFile): string {
  const value = caseFile.values[name]
  if (!value) return caseFile.roles[name] ?? name
  if (value.kind === 'date') return value.iso
  return 'text' in value ? value.text : name
}
