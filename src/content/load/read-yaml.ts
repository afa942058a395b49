import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { ContentError, Loaded } from './content-error.ts'
import { messageOf } from './zod-messages.ts'

/** Parses and validates one YAML text; every mistake is located by line and by path, in French. */
export function readYaml<S extends z.ZodType>(text: string, file: string, schema: S): Loaded<z.output<S>> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  if (document.errors.length > 0) {
    const errors = document.errors.map(
      (error): ContentError => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        path: '',
        message: yamlMessage(error.code, error.message),
      }),
    )
    return { ok: false, errors }
  }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 100 }), { reportInput: true })
  if (result.success) return { ok: true, value: result.data }
  const errors = result.error.issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
    return keys.map((path): ContentError => {
      const line = lineOf(document, lines, path)
      return {
        file,
        ...(line === null ? {} : { line }),
        path: path.map(String).join('.'),
        message: messageOf(issue),
      }
    })
  })
  return { ok: false, errors }
}

type YamlDocument = ReturnType<typeof parseDocument>

/** Line of the deepest node that exists on the way to a path. */
function lineOf(document: YamlDocument, lines: LineCounter, path: readonly PropertyKey[]): number | null {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)
    const range = (node as { range?: readonly number[] } | null | undefined)?.range
    if (range?.[0] !== undefined) return lines.linePos(range[0]).line
  }
  return null
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
