import { byEmail } from '../../../domain/desk/people.ts'
import { balanceOf, EMPTY_ACCOUNTING } from '../../../domain/records/accounting.ts'
import type { Judge } from '../../../domain/scenario/judge.ts'
import type { Finding } from '../../../domain/scenario/verdict.ts'
import { formatAmount } from '../../../domain/trade/format-amount.ts'
import { wordsOf } from '../params.ts'
import { names } from './expected.ts'

/**
 * Judge `apurement`: what becomes of a suspense account. Parameters: `compte`, `vers` (account of the expense), `valeur` (amount
 * of the case), `piece` (document whose arrival settles it), `rappel: { du, au }`, `informer` (person), `mots`. Piece come:
 * the account is cleared, piece joined. Not come: it stays open, a reminder is set and the person told. Source: 2.2.3.
 */
export const apurement: Judge = ({ act, params, caseFile, after }) => {
  const value = caseFile.values[String(params.valeur)]
  if (value?.kind !== 'montant')
    throw new Error(`apurement : « ${String(params.valeur)} » n’est pas un montant du dossier`)
  const { entries } = after.records.accounting ?? EMPTY_ACCOUNTING
  const account = String(params.compte)
  const open = balanceOf(entries, account)
  const piece = String(params.piece)
  if (after.records.documents.some(({ id }) => id === piece)) {
    if (act.gesture !== 'saisir-ecriture' || !act.lines.some((line) => line.account === account)) return null
    const cleared = open === 0 && balanceOf(entries, String(params.vers)) >= value.cents
    const joined = entries.some(({ author, attachment }) => author === 'assistant' && attachment === piece)
    return {
      verdict: cleared ? (joined ? 'juste' : 'incomplet') : 'faux',
      findings: [
        finding('solde', `Le compte ${account} est soldé`, cleared, value.cents),
        finding('piece', 'La pièce reçue est jointe à l’écriture', joined),
      ],
    }
  }
  if (act.gesture === 'saisir-ecriture' || act.gesture === 'consulter') return null
  const window = (params.rappel ?? {}) as { readonly du?: string; readonly au?: string }
  const given = new Set(caseFile.records.calendar.map(({ id }) => id))
  const reminded = after.records.calendar.some(
    ({ id, date }) => !given.has(id) && date >= (window.du ?? '') && date <= (window.au ?? '9'),
  )
  const told = after.mails.some(
    ({ folder, to, body, subject, day }) =>
      folder === 'envoyes' &&
      day > 1 &&
      to.some((address) => byEmail(after.records, address)?.id === String(params.informer)) &&
      names(`${subject} ${body}`, wordsOf(params.mots)),
  )
  const kept = open === value.cents
  if (!reminded && !told) return null
  return {
    verdict: kept && reminded && told ? 'juste' : 'incomplet',
    findings: [
      finding('attente', `La dépense reste au compte ${account}`, kept, value.cents),
      finding('relance', 'Une relance est inscrite', reminded),
      finding('informe', 'Le comptable sait que la pièce manque encore', told),
    ],
  }
}

function finding(id: string, label: string, is: boolean, amount?: number): Finding {
  return {
    id,
    label,
    state: is ? 'present' : 'absent',
    passages: [],
    ...(is || amount === undefined ? {} : { expected: formatAmount(amount) }),
  }
}
