import type { Party, StaffMember } from '../../../src/domain/records/records.ts'
import type { CaseValue } from '../../../src/domain/scenario/case-file.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import type { Cents } from '../../../src/domain/trade/cents.ts'
import { addDays } from '../../../src/domain/trade/date-arithmetic.ts'
import type { IsoDate } from '../../../src/domain/trade/iso-date.ts'
import { onOrAfter } from '../../../src/domain/trade/working-days.ts'
import { latenessOf } from './balance.ts'
import { instalmentDates, stepDate } from './dates.ts'
import { type Caller, distributionOf } from './distribution.ts'
import { type Entry, entryNamed } from './entries.ts'
import { FOLLOW_UP_WORKBOOK } from './follow-up-workbook.ts'
import { invoiceDocument, type PastSteps } from './ledger.ts'
import { contactOf, folderName, greetingOf } from './people.ts'
import { wordPick } from './picks.ts'
import { promiseOf } from './promise.ts'
import { claimOf, STATEMENT_WORKBOOK } from './statement-workbook.ts'
import { TERMS } from './terms.ts'

export type Values = Readonly<Record<string, CaseValue>>

const montant = (cents: Cents): CaseValue => ({ kind: 'montant', cents })
const date = (iso: IsoDate): CaseValue => ({ kind: 'date', iso })
const nombre = (value: number): CaseValue => ({ kind: 'nombre', value })
const heure = (minutes: number): CaseValue => ({ kind: 'heure', minutes })
const reference = (text: string): CaseValue => ({ kind: 'reference', text })
const nom = (text: string): CaseValue => ({ kind: 'nom', text })
const texte = (text: string): CaseValue => ({ kind: 'texte', text })

/** Switchboard of the house, as its letterhead says. */
const HOUSE_PHONE = '04 65 71 10 00'

export interface Facts {
  readonly draw: Draw
  readonly today: IsoDate
  readonly entries: readonly Entry[]
  readonly parties: readonly Party[]
  readonly staff: readonly StaffMember[]
  readonly steps: PastSteps
}

/** Every fact that texts print and judges look for. */
export function valuesOf(facts: Facts): Values {
  const { draw, today, entries, parties, steps } = facts
  const late = latenessOf(entries)
  const caller = distributionOf(wordPick(draw, 'distribution')).caller
  return {
    ...Object.assign({}, ...entries.map((entry) => entryValues(entry, partyOf(parties, entry.client)))),
    ...firstReminder(entryNamed(entries, 'r1'), parties, today),
    ...secondReminder(entryNamed(entries, 'r2'), parties, today, steps),
    ...paidInvoice(entryNamed(entries, 'pn')),
    ...formalNotice(entryNamed(entries, 'md'), steps),
    ...promiseOf(draw, entryNamed(entries, 'r2').client),
    ...callValues(caller, entries, parties, today),
    'ec.echeance-2': date(instalmentDates(today)[1]),
    'ec.accord': reference('ET-2026-07'),
    'tt.suite': date(stepDate(entryNamed(entries, 'tt').due, TERMS.firstReminderDays)),
    'f1.suite': date(stepDate(entryNamed(entries, 'f1').due, TERMS.firstReminderDays)),
    'retard.affiche': montant(late.shown),
    'retard.reel': montant(late.real),
    'retard.paye': montant(late.paid),
    'retard.gele': montant(late.frozen),
    'jour.1': date(today),
    'maison.telephone': { kind: 'telephone', text: HOUSE_PHONE },
    'jour.paiements': date(addDays(today, 2)),
    'classeur.suivi': reference(FOLLOW_UP_WORKBOOK),
    'classeur.decompte': reference(STATEMENT_WORKBOOK),
    'document.balance': reference('balance-agee'),
    'document.avis': reference('avis-operations'),
  }
}

export function partyOf(parties: readonly Party[], id: string): Party {
  const party = parties.find((one) => one.id === id)
  if (!party) throw new Error(`No card "${id}"`)
  return party
}

function entryValues(entry: Entry, party: Party): Values {
  const at = entry.name
  return {
    [`${at}.facture`]: reference(entry.number),
    [`${at}.document`]: reference(invoiceDocument(entry)),
    [`${at}.date`]: date(entry.date),
    [`${at}.echeance`]: date(entry.due),
    [`${at}.montant`]: montant(entry.balance),
    [`${at}.du`]: montant(entry.owed),
    ...(entry.late > 0 ? { [`${at}.retard`]: nombre(entry.late) } : {}),
    [`${at}.client`]: nom(party.name),
    [`${at}.court`]: nom(party.name.replace(/ \(.*\)$/, '')),
    [`${at}.nom`]: nom(party.contact.lastName),
    [`${at}.contact`]: nom(contactOf(party)),
    [`${at}.appel`]: texte(greetingOf(party)),
    [`${at}.courriel`]: { kind: 'courriel', text: party.email },
    [`${at}.telephone`]: { kind: 'telephone', text: party.phone },
  }
}

