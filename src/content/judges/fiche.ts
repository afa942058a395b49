import type { Card, CardField } from '../../domain/records/card.ts'
import type { CaseValue } from '../../domain/scenario/case-file.ts'
import type { Judge, JudgeInput } from '../../domain/scenario/judge.ts'
import type { Finding, Verdict } from '../../domain/scenario/verdict.ts'
import { foldText } from '../../domain/sheet/coerce.ts'
import { parseCell } from '../../domain/sheet/parse-cell.ts'
import { parseDate } from '../../domain/sheet/serial-date.ts'
import { formatAmount } from '../../domain/trade/format-amount.ts'
import { formatLongDate } from '../../domain/trade/format-date.ts'
import { parseAmount } from '../../domain/trade/parse-amount.ts'
import { linesOf, textOf, wordsOf } from './params.ts'

/**
 * Judge `fiche`: cards of the software, new or changed, hold what the pieces say.
 * ```yaml
 * parametres:
 *   fiches:
 *     - { table: litige, sur: rc.facture, champs: { montant: rc.conteste, motif: [casse, dommage] }, pieces: [rc.bon] }
 *     - { fiche: conge-1, champs: { jours: conge-1.jours, solde: conge-1.solde } }
 *   ecarts: 1        # as many wrong fields still make the work clumsy only; 0 by default
 *   intacts: [type]  # fields that nobody should have touched on these cards
 * ```
 * A field is a value of the case, a word, or a list of those that are right; amounts, dates and numbers are read however they
 * are typed. juste: every field of every card; maladroit: `ecarts` wrong at most; faux: no field right, or one touched that had
 * to stay; incomplet: between. Acts on other cards are not its business: `null`.
 */
export const ficheJudge: Judge = (input) => {
  const { act, params, after, caseFile } = input
  if (act.gesture !== 'creer-fiche' && act.gesture !== 'modifier-fiche') return null
  const cards = after.records.cards ?? []
  const wanted = linesOf(params.fiches).map((line) => expectedOf(line, cards, input))
  const own = act.gesture === 'modifier-fiche' ? act.card : (cards.at(-1)?.id ?? '')
  if (!wanted.some(({ card }) => card?.id === own)) return null
  const checks = wanted.flatMap((one) => checksOf(one, input))
  const untouched = wordsOf(params.intacts)
  const given = new Map((caseFile.records.cards ?? []).map((card) => [card.id, card] as const))
  const scars = wanted.flatMap(({ card }) =>
    untouched.filter((field) => card && given.get(card.id) && given.get(card.id)?.fields[field] !== card.fields[field]),
  )
  return {
    verdict: verdictOf(checks, scars.length, typeof params.ecarts === 'number' ? params.ecarts : 0),
    findings: [
      ...checks.map(({ finding }) => finding),
      ...scars.map(
        (field): Finding => ({
          id: `intact-${field}`,
          label: `Le champ « ${field} » a été modifié, et ne devait pas l’être.`,
          state: 'interdit',
          passages: [],
        }),
      ),
    ],
  }
}

interface Expected {
  readonly name: string
  readonly card: Card | null
  readonly fields: Readonly<Record<string, unknown>>
  readonly pieces: readonly string[]
}

function expectedOf(
  line: Readonly<Record<string, unknown>>,
  cards: readonly Card[],
  { caseFile, after }: JudgeInput,
): Expected {
  const name = textOf(String(line.fiche ?? line.table ?? ''), caseFile)
  const about = line.sur === undefined ? null : textOf(String(line.sur), caseFile)
  const sold = after.records.salesDocuments.find(({ number }) => number === about)
  const card = line.fiche
    ? cards.find(({ id }) => id === name)
    : cards.findLast(
        (one) =>
          one.table === name && one.author === 'assistant' && (about === null || one.about === (sold?.id ?? about)),
      )
  const fields = typeof line.champs === 'object' && line.champs !== null ? line.champs : {}
  return {
    name: card?.title ?? name,
    card: card ?? null,
    fields: fields as Readonly<Record<string, unknown>>,
    pieces: wordsOf(line.pieces).map((piece) => textOf(piece, caseFile)),
  }
}

