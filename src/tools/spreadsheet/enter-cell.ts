import { checkFormula } from '../../domain/sheet/check-formula.ts'
import { tidyFormula } from './formula-typing.ts'

export type Entry =
  | { readonly ok: true; readonly input: string }
  | { readonly ok: false; readonly message: string; readonly at: number }

/** What a text becomes once entered: parentheses left open at the end are closed, names are put in capitals. */
export function entryOf(text: string): Entry {
  const problem = checkFormula(text)
  if (!problem) return { ok: true, input: tidyFormula(text) }
  for (let closed = `${text})`; closed.length <= text.length + 3; closed += ')') {
    if (!checkFormula(closed)) return { ok: true, input: tidyFormula(closed) }
  }
  return { ok: false, ...problem }
}
