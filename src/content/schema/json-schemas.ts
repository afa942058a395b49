import { z } from 'zod'
import { gridSchema } from '../judges/ecrit/grid/schema.ts'
import { dialogueSchema } from './dialogue-schema.ts'
import { DIALOGUE_HELP, GRID_HELP, type KeyHelp, SCENARIO_HELP } from './key-help.ts'
import { scenarioSchema } from './scenario-schema.ts'

/** Kinds of content files that editors know, by the name of their schema file. */
export const CONTENT_KINDS = {
  scenario: { title: 'Scénario', schema: scenarioSchema, help: SCENARIO_HELP },
  dialogue: { title: 'Dialogue', schema: dialogueSchema, help: DIALOGUE_HELP },
  grille: { title: 'Grille de lecture', schema: gridSchema, help: GRID_HELP },
} as const
export type ContentKind = keyof typeof CONTENT_KINDS

/** JSON, as far as a schema needs it. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** The JSON Schema of a kind of file, each key with its sentence: what editors complete and underline. */
export function jsonSchemaOf(kind: ContentKind): Json {
  const { title, schema, help } = CONTENT_KINDS[kind]
  const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json
  const described = describe(made, '', help)
  return { ...(isBlock(described) ? described : {}), title }
}

/** Paths of the keys of a kind of file, `*` for names that the author chooses. */
export function keysOf(kind: ContentKind): readonly string[] {
  const found = new Set<string>()
  const made = z.toJSONSchema(CONTENT_KINDS[kind].schema, { io: 'input', unrepresentable: 'any' }) as Json
  visit(made, '', made, (path) => found.add(path))
  return [...found].filter((path) => !path.endsWith('.un-de'))
}

const isBlock = (node: Json | undefined): node is { readonly [key: string]: Json } =>
  typeof node === 'object' && node !== null && !Array.isArray(node)

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

function describe(node: Json, path: string, help: KeyHelp): Json {
  if (Array.isArray(node)) return node.map((item: Json) => describe(item, path, help))
  if (!isBlock(node)) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]): [string, Json] => {
      if (key === 'properties' && isBlock(value)) return [key, describeKeys(value, path, help)]
      if (key === 'additionalProperties' && isBlock(value)) return [key, describe(value, join(path, '*'), help)]
      return [key, describe(value, path, help)]
    }),
  )
}

function describeKeys(keys: { readonly [key: string]: Json }, path: string, help: KeyHelp): Json {
  return Object.fromEntries(
    Object.entries(keys).map(([key, value]) => {
      const place = join(path, key)
      const inner = describe(value, place, help)
      const sentence = help[place]
      return [key, isBlock(inner) && sentence ? { description: sentence, ...inner } : inner]
    }),
  )
}

function visit(node: Json | undefined, path: string, root: Json, see: (path: string) => void): void {
  if (Array.isArray(node)) for (const item of node as readonly Json[]) visit(item, path, root, see)
  if (!isBlock(node)) return
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties' && isBlock(value)) {
      for (const [name, inner] of Object.entries(value)) {
        see(join(path, name))
        visit(inner, join(path, name), root, see)
      }
    } else if (key === 'additionalProperties') visit(value, join(path, '*'), root, see)
    else if (key !== '$defs') visit(value, path, root, see)
  }
}
