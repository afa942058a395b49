import { existsSync, readFileSync } from 'node:fs'
import { type Document, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { ContentError, Loaded } from './content-error.ts'
import { messageOf, nearestIssues } from './zod-messages.ts'

/** Reads a YAML file and checks it; every mistake is located by line and by path, in French. `shown` is the name an author knows. */
export function readYaml<S extends z.ZodType>(file: string, schema: S, shown = file): Loaded<z.output<S>> {
  return existsSync(file) ? parseYaml(readFileSync(file, 'utf8'), shown, schema) : absent(shown)
}

/** Parses and checks one YAML text; keys written twice and broken YAML are mistakes too. */
export function parseYaml<S extends z.ZodType>(text: string, file: string, schema: S, above = 0): Loaded<z.output<S>> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, merge: true })
  const lineAt = (offset: number) => lines.linePos(offset).line + above
  if (document.errors.length > 0) {
    const errors = document.errors.map(
      (error): ContentError => ({
        file,
        line: lineAt(error.pos[0]),
        path: '',
        message: yamlMessage(error.code, error.message),
      }),
    )
    return { ok: false, errors }
  }
  return check(file, document.toJS({ maxAliasCount: 100 }), schema, (path) => {
    const line = lineOfPath(document, lines, path)
    return line === null ? null : line + above
  })
}

/** A content file whose mistakes are found later, when it is compared with others. */
export interface Source {
  readonly file: string
  readonly text: string
}

/** Says mistakes of a YAML file at the line of a path, or of the nearest thing that stands on the way to it. */
export function mistakesIn({ file, text }: Source): (path: readonly PropertyKey[], message: string) => ContentError {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true })
  return (path, message) => {
    const line = lineOfPath(document, lines, path)
    return { file, ...(line === null ? {} : { line }), path: printPath(path), message }
  }
}

/** Line of the deepest node that exists on the way to a path. */
function lineOfPath(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | null {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)
    const start = (node as { range?: readonly number[] } | null | undefined)?.range?.[0]
    if (start !== undefined) return lines.linePos(start).line
  }
  return null
}

/** Reads a JSON file and checks it. */
export function readJson<S extends z.ZodType>(file: string, schema: S, shown = file): Loaded<z.output<S>> {
  if (!existsSync(file)) return absent(shown)
  try {
    return check(shown, JSON.parse(readFileSync(file, 'utf8')), schema, () => null)
  } catch {
    return { ok: false, errors: [{ file: shown, path: '', message: 'le JSON est mal formé.' }] }
  }
}

/** Front matter and body of a Markdown file that begins with `---`. */
export function readMarkdown<S extends z.ZodType>(
  file: string,
  schema: S,
  shown = file,
): Loaded<{ readonly head: z.output<S>; readonly body: string }> {
  if (!existsSync(file)) return absent(shown)
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(readFileSync(file, 'utf8'))
  if (!match)
    return {
      ok: false,
      errors: [{ file: shown, line: 1, path: '', message: 'attendu : un en-tête entre deux lignes « --- ».' }],
    }
  const head = parseYaml(match[1] ?? '', shown, schema, 1)
  return head.ok ? { ok: true, value: { head: head.value, body: (match[2] ?? '').trim() } } : head
}

function absent(file: string): Loaded<never> {
  return { ok: false, errors: [{ file, path: '', message: 'ce fichier manque.' }] }
}

function check<S extends z.ZodType>(
  file: string,
  raw: unknown,
  schema: S,
  lineOf: (path: readonly PropertyKey[]) => number | null,
): Loaded<z.output<S>> {
  const result = schema.safeParse(raw, { reportInput: true })
  if (result.success) return { ok: true, value: result.data }
  const errors = result.error.issues.flatMap(nearestIssues).flatMap((issue) => {
    const places = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
    return places.map((place): ContentError => {
      const line = lineOf(place)
      return { file, ...(line === null ? {} : { line }), path: printPath(place), message: messageOf(issue) }
    })
  })
  return { ok: false, errors }
}

/** `obligations.relance-1.corrige[0].geste`. */
function printPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, rank) => (typeof key === 'number' ? `[${key}]` : `${rank > 0 ? '.' : ''}${String(key)}`))
    .join('')
}

function yamlMessage(code: string, message: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'cette clé est écrite deux fois au même endroit ; gardez-en une.'
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
    case 'UNEXPECTED_TOKEN':
      return 'le YAML est mal formé ici (retrait, guillemet ou accolade oubliés).'
    case 'TAB_AS_INDENT':
      return 'une tabulation sert de retrait ; utilisez des espaces.'
    default:
      return `le YAML est mal formé ici (${message}).`
  }
}
