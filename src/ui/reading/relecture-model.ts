import type { ReadAttempt, Rereading } from '../../app/ports/rereading.ts'
import type { Decision } from '../../app/ports.ts'
import { assess } from '../../domain/assessment/assess.ts'
import type { Assessment } from '../../domain/assessment/assessment.ts'
import { faultFinding, sameDoubt } from '../../domain/assessment/review.ts'
import type { Doubt } from '../../domain/assessment/review-run.ts'
import { listsOf } from '../../domain/attempt/recognise.ts'
import { printValue } from '../../domain/desk/render.ts'
import { formatLongDate, formatTime } from '../../domain/trade/format-date.ts'
import { modelText, producedText } from '../run/produced.ts'
import { actTitle, levelOf, verdictWords } from '../run/words.ts'
import type { RelectureItem, RelectureOutcome } from '../view-models/relecture.ts'
import type { Span } from '../view-models/spans.ts'

/** One doubt with the attempt it stands in. */
export interface PlacedDoubt {
  readonly id: string
  readonly read: ReadAttempt
  readonly doubt: Doubt
}

export const placedDoubts = ({ attempts }: Rereading): readonly PlacedDoubt[] =>
  attempts.flatMap((read) =>
    read.doubts.map((doubt) => ({ id: `${read.attempt.id} ${doubt.obligation} ${doubt.finding}`, read, doubt })),
  )

export const decisionOn = ({ read, doubt }: PlacedDoubt, decisions: readonly Decision[]): Decision | undefined =>
  decisions.find((one) => one.attempt === read.attempt.id && sameDoubt(one, doubt))

/** What the teacher sees of one doubt: the whole text, the passage, the case and the model answer. */
export function relectureItem(placed: PlacedDoubt, decisions: readonly Decision[]): RelectureItem {
  const { id, read, doubt } = placed
  const { setup, replayed } = read
  const made = replayed.find(({ action }) => action.seq === doubt.seq) ?? null
  const produced = made && producedText(made)
  const obligation = setup.rules.obligations.find((one) => one.id === doubt.obligation)
  const fault = setup.scenario.faults.find((one) => one.id === doubt.obligation)
  const decision = decisionOn(placed, decisions)
  const isAccused = doubt.what.about === 'interdit' || doubt.what.state === 'interdit'
  const { label, expected } = doubt.what
  return {
    id,
    who: read.alias,
    situation: `${setup.scenario.situation} ${setup.scenario.title}`,
    work: obligation?.label ?? fault?.label ?? doubt.obligation,
    reason: reasonOf(doubt, isAccused),
    question: expected && doubt.what.state !== 'present' ? `${label} (attendu\u00a0: ${expected})` : label,
    means: meansOf(doubt, isAccused),
    text: produced?.text ?? '',
    spans: spansOf(read, doubt, produced?.offsets ?? {}),
    facts: made ? factsOf(placed, actTitle(made.action.act, made.before), made.after.play) : [],
    model: doubt.kind === 'preuve' ? modelText({ setup, judging: read.judging }, doubt.obligation, made) : null,
    decision: decision ? { word: decision.word, comment: decision.comment } : null,
  }
}

/** The learner says that an act, which nobody recognised, is this work. */
const isClaim = (doubt: Doubt): boolean => doubt.kind === 'preuve' && doubt.finding === faultFinding(doubt.seq)

function reasonOf(doubt: Doubt, isAccused: boolean): string {
  if (isClaim(doubt)) return 'L’élève dit avoir fait ce travail ici.'
  if (doubt.reason === 'conteste')
    return isAccused ? 'L’élève n’est pas d’accord avec ce reproche.' : 'L’élève dit l’avoir écrit.'
  if (doubt.what.about === 'passage') return 'Toutes les idées y sont\u00a0; un passage n’a pas été compris.'
  return isAccused
    ? 'Un seul signe d’un contenu interdit.'
    : 'L’idée n’a pas été trouvée, mais un passage n’a pas été compris.'
}