function firstReminder(entry: Entry, parties: readonly Party[], today: IsoDate): Values {
  const isPrivate = partyOf(parties, entry.client).nature === 'particulier'
  return {
    'r1.suite': date(stepDate(entry.due, TERMS.secondReminderDays)),
    'r1.nature': texte(isPrivate ? 'particulier' : 'professionnel'),
    'r1.qui': texte(folderName(entry.client)),
    'r1.grille': texte(isPrivate ? 'relance-particulier' : 'relance-1'),
    ...letterDelay('r1', today),
  }
}

function secondReminder(entry: Entry, parties: readonly Party[], today: IsoDate, steps: PastSteps): Values {
  const claim = claimOf(entry, partyOf(parties, entry.client), today)
  const isPrivate = partyOf(parties, entry.client).nature === 'particulier'
  return {
    'r2.relance-1': date(steps.r2First),
    'r2.suite': date(stepDate(entry.due, TERMS.formalNoticeDays)),
    'r2.nature': texte(isPrivate ? 'particulier' : 'professionnel'),
    'r2.total': montant(claim.total),
    ...(isPrivate ? {} : { 'r2.penalites': montant(claim.penalty), 'r2.indemnite': montant(claim.indemnity) }),
    ...letterDelay('r2', today),
  }
}

/** “Eight days”: any working day from the 8th to the 10th after the letter. */
function letterDelay(at: string, today: IsoDate): Values {
  return Object.fromEntries(
    [8, 9, 10].map((days, rank) => [
      rank === 0 ? `${at}.limite` : `${at}.limite-${rank + 1}`,
      date(onOrAfter(addDays(today, days), 'ouvre')),
    ]),
  )
}

export type PaymentVariant = 'doublon' | 'virement' | 'compensation'

/** How role PN paid without our seeing it: on the double card, by the public accountant, by set-off. */
export function variantOf(entry: Entry): PaymentVariant {
  if (entry.client === 'cli-doucoure-vial') return 'doublon'
  return entry.client === 'cli-ville-orvelle' ? 'virement' : 'compensation'
}

/** Id of the paper that proves it. */
export const PROOF_OF_PAYMENT: Readonly<Record<PaymentVariant, string>> = {
  doublon: 'releve-bancaire',
  virement: 'avis-operations',
  compensation: 'accord-compensation',
}

function paidInvoice(entry: Entry): Values {
  const variant =
    entry.client === 'cli-doucoure-vial'
      ? 'doublon'
      : entry.client === 'cli-ville-orvelle'
        ? 'virement'
        : 'compensation'
  return {
    'pn.variante': texte(variant),
    'pn.mot-client': texte({ doublon: 'Doucouré', virement: 'ville', compensation: 'Roues' }[variant]),
    'pn.mot-piece': texte({ doublon: 'relevé', virement: 'avis', compensation: 'accord' }[variant]),
    'pn.piece': reference(PROOF_OF_PAYMENT[variant]),
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

function formalNotice(entry: Entry, steps: PastSteps): Values {
  return {
    'md.courrier': date(steps.mdNotice),
    'md.contentieux': date(stepDate(entry.due, TERMS.litigationDays)),
    'md.total': montant(entry.sale.total),
    'md.acompte': montant(entry.deposit),
  }
}

/** Facts of the call of hazard h2: who calls, about which invoice, and what it can teach. */
function callValues(caller: Caller, entries: readonly Entry[], parties: readonly Party[], today: IsoDate): Values {
  const entry = entryNamed(entries, caller === 'malaurie' ? 'md' : 'r1')
  const party = partyOf(parties, entry.client)
  const half = Math.ceil(entry.balance / 2)
  return {
    'appel.qui': texte(caller),
    'appel.client': nom(party.name),
    'appel.nom': nom(party.contact.lastName),
    'appel.contact': nom(contactOf(party)),
    'appel.appel': texte(greetingOf(party)),
    'appel.telephone': { kind: 'telephone', text: party.phone },
    'appel.facture': reference(entry.number),
    'appel.montant': montant(entry.balance),
    'appel.echeance': date(entry.due),
    'appel.rappel-jour': date(caller === 'malaurie' ? addDays(today, 1) : today),
    'appel.rappel-heure': heure(caller === 'malaurie' ? 8 * 60 + 45 : 12 * 60 + 30),
    'appel.virement': montant(caller === 'malaurie' ? 60_000 : half),
    'appel.virement-jour': date(addDays(today, 3)),
  }
}
