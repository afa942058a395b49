import { documentNamed } from '../../domain/desk/papers.ts'
import type { StoredDocument } from '../../domain/records/records.ts'
import type { Judge, JudgeInput } from '../../domain/scenario/judge.ts'
import type { Finding, Verdict } from '../../domain/scenario/verdict.ts'
import { formatLongDate } from '../../domain/trade/format-date.ts'
import { isIsoDate } from '../../domain/trade/iso-date.ts'
import { linesOf, textOf, wordsOf } from './params.ts'

/** The parts of a file name as the house writes them; empty when a part is missing. */
interface FileName {
  readonly date: string
  readonly type: string
  readonly party: string
  readonly subject: string
  readonly version: string
}

/** One piece to file. Empty lists ask nothing but the pattern. */
interface ExpectedFiling {
  readonly document: string
  readonly folders: readonly string[]
  readonly dates: readonly string[]
  readonly types: readonly string[]
  readonly parties: readonly string[]
}

/**
 * Judge `classement`: every expected piece stands in its folder under a name `AAAA-MM-JJ_type_tiers_objet_v1`. Parameters:
 * `documents: [{ document, dossier, date, type, tiers }]` (or the document alone), each a value name or a word, or a list of
 * those that are right. Another piece is not its business: `null`. Source: internal rules § 12.
 */
export const classement: Judge = (input) => {
  const { act, params, caseFile, after } = input
  if (act.gesture !== 'classer-document') return null
  const expected = linesOf(params.documents).map((line) => expectedOf(line, input))
  if (!expected.some(({ document }) => document === act.document)) return null
  const before = new Map(
    [...caseFile.records.documents, ...caseFile.arrivals].map((document) => [document.id, document] as const),
  )
  const pieces = expected.map((line) => {
    const now = after.records.documents.find(({ id }) => id === line.document)
    const former = before.get(line.document)
    const isUntouched = !now || (former?.folder === now.folder && former.name === now.name)
    return isUntouched ? { line, checks: null } : { line, checks: checksOf(now, line) }
  })
  return {
    verdict: verdictOf(pieces.map(({ checks }) => checks)),
    findings: pieces.flatMap(({ line, checks }) => findingsOf(line, checks, before.get(line.document))),
  }
}

interface Check {
  readonly part: 'dossier' | 'date' | 'type' | 'tiers' | 'objet' | 'version'
  readonly isRight: boolean
  readonly expected?: string
}

const LABELS: Readonly<Record<Check['part'], string>> = {
  dossier: 'le bon dossier',
  date: 'la date en tête du nom',
  type: 'le type de document',
  tiers: 'le nom du tiers',
  objet: 'l’objet',
  version: 'le numéro de version',
}

function expectedOf(line: Readonly<Record<string, unknown>>, { caseFile, before }: JudgeInput): ExpectedFiling {
  const read = (value: unknown) => wordsOf(value).map((word) => textOf(word, caseFile))
  return {
    document: documentNamed(read(line.document)[0] ?? '', before, caseFile.roles),
    folders: read(line.dossier),
    dates: read(line.date),
    types: read(line.type),
    parties: read(line.tiers),
  }
}

/** Splits a name on its underscores; the subject may hold some. The extension does not count. */
export function readFileName(name: string): FileName {
  const parts = name
    .trim()
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .split('_')
  const version = parts.length > 1 ? (parts.at(-1) ?? '') : ''
  const [date = '', type = '', party = '', ...rest] = parts.slice(0, -1)
  return { date, type, party, subject: rest.join('_'), version }
}

function checksOf(document: StoredDocument, line: ExpectedFiling): readonly Check[] {
  const name = readFileName(document.name)
  const [date] = line.dates
  return [
    {
      part: 'dossier',
      isRight: document.folder !== '' && (line.folders.length === 0 || line.folders.includes(document.folder)),
      ...(line.folders[0] ? { expected: line.folders[0] } : {}),
    },
    {
      part: 'date',
      isRight: isIsoDate(name.date) && (line.dates.length === 0 || line.dates.includes(name.date)),
      ...(date && isIsoDate(date) ? { expected: formatLongDate(date) } : {}),
    },
    { part: 'type', isRight: speaksOf(name.type, line.types) },
    { part: 'tiers', isRight: speaksOf(name.party, line.parties) },
    { part: 'objet', isRight: /[\p{L}\p{N}]/u.test(name.subject) },
    { part: 'version', isRight: /^v\d{1,3}$/i.test(name.version) },
  ]
}

/** Whether a part of the name holds one of the long words of one of the wordings; any word will do when none is asked. */
function speaksOf(part: string, wordings: readonly string[]): boolean {
  const words = wordsIn(part)
  if (words.length === 0) return false
  if (wordings.length === 0) return true
  return wordings.some((wording) => {
    const long = wordsIn(wording).filter((word) => word.length > 3)
    const telling = long.length > 0 ? long : wordsIn(wording)
    return telling.some((word) => words.includes(word))
  })
}

const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

function findingsOf(
  line: ExpectedFiling,
  checks: readonly Check[] | null,
  document: StoredDocument | undefined,
): readonly Finding[] {
  const name = document?.name ?? line.document
  if (!checks)
    return [{ id: `classement-${line.document}`, label: `Le classement de « ${name} »`, state: 'absent', passages: [] }]
  return checks.map(({ part, isRight, expected }) => ({
    id: `classement-${line.document}-${part}`,
    label: `« ${name} »\u00a0: ${LABELS[part]}`,
    state: isRight ? 'present' : 'absent',
    passages: [],
    ...(!isRight && expected ? { expected } : {}),
  }))
}

/** Right when all is; wrong when no piece stands in its folder; incomplete between the two. */
function verdictOf(pieces: readonly (readonly Check[] | null)[]): Verdict {
  if (pieces.every((checks) => checks?.every(({ isRight }) => isRight))) return 'juste'
  const filed = pieces.some((checks) => checks?.some(({ part, isRight }) => part === 'dossier' && isRight))
  return filed ? 'incomplet' : 'faux'
}
