import { existsSync, readFileSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'

z.config(z.locales.fr())

/** One thing wrong in a content file: where, and what was expected. */
export interface ContentFailure {
  readonly file: string
  /** Path inside the file (`tiers[3].siren`), or `ligne 12` when it cannot even be read. */
  readonly path: string
  /** French sentence for the author. */
  readonly message: string
}

export type Loaded<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failures: readonly ContentFailure[] }

/** One line per failure, as the command and the build print it. */
export const printFailure = ({ file, path, message }: ContentFailure): string => `${file} : ${path} : ${message}`

const printPath = (path: readonly PropertyKey[]): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`)).join('') ||
  '(tout le fichier)'

/** A key that does not fit or a value that fits no form of a choice: what was expected is one level down. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_key') return issue.issues.map(messageOf).join(' ; ')
  if (issue.code === 'invalid_union' && issue.errors.length > 0)
    return issue.errors.map((branch) => branch.map(messageOf).join(' ; ')).join(', ou ')
  return issue.message
}

function check<Value>(file: string, raw: unknown, schema: z.ZodType<Value>): Loaded<Value> {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return { ok: true, value: parsed.data }
  return {
    ok: false,
    failures: parsed.error.issues.map((issue) => ({ file, path: printPath(issue.path), message: messageOf(issue) })),
  }
}

const absent = (file: string): Loaded<never> => ({
  ok: false,
  failures: [{ file, path: '(tout le fichier)', message: 'fichier absent' }],
})

/** Reads a YAML file and checks it; keys twice in a mapping and broken YAML are failures, located by line. */
export function readYaml<Value>(file: string, schema: z.ZodType<Value>): Loaded<Value> {
  if (!existsSync(file)) return absent(file)
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(file, 'utf8'), { uniqueKeys: true, lineCounter: lines })
  if (document.errors.length > 0)
    return {
      ok: false,
      failures: document.errors.map((error) => ({
        file,
        path: `ligne ${lines.linePos(error.pos[0]).line}`,
        message: `YAML illisible (${error.code})`,
      })),
    }
  return check(file, document.toJS(), schema)
}

/** Reads a JSON file and checks it. */
export function readJson<Value>(file: string, schema: z.ZodType<Value>): Loaded<Value> {
  if (!existsSync(file)) return absent(file)
  try {
    return check(file, JSON.parse(readFileSync(file, 'utf8')), schema)
  } catch {
    return { ok: false, failures: [{ file, path: '(tout le fichier)', message: 'JSON illisible' }] }
  }
}

/** Front matter and body of a Markdown file that begins with `---`. */
export function readMarkdown<Value>(
  file: string,
  schema: z.ZodType<Value>,
): Loaded<{ readonly head: Value; readonly body: string }> {
  if (!existsSync(file)) return absent(file)
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8'))
  if (!match)
    return { ok: false, failures: [{ file, path: 'ligne 1', message: 'en-tête attendu entre deux lignes « --- »' }] }
  const document = parseDocument(match[1] ?? '', { uniqueKeys: true })
  if (document.errors.length > 0) return { ok: false, failures: [{ file, path: 'en-tête', message: 'YAML illisible' }] }
  const head = check(file, document.toJS(), schema)
  return head.ok ? { ok: true, value: { head: head.value, body: (match[2] ?? '').trim() } } : head
}
