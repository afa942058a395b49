import {
  type Accounting,
  EMPTY_ACCOUNTING,
  type LedgerEntry,
  type Match,
  type ReconciliationReport,
} from '../records/accounting.ts'
import type { StoredDocument } from '../records/records.ts'
import type { Act, ActOf } from '../scenario/tools.ts'
import type { DeskContext } from './apply-act.ts'
import type { DeskState, Refusal } from './desk.ts'

const GESTURES = [
  'pointer-lignes',
  'etablir-etat',
  'saisir-ecriture',
  'contrepasser',
  'importer-donnees',
  'soumettre-paiement',
] as const

export type AccountingAct = ActOf<(typeof GESTURES)[number]>

const AUTHOR = 'assistant'

/** Whether an act belongs to the books or to the bank. */
export function isAccountingAct(act: Act): act is AccountingAct {
  return (GESTURES as readonly string[]).includes(act.gesture)
}

/** [B6] What the accounting software refuses: a line matched twice, sums that differ and no word why, an entry out of balance. */
export function refuseAccounting(desk: DeskState, act: AccountingAct, context: DeskContext): Refusal | null {
  const books = accountingOf(desk)
  switch (act.gesture) {
    case 'pointer-lignes':
      return refuseMatches(books, act)
    case 'etablir-etat':
      return act.date === '' ? refuse('sans-date', 'Datez l’état avant de l’arrêter.') : null
    case 'saisir-ecriture': {
      const debit = act.lines.reduce((sum, line) => sum + line.debit, 0)
      const credit = act.lines.reduce((sum, line) => sum + line.credit, 0)
      if (act.lines.length < 2 || debit !== credit || debit === 0)
        return refuse(
          'desequilibre',
          'L’écriture n’est pas équilibrée\u00a0: le débit et le crédit doivent être égaux.',
        )
      return act.date === '' ? refuse('sans-date', 'Datez l’écriture avant de la valider.') : null
    }
    case 'contrepasser': {
      if (!books.entries.some(({ id }) => id === act.entry))
        return refuse('ecriture-inconnue', 'Cette écriture n’existe pas dans le journal.')
      return books.entries.some(({ reverses }) => reverses === act.entry)
        ? refuse('deja-contrepassee', 'Cette écriture est déjà contrepassée.')
        : null
    }
    case 'importer-donnees':
      return context.caseFile.imports?.[act.source]
        ? null
        : refuse('sans-donnees', 'Ce document ne contient pas de données à importer.')
    case 'soumettre-paiement':
      return act.amount > 0 ? null : refuse('montant', 'Indiquez le montant du virement.')
  }
}

function refuseMatches(books: Accounting, act: ActOf<'pointer-lignes'>): Refusal | null {
  const kept = books.matches.filter(({ id }) => !act.undone.includes(id))
  const taken = new Set(kept.flatMap(({ bank, books: ledger }) => [...bank, ...ledger]))
  for (const couple of act.couples) {
    if (couple.bank.length === 0 || couple.books.length === 0)
      return refuse('un-seul-cote', 'Choisissez au moins une ligne de chaque côté.')
    for (const id of [...couple.bank, ...couple.books]) {
      if (taken.has(id)) return refuse('deja-pointee', 'Cette ligne est déjà pointée\u00a0: dépointez-la d’abord.')
      taken.add(id)
    }
    const difference = sumOf(books, couple.bank) - sumOf(books, couple.books)
    if (difference !== 0 && couple.gap === undefined)
      return refuse('ecart', 'Les deux côtés n’ont pas le même montant\u00a0: dites où est l’écart.')
  }
  return null
}

/** Cents of lines of the statement, ledger entries (their bank account) and open items, by id. */
export function sumOf(books: Accounting, ids: readonly string[]): number {
  return ids.reduce((sum, id) => sum + amountOf(books, id), 0)
}

function amountOf(books: Accounting, id: string): number {
  const line = books.statementLines.find((one) => one.id === id) ?? books.openItems.find((one) => one.id === id)
  if (line) return line.amount
  const entry = books.entries.find((one) => one.id === id)
  return entry ? bankAmount(entry) : 0
}

