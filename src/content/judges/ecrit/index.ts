export {
  type Compiled,
  type ContentProblem,
  compileContent,
  type JudgeContent,
  type SourceFile,
} from './grid/compile.ts'
export type { Grid, IdeaRule, ProhibitionRule } from './grid/grid.ts'
export type { GridSource, LexiconSource } from './grid/schema.ts'
export { type Inspection, inspectProse, type ValueReading } from './inspect-prose.ts'
export { type FrenchTable, openFrenchTable } from './language/french.ts'
export type { ZoneText } from './read/draft.ts'
export type {
  IdeaReading,
  IdeaState,
  Passage,
  ProhibitionReading,
  Reading,
  VerdictRule,
  VerdictWord,
} from './read/reading.ts'
export { type ProseInput, readProse } from './read-prose.ts'
export { type CaseFacts, type CompiledCase, compileCase, type IdeaFacts, namesInText } from './values/case.ts'
