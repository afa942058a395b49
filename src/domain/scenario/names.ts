import type { CaseFile } from './case-file.ts'

/** What a name of the scenario stands for: the text of a fact of the case, the holder of a role, else the name itself. */
export function resolveName(name: string, caseFile: CaseFile): string {
  const value = caseFile.values[name]
  if (value && 'text' in value) return value.text
  return caseFile.roles[name] ?? name
}
