import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, it } from 'vitest'

const root = new URL('../../src/', import.meta.url)
/** What learners and teachers read; the sentences for authors, in the commands, are left out. */
const FOLDERS = ['ui', 'tools', 'domain/desk', 'storage']
/** Prefixes that mail software writes as they are. */
const AS_WRITTEN = ['RE : ', 'TR : ', 'Demande de visa : ']

/** What French printing refuses in a text that somebody reads. */
const FAULTS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['espace ordinaire devant un signe double', /[\p{L}\p{N}»’)] [:;?!»](?=\s|$|<)/u],
  ['espace ordinaire après un guillemet', /« /],
  ['apostrophe droite', /\p{L}'\p{L}/u],
  ['espace ordinaire dans un nombre', /\d \d{3}(?!\d)/],
  ['espace ordinaire devant une unité', /\d (?:€|%|h\b|Mo\b)/],
  ['points de suspension en trois points', /\p{L}\.{3}/u],
]

function textsOf(file: URL): readonly string[] {
  const text = readFileSync(file, 'utf8')
  const kind = file.pathname.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(file.pathname, text, ts.ScriptTarget.Latest, true, kind)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node)
    )
      found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found.filter((text) => !AS_WRITTEN.includes(text))
}

it('les textes de l’interface suivent la typographie française', () => {
  const faults = FOLDERS.flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
      .flatMap((name) =>
        textsOf(new URL(`${folder}/${name}`, root)).flatMap((text) =>
          FAULTS.filter(([, pattern]) => pattern.test(text)).map(
            ([what]) => `${folder}/${name} : ${what} dans « ${text.trim()} »`,
          ),
        ),
      ),
  )
  expect(faults).toEqual([])
})
