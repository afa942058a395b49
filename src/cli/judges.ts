import { basename, dirname } from 'node:path'
import {
  type CompiledCase,
  compileCase,
  type Grid,
  type JudgeContent,
  readProse,
} from '../content/judges/ecrit/index.ts'
import { type CorpusProduction, readCorpus } from '../content/load/corpus.ts'
import { caseFromCorpus } from '../content/load/corpus-case.ts'
import { loadJudgeContent, readScenarioGrids } from '../content/load/grids.ts'
import { Support } from './judges-folds.ts'
import { closingLine, type Measured, meanLine, measure } from './judges-measure.ts'

interface Marked {
  readonly path: string
  readonly index: number
  readonly author: string
  readonly grid: Grid
  readonly facts: CompiledCase
  readonly production: CorpusProduction
}

/** Measures the judge of prose on folders of marked texts: `npm run judges -- <folder> [folder…] [--plis]`. */
export async function run(args: string[]): Promise<number> {
  const folders = args.filter((arg) => !arg.startsWith('--'))
  if (folders.length === 0) {
    console.error('Indiquez un dossier de textes corrigés : npm run judges -- <dossier>')
    return 2
  }
  const files = folders.flatMap(readCorpus)
  // Texts of a scenario's own kind of writing name the scenario whose grids read them.
  const scenarios = [...new Set(files.flatMap(({ file }) => file.scenario ?? []))]
  const compiled = loadJudgeContent(scenarios.flatMap(readScenarioGrids))
  if (!compiled.ok) {
    for (const problem of compiled.problems) console.error(`${problem.file} : ${problem.path} : ${problem.message}`)
    return 1
  }
  const { content } = compiled
  const marked: Marked[] = []
  for (const { path, file } of files) {
    const grid = content.grids.get(file.genre)
    if (!grid) {
      console.error(`${path} : pas de grille « ${file.genre} ».`)
      return 1
    }
    const facts = compileCase(caseFromCorpus(file, content.french), content)
    const author = basename(dirname(path))
    file.productions.forEach((production, index) => {
      marked.push({ path, index: index + 1, author, grid, facts, production })
    })
  }
  const options = { details: args.includes('--details'), totals: args.includes('--totaux') }
  if (args.includes('--plis')) return folds(marked, content, options)
  const start = performance.now()
  const measured = marked.map((one) => read(one, content))
  const spent = performance.now() - start
  for (const line of measure(measured, options)) console.log(line)
  if (args.includes('--temps')) console.log(`${(spent / Math.max(1, measured.length)).toFixed(1)} ms par texte`)
  return 0
}

function read({ path, index, grid, facts, production }: Marked, content: JudgeContent): Measured {
  // A fold has its own copy of each grid.
  const own = content.grids.get(grid.id) ?? grid
  const reading = readProse({ zones: [{ zone: 'corps', text: production.texte }], grid: own, facts, content })
  return { path, index, kind: grid.id, production, reading }
}

/** Each author read as if never seen: without the wordings that only that author's texts hold up. */
function folds(
  marked: readonly Marked[],
  content: JudgeContent,
  options: { readonly details: boolean; readonly totals: boolean },
): number {
  const authors = [...new Set(marked.map(({ author }) => author))].sort()
  if (authors.length < 2) {
    console.error('Il faut des textes de deux auteurs au moins, un dossier par auteur.')
    return 2
  }
  const support = new Support()
  for (const { production, author, grid, facts } of marked) support.read(production.texte, author, grid, facts, content)
  console.log('Chaque auteur lu sans les formulations (motifs, et mots d’un motif) trouvées dans ses textes seuls.')
  console.log('Restent : les passes de lecture, ce qui n’est trouvé nulle part, ce qu’un autre auteur soutient aussi.')
  const every: (readonly Measured[])[] = []
  for (const author of authors) {
    const { content: rest, removed } = support.without(author, content)
    const measured = marked.filter((one) => one.author === author).map((one) => read(one, rest))
    every.push(measured)
    if (options.details) for (const line of measure(measured, options)) console.log(line)
    console.log(`${author.padEnd(10)} ${String(removed).padStart(4)} retirées · ${closingLine(measured)}`)
  }
  console.log(`${'moyenne'.padEnd(25)} · ${meanLine(every)}`)
  console.log(`${'ensemble'.padEnd(25)} · ${closingLine(every.flat())}`)
  return 0
}
