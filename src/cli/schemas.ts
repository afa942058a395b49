import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CONTENT_KINDS, type ContentKind, jsonSchemaOf, keysOf } from '../content/schema/json-schemas.ts'
import { GESTURES } from '../domain/scenario/tools.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const README = 'scenarios/README.md'

/** Writes what editors read (scenarios/schemas) and the tables of the author's guide: both come from the schemas. */
export async function run(): Promise<number> {
  for (const [file, text] of Object.entries(generatedFiles(ROOT))) {
    mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true })
    writeFileSync(path.join(ROOT, file), text)
    console.log(file)
  }
  return 0
}

/** Every generated file by its path, with the text that it should hold now. */
export function generatedFiles(root: string): Readonly<Record<string, string>> {
  const kinds = Object.keys(CONTENT_KINDS) as ContentKind[]
  const schemas = kinds.map((kind) => [
    `scenarios/schemas/${kind}.json`,
    `${JSON.stringify(jsonSchemaOf(kind), null, 1)}\n`,
  ])
  const guide = path.join(root, README)
  if (!existsSync(guide)) return Object.fromEntries(schemas)
  const tables = { ...Object.fromEntries(kinds.map((kind) => [kind, keyTable(kind)])), gestes: gestureTable() }
  const text = Object.entries(tables).reduce(
    (filled, [name, table]) =>
      filled.replace(
        new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n<!-- /${name} -->)`),
        (_, open: string, close: string) => `${open}${table}${close}`,
      ),
    readFileSync(guide, 'utf8'),
  )
  return { ...Object.fromEntries(schemas), [README]: text }
}

function keyTable(kind: ContentKind): string {
  const help: Readonly<Record<string, string>> = CONTENT_KINDS[kind].help
  const rows = keysOf(kind).map(
    (key) => `| \`${key.replaceAll('*', '…')}\` | ${(help[key] ?? '').replaceAll('|', '\\|')} |`,
  )
  return ['| Clé | Ce qu’elle veut dire |', '| --- | --- |', ...rows].join('\n')
}

function gestureTable(): string {
  const rows = Object.entries(GESTURES).map(
    ([id, { tool, minutes, final }]) => `| \`${id}\` | ${tool} | ${minutes} | ${final ? 'oui' : 'non'} |`,
  )
  return ['| Geste | Outil | Minutes | Définitif |', '| --- | --- | ---: | --- |', ...rows].join('\n')
}
