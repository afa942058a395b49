import type { Contest, Decision } from '../../app/ports.ts'
import type { Assessment, CriterionAssessment, Evidence } from '../../domain/assessment/assessment.ts'
import { type DoubtKey, faultFinding, sameDoubt } from '../../domain/assessment/review.ts'
import type { Doubt } from '../../domain/assessment/review-run.ts'
import type { Judging } from '../../domain/attempt/recognise.ts'
import type { ReplayedAction } from '../../domain/attempt/replay.ts'
import type { RunSetup } from '../../domain/attempt/run.ts'
import { render } from '../../domain/desk/render.ts'
import type { Act } from '../../domain/scenario/tools.ts'
import type { Finding } from '../../domain/scenario/verdict.ts'
import { formatLongDate, formatTime } from '../../domain/trade/format-date.ts'
import type { CriterionView, DayPin, HazardView, ProofNote, ProofView, ReplayStep } from '../view-models/debrief.ts'
import { runs } from '../view-models/text-run.ts'
import { claimable, NOT_DONE } from './claims.ts'
import { modelText, passagesOf, producedText } from './produced.ts'
import { actPin, actTitle, levelOf, verdictTone, verdictWords, writtenText } from './words.ts'

/** What a debrief is made from: the log judged again, and the words of the official matrix. */
export interface DebriefSource {
  readonly setup: RunSetup
  readonly replayed: readonly ReplayedAction[]
  /** With contests and decisions. */
  readonly assessment: Assessment
  /** As it was read, before any of them. */
  readonly read: Assessment
  readonly judging: Judging
  /** Official label of a criterion or a factor, by official id. */
  readonly label: (official: string) => string
  readonly rules: readonly { readonly id: string; readonly title: string; readonly source: string }[]
  readonly contests: readonly Contest[]
  readonly decisions: readonly Decision[]
  readonly doubts: readonly Doubt[]
  readonly mode: 'entrainement' | 'evaluation'
}

/** Criteria with their evidence: each level points at the very acts and passages that earned or cost it. */
export function criteriaViews(source: DebriefSource): readonly CriterionView[] {
  return source.assessment.criteria.map((criterion) => {
    const key = source.setup.scenario.criteria.find(({ id }) => id === criterion.criterion)?.key
    const proofs = [
      ...criterion.evidence.map((piece) => proofView(source, piece, piece.obligation === key)),
      ...faultsOf(source, criterion.criterion).flatMap((fault) =>
        fault.seqs.map((seq) => faultView(source, fault.fault, fault.gravity, seq)),
      ),
    ]
    return {
      id: criterion.criterion,
      label: source.label(criterion.official),
      level: levelOf(criterion.level),
      reason: reasonOf(criterion),
      proofs,
      canRetry: source.mode === 'entrainement',
    }
  })
}

/** Acts contested or cleared are shown too: only their cost is gone. */
function faultsOf(source: DebriefSource, criterion: string) {
  return source.read.criteria.find((one) => one.criterion === criterion)?.faults ?? []
}

function reasonOf(criterion: CriterionAssessment): string {
  if (criterion.value === null) return 'Toutes les preuves de ce critère attendent la lecture du professeur.'
  const done = criterion.evidence.filter((piece) => piece.verdict !== null).length
  const waiting = criterion.evidence.filter((piece) => piece.part === null).length
  const parts = [`${done} preuve${done > 1 ? 's' : ''} sur ${criterion.evidence.length}`]
  if (waiting > 0) parts.push(`${waiting} à relire avec le professeur`)
  const grave = criterion.faults.filter((fault) => fault.gravity === 'grave').length
  const simple = criterion.faults.length - grave
  if (grave > 0) parts.push(`${grave} faute${grave > 1 ? 's' : ''} grave${grave > 1 ? 's' : ''}`)
  if (simple > 0) parts.push(`${simple} faute${simple > 1 ? 's' : ''}`)
  if (criterion.held === 'maitresse')
    parts.push('la preuve principale manque, le niveau ne peut pas dépasser « insuffisant »')
  return `${parts.join(', ')}.`
}

