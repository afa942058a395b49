import { bankAmount } from '../../../domain/desk/accounting.ts'
import {
  EMPTY_ACCOUNTING,
  type LedgerEntry,
  type ReconciliationReport,
  rectified,
} from '../../../domain/records/accounting.ts'
import type { Judge, JudgeInput } from '../../../domain/scenario/judge.ts'
import type { Finding, Judgement, Verdict } from '../../../domain/scenario/verdict.ts'
import { formatAmount } from '../../../domain/trade/format-amount.ts'
import {
  type ExpectedItem,
  type ExpectedReconciliation,
  expectedReconciliation,
  isHandedOver,
  names,
} from './expected.ts'
import { keyOf, type ReportReading, readReport } from './read-report.ts'

interface Look {
  readonly report: ReconciliationReport
  readonly expected: ExpectedReconciliation
  readonly entries: readonly LedgerEntry[]
  readonly reading: ReportReading
  readonly input: JudgeInput
}

/**
 * Judge `etat-rapprochement`: a bank reconciliation as drawn up, read line by line. Parameters: `attendu` (name of the
 * expected reconciliation) and `partie`: `ouverture`, `banque`, `livres`, `egalite`, `erreur`, `pieces`, `edition`, or
 * `fautes`, which looks at the last report whatever the act and only says what must not be there. Equality alone proves
 * nothing: each line is read. Source: rules-bloc2#2.2.1.
 */
export const etatRapprochement: Judge = (input) => {
  const { act, params, caseFile, after } = input
  const { reports, entries } = after.records.accounting ?? EMPTY_ACCOUNTING
  const kind = params.partie === 'ouverture' ? 'ouverture' : 'rapprochement'
  if (params.partie !== 'fautes' && (act.gesture !== 'etablir-etat' || act.kind !== kind)) return null
  if (params.partie === 'fautes' && !isHandedOver(act, params.document)) return null
  const report = reports.findLast((one) => one.kind === kind)
  if (!report) return null
  const expected = expectedReconciliation(caseFile, params.attendu)
  const look: Look = { report, expected, entries, reading: readReport(report, expected, entries), input }
  switch (params.partie) {
    case 'ouverture':
      return opening(look)
    case 'banque':
      return column(look, ['suspens', 'excedent'], 'banque')
    case 'livres':
      return column(look, ['livres'], 'livres')
    case 'egalite':
      return equality(look)
    case 'erreur':
      return bankError(look)
    case 'pieces':
      return pieces(look)
    case 'edition':
      return edition(look)
    case 'fautes':
      return { verdict: 'fait', findings: faults(look) }
    default:
      throw new Error(`etat-rapprochement : partie « ${String(params.partie)} » inconnue`)
  }
}

function opening({ report, expected }: Look): Judgement {
  const checks = [
    found(
      'livres',
      'Le solde de nos livres au mois précédent',
      report.books === expected.opening.books,
      expected.opening.books,
    ),
    found(
      'banque',
      'Le solde du relevé au mois précédent',
      report.bank === expected.opening.bank,
      expected.opening.bank,
    ),
    found(
      'rectifie',
      'Le solde rectifié du mois précédent',
      rectified(report, 'banque') === expected.opening.books,
      expected.opening.books,
    ),
  ]
  const right = checks.filter(({ state }) => state === 'present').length
  return { verdict: right === 3 ? 'juste' : right > 0 ? 'incomplet' : 'faux', findings: checks }
}

/** The items of a column. Half of them missing, a turned sign or a line that has nothing to do there make it wrong. */
function column(look: Look, roles: readonly ExpectedItem['role'][], side: 'livres' | 'banque'): Judgement {
  const { expected, reading } = look
  const items = expected.items.filter((item) => item.column === side && roles.includes(item.role))
  const missing = items.filter((item) => !reading.covered.has(keyOf(item)))
  // A bank error on the wrong side is judged once, where it should have stood.
  const foreign = reading.foreign.filter(({ line, item }) => line.column === side && item?.role !== 'erreur')
  const clumsy = items.filter((item) => {
    const cover = reading.covered.get(keyOf(item))
    return cover?.clumsy || cover?.lines.some((line) => !names(`${line.label} ${line.reason}`, item.words))
  })
  const verdict: Verdict =
    foreign.length > 0 || missing.length * 2 > items.length
      ? 'faux'
      : missing.length > 0
        ? 'incomplet'
        : clumsy.length > 0
          ? 'maladroit'
          : 'juste'
  return {
    verdict,
    findings: [
      ...items.map((item) => found(item.id, item.label, !missing.includes(item), item.amount)),
      ...clumsy.map(
        (item): Finding => ({
          id: `mention-${item.id}`,
          label: `Une ligne sans numéro ni nom\u00a0: ${item.label}`,
          state: 'forme',
          passages: [],
        }),
      ),
      ...foreign.map(
        ({ line, kind }): Finding => ({
          id: `ligne-${kind}`,
          label: `${FOREIGN[kind]}\u00a0: ${line.label} ${formatAmount(line.amount)}`,
          state: 'interdit',
          passages: [],
        }),
      ),
    ],
  }
}

