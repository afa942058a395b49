import type { Entry } from '../entries.ts'
import { date, reference, texte, type Values } from './kinds.ts'

export type PaymentVariant = 'doublon' | 'virement' | 'compensation'

/** How role PN paid without our seeing it: on the double card, by the public accountant, by set-off. */
export function variantOf(entry: Entry): PaymentVariant {
  if (entry.client === 'cli-doucoure-vial') return 'doublon'
  return entry.client === 'cli-ville-orvelle' ? 'virement' : 'compensation'
}

/** Id of the paper that proves it. */
const PROOF: Readonly<Record<PaymentVariant, string>> = {
  doublon: 'releve-bancaire',
  virement: 'avis-operations',
  compensation: 'accord-compensation',
}

/** PN: where the payment is, and the words that say who and which paper. */
export function paidInvoice(entry: Entry): Values {
  const variant = variantOf(entry)
  return {
    'pn.variante': texte(variant),
    'pn.mot-client': texte({ doublon: 'Doucouré', virement: 'ville', compensation: 'Roues' }[variant]),
    'pn.mot-piece': texte({ doublon: 'relevé', virement: 'avis', compensation: 'accord' }[variant]),
    'pn.piece': reference(PROOF[variant]),
    'pn.paiement': date(entry.paidOn ?? entry.due),
    ...(variant === 'doublon' ? { 'pn.compte': reference('411DOUC2') } : {}),
    ...(variant === 'virement' ? { 'pn.mandat': reference(mandateOf(entry)) } : {}),
    ...(variant === 'compensation' ? { 'pn.achat': reference(purchaseOf(entry)) } : {}),
  }
}

/** Number of the public accountant's payment order, as the bank copies it. */
export const mandateOf = (entry: Entry): string => `2026-${String(3000 + (Number(entry.number.slice(-4)) % 700))}`

/** Number of the co-operative's own invoice, set off against ours. */
export const purchaseOf = (entry: Entry): string => `DR-${String(200 + (Number(entry.number.slice(-4)) % 90))}`
