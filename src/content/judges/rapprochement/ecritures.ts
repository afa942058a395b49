import { bankAmount } from '../../../domain/desk/accounting.ts'
import { EMPTY_ACCOUNTING, type EntryLine, type LedgerEntry } from '../../../domain/records/accounting.ts'
import type { Judge, JudgeInput } from '../../../domain/scenario/judge.ts'
import type { Finding, Judgement, Verdict } from '../../../domain/scenario/verdict.ts'
import { isHandedOver, names } from './expected.ts'

/** What `rules.ts` computes: by work, the entries that put our books right. */
export interface ExpectedEntries {
  readonly works: Readonly<Record<string, ExpectedWork>>
  /** Amounts that are the bank’s business: writing them in our books is a fault. */
  readonly forbidden: readonly { readonly label: string; readonly amount: number }[]
  /** Debit without a piece: no party may be made up for it. */
  readonly unproven: number
  readonly from: string
  readonly until: string
  /** Later dates admitted with a remark. */
  readonly late: readonly string[]
}

export interface ExpectedWork {
  readonly postings: readonly ExpectedPosting[]
  /** Other net results and their word. `needs`: a document that must be joined. */
  readonly lesser: readonly {
    readonly verdict: Verdict
    readonly lines: readonly EntryLine[]
    readonly needs?: string
  }[]
  /** Accounts that belong to this work alone. */
  readonly accounts: readonly string[]
}

export interface ExpectedPosting {
  readonly label: string
  readonly lines: readonly EntryLine[]
  readonly pieces: readonly string[]
  readonly words: readonly string[]
  /** Entries of which one must be reversed. */
  readonly reverses?: readonly string[]
}

/**
 * Judge `ecritures`: entries of the learner, in any number and order, by their net result on each account. Parameters:
 * `attendu`, and `travail` (one work), or `partie: pieces` (each entry bears its piece), or `partie: fautes`. An entry that
 * has nothing to do with the work is not its business: `null`. Source: rules-bloc2#2.2.1.
 */
export const ecritures: Judge = (input) => {
  const { act, params, caseFile, after } = input
  const { entries } = after.records.accounting ?? EMPTY_ACCOUNTING
  const own = entries.filter(({ author }) => author === 'assistant')
  const expected = caseFile.computed[String(params.attendu)] as ExpectedEntries | undefined
  if (!expected) throw new Error(`ecritures : « ${String(params.attendu)} » n’est pas au dossier`)
  if (params.partie === 'fautes' && !isHandedOver(act, params.document)) return null
  if (params.partie === 'fautes') return { verdict: 'fait', findings: faultsOf(own, expected) }
  if (act.gesture !== 'saisir-ecriture' && act.gesture !== 'contrepasser') return null
  const last = own.at(-1)
  if (!last) return null
  if (params.partie === 'pieces') return pieces(own, expected)
  const work = expected.works[String(params.travail)]
  if (!work || !touches(last, work)) return null
  return judgeWork(
    own.filter((entry) => touches(entry, work)),
    work,
    expected,
    input,
  )
}

/** An entry is about a work by an account of its own, its piece, an amount at the bank, or the entry it reverses. */
function touches(entry: LedgerEntry, work: ExpectedWork): boolean {
  if (entry.reverses !== undefined)
    return work.postings.some(({ reverses }) => reverses?.includes(entry.reverses ?? ''))
  if (entry.lines.some(({ account }) => work.accounts.includes(account))) return true
  const amount = Math.abs(bankAmount(entry))
  const total = Math.abs(netOf(work.postings, '512100'))
  return (
    amount === total ||
    work.postings.some(
      (posting) =>
        amount === Math.abs(netOf([posting], '512100')) || posting.pieces.slice(0, 1).includes(entry.attachment),
    )
  )
}

function judgeWork(
  entries: readonly LedgerEntry[],
  work: ExpectedWork,
  expected: ExpectedEntries,
  _: JudgeInput,
): Judgement {
  const right = sameNet(entries, work.postings)
  const reversed = work.postings.every(
    ({ reverses }) => !reverses || entries.some((entry) => reverses.includes(entry.reverses ?? '')),
  )
  const dated = entries.every(({ date }) => date >= expected.from && date <= expected.until)
  const said = entries.every(({ label }) => /\p{L}{3,}/u.test(label))
  const lesser = work.lesser.find(
    ({ lines, needs }) =>
      sameNet(entries, [{ lines }]) && (needs === undefined || entries.some(({ attachment }) => attachment === needs)),
  )
  const verdict: Verdict = right
    ? reversed && dated && said
      ? 'juste'
      : 'maladroit'
    : (lesser?.verdict ?? (isBegun(entries, work) ? 'incomplet' : 'faux'))
  return {
    verdict,
    findings: [
      ...work.postings.map(
        ({ label }): Finding => ({ id: label, label, state: right ? 'present' : 'absent', passages: [] }),
      ),
      ...(reversed
        ? []
        : [form('contrepassation', 'L’écriture fausse n’a pas été contrepassée avant d’être ressaisie.')]),
      ...(dated ? [] : [form('date', 'Une écriture n’est pas datée d’octobre.')]),
      ...(said ? [] : [form('libelle', 'Un libellé ne dit rien de l’opération.')]),
    ],
  }
}

