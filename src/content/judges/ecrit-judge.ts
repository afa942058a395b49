import { listsOf, zonesOf } from '../../domain/attempt/recognise.ts'
import { addresseesOf } from '../../domain/desk/apply-act.ts'
import type { Judge, JudgeInput } from '../../domain/scenario/judge.ts'
import { resolveName } from '../../domain/scenario/names.ts'
import type { Finding, Verdict } from '../../domain/scenario/verdict.ts'

/**
 * Judges a mail, a message or a letter. Parameters: `grille`, `valeurs` (idea → values of the case), `noms` (idea → nouns of
 * the case), `pieces` (what must be attached; `a|b` when either will do), `signataire`.
 */
export const ecritJudge: Judge = (input) => {
  const zones = zonesOf(input.act)
  const { grille, signataire } = input.params
  if (!zones || typeof grille !== 'string') return null
  const reading = input.readProse({
    grid: grille,
    zones,
    values: listsOf(input.params.valeurs),
    nouns: listsOf(input.params.noms),
    caseFile: input.caseFile,
    day: input.day,
    addressees: addresseesOf(input.before, input.act),
    ...(typeof signataire === 'string' ? { signatory: signataire } : {}),
  })
  const pieces = attachmentFindings(input)
  const missing = pieces.some((piece) => piece.state === 'absent')
  return {
    verdict: missing ? lowered(reading.verdict) : reading.verdict,
    findings: [...reading.findings, ...pieces],
    ...(reading.unread ? { unread: reading.unread } : {}),
    ...(reading.reserves ? { reserves: reading.reserves } : {}),
  }
}

/** What is announced or expected with the message is really joined to it. */
function attachmentFindings(input: JudgeInput): readonly Finding[] {
  const { act, params, caseFile, before } = input
  if (act.gesture !== 'envoyer-courriel') return []
  const wanted = Array.isArray(params.pieces) ? params.pieces.map(String) : []
  return wanted.map((names) => {
    const ids = names.split('|').map((name) => resolveName(name.trim(), caseFile))
    const joined = ids.some((id) => act.attachments.includes(id))
    const title =
      before.records.documents.find((document) => ids.includes(document.id))?.name ??
      before.records.workbooks.find((workbook) => ids.includes(workbook.id))?.title ??
      names
    return {
      id: `piece-${ids[0] ?? names}`,
      label: joined ? `Pièce jointe\u00a0: ${title}` : `Pièce attendue\u00a0: ${title}`,
      state: joined ? 'present' : 'absent',
      passages: [],
    }
  })
}

/** A missing enclosure makes a good message incomplete; it does not save a bad one. */
function lowered(verdict: Verdict): Verdict {
  return verdict === 'juste' || verdict === 'maladroit' || verdict === 'a-relire' ? 'incomplet' : verdict
}
