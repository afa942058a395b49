import type { FollowUp } from '../../domain/records/records.ts'
import type { Judge, JudgeInput } from '../../domain/scenario/judge.ts'
import type { Finding, Verdict } from '../../domain/scenario/verdict.ts'
import { formatLongDate } from '../../domain/trade/format-date.ts'
import { isIsoDate } from '../../domain/trade/iso-date.ts'
import { linesOf, textOf, wordsOf } from './params.ts'

/** One follow-up expected. Empty lists ask nothing. */
interface ExpectedFollowUp {
  readonly invoice: string
  readonly document: string | null
  readonly levels: readonly string[]
  readonly dates: readonly string[]
  readonly channels: readonly string[]
  readonly next: readonly string[]
}

/** Fewest words of a comment that tells a fact: “Relance envoyée”. */
const FEWEST_WORDS = 2

/**
 * Judge `suivi`: every expected line has its follow-up in the PGI, whose level, date, channel, next dated step and comment
 * are right. Parameters: `lignes: [{ facture, niveau, canal, suite, date }]`, each a value name or a word, or a list of those
 * that are right; without `date`, the day it was written. A follow-up of another invoice is not its business: `null`.
 */
export const suivi: Judge = (input) => {
  const { act, params, caseFile, after } = input
  if (act.gesture !== 'tracer-suivi') return null
  const lines = linesOf(params.lignes).map((line) => expectedOf(line, input))
  if (!lines.some((line) => line.document === act.record)) return null
  const known = new Set(caseFile.records.followUps.map((followUp) => followUp.id))
  const written = after.records.followUps.filter((followUp) => !known.has(followUp.id))
  const latest = written.at(-1)
  const judged = lines.map((line) => {
    const candidates = written.filter((followUp) => followUp.salesDocument === line.document)
    const checks = candidates.map((followUp) => checksOf(followUp, line, input))
    const best = checks.reduce<readonly Check[] | null>(
      (found, check) => (found === null || score(check) >= score(found) ? check : found),
      null,
    )
    const isOfThisAct = best !== null && candidates[checks.indexOf(best)] === latest
    return { line, best, findings: findingsOf(line, best, isOfThisAct && latest ? latest.comment.length : null) }
  })
  return { verdict: verdictOf(judged.map(({ best }) => best)), findings: judged.flatMap(({ findings }) => findings) }
}

interface Check {
  readonly part: 'niveau' | 'date' | 'canal' | 'suite' | 'commentaire'
  readonly isRight: boolean
  readonly expected?: string
}

const LABELS: Readonly<Record<Check['part'], string>> = {
  niveau: 'le niveau de relance',
  date: 'la date du suivi',
  canal: 'le moyen employé',
  suite: 'la prochaine étape datée',
  commentaire: 'un commentaire factuel',
}

function expectedOf(line: Readonly<Record<string, unknown>>, { caseFile, after, day }: JudgeInput): ExpectedFollowUp {
  const read = (value: unknown) => wordsOf(value).map((word) => textOf(word, caseFile))
  const invoice = read(line.facture)[0] ?? ''
  const document = after.records.salesDocuments.find(({ id, number }) => number === invoice || id === invoice)
  const dates = read(line.date)
  return {
    invoice,
    document: document?.id ?? null,
    levels: wordsOf(line.niveau),
    // A follow-up written on an earlier day keeps that day's date.
    dates: dates.length > 0 ? dates : caseFile.days.slice(0, day),
    channels: wordsOf(line.canal),
    next: read(line.suite),
  }
}

function checksOf(followUp: FollowUp, line: ExpectedFollowUp, { caseFile, after, day }: JudgeInput): readonly Check[] {
  const written = after.records.followUps.at(-1)
  const today = caseFile.days[day - 1]
  const dates = followUp === written && today && line.dates.includes(today) ? [today] : line.dates
  const admits = (list: readonly string[], value: string) => list.length === 0 || list.includes(value)
  return [
    { part: 'niveau', isRight: admits(line.levels, followUp.level) },
    { part: 'date', isRight: admits(dates, followUp.date), ...saying(dates.at(-1)) },
    { part: 'canal', isRight: admits(line.channels, followUp.channel) },
    {
      part: 'suite',
      isRight: line.next.length === 0 ? isIsoDate(followUp.next) : line.next.includes(followUp.next),
      ...saying(line.next[0]),
    },
    {
      part: 'commentaire',
      isRight: followUp.comment.split(/\s+/).filter((word) => /\p{L}{2,}/u.test(word)).length >= FEWEST_WORDS,
    },
  ]
}

function saying(date: string | undefined): { readonly expected?: string } {
  return date !== undefined && isIsoDate(date) ? { expected: formatLongDate(date) } : {}
}

const score = (checks: readonly Check[]): number =>
  checks.reduce((sum, check) => sum + (check.isRight ? (check.part === 'niveau' ? 10 : 1) : 0), 0)

function findingsOf(line: ExpectedFollowUp, checks: readonly Check[] | null, commentLength: number | null): Finding[] {
  if (!checks)
    return [{ id: `suivi-${line.invoice}`, label: `Le suivi de ${line.invoice}`, state: 'absent', passages: [] }]
  return checks.map(({ part, isRight, expected }) => ({
    id: `suivi-${line.invoice}-${part}`,
    label: `${line.invoice}\u00a0: ${LABELS[part]}`,
    state: isRight ? 'present' : 'absent',
    passages:
      part === 'commentaire' && commentLength !== null && commentLength > 0
        ? [{ field: 'body', start: 0, end: commentLength }]
        : [],
    ...(!isRight && expected ? { expected } : {}),
  }))
}

/** Right when every line is; wrong when no line has the right level; incomplete between the two. */
function verdictOf(lines: readonly (readonly Check[] | null)[]): Verdict {
  if (lines.every((checks) => checks?.every(({ isRight }) => isRight))) return 'juste'
  const leveled = lines.some((checks) => checks?.some(({ part, isRight }) => part === 'niveau' && isRight))
  return leveled ? 'incomplet' : 'faux'
}
