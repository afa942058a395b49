import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type { ProseBlock } from '../../domain/world/procedure.ts'
import { parseProse } from './world/parse-prose.ts'

export interface LoadedRulePage {
  readonly id: string
  readonly title: string
  readonly source: string
  readonly blocks: readonly ProseBlock[]
}

/** Pages of rules that a scenario cites, in the learner's words. A missing page throws: `npm run check` says which before. */
export function loadRulePages(root: string, ids: readonly string[]): readonly LoadedRulePage[] {
  return ids.map((id) => {
    const file = rulePageFile(root, id)
    if (!existsSync(file)) throw new Error(`scenarios/_communs/regles/${id}.md : cette page de règle manque.`)
    const text = readFileSync(file, 'utf8').replace(/\r\n/g, '\n')
    const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text)
    const head = (match ? parse(match[1] ?? '') : {}) as { titre?: string; source?: string }
    return { id, title: head.titre ?? id, source: head.source ?? id, blocks: parseProse(match?.[2] ?? text) }
  })
}

export function rulePageFile(root: string, id: string): string {
  return path.join(root, 'scenarios', '_communs', 'regles', `${id}.md`)
}