function meansOf(doubt: Doubt, isAccused: boolean): RelectureItem['means'] {
  if (isClaim(doubt)) return { valide: 'ce travail est fait, et convient', refuse: 'ce n’est pas ce travail' }
  if (doubt.kind === 'faute') return { valide: 'ce n’était pas une faute', refuse: 'c’était bien une faute' }
  if (doubt.what.about === 'passage') return { valide: 'ce passage convient', refuse: 'ce passage est à reprendre' }
  return isAccused
    ? { valide: 'rien d’interdit', refuse: 'c’est bien interdit' }
    : { valide: 'c’est dit', refuse: 'ce n’est pas dit' }
}

/** What the learner points at, else what the judge saw, else what nobody could read. */
function spansOf(read: ReadAttempt, doubt: Doubt, offsets: Readonly<Record<string, number>>): readonly Span[] {
  const contest = read.contests.find((one) => sameDoubt(one, doubt))
  const judgement = read.replayed.find(({ action }) => action.seq === doubt.seq)?.recognised.judgements[
    doubt.obligation
  ]
  const seen = doubt.what.passages.length > 0 ? doubt.what.passages : (judgement?.unread ?? [])
  return [
    // A work claimed is pointed at as a whole.
    ...(contest && !isClaim(doubt)
      ? [{ id: 'eleve', start: contest.start, end: contest.end, tone: 'doubt' } as const]
      : []),
    ...seen.flatMap((passage, rank): readonly Span[] => {
      const base = offsets[passage.field]
      if (base === undefined) return []
      return [
        {
          id: `juge-${rank}`,
          start: base + passage.start,
          end: base + passage.end,
          tone: doubt.what.state === 'interdit' ? 'bad' : 'doubt',
        },
      ]
    }),
  ]
}

function factsOf(
  { read, doubt }: PlacedDoubt,
  title: string,
  when: { readonly day: number; readonly minute: number },
): RelectureItem['facts'] {
  const { caseFile, rules } = read.setup
  const params = rules.obligations.find(({ id }) => id === doubt.obligation)?.params
  const values = Object.entries(listsOf(params?.valeurs)).flatMap(([idea, names]) => {
    const printed = names.flatMap((name) => {
      const writings = name.split('|').flatMap((one) => {
        const value = caseFile.values[one.trim()]
        return value ? [printValue(value)] : []
      })
      return writings.length > 0 ? [writings.join(' ou ')] : []
    })
    return printed.length > 0 ? [{ label: capital(idea.replaceAll('-', ' ')), text: printed.join(', ') }] : []
  })
  const date = caseFile.days[when.day - 1]
  return [
    { label: 'Acte', text: title },
    { label: 'Moment', text: `${date ? `${formatLongDate(date)}, ` : ''}${formatTime(when.minute)}` },
    ...values,
  ]
}

/** Levels of an attempt as it was read, and with the decisions taken so far. */
export function relectureOutcome(
  rereading: Rereading,
  { read, doubt }: PlacedDoubt,
  label: (official: string) => string,
): RelectureOutcome {
  const before = assess(read.setup, read.state)
  const now = rereading.assessment(read)
  return {
    who: read.alias,
    situation: `${read.setup.scenario.situation} ${read.setup.scenario.title}`,
    work:
      doubt.kind === 'preuve' ? { before: wordIn(before, doubt.obligation), now: wordIn(now, doubt.obligation) } : null,
    levels: [
      ...now.criteria.map(({ criterion, official, level }) => ({
        id: criterion,
        label: label(official),
        before: levelOf(before.criteria.find((one) => one.criterion === criterion)?.level ?? null),
        now: levelOf(level),
      })),
      { id: 'competence', label: 'Compétence', before: levelOf(before.competence), now: levelOf(now.competence) },
    ],
  }
}

/** The word of a work; what waits says so. */
function wordIn(assessment: Assessment, obligation: string): string {
  const piece = assessment.criteria.flatMap(({ evidence }) => evidence).find((one) => one.obligation === obligation)
  if (piece && piece.part === null) return 'en attente'
  return verdictWords(piece?.verdict ?? null)
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
