import { documentNamed } from '../../domain/desk/papers.ts'
import type { Judge, JudgeInput } from '../../domain/scenario/judge.ts'
import { resolveName } from '../../domain/scenario/names.ts'
import type { Finding } from '../../domain/scenario/verdict.ts'
import { linesOf } from './params.ts'

/**
 * Judge `dossier`: a file handed over holds every piece asked for and none that does not belong there.
 * ```yaml
 * parametres:
 *   pieces:
 *     - { piece: document.commande-md, dit: "le bon de commande" }   # `a|b` when either will do
 *   manques: 1      # pieces that may be missing, or foreign, in an incomplete file
 * ```
 */
export const dossier: Judge = (input) => {
  const { act, params, before } = input
  if (act.gesture !== 'transmettre-dossier') return null
  const wanted = linesOf(params.pieces).map((line) => ({
    says: typeof line.dit === 'string' ? line.dit : String(line.piece ?? ''),
    ids: idsOf(String(line.piece ?? ''), input),
  }))
  const known = new Set(wanted.flatMap(({ ids }) => ids))
  const foreign = act.pieces.filter((id) => !known.has(id))
  const findings: readonly Finding[] = [
    ...wanted.map(({ says, ids }): Finding => {
      const isThere = ids.some((id) => act.pieces.includes(id))
      return {
        id: `piece-${ids[0] ?? says}`,
        label: `Au dossier\u00a0: ${says}`,
        state: isThere ? 'present' : 'absent',
        passages: [],
      }
    }),
    ...foreign.map((id): Finding => {
      const name = before.records.documents.find((document) => document.id === id)?.name ?? id
      return {
        id: `etrangere-${id}`,
        label: `N’a rien à faire au dossier\u00a0: ${name}`,
        state: 'forme',
        passages: [],
      }
    }),
  ]
  const allowed = typeof params.manques === 'number' ? params.manques : 1
  const missing = findings.filter(({ state }) => state === 'absent').length
  if (missing === 0 && foreign.length === 0) return { verdict: 'juste', findings }
  return { verdict: missing <= allowed && foreign.length <= allowed ? 'incomplet' : 'faux', findings }
}

function idsOf(names: string, { before, caseFile }: JudgeInput): readonly string[] {
  return names.split('|').map((name) => documentNamed(resolveName(name.trim(), caseFile), before, caseFile.roles))
}
