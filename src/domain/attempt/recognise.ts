import { addresseesOf } from '../desk/apply-act.ts'
import { cardOf } from '../desk/cards.ts'
import type { DeskState } from '../desk/desk.ts'
import { isOpenNow } from '../kernel/apply.ts'
import type { CaseFile } from '../scenario/case-file.ts'
import type { JudgeInput, Judges, ProseReading, ReadProse } from '../scenario/judge.ts'
import type { Fault, JudgeParams, Obligation, Pattern } from '../scenario/scenario.ts'
import type { Act } from '../scenario/tools.ts'
import type { Judgement } from '../scenario/verdict.ts'
import type { Recognition } from './action.ts'
import { deskAfter, type RunSetup, type RunState } from './run.ts'

/** What an act was found to be, with the judgements behind the words. */
export interface Recognised extends Recognition {
  readonly judgements: Readonly<Record<string, Judgement>>
}

/** What recognition needs from outside the domain. */
export interface Judging {
  readonly judges: Judges
  readonly readProse: ReadProse
}

/** [R4] Obligations and faults that an act is, judged. Nothing recognised is a plain act: it stays in the log. */
export function recognise(setup: RunSetup, state: RunState, act: Act, judging: Judging): Recognised {
  const after = deskAfter(setup, state, act)
  const look: Look = {
    setup,
    act,
    before: state.desk,
    after,
    day: state.play.day,
    struck: Object.keys(state.play.fired),
    judging,
  }
  const judgements: Record<string, Judgement> = {}
  const candidates = setup.rules.obligations.flatMap((obligation): Candidate[] => {
    if (!isCalledFor(obligation, setup, state) || !matches(obligation.recognised, look)) return []
    const judgement = callJudge(obligation.judge, obligation.params, look)
    return judgement && aboutIt(obligation, look) ? [{ obligation, judgement }] : []
  })
  const obligations = whatItIs(candidates).map(({ obligation, judgement }) => {
    judgements[obligation.id] = judgement
    return { id: obligation.id, verdict: judgement.verdict }
  })
  const seen = candidates.map(({ judgement }) => judgement)
  const faults = setup.rules.faults.filter((fault) => isFault(fault, look, seen)).map((fault) => fault.id)
  return { obligations, faults, judgements }
}

/** What a hazard opens cannot be done before it strikes: a report of a call is none before the call. Nor what follows something else. */
function isCalledFor(obligation: Obligation, setup: RunSetup, state: RunState): boolean {
  return isOpenNow(setup.rules, state.play, obligation)
}

interface Candidate {
  readonly obligation: Obligation
  readonly judgement: Judgement
}

/**
 * A written work that could be several things is the one it fits best; it is another one too only if it does that one's
 * work well. So a message about a call is not a bad message about a promise.
 */
function whatItIs(candidates: readonly Candidate[]): readonly Candidate[] {
  const written = candidates.filter(({ obligation }) => obligation.recognised.ideas)
  const best = written.reduce<Candidate | null>(
    (found, candidate) => (found === null || closeness(candidate) > closeness(found) ? candidate : found),
    null,
  )
  return candidates.filter(
    (candidate) => !candidate.obligation.recognised.ideas || candidate === best || isGood(candidate.judgement),
  )
}

function isGood({ verdict }: Judgement): boolean {
  return verdict === 'juste' || verdict === 'maladroit'
}

/** Share of what was expected that is there. */
function closeness({ judgement }: Candidate): number {
  const expected = judgement.findings.filter(({ state }) => state !== 'interdit' && state !== 'forme')
  const present = expected.filter(({ state }) => state === 'present').length
  return expected.length === 0 ? 0 : present / expected.length
}

interface Look {
  readonly setup: RunSetup
  readonly act: Act
  readonly before: DeskState
  readonly after: DeskState
  readonly day: number
  readonly struck: readonly string[]
  readonly judging: Judging
}

function callJudge(name: string, params: JudgeParams, look: Look): Judgement | null {
  const found = look.judging.judges[name]
  if (!found) throw new Error(`Judge "${name}" does not exist`)
  const input: JudgeInput = {
    act: look.act,
    params,
    caseFile: look.setup.caseFile,
    before: look.before,
    after: look.after,
    day: look.day,
    struck: look.struck,
    dialogues: look.setup.scenario.dialogues,
    readProse: look.judging.readProse,
  }
  return found(input)
}