function proofView(source: DebriefSource, piece: Evidence, isKey: boolean): ProofView {
  const obligation = source.setup.rules.obligations.find(({ id }) => id === piece.obligation)
  const made = piece.seq === null ? null : (source.replayed.find(({ action }) => action.seq === piece.seq) ?? null)
  const judged = made?.recognised.judgements[piece.obligation]?.findings ?? []
  const findings = [
    ...judged,
    ...source.doubts
      .filter((doubt) => doubt.obligation === piece.obligation && !judged.includes(doubt.what))
      .map(({ what }) => what),
  ]
  if (!made) {
    const claim = claimView(source, piece.obligation)
    if (claim)
      return {
        ...claim,
        weight: isKey ? 'principale' : 'complementaire',
        verdict: verdictWords(piece.verdict),
        tone: verdictTone(piece.verdict),
      }
  }
  const canContest = (finding: Finding) => made !== null && isContestable(made.action.act, finding)
  const written = made ? producedText(made) : null
  const notes = findings.map((finding, rank) =>
    noteView(source, piece.obligation, finding, rank, obligation?.rule, canContest(finding)),
  )
  return {
    id: piece.obligation,
    title: obligation?.label ?? piece.obligation,
    weight: isKey ? 'principale' : 'complementaire',
    verdict: verdictWords(piece.verdict),
    tone: verdictTone(piece.verdict),
    mine: written ? { text: written.text, passages: passagesOf(findings, written.offsets) } : null,
    model: obligation ? modelText(source, piece.obligation, made) : null,
    summary: made ? '' : 'Rien dans le journal ne répond à cette attente.',
    notes,
    ...(piece.seq === null ? {} : { step: stepOf(source, piece.seq) }),
  }
}

/** A work that nothing in the log answers: what was sent is shown, so that the act can be pointed at. */
function claimView(source: DebriefSource, obligation: string) {
  const lines = claimable(source, obligation)
  if (lines.length === 0) return null
  const declared = source.setup.rules.obligations.find(({ id }) => id === obligation)
  const contest = source.contests.find((one) => one.obligation === obligation)
  const key = { obligation, finding: contest?.finding ?? NOT_DONE }
  const text = lines.map((line) => line.text).join('\n')
  const decision = decisionOf(source, key)
  const note: ProofNote = {
    id: key.finding,
    number: 1,
    tone: decision?.word === 'valide' ? 'good' : 'bad',
    text: 'Aucun de ces envois n’a été reconnu pour ce travail.',
    canContest: true,
    contestAs: 'travail',
    ...stateOf(source, key, text),
  }
  return {
    id: obligation,
    title: declared?.label ?? obligation,
    mine: { text, passages: [] },
    model: modelText(source, obligation, null),
    summary: '',
    notes: [note],
  }
}

function faultView(source: DebriefSource, id: string, gravity: 'simple' | 'grave', seq: number): ProofView {
  const fault = source.setup.scenario.faults.find((candidate) => candidate.id === id)
  const made = source.replayed.find(({ action }) => action.seq === seq)
  const written = made ? producedText(made) : null
  const rule = ruleOf(source, fault?.rule)
  const finding = faultFinding(seq)
  const decision = decisionOf(source, { obligation: id, finding })
  return {
    id: `${id}-${seq}`,
    about: id,
    title: fault?.label ?? id,
    weight: 'complementaire',
    verdict: gravity === 'grave' ? 'faute grave' : 'faute',
    tone: 'bad',
    mine: written ? { text: written.text, passages: [] } : null,
    model: null,
    summary: '',
    notes: [
      {
        id: finding,
        number: 1,
        tone: decision?.word === 'valide' ? 'good' : 'bad',
        text: fault?.reaction ? render(fault.reaction, { caseFile: source.setup.caseFile }) : (fault?.label ?? id),
        ...(rule ? { rule } : {}),
        canContest: made !== undefined && writtenText(made.action.act) !== null,
        contestAs: 'accusation',
        ...stateOf(source, { obligation: id, finding }, written?.text ?? ''),
      },
    ],
    step: stepOf(source, seq),
  }
}

