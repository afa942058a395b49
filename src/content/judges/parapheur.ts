import type { DeskState } from '../../domain/desk/desk.ts'
import { documentNamed } from '../../domain/desk/papers.ts'
import type { Judge, JudgeInput } from '../../domain/scenario/judge.ts'
import { resolveName } from '../../domain/scenario/names.ts'
import type { Finding, Verdict } from '../../domain/scenario/verdict.ts'
import { formatTime } from '../../domain/trade/format-date.ts'
import { timeOf, wordsOf } from './params.ts'

/**
 * Judge `parapheur`: the right paper, to the right signatory, with its pieces and its way of sending, before an hour.
 * ```yaml
 * parametres:
 *   document: ecrit/lettre/role-r2      # last finished writing of that kind to that person
 *   signataire: irina-dobrescu
 *   envoi: simple
 *   pieces: [classeur.decompte, r2.document]
 *   avant: "15 h 30"                    # later the same day: tardif
 * ```
 * faux: somebody else would sign; incomplet: a piece or the way of sending is missing; `null`: another paper.
 */
export const parapheur: Judge = (input) => {
  const { act, params, caseFile, before, after } = input
  if (act.gesture !== 'mettre-au-parapheur') return null
  const documents = wordsOf(params.document).map((name) => documentNamed(name, before, caseFile.roles))
  if (!documents.some((id) => act.documents.includes(id))) return null
  const slip = after.signatureFolders.at(-1)
  const limit = timeOf(params.avant)
  const signatory = resolveName(String(params.signataire ?? ''), caseFile)
  const findings: readonly (Finding | null)[] = [
    line(
      'signataire',
      'Le bordereau demande la bonne signature',
      act.signatory === signatory,
      nameOf(before, signatory),
    ),
    ...wordsOf(params.pieces).map((names) => pieceFinding(names, act.attachments, input)),
    params.envoi === undefined
      ? null
      : line('envoi', 'Le bordereau dit comment l’envoyer', wordsOf(params.envoi).includes(act.sending)),
    limit === null || !slip
      ? null
      : line('heure', 'Remis avant l’affranchissement', slip.minute <= limit, formatTime(limit)),
  ]
  const shown = findings.filter((finding): finding is Finding => finding !== null)
  return { verdict: verdictOf(shown), findings: shown }
}

function line(id: string, label: string, isRight: boolean, expected?: string): Finding {
  return {
    id,
    label,
    state: isRight ? 'present' : 'absent',
    passages: [],
    ...(!isRight && expected ? { expected } : {}),
  }
}

function pieceFinding(names: string, attachments: readonly string[], { before, caseFile }: JudgeInput): Finding {
  const ids = names.split('|').map((name) => documentNamed(resolveName(name.trim(), caseFile), before, caseFile.roles))
  const title =
    before.records.documents.find(({ id }) => ids.includes(id))?.name ??
    before.records.workbooks.find(({ id }) => ids.includes(id))?.title ??
    names
  return line(
    `piece-${ids[0] ?? names}`,
    `Pièce jointe à la lettre\u00a0: ${title}`,
    ids.some((id) => attachments.includes(id)),
  )
}

function nameOf(desk: DeskState, id: string): string {
  const person = desk.records.staff.find((one) => one.id === id)
  return person ? `${person.title} ${person.lastName}` : id
}

function verdictOf(findings: readonly Finding[]): Verdict {
  const misses = (test: (id: string) => boolean) => findings.some(({ id, state }) => state === 'absent' && test(id))
  if (misses((id) => id === 'signataire')) return 'faux'
  if (misses((id) => id.startsWith('piece-') || id === 'envoi')) return 'incomplet'
  return misses((id) => id === 'heure') ? 'tardif' : 'juste'
}