interface Check {
  readonly isRight: boolean
  readonly isEmpty: boolean
  readonly finding: Finding
}

function checksOf({ name, card, fields, pieces }: Expected, input: JudgeInput): readonly Check[] {
  const table = input.after.records.cardTables?.find(({ id }) => id === card?.table)
  const own = Object.entries(fields).map(([id, wanted]): Check => {
    const field = table?.fields.find((one) => one.id === id)
    const typed = card?.fields[id] ?? ''
    const names = (Array.isArray(wanted) ? wanted : [wanted]).map(String)
    const isRight = names.some((one) => says(typed, one, field, input))
    return check(`${card?.id ?? name}-${id}`, `${name}\u00a0: ${field?.label ?? id}`, isRight, typed.trim() === '', {
      ...(isRight ? {} : printed(names[0] ?? '', field, input)),
    })
  })
  if (pieces.length === 0) return own
  const isJoined = card !== null && pieces.includes(card.piece)
  return [...own, check(`${card?.id ?? name}-piece`, `${name}\u00a0: la pièce jointe`, isJoined, !card?.piece, {})]
}

function check(
  id: string,
  label: string,
  isRight: boolean,
  isEmpty: boolean,
  more: { readonly expected?: string },
): Check {
  return { isRight, isEmpty, finding: { id, label, state: isRight ? 'present' : 'absent', passages: [], ...more } }
}

/** Whether what was typed says a value of the case, or one of its spellings. */
function says(typed: string, name: string, field: CardField | undefined, { caseFile }: JudgeInput): boolean {
  const value: CaseValue = caseFile.values[name] ?? { kind: 'texte', text: caseFile.roles[name] ?? name }
  switch (value.kind) {
    case 'montant':
      return parseAmount(typed) === value.cents
    case 'date':
      return typed.trim() === value.iso || parseDate(typed.trim()) === value.iso
    case 'nombre':
      return numberIn(typed) === value.value
    case 'heure':
      return minutesIn(typed) === value.minutes
    default:
      return field?.kind === 'choix' ? typed === value.text : contains(typed, value.text)
  }
}

function numberIn(typed: string): number | null {
  const found = typed.match(/[-\u2212]?\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)?/g) ?? []
  const [first] = found
  const parsed =
    first === undefined || found.length > 1 ? null : parseCell(first.replace('\u2212', '-').replace('.', ','))
  return typeof parsed?.value === 'number' ? parsed.value : null
}

function minutesIn(typed: string): number | null {
  const found = /^\s*(\d{1,2})\s*(?:h|:)\s*(\d{2})?\s*$/i.exec(typed)
  return found ? Number(found[1]) * 60 + Number(found[2] ?? 0) : null
}

const wordsIn = (text: string): string => ` ${(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `

const contains = (typed: string, text: string): boolean =>
  wordsIn(text).trim() !== '' && wordsIn(typed).includes(wordsIn(text))

function printed(name: string, field: CardField | undefined, { caseFile }: JudgeInput): { readonly expected?: string } {
  const value = caseFile.values[name]
  switch (value?.kind) {
    case 'montant':
      return { expected: formatAmount(value.cents) }
    case 'date':
      return { expected: formatLongDate(value.iso) }
    case 'nombre':
      return { expected: String(value.value).replace('.', ',') }
    default: {
      const word = textOf(name, caseFile)
      return { expected: field?.options?.[word] ?? word }
    }
  }
}

function verdictOf(checks: readonly Check[], scars: number, clumsy: number): Verdict {
  const right = checks.filter(({ isRight }) => isRight).length
  if (scars > 0 || right === 0) return 'faux'
  if (right === checks.length) return 'juste'
  const isWhole = checks.every(({ isEmpty }) => !isEmpty)
  return isWhole && checks.length - right <= clumsy ? 'maladroit' : 'incomplet'
}
