import { compileCase, readProse } from '../content/judges/ecrit/index.ts'
import { readCorpus } from '../content/load/corpus.ts'
import { caseFromCorpus } from '../content/load/corpus-case.ts'
import { loadJudgeContent } from '../content/load/grids.ts'

export interface Timing {
  readonly what: string
  readonly milliseconds: readonly number[]
}

/** Milliseconds that each text of our own corpus takes to be read: the first time, then warm; the case is compiled beforehand. */
export function benchProse(folder: string): readonly Timing[] {
  const compiled = loadJudgeContent()
  if (!compiled.ok) return []
  const { content } = compiled
  const works = readCorpus(folder).flatMap(({ file }) => {
    const grid = content.grids.get(file.genre)
    if (!grid) return []
    const facts = compileCase(caseFromCorpus(file, content.french), content)
    return file.productions.map(({ texte }) => () => {
      const start = performance.now()
      readProse({ zones: [{ zone: 'corps', text: texte }], grid, facts, content })
      return performance.now() - start
    })
  })
  const cold = works.map((work) => work())
  const warm = works.map((work) => work())
  return [
    { what: `lecture d’un écrit, première fois (${works.length} textes)`, milliseconds: cold },
    { what: `lecture d’un écrit, à chaud (${works.length} textes)`, milliseconds: warm },
  ]
}
