import { compileCase, readProse } from '../content/judges/ecrit/index.ts'
import { readCorpus } from '../content/load/corpus.ts'
import { caseFromCorpus } from '../content/load/corpus-case.ts'
import { loadJudgeContent } from '../content/load/grids.ts'
import { type Measured, measure } from './judges-measure.ts'

/** Measures the judge of prose on a folder of marked texts: `npm run judges -- <folder>`. */
export async function run(args: string[]): Promise<number> {
  const folder = args.find((arg) => !arg.startsWith('--'))
  if (folder === undefined) {
    console.error('Indiquez un dossier de textes corrigés : npm run judges -- <dossier>')
    return 2
  }
  const compiled = loadJudgeContent()
  if (!compiled.ok) {
    for (const problem of compiled.problems) console.error(`${problem.file} : ${problem.path} : ${problem.message}`)
    return 1
  }
  const { content } = compiled
  const measured: Measured[] = []
  const start = performance.now()
  for (const { path, file } of readCorpus(folder)) {
    const grid = content.grids.get(file.genre)
    if (!grid) {
      console.error(`${path} : pas de grille « ${file.genre} ».`)
      return 1
    }
    const facts = compileCase(caseFromCorpus(file, content.french), content)
    file.productions.forEach((production, index) => {
      const reading = readProse({ zones: [{ zone: 'corps', text: production.texte }], grid, facts, content })
      measured.push({ path, index: index + 1, kind: file.genre, production, reading })
    })
  }
  const spent = performance.now() - start
  for (const line of measure(measured, { details: args.includes('--details'), totals: args.includes('--totaux') }))
    console.log(line)
  if (args.includes('--temps')) console.log(`${(spent / Math.max(1, measured.length)).toFixed(1)} ms par texte`)
  return 0
}
