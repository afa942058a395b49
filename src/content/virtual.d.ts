// Modules that the content plugin serves: compiled content as plain data, and the code of each scenario.
declare module 'virtual:curriculum-index' {
  export const curriculumIndex: import('../domain/curriculum/curriculum-index.ts').CurriculumIndex
}
declare module 'virtual:curriculum' {
  export const curriculum: import('../domain/curriculum/curriculum.ts').Curriculum
}
declare module 'virtual:lexicon' {
  export const lexicon: readonly import('./judges/ecrit/index.ts').SourceFile[]
  export const grids: readonly import('./judges/ecrit/index.ts').SourceFile[]
}
declare module 'virtual:scenarios' {
  /** Scenario id → its module, loaded when it is played. */
  export const scenarios: Readonly<Record<string, () => Promise<import('./scenario-module.ts').ScenarioModule>>>
}
