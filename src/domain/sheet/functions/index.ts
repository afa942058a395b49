import type { FunctionTable } from '../calculation.ts'
import { ARITHMETIC } from './arithmetic.ts'
import { CONDITIONAL } from './conditional.ts'
import { DATES } from './dates.ts'
import { LOGIC } from './logic.ts'
import { LOOKUP } from './lookup.ts'
import { STATISTICS } from './statistics.ts'
import { TEXTS } from './texts.ts'

/** Every function the spreadsheet knows, by its French name in capitals. */
export const FUNCTIONS: FunctionTable = {
  ...STATISTICS,
  ...CONDITIONAL,
  ...ARITHMETIC,
  ...LOGIC,
  ...LOOKUP,
  ...DATES,
  ...TEXTS,
}