/** A written work is the obligation's only if it speaks of it: one of its target ideas is there. */
function aboutIt(obligation: Obligation, look: Look): boolean {
  const { ideas } = obligation.recognised
  if (!ideas) return true
  const reading = readAct(look, obligation.recognised.grid ?? stringOf(obligation.params.grille), obligation.params)
  return reading !== null && ideas.some((idea) => reading.ideas.includes(idea))
}

/** `seen`: what the judges of the works that this act is have said. */
function isFault(fault: Fault, look: Look, seen: readonly Judgement[]): boolean {
  return fault.recognised.some((pattern) => {
    if (!matches(pattern, look)) return false
    if (pattern.findings && !isFound(pattern.findings, look, seen)) return false
    if (!pattern.ideas && !pattern.forbidden) return true
    const reading = readAct(look, pattern.grid, pattern.params ?? {})
    if (!reading) return false
    const ideas = pattern.ideas?.some((idea) => reading.ideas.includes(idea)) ?? true
    const forbidden = pattern.forbidden?.some((id) => reading.forbidden.includes(id)) ?? true
    return ideas && forbidden
  })
}

/** Whether one of these things that must not be there was found in the act. */
function isFound(asked: NonNullable<Pattern['findings']>, look: Look, seen: readonly Judgement[]): boolean {
  const own = asked.judge === undefined ? null : callJudge(asked.judge, asked.params ?? {}, look)
  const judgements = asked.judge === undefined ? seen : own ? [own] : []
  return judgements.some(({ findings }) =>
    findings.some(({ id, state }) => state === 'interdit' && asked.ids.includes(id)),
  )
}

/** Zones of a written act, by the names that findings carry; `null` when the act is not written. */
export function zonesOf(act: Act): Readonly<Record<string, string>> | null {
  switch (act.gesture) {
    case 'envoyer-courriel':
      return { subject: act.subject, body: act.body }
    case 'transferer-courriel':
      return { body: act.note }
    case 'deposer-message':
      return { subject: act.subject, body: act.text }
    case 'tracer-suivi':
      return { body: act.comment }
    case 'terminer-ecrit': {
      // The address is read by its form; its town would be taken for another customer.
      const { subject, enclosures, salutation, body, closing, signatory } = act.zones
      return { subject, enclosures, salutation, body, closing, signatory }
    }
    case 'transmettre-dossier':
      return { body: act.note }
    case 'expliquer':
    case 'noter':
      return { body: act.text }
    case 'faire-patienter':
    case 'appeler':
      return { body: act.reason }
    case 'inscrire-registre':
      return { body: `${act.fields.name}, ${act.fields.organisation}, ${act.fields.reason}` }
    case 'demander-visa':
      return { subject: act.subject, body: act.note }
    default:
      return null
  }
}

/** Zones to read for an obligation: with `fiche: fiche-ecrite`, those of the writing of that kind joined to the mail. */
export function zonesToRead(act: Act, params: Obligation['params'], desk: DeskState): ReturnType<typeof zonesOf> {
  const zones = zonesOf(act)
  if (act.gesture !== 'envoyer-courriel' || typeof params.fiche !== 'string' || !zones) return zones
  const joined = desk.writings.find(({ id, kind }) => kind === params.fiche && act.attachments.includes(id))
  return joined ? { ...zones, fiche: `${joined.zones.subject}\n${joined.zones.body}` } : zones
}

function readAct(look: Look, grid: string | undefined, params: Obligation['params']): ProseReading | null {
  const zones = zonesToRead(look.act, params, look.before)
  if (!grid || !zones) return null
  return look.judging.readProse({
    grid,
    zones,
    values: valuesOnDay(params.valeurs, look.day),
    nouns: listsOf(params.noms),
    caseFile: look.setup.caseFile,
    day: look.day,
    addressees: addresseesOf(look.before, look.act),
  })
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** Names of values an obligation reads on a day: `{jour}` in a name is the rank of that day (`limite.j{jour}`). */
export function valuesOnDay(value: unknown, day: number): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(listsOf(value)).map(([key, names]) => [
      key,
      names.map((name) => name.replaceAll('{jour}', String(day))),
    ]),
  )
}

/** Reads a table of lists of names from free parameters; anything else gives an empty table. */
export function listsOf(value: unknown): Readonly<Record<string, readonly string[]>> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).map(([key, names]) => [
      key,
      (Array.isArray(names) ? names : [names]).filter((name): name is string => typeof name === 'string'),
    ]),
  )
}

