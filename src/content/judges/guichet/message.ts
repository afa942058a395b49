import { listsOf } from '../../../domain/attempt/recognise.ts'
import { withFigures } from '../../../domain/desk/counter/figures.ts'
import { byRole } from '../../../domain/desk/people.ts'
import type { CaseFile } from '../../../domain/scenario/case-file.ts'
import type { Judge, JudgeInput } from '../../../domain/scenario/judge.ts'
import type { ActOf } from '../../../domain/scenario/tools.ts'
import type { Finding } from '../../../domain/scenario/verdict.ts'
import { foldText } from '../../../domain/sheet/coerce.ts'

/** Minutes by which the hour of a call may be off. */
const HOUR_OFF = 10

/**
 * Judge `message`: the slip of ten fields. Parameters: `pour`, who must have it (a role); `champs`, field → value of the case
 * (`de`, `organisme`, `coordonnees`), all wanted in the field; `heure`, value of the hour of the call; `urgent`; `grille`,
 * `valeurs`, `noms` for what is written. With `seulement: exactitude`, only values are judged: a wrong one is faux, a missing one
 * incomplet. The slip of somebody else is not its business: `null`.
 */
export const message: Judge = (input) => {
  const { act, params, before } = input
  if (act.gesture !== 'deposer-message') return null
  const caseFile = withFigures(input.caseFile, before)
  const onlyFigures = params.seulement === 'exactitude'
  const wanted = byRole(caseFile, before.records, String(params.pour))
  const fields = Object.entries(params.champs ?? {}).map(([field, name]) =>
    fieldFinding(act, field, String(name), caseFile),
  )
  const form = onlyFigures
    ? []
    : [
        line('pour', 'La bonne personne', act.to === wanted?.id),
        line('date', 'La date', act.date === caseFile.days[input.day - 1]),
        line('heure', 'L’heure de l’appel', isNear(act.time, String(params.heure), caseFile)),
        line('objet', 'L’objet', act.subject.trim() !== ''),
        line('urgence', 'Le degré d’urgence', act.urgent === (params.urgent === true)),
      ]
  const prose = typeof params.grille === 'string' ? readText(input, act, params.grille, caseFile) : null
  const findings = [...form, ...fields, ...(prose?.findings ?? [])]
  const isWrong = findings.some(({ state, id }) => state === 'interdit' || (id === 'pour' && state === 'absent'))
  if (isWrong || prose?.verdict === 'faux') return { verdict: 'faux', findings }
  if (findings.some(({ state }) => state === 'absent')) return { verdict: 'incomplet', findings }
  const isUnsure = findings.some(({ state }) => state === 'incertain')
  return { verdict: prose?.verdict === 'a-relire' && !isUnsure ? 'juste' : (prose?.verdict ?? 'juste'), findings }
}

const line = (id: string, label: string, isRight: boolean): Finding => ({
  id,
  label,
  state: isRight ? 'present' : 'absent',
  passages: [],
})

const LABELS: Readonly<Record<string, string>> = {
  de: 'Le nom de la personne',
  organisme: 'Son organisme',
  coordonnees: 'Où la rappeler',
}

function fieldFinding(act: ActOf<'deposer-message'>, field: string, name: string, caseFile: CaseFile): Finding {
  const value = caseFile.values[name]
  const expected = value && 'text' in value ? value.text : name
  const written = field === 'de' ? act.from : field === 'organisme' ? act.organisation : act.phone
  const isDigits = value?.kind === 'telephone'
  const plain = (text: string) => (isDigits ? text.replace(/\D/g, '') : foldText(text))
  const label = LABELS[field] ?? field
  if (written.trim() === '') return { ...line(field, label, false), expected }
  const holds =
    field === 'de'
      ? lastName(plain(expected)).every((word) => plain(written).includes(word))
      : plain(written).includes(plain(expected))
  return holds
    ? line(field, label, true)
    : { id: field, label: `${label}, mal noté`, state: 'interdit', passages: [], expected }
}

/** A surname is enough: “M. Aasnes-Vik”, “Sindre Aasnes-Vik”. */
function lastName(folded: string): readonly string[] {
  return folded.split(/[\s]+/).slice(-1)
}

function isNear(written: string, name: string, caseFile: CaseFile): boolean {
  const value = caseFile.values[name]
  const found = /(\d{1,2})\s*[h:]\s*(\d{2})?/.exec(written)
  if (!found || value?.kind !== 'heure') return found !== null
  return Math.abs(Number(found[1]) * 60 + Number(found[2] ?? 0) - value.minutes) <= HOUR_OFF
}

function readText(input: JudgeInput, act: ActOf<'deposer-message'>, grid: string, caseFile: CaseFile) {
  return input.readProse({
    grid,
    zones: { subject: act.subject, body: act.text },
    values: listsOf(input.params.valeurs),
    nouns: listsOf(input.params.noms),
    caseFile: input.caseFile === caseFile ? caseFile : input.caseFile,
    day: input.day,
    addressees: [act.to],
  })
}