/** Each entry is right by itself, some are still to come. */
const isBegun = (entries: readonly LedgerEntry[], { postings }: ExpectedWork): boolean =>
  entries.every((entry) => postings.some((posting) => sameNet([entry], [posting])))

const form = (id: string, label: string): Finding => ({ id, label, state: 'forme', passages: [] })

type Lines = { readonly lines: readonly EntryLine[] }

function netOf(list: readonly Lines[], account: string): number {
  let net = 0
  for (const { lines } of list) for (const line of lines) if (line.account === account) net += line.debit - line.credit
  return net
}

/** One cent of rounding is admitted on each account. */
function sameNet(one: readonly Lines[], other: readonly Lines[]): boolean {
  const accounts = new Set([...one, ...other].flatMap(({ lines }) => lines.map(({ account }) => account)))
  return one.length > 0 && [...accounts].every((account) => Math.abs(netOf(one, account) - netOf(other, account)) <= 1)
}

function pieces(own: readonly LedgerEntry[], expected: ExpectedEntries): Judgement {
  const written = own.filter(({ reverses }) => reverses === undefined)
  const works = Object.values(expected.works)
  // An entry that should not be there is judged elsewhere: here it only needs a piece.
  const bare = written.filter((entry) => {
    if (entry.attachment === '') return true
    const own = works.filter((work) => touches(entry, work))
    return own.length > 0 && !own.some((work) => isProvenBy(work, entry.attachment))
  })
  return {
    verdict: bare.length === 0 ? 'juste' : 'incomplet',
    findings: bare.map(
      ({ label }): Finding => ({
        id: `piece-${label}`,
        label: `La pièce de\u00a0: ${label}`,
        state: 'absent',
        passages: [],
      }),
    ),
  }
}

function isProvenBy({ postings, lesser }: ExpectedWork, piece: string): boolean {
  return postings.some(({ pieces: proofs }) => proofs.includes(piece)) || lesser.some(({ needs }) => needs === piece)
}

/** What must not be in our books when the report is handed over; an entry reversed before costs nothing. */
function faultsOf(own: readonly LedgerEntry[], expected: ExpectedEntries): readonly Finding[] {
  const undone = new Set(own.flatMap(({ reverses }) => reverses ?? []))
  const standing = own.filter(({ id, reverses }) => reverses === undefined && !undone.has(id))
  const works = Object.values(expected.works)
  const seen = (id: string, label: string, is: (entry: LedgerEntry) => boolean): Finding[] =>
    standing.some(is) ? [{ id, label, state: 'interdit', passages: [] }] : []
  const isExpected = (entry: LedgerEntry) =>
    works.some(
      (work) => work.postings.some((posting) => sameNet([entry], [posting])) || sameNet([entry], work.postings),
    )
  return [
    ...seen(
      'erreur-de-banque',
      'Ce que la banque a fait de travers est entré dans nos livres.',
      (entry) =>
        !isExpected(entry) && expected.forbidden.some(({ amount }) => Math.abs(bankAmount(entry)) === Math.abs(amount)),
    ),
    ...seen('tva-deduite', 'Une TVA est déduite sur le compte de l’association.', ({ lines }) =>
      lines.some(({ account }) => account.startsWith('4456')),
    ),
    ...seen(
      'ecart-ecrit',
      'Un écart est passé en écriture sans opération.',
      (entry) =>
        !isExpected(entry) &&
        (entry.lines.some(({ account }) => account.startsWith('658') || account.startsWith('758')) ||
          names(entry.label, ['écart', 'équilibrer', 'équilibrage', 'ajustement'])),
    ),
    ...seen(
      'tiers-invente',
      'Une dépense sans pièce est imputée à un tiers ou à une charge.',
      (entry) =>
        expected.unproven > 0 &&
        Math.abs(bankAmount(entry)) === expected.unproven &&
        !entry.lines.some(({ account }) => account.startsWith('471')) &&
        entry.attachment !== 'duplicata',
    ),
  ]
}
