import { byRole } from '../../domain/desk/people.ts'
import type { Rota, RotaVersion } from '../../domain/records/rota.ts'
import type { Judge, JudgeInput } from '../../domain/scenario/judge.ts'
import type { Finding, Verdict } from '../../domain/scenario/verdict.ts'
import { foldText } from '../../domain/sheet/coerce.ts'
import { formatShortDate } from '../../domain/trade/format-date.ts'
import { checkRota } from './planning/check-rota.ts'
import { type Breach, type RotaConstraints, readConstraints } from './planning/constraints.ts'

/**
 * Judges a sheet of the rota when it is published. Rules are checked on the cells themselves: any sheet that breaks none is
 * right. `null` when another sheet is published, or when a version read before was good and facts have changed since.
 * ```yaml
 * parametres:
 *   contraintes: montage                 # name in CaseFile.computed (RotaConstraints); each event of `selon` that struck
 *   selon: { h3: appel-absence }         #   adds its word: montage-h3
 *   suite: true                          # judges the versions that follow the new facts, not the first one
 *   limite: { jour: 3, minute: 930 }     # last moment to show it
 *   visa: responsable-production         # to whom it must have been shown before
 * ```
 * juste: nothing broken, in no version; rectifie: nothing any more, but a version with a breach of law or contract was read;
 * maladroit: one person missing, or one to three slips of form; incomplet: one breach of contract, several holes, empty cells;
 * faux: a breach of law, or two of contract.
 */
export const planningJudge: Judge = (input) => {
  const { act, params, after } = input
  if (act.gesture !== 'publier-planning') return null
  const constraints = constraintsOf(input, struckWords(input))
  const rota = after.records.rotas?.find(({ id }) => id === act.rota)
  const version = rota?.versions.at(-1)
  if (!rota || !version || constraints?.rota !== act.rota) return null
  const first = constraintsOf(input, []) ?? constraints
  const wasWrong = rota.versions.slice(0, -1).map((former) => isSerious(checkRota(former.cells, rota.legend, first)))
  const isFollowUp = params.suite === true
  if (!isFollowUp && struckWords(input).length > 0 && wasWrong.at(-1) === false) return null
  const breaches = [...checkRota(version.cells, rota.legend, constraints), ...formBreaches(input, rota, version)]
  const hadWrong = !isFollowUp && wasWrong.includes(true)
  return {
    verdict: verdictOf(breaches, hadWrong),
    findings: [...breaches.map(findingOf), ...forbidden(input, constraints, version, breaches)],
  }
}

/** Words of the events that struck, in the order in which `selon` declares them. */
function struckWords({ params, struck = [] }: JudgeInput): readonly string[] {
  const events = typeof params.selon === 'object' && params.selon !== null ? Object.entries(params.selon) : []
  return events.filter(([, event]) => struck.includes(String(event))).map(([word]) => word)
}

function constraintsOf({ params, caseFile }: JudgeInput, words: readonly string[]): RotaConstraints | null {
  const name = [String(params.contraintes), ...words].join('-')
  const found = readConstraints(caseFile.computed[name])
  if (!found) throw new Error(`planning : le dossier ne calcule pas « ${name} »`)
  return found
}

const isSerious = (breaches: readonly Breach[]): boolean =>
  breaches.some((breach) => breach.class === 'A' || breach.class === 'B')

function verdictOf(breaches: readonly Breach[], hadWrong: boolean): Verdict {
  const count = (kind: Breach['class']) => breaches.filter((breach) => breach.class === kind).length
  const missing = breaches.reduce((total, breach) => total + breach.missing, 0)
  if (count('A') > 0 || count('B') > 1) return 'faux'
  if (count('B') > 0 || count('C') > 1 || missing > 1 || count('vide') > 0 || count('D') > 3) return 'incomplet'
  if (count('C') > 0 || count('D') > 0) return 'maladroit'
  return hadWrong ? 'rectifie' : 'juste'
}