/** Whether an act has the shape a pattern asks for; what a text says is read apart. */
function matches(pattern: Pattern, look: Look): boolean {
  const { act, setup, before, after } = look
  if (!pattern.gestures.includes(act.gesture)) return false
  if (pattern.to && !reaches(pattern.to, addresseesOf(before, act), setup.caseFile)) return false
  const targets = targetsOf(act, after)
  if (pattern.target && !pattern.target.some((name) => targets.includes(idOf(name, setup.caseFile, after))))
    return false
  if (pattern.table && !pattern.table.includes(tableOf(act, after))) return false
  if (pattern.status && !pattern.status.includes(statusOf(act, after))) return false
  if (pattern.kinds && !(act.gesture === 'terminer-ecrit' && pattern.kinds.includes(act.kind))) return false
  if (pattern.exchange && !(exchangeIn(act) && dialogueOf(after, exchangeIn(act)) === pattern.exchange)) return false
  if (pattern.marks && !pattern.marks.some((mark) => leaves(act, mark, look))) return false
  return true
}

/** Status given to a record, or whether what leaves is signed. */
function statusOf(act: Act, after: DeskState): string {
  if (act.gesture === 'changer-statut') return act.status
  if (act.gesture === 'expedier-pli') return after.parcels.at(-1)?.isSigned ? 'signe' : 'non-signe'
  return ''
}

function reaches(wanted: readonly string[], addressees: readonly string[], caseFile: CaseFile): boolean {
  return addressees.some((id) =>
    wanted.some((name) =>
      name === 'clients'
        ? caseFile.records.parties.some((party) => party.id === id)
        : id === (caseFile.roles[name] ?? name),
    ),
  )
}

/** Kind of record an act writes in. */
function tableOf(act: Act, after: DeskState): string {
  if (act.gesture === 'changer-statut' || act.gesture === 'creer-fiche') return act.table
  return act.gesture === 'modifier-fiche' ? (cardOf(after, act.card)?.table ?? '') : ''
}

/** The record or object an act is about; a card is itself and what it is about. */
function targetsOf(act: Act, after: DeskState): readonly string[] {
  if (act.gesture === 'creer-fiche') return [act.about]
  if (act.gesture === 'modifier-fiche') return [act.card, cardOf(after, act.card)?.about ?? '']
  const target = targetOf(act)
  return target === null ? [] : [target]
}

function targetOf(act: Act): string | null {
  switch (act.gesture) {
    case 'changer-statut':
    case 'tracer-suivi':
      return act.record
    case 'terminer-classeur':
      return act.workbook
    case 'classer-document':
      return act.document
    case 'editer-etat':
      return act.report
    case 'affecter-presence':
    case 'publier-planning':
      return act.rota
    case 'consulter':
    case 'securiser':
      return act.target
    case 'aller-a':
      return act.place
    case 'remettre':
    case 'reprendre':
      return act.object
    case 'noter':
      return act.about
    default:
      return null
  }
}

/** A name of the scenario is a role, the number of a sales document among the values, or an id as it is. */
function idOf(name: string, caseFile: CaseFile, desk: DeskState): string {
  const value = caseFile.values[name]
  if (value?.kind === 'reference') {
    return desk.records.salesDocuments.find((document) => document.number === value.text)?.id ?? value.text
  }
  return caseFile.roles[name] ?? name
}

function exchangeIn(act: Act): string | null {
  switch (act.gesture) {
    case 'dire':
    case 'clore-echange':
    case 'transferer-appel':
    case 'decrocher':
    case 'laisser-sonner':
    case 'appeler-suivant':
    case 'orienter':
    case 'expliquer':
    case 'faire-patienter':
      return act.exchange
    default:
      return null
  }
}

function dialogueOf(desk: DeskState, id: string | null): string | null {
  return desk.exchanges.find((exchange) => exchange.id === id)?.dialogue ?? null
}

/** Whether this very act leaves a mark (said twice, it is left twice). */
function leaves(act: Act, mark: string, look: Look): boolean {
  if (act.gesture !== 'dire') return false
  const exchange = look.before.exchanges.find((candidate) => candidate.id === act.exchange)
  const dialogue = look.setup.scenario.dialogues.find((candidate) => candidate.id === exchange?.dialogue)
  const line = exchange && dialogue?.states[exchange.state]?.lines.find((candidate) => candidate.id === act.line)
  return line?.marks.includes(mark) ?? false
}