/** Cents that an entry puts on the bank accounts: + = money in. */
export function bankAmount(entry: LedgerEntry): number {
  return entry.lines.reduce((sum, line) => (line.account.startsWith('512') ? sum + line.debit - line.credit : sum), 0)
}

export function accountingOf(desk: DeskState): Accounting {
  return desk.records.accounting ?? EMPTY_ACCOUNTING
}

/** The desk after an act on the books or the bank. */
export function changeAccounting(desk: DeskState, act: AccountingAct, context: DeskContext): DeskState {
  const books = accountingOf(desk)
  const keep = (accounting: Accounting): DeskState => ({ ...desk, records: { ...desk.records, accounting } })
  switch (act.gesture) {
    case 'pointer-lignes': {
      const added = act.couples.map(
        ({ bank, books: ledger, gap }, rank): Match => ({
          id: `pointage-${context.seq}-${rank}`,
          bank,
          books: ledger,
          ...(gap ? { gap } : {}),
        }),
      )
      return keep({ ...books, matches: [...books.matches.filter(({ id }) => !act.undone.includes(id)), ...added] })
    }
    case 'saisir-ecriture':
      return keep({
        ...books,
        entries: [
          ...books.entries,
          {
            id: `ecriture-${context.seq}`,
            journal: act.journal,
            date: act.date,
            piece: `BQ-${String(context.seq).padStart(3, '0')}`,
            label: act.label,
            lines: act.lines,
            attachment: act.attachment,
            author: AUTHOR,
          },
        ],
      })
    case 'contrepasser': {
      const source = books.entries.find(({ id }) => id === act.entry)
      if (!source) return desk
      const reversal: LedgerEntry = {
        ...source,
        id: `ecriture-${context.seq}`,
        date: act.date,
        label: `Contrepassation ${source.piece}\u00a0: ${act.reason}`,
        lines: source.lines.map(({ account, debit, credit }) => ({ account, debit: credit, credit: debit })),
        author: AUTHOR,
        reverses: source.id,
      }
      return keep({ ...books, entries: [...books.entries, reversal] })
    }
    case 'etablir-etat':
      return drawnUp(desk, books, act, context)
    case 'importer-donnees': {
      const taken = context.caseFile.imports?.[act.source]
      if (!taken) return desk
      const known = new Set(books.statementLines.map(({ id }) => id))
      return keep({
        ...books,
        statements: [...books.statements.filter(({ account }) => account !== taken.statement.account), taken.statement],
        statementLines: [...books.statementLines, ...taken.lines.filter(({ id }) => !known.has(id))],
      })
    }
    case 'soumettre-paiement':
      return keep({
        ...books,
        transfers: [
          ...books.transfers,
          { id: `virement-${context.seq}`, from: act.account, payee: act.payee, amount: act.amount },
        ],
      })
  }
}

/** A closed report is dated, kept with its version, and becomes a document that can be filed and sent. */
function drawnUp(desk: DeskState, books: Accounting, act: ActOf<'etablir-etat'>, context: DeskContext): DeskState {
  const { gesture: _, ...drawn } = act
  const version = books.reports.filter(({ id }) => id === act.id).length + 1
  const report: ReconciliationReport = { ...drawn, version }
  const known = desk.records.documents.find(({ id }) => id === act.id)
  const paper: StoredDocument = known ?? {
    id: act.id,
    name: act.kind === 'ouverture' ? 'Contrôle d’ouverture' : 'État de rapprochement',
    folder: '',
    type: 'etat',
    date: context.caseFile.days[context.day - 1] ?? '',
    author: AUTHOR,
    blocks: [],
  }
  return {
    ...desk,
    records: {
      ...desk.records,
      accounting: { ...books, reports: [...books.reports, report] },
      documents: known ? desk.records.documents : [...desk.records.documents, paper],
    },
  }
}

function refuse(code: string, message: string): Refusal {
  return { code, message: message.replace(/ :/g, '\u00a0:') }
}