function noteView(
  source: DebriefSource,
  obligation: string,
  finding: Finding,
  rank: number,
  ruleId: string | undefined,
  canContest: boolean,
): ProofNote {
  const rule = finding.state === 'present' ? null : ruleOf(source, ruleId)
  const key = { obligation, finding: finding.id }
  const decision = decisionOf(source, key)
  const expected = finding.expected && finding.state !== 'present' ? ` (attendu\u00a0: ${finding.expected})` : ''
  return {
    id: finding.id,
    number: rank + 1,
    tone: decision ? (decision.word === 'valide' ? 'good' : 'bad') : toneOfFinding(finding),
    text: `${finding.label}${expected}`,
    ...(rule ? { rule } : {}),
    canContest,
    contestAs: finding.state === 'interdit' || finding.about === 'interdit' ? 'accusation' : 'oubli',
    ...stateOf(source, key, producedOf(source, obligation)),
  }
}

function toneOfFinding({ state }: Finding): ProofNote['tone'] {
  if (state === 'present') return 'good'
  return state === 'absent' || state === 'interdit' ? 'bad' : 'doubt'
}

/** What a text says or a table holds can be read again by a person; what was joined, said or filed is a fact. */
function isContestable(act: Act, finding: Finding): boolean {
  if (finding.state !== 'absent' && finding.state !== 'incertain' && finding.state !== 'interdit') return false
  return writtenText(act)
    ? finding.about === 'idee' || finding.about === 'interdit'
    : act.gesture === 'terminer-classeur'
}

/** A decision taken; a doubt kept for later is none. */
function decisionOf(source: DebriefSource, key: DoubtKey) {
  const decision = source.decisions.find((one) => sameDoubt(one, key))
  return decision && decision.word !== 'doute' ? { word: decision.word, comment: decision.comment } : undefined
}

function stateOf(source: DebriefSource, key: DoubtKey, text: string): Pick<ProofNote, 'contest' | 'decision'> {
  const contest = source.contests.find((one) => sameDoubt(one, key))
  const decision = decisionOf(source, key)
  return {
    ...(contest ? { contest: { quote: text.slice(contest.start, contest.end) } } : {}),
    ...(decision ? { decision } : {}),
  }
}

/** The text of the act that counts for an obligation. */
function producedOf(source: DebriefSource, obligation: string): string {
  const seq = source.assessment.criteria
    .flatMap(({ evidence }) => evidence)
    .find((one) => one.obligation === obligation)?.seq
  const made = source.replayed.find(({ action }) => action.seq === seq)
  return (made && producedText(made)?.text) ?? ''
}

function ruleOf(source: DebriefSource, id: string | undefined) {
  const page = source.rules.find((rule) => rule.id === id)
  return page ? { label: page.source, text: page.title } : null
}

/** Drawn hazards with their line of debrief, handled or suffered. */
export function hazardViews(source: DebriefSource): readonly HazardView[] {
  return source.assessment.hazards.flatMap(({ id, outcome }) => {
    const factor = source.setup.scenario.factors.find((candidate) => candidate.id === id)
    if (!factor) return []
    const handled = outcome === 'traitee'
    return [
      {
        id,
        title: source.label(factor.official),
        outcome: handled ? 'traite' : 'subi',
        text: render(handled ? factor.handled : factor.suffered, { caseFile: source.setup.caseFile }),
      },
    ]
  })
}

/** The acts worth showing, in order: reading and opening a draft are not. */
function shownActions(source: DebriefSource): readonly ReplayedAction[] {
  return source.replayed.filter(
    ({ action }) => !['consulter', 'commencer-ecrit', 'trier-message', 'demander-indice'].includes(action.act.gesture),
  )
}

