import { listsOf } from '../../../domain/attempt/recognise.ts'
import type { Judge } from '../../../domain/scenario/judge.ts'
import { resolveName } from '../../../domain/scenario/names.ts'
import type { Finding, Verdict } from '../../../domain/scenario/verdict.ts'
import { wordsOf } from '../params.ts'

/**
 * Judge `lettre-a-signer`: a letter prepared for somebody else’s signature, read when it goes into the signature book.
 * Parameters: `grille`, `valeurs`, `noms`, `a` (who is written to), `signataires` (who may sign), `pieces` (what goes with it;
 * `a|b` when either will do), `jamais` (what must not), `sujets` (ideas of which one at least must be there). Another letter is
 * not its business: `null`.
 */
export const lettreASigner: Judge = (input) => {
  const { act, params, caseFile, before, day } = input
  if (act.gesture !== 'mettre-au-parapheur') return null
  const to = wordsOf(params.a).map((name) => resolveName(name, caseFile))
  const letter = before.writings.findLast(({ id, to: person }) => act.documents.includes(id) && to.includes(person))
  if (!letter) return null
  const { recipient, subject, enclosures, salutation, body, closing, signatory } = letter.zones
  const reading = input.readProse({
    grid: String(params.grille),
    zones: { recipient, subject, enclosures, salutation, body, closing, signatory },
    values: listsOf(params.valeurs),
    nouns: listsOf(params.noms),
    caseFile,
    day,
    addressees: [letter.to],
  })
  const subjects = wordsOf(params.sujets)
  if (subjects.length > 0 && !subjects.some((idea) => reading.ideas.includes(idea))) return null
  const signs = wordsOf(params.signataires).includes(act.signatory)
  const joined = wordsOf(params.pieces).map((names) => ({
    names,
    is: names.split('|').some((name) => act.attachments.includes(resolveName(name.trim(), caseFile))),
  }))
  const leaked = wordsOf(params.jamais).some((id) => act.attachments.includes(id))
  return {
    verdict: lowered(reading.verdict, { signs, leaked, complete: joined.every(({ is }) => is) }),
    findings: [
      ...reading.findings,
      line('signataire', 'Remise à qui peut la signer', signs),
      ...joined.map(({ names, is }) => line(`piece-${names}`, 'La pièce qui prouve est jointe', is)),
      ...(leaked
        ? [{ id: 'releve-joint', label: 'Le relevé entier est joint.', state: 'interdit' as const, passages: [] }]
        : []),
    ],
  }
}

function lowered(
  verdict: Verdict,
  { signs, leaked, complete }: { readonly signs: boolean; readonly leaked: boolean; readonly complete: boolean },
): Verdict {
  if (!signs || leaked) return 'faux'
  if (complete || verdict === 'faux') return verdict
  return 'incomplet'
}

function line(id: string, label: string, is: boolean): Finding {
  return { id, label, state: is ? 'present' : 'absent', passages: [] }
}