const FOREIGN = {
  sens: 'Une ligne dans le mauvais sens',
  colonne: 'Une ligne dans la mauvaise colonne',
  ecart: 'Une ligne qui ferme sans rien expliquer',
  'double-report': 'Une opération de septembre déjà passée en banque',
  'mois-suivant': 'Une opération du mois suivant',
  etrangere: 'Une ligne qui ne correspond à rien',
} as const

function equality({ report, expected }: Look): Judgement {
  const books = rectified(report, 'livres')
  const bank = rectified(report, 'banque')
  const isTrue = books === expected.truth && bank === expected.truth
  const dated = report.date === expected.date
  const named = expected.accounts.some((account) => report.account.includes(account))
  const signed = report.preparer.trim().length > 2
  return {
    verdict: !isTrue ? 'faux' : dated && named && signed ? 'juste' : 'maladroit',
    findings: [
      found('rectifie-livres', 'Le solde rectifié de nos livres', books === expected.truth, expected.truth),
      found('rectifie-banque', 'Le solde rectifié du relevé', bank === expected.truth, expected.truth),
      ...(books === bank && !isTrue
        ? [
            {
              id: 'ca-fermait',
              label: 'Les deux soldes se rejoignent, sur un chiffre faux.',
              state: 'forme' as const,
              passages: [],
            },
          ]
        : []),
      found('date', 'La date d’arrêté', dated),
      found('compte', 'Le compte désigné', named),
      found('preparateur', 'Le nom de qui l’a préparé', signed),
    ],
  }
}

/** The bank’s own error stands on the bank’s side, and nobody has written it in our books. */
function bankError({ expected, entries, reading }: Look): Judgement {
  const item = expected.items.find(({ role }) => role === 'erreur')
  if (!item) return { verdict: 'juste', findings: [] }
  const isolated = reading.covered.has(keyOf(item))
  const written = entries.some(
    (entry) => entry.author === 'assistant' && !entry.reverses && Math.abs(bankAmount(entry)) === Math.abs(item.amount),
  )
  return {
    verdict: isolated && !written ? 'juste' : 'faux',
    findings: [
      found('erreur', `${item.label}, dans la colonne du relevé`, isolated, item.amount),
      ...(written
        ? [
            {
              id: 'erreur-ecrite',
              label: 'L’erreur de la banque est passée dans nos livres.',
              state: 'interdit' as const,
              passages: [],
            },
          ]
        : []),
    ],
  }
}

/** Each item of the bank’s column bears its piece: a cheque, a slip, a line of the previous report. */
function pieces({ expected, reading }: Look): Judgement {
  const items = expected.items.filter(({ column: side, role }) => side === 'banque' && role !== 'erreur')
  const proven = items.filter((item) => {
    const lines = reading.covered.get(keyOf(item))?.lines ?? []
    return (
      lines.length > 0 && lines.every((line) => names(`${line.piece} ${line.reason}`, [...item.words, ...item.pieces]))
    )
  })
  return {
    verdict: proven.length === items.length ? 'juste' : proven.length * 2 >= items.length ? 'incomplet' : 'faux',
    findings: items.map((item) => found(`piece-${item.id}`, `La pièce de\u00a0: ${item.label}`, proven.includes(item))),
  }
}

function edition({ report, expected, input }: Look): Judgement {
  const statement = input.after.records.accounting?.statements.find(({ account }) => account === expected.accounts[0])
  const taken = statement?.edition === 'definitive'
  const used = report.bank === expected.bank
  return {
    verdict: taken && used ? 'juste' : 'faux',
    findings: [
      found('edition', 'Le relevé définitif est pris en compte', taken),
      found('solde', 'Le solde définitif est au départ de l’état', used, expected.bank),
    ],
  }
}

function faults({ report, expected, reading }: Look): readonly Finding[] {
  const seen = (id: string, label: string, is: boolean): Finding[] =>
    is ? [{ id, label, state: 'interdit', passages: [] }] : []
  const kinds = new Set(reading.foreign.map(({ kind }) => kind))
  const turned = (['livres', 'banque'] as const).some((side) => {
    const lines = report.lines.filter((line) => line.column === side)
    const wrong = reading.foreign.filter(({ line, kind }) => line.column === side && kind === 'sens')
    return lines.length > 1 && wrong.length === lines.length
  })
  return [
    ...seen('sens-inverse', 'Une colonne entière est dans le mauvais sens.', turned),
    ...seen(
      'releve-corrige',
      'Le solde du relevé n’est pas celui que la banque a imprimé.',
      report.bank !== expected.bank && report.bank !== expected.provisional,
    ),
    ...seen('double-report', FOREIGN['double-report'], kinds.has('double-report')),
    ...seen('mois-suivant', FOREIGN['mois-suivant'], kinds.has('mois-suivant')),
    ...seen('ligne-ecart', FOREIGN.ecart, kinds.has('ecart')),
  ]
}

function found(id: string, label: string, is: boolean, amount?: number): Finding {
  return {
    id,
    label,
    state: is ? 'present' : 'absent',
    passages: [],
    ...(is || amount === undefined ? {} : { expected: formatAmount(amount) }),
  }
}
