import {
  type CompiledCase,
  compileCase,
  type JudgeContent,
  type Reading,
  readProse,
} from '../../src/content/judges/ecrit/index.ts'
import { loadJudgeContent } from '../../src/content/load/grids.ts'
import type { Model } from './models.ts'

const compiled = loadJudgeContent()
if (!compiled.ok)
  throw new Error(
    compiled.problems.map((problem) => `${problem.file} : ${problem.path} : ${problem.message}`).join('\n'),
  )

export const content: JudgeContent = compiled.content

const cases = new Map<Model, CompiledCase>()

/** Reads a text as an answer to the case of a model. */
export function judge(model: Model, text: string): Reading {
  const grid = content.grids.get(model.grid)
  if (!grid) throw new Error(`grille inconnue : ${model.grid}`)
  let facts = cases.get(model)
  if (!facts) {
    facts = compileCase(model.facts, content)
    cases.set(model, facts)
  }
  return readProse({ zones: [{ zone: 'corps', text }], grid, facts, content })
}

export const present = (reading: Reading): readonly string[] =>
  reading.ideas.filter((idea) => idea.state === 'present').map((idea) => idea.id)
export const accused = (reading: Reading): readonly string[] =>
  reading.prohibitions.filter((rule) => rule.state === 'present').map((rule) => rule.id)
