// Modules that the content plugin serves: compiled content as plain data, and the code of each scenario.
declare module 'virtual:curriculum-index' {
  import type { CurriculumIndex } from '../domain/curriculum/curriculum-index.ts'
  export const curriculumIndex: CurriculumIndex
}
declare module 'virtual:curriculum' {
  import type { Curriculum } from '../domain/curriculum/curriculum.ts'
  export const curriculum: Curriculum
}
declare module 'virtual:scenarios' {
  import type { ScenarioModule } from './scenario-module.ts'
  /** Scenario id → its module, loaded when it is played. */
  export const scenarios: Readonly<Record<string, () => Promise<ScenarioModule>>>
}
