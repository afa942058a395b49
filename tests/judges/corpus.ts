import {
  type CompiledCase,
  compileCase,
  type Grid,
  type Reading,
  readProse,
} from '../../src/content/judges/ecrit/index.ts'
import { type CorpusProduction, readCorpus } from '../../src/content/load/corpus.ts'
import { caseFromCorpus } from '../../src/content/load/corpus-case.ts'
import { content } from './content.ts'
import { models } from './models.ts'

/** A text with the case and the grid it answers; `production` holds its labels when a marker gave some. */
export interface Sample {
  readonly name: string
  readonly grid: Grid
  readonly facts: CompiledCase
  readonly text: string
  readonly production?: CorpusProduction
}

function gridOf(id: string): Grid {
  const grid = content.grids.get(id)
  if (!grid) throw new Error(`grille inconnue : ${id}`)
  return grid
}

/** The marked texts of an author of our own corpus. */
export function authorSamples(author: string): readonly Sample[] {
  return readCorpus(`tests/corpus-maison/${author}`).flatMap(({ file }) => {
    const facts = compileCase(caseFromCorpus(file, content.french), content)
    const grid = gridOf(file.genre)
    return file.productions.map(
      (production, index): Sample => ({
        name: `${author} ${file.genre} ${index + 1}`,
        grid,
        facts,
        text: production.texte,
        production,
      }),
    )
  })
}

export const modelSamples: readonly Sample[] = models.map((model) => ({
  name: `corrigé ${model.grid}`,
  grid: gridOf(model.grid),
  facts: compileCase(model.facts, content),
  text: model.text,
}))

export const read = (sample: Sample, text = sample.text, grid = sample.grid): Reading =>
  readProse({ zones: [{ zone: 'corps', text }], grid, facts: sample.facts, content })