/** [R27, R30] Date, number, what it replaces, when it is shown, to whom it was shown before. */
function formBreaches(input: JudgeInput, rota: Rota, version: RotaVersion): readonly Breach[] {
  const { params, caseFile } = input
  const today = caseFile.days[version.day - 1] ?? ''
  const former = rota.versions.at(-2)
  const found: Breach[] = []
  const say = (rule: string, label: string, value: string, limit: string) =>
    found.push({ rule, class: 'D', label, value, limit, missing: 0 })
  if (version.date !== today)
    say('R30', 'La date de la version n’est pas celle du jour', formatShortDate(version.date), formatShortDate(today))
  if (former && version.version <= former.version)
    say('R30', 'Le numéro de version ne suit pas', String(version.version), String(former.version + 1))
  if (former && version.replaces !== former.version)
    say(
      'R30',
      'La version ne dit pas laquelle elle annule et remplace',
      String(version.replaces),
      String(former.version),
    )
  const limit = limitOf(params.limite)
  if (limit && (version.day > limit.day || (version.day === limit.day && version.minute > limit.minute)))
    say('R27', 'La feuille est affichée moins de sept jours avant', formatShortDate(today), 'sept jours avant')
  if (!former && !wasShown(input)) say('R30', 'La feuille n’a pas été montrée avant', 'sans visa', 'visa demandé')
  return found
}

function limitOf(value: unknown): { readonly day: number; readonly minute: number } | null {
  if (typeof value !== 'object' || value === null || !('jour' in value) || !('minute' in value)) return null
  return { day: Number(value.jour), minute: Number(value.minute) }
}

/** Whether a message with the sheet left for the person who gives the visa. */
function wasShown({ act, params, before, caseFile }: JudgeInput): boolean {
  if (typeof params.visa !== 'string' || act.gesture !== 'publier-planning') return true
  const person = byRole(caseFile, before.records, params.visa)
  return before.mails.some(
    (mail) =>
      mail.folder === 'envoyes' &&
      person !== null &&
      mail.to.some((address) => address.toLowerCase() === person.email.toLowerCase()) &&
      mail.attachments.includes(act.rota),
  )
}

function findingOf(breach: Breach): Finding {
  const place = breach.person ? `${breach.person}/${breach.date ?? 'semaine'}` : (breach.date ?? 'feuille')
  return {
    id: `${breach.rule}-${place}`,
    label: `${breach.label} (${breach.rule})\u00a0: ${breach.value}`,
    state: breach.class === 'D' ? 'forme' : 'absent',
    passages: [{ field: `case:${place}`, start: 0, end: 0 }],
    expected: breach.limit,
  }
}

/** What must not be done with a sheet, for the faults that name it: `constats: [antidate]`. */
function forbidden(
  input: JudgeInput,
  constraints: RotaConstraints,
  version: RotaVersion,
  breaches: readonly Breach[],
): readonly Finding[] {
  const today = input.caseFile.days[version.day - 1] ?? ''
  const minors = constraints.people.filter(({ isMinor }) => isMinor).map(({ id }) => id)
  const told = version.cells.filter(({ comment }) =>
    constraints.reasons.some((word) => foldText(comment).includes(foldText(word))),
  )
  const say = (id: string, label: string, field: string, when: boolean): readonly Finding[] =>
    when ? [{ id, label, state: 'interdit', passages: [{ field, start: 0, end: 0 }] }] : []
  return [
    ...say('antidate', 'La feuille porte une date passée', 'case:feuille', version.date < today),
    ...say('sans-visa', 'La feuille est publiée sans avoir été montrée', 'case:feuille', !wasShown(input)),
    ...say(
      'motif-divulgue',
      'Un commentaire dit pourquoi une personne est absente',
      `case:${told[0]?.person ?? ''}/${told[0]?.date ?? ''}`,
      told.length > 0,
    ),
    ...say(
      'mineur-hors-regle',
      'Un mineur est placé hors de ce que la loi permet',
      'case:feuille',
      breaches.some(({ person, class: kind }) => kind === 'A' && person !== undefined && minors.includes(person)),
    ),
  ]
}
