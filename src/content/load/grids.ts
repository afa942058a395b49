import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { type Compiled, compileContent, openFrenchTable, type SourceFile } from '../judges/ecrit/index.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Reads every YAML file of a folder, in the order of their names. */
export function readYamlFolder(folder: string): readonly SourceFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ file: join(folder, name), content: parse(readFileSync(join(folder, name), 'utf8')) as unknown }))
}

/** Grids of one scenario alone, as parsed YAML; none when it has no folder of grids. */
export function readScenarioGrids(scenario: string): readonly SourceFile[] {
  const folder = join(root, 'scenarios', scenario, 'grilles')
  return existsSync(folder) ? readYamlFolder(folder) : []
}

/** The pinned French dictionary, as text. */
export function readFrench(): string {
  return readFileSync(join(root, 'assets/dictionaries/francais.txt'), 'utf8')
}

/** Loads and compiles the shared lexicon and grids from the disk (Node only). */
export function loadJudgeContent(extraGrids: readonly SourceFile[] = []): Compiled {
  return compileContent(
    readYamlFolder(join(root, 'scenarios/_communs/lexique')),
    [...readYamlFolder(join(root, 'scenarios/_communs/grilles')), ...extraGrids],
    openFrenchTable(readFrench()),
  )
}
