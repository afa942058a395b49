import { listsOf, valuesOnDay, zonesToRead } from '../../domain/attempt/recognise.ts'
import { addresseesOf } from '../../domain/desk/apply-act.ts'
import type { Judge, JudgeInput, ProseRequest } from '../../domain/scenario/judge.ts'
import { resolveName } from '../../domain/scenario/names.ts'
import type { Finding, Verdict } from '../../domain/scenario/verdict.ts'
import { letterForm } from './letter-form.ts'

/**
 * Judges a mail, a message or a letter. Parameters: `grille`, `valeurs` (idea → values of the case), `noms` (idea → nouns of
 * the case), `pieces` (what must be attached; `a|b` when either will do), `signataire`, `forme` (zones of a letter), `fiche` (kind of a
 * writing joined to the mail, read with it). `{jour}` in
 * the name of a value is the rank of the day. Once a letter has left, another one to the same person is not judged.
 */
export const ecritJudge: Judge = (input) => {
  const { act } = input
  if (act.gesture === 'terminer-ecrit' && hasOneLeft(input, act.kind)) return null
  const request = proseRequest(input)
  if (!request) return null
  const reading = input.readProse(request)
  const pieces = attachmentFindings(input)
  const missing = pieces.some((piece) => piece.state === 'absent')
  const form = act.gesture === 'terminer-ecrit' ? letterForm(input, act) : []
  return {
    verdict: shaped(missing ? lowered(reading.verdict) : reading.verdict, form),
    findings: [...reading.findings, ...pieces, ...form],
    ...(reading.unread ? { unread: reading.unread } : {}),
    ...(reading.reserves ? { reserves: reading.reserves } : {}),
  }
}

/** Once such a letter to the same person has left, another one does not change what was sent. */
function hasOneLeft({ act, before }: JudgeInput, kind: string): boolean {
  const addressees = addresseesOf(before, act)
  return before.parcels.some(
    (parcel) =>
      addressees.includes(parcel.to) &&
      parcel.documents.some((id) => before.writings.some((writing) => writing.id === id && writing.kind === kind)),
  )
}

/** A page with a zone missing is clumsy; one that somebody else signs is wrong. */
function shaped(verdict: Verdict, form: readonly Finding[]): Verdict {
  if (form.some(({ state }) => state === 'interdit')) return 'faux'
  return verdict === 'juste' && form.some(({ state }) => state === 'forme') ? 'maladroit' : verdict
}

/** What is asked of the reader of prose about a written work; `null` when the act is not written or names no grid. */
export function proseRequest(
  input: Pick<JudgeInput, 'act' | 'params' | 'caseFile' | 'before' | 'day'>,
): ProseRequest | null {
  const { act, params } = input
  const zones = zonesToRead(act, params, input.before)
  const { grille, signataire } = params
  if (!zones || typeof grille !== 'string') return null
  return {
    grid: grille,
    zones,
    values: valuesOnDay(params.valeurs, input.day),
    nouns: listsOf(params.noms),
    caseFile: input.caseFile,
    day: input.day,
    addressees: addresseesOf(input.before, act),
    ...(typeof signataire === 'string' ? { signatory: signataire } : {}),
  }
}

/** A sheet that the obligation wants written apart and joined: one told in the mail itself is not the paper asked for. */
function writtenSheet({ act, params, before }: JudgeInput): readonly Finding[] {
  if (act.gesture !== 'envoyer-courriel' || typeof params.fiche !== 'string') return []
  const joined = before.writings.some(({ id, kind }) => kind === params.fiche && act.attachments.includes(id))
  return [{ id: 'fiche', label: 'La fiche est écrite et jointe', state: joined ? 'present' : 'absent', passages: [] }]
}

/** What is announced or expected with the message is really joined to it. */
function attachmentFindings(input: JudgeInput): readonly Finding[] {
  const { act, params, caseFile, before } = input
  if (act.gesture !== 'envoyer-courriel') return []
  const wanted = Array.isArray(params.pieces) ? params.pieces.map(String) : []
  return [
    ...writtenSheet(input),
    ...wanted.map((names): Finding => {
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
    }),
  ]
}

/** A missing enclosure makes a good message incomplete; it does not save a bad one. */
function lowered(verdict: Verdict): Verdict {
  return verdict === 'juste' || verdict === 'maladroit' || verdict === 'a-relire' ? 'incomplet' : verdict
}