function stepOf(source: DebriefSource, seq: number): number {
  return Math.max(
    0,
    shownActions(source).findIndex(({ action }) => action.seq >= seq),
  )
}

/** The run step by step: what was done, what it was found to be, what happened then. */
export function replaySteps(source: DebriefSource): readonly ReplayStep[] {
  return shownActions(source).map((one) => {
    const { action, before, after } = one
    const labels = action.obligations.map(({ id, verdict }) => {
      const label = source.setup.rules.obligations.find((obligation) => obligation.id === id)?.label ?? id
      return `${label}\u00a0: **${verdictWords(verdict)}**.`
    })
    const faults = action.faults.map(
      (id) => `**Faute**\u00a0: ${source.setup.scenario.faults.find((fault) => fault.id === id)?.label ?? id}.`,
    )
    const struck = after.desk.signs.slice(before.desk.signs.length).map(({ text }) => text)
    const mails = after.desk.mails
      .slice(before.desk.mails.length)
      .filter((message) => message.folder === 'reception')
      .map((message) => `Message reçu de ${message.from}\u00a0: ${message.subject}.`)
    const detail = [...labels, ...faults, ...struck, ...mails].join(' ')
    return {
      time: formatTime(after.play.minute),
      day: formatLongDate(source.setup.caseFile.days[after.play.day - 1] ?? ''),
      title: actTitle(action.act, before),
      detail: runs(detail === '' ? 'Cet acte reste au journal ; aucune attente ne lui répondait.' : detail),
      tone: toneOf(one, struck.length > 0),
    }
  })
}

function toneOf({ action }: ReplayedAction, struck: boolean): ReplayStep['tone'] {
  if (action.faults.length > 0) return 'bad'
  if (struck) return 'hazard'
  const verdict = action.obligations[0]?.verdict
  if (!verdict) return 'plain'
  const tone = verdictTone(verdict)
  return tone === 'doubt' ? 'plain' : tone
}

/** The strip of the day: at most ten moments, the ones that counted. */
export function dayPins(source: DebriefSource): readonly DayPin[] {
  const shown = shownActions(source)
  const steps = replaySteps(source)
  const ranked = shown.flatMap((one, index) => {
    const step = steps[index]
    const counts = one.action.obligations.length + one.action.faults.length > 0
    const edge = ['prendre-poste', 'clore-dossier', 'decrocher', 'finir-journee'].includes(one.action.act.gesture)
    if (!step || (!counts && !edge)) return []
    return [
      {
        id: String(one.action.seq),
        step: index,
        time: step.time,
        label: actPin(one.action.act, one.before),
        kind: kindOf(one.action.act),
        tone: step.tone,
      } satisfies DayPin,
    ]
  })
  return ranked.length <= MAX_PINS ? ranked : thin(ranked)
}

const MAX_PINS = 10

function thin(pins: readonly DayPin[]): readonly DayPin[] {
  const kept = pins.filter((pin) => pin.tone !== 'plain')
  const rest = kept.length <= MAX_PINS ? kept : kept.filter((pin, rank) => rank < MAX_PINS - 1 || pin === kept.at(-1))
  return rest.length > 0 ? rest : pins.slice(0, MAX_PINS)
}

function kindOf(act: Act): DayPin['kind'] {
  switch (act.gesture) {
    case 'envoyer-courriel':
    case 'transferer-courriel':
      return 'mail'
    case 'decrocher':
    case 'dire':
    case 'transferer-appel':
    case 'laisser-sonner':
    case 'clore-echange':
      return 'call'
    case 'terminer-classeur':
      return 'sheet'
    case 'tracer-suivi':
    case 'changer-statut':
      return 'record'
    case 'clore-dossier':
      return 'close'
    case 'finir-journee':
      return 'night'
    default:
      return 'act'
  }
}
