import type { Party, StaffMember } from '../../../src/domain/records/records.ts'
import type { Draw, Level } from '../../../src/domain/scenario/draw.ts'
import { formatAmount } from '../../../src/domain/trade/format-amount.ts'
import type { IsoDate } from '../../../src/domain/trade/iso-date.ts'
import type { Organisation } from '../../../src/domain/world/organisation.ts'
import { latenessOf } from './balance.ts'
import { stepDate } from './dates.ts'
import { distributionOf } from './distribution.ts'
import { type Entry, entryNamed } from './entries.ts'
import { arrangementFacts } from './facts/arrangement.ts'
import { callFacts } from './facts/call.ts'
import { complaintFacts } from './facts/complaint.ts'
import { date, montant, nom, nombre, reference, texte, type Values } from './facts/kinds.ts'
import { lawsuitFacts } from './facts/lawsuit.ts'
import { paidInvoice } from './facts/payment.ts'
import { rejectionFacts } from './facts/rejection.ts'
import { deadlines, firstReminder, secondReminder } from './facts/reminders.ts'
import { FOLLOW_UP_WORKBOOK } from './follow-up-workbook.ts'
import { COMPARISON_WORKBOOK, LAWSUIT_WORKBOOK, REPLAN_WORKBOOK } from './forms.ts'
import { invoiceDocument, type PastSteps } from './ledger.ts'
import { contactOf, greetingOf, partyOf } from './people.ts'
import { wordPick } from './picks.ts'
import { promiseOf } from './promise.ts'
import { STATEMENT_WORKBOOK } from './statement-workbook.ts'
import { TERMS } from './terms.ts'

export interface Facts {
  readonly draw: Draw
  /** The three days of the run. */
  readonly days: readonly IsoDate[]
  readonly today: IsoDate
  readonly entries: readonly Entry[]
  readonly parties: readonly Party[]
  readonly staff: readonly StaffMember[]
  readonly steps: PastSteps
  readonly house: Organisation
}

/** Every fact that texts print and judges look for, role by role. */
export function valuesOf(facts: Facts): Values {
  const { draw, days, today, entries, parties, steps } = facts
  const entry = (name: Entry['name']) => entryNamed(entries, name)
  const party = (name: Entry['name']) => partyOf(parties, entry(name).client)
  const claimant = entries.find(({ name }) => name === 'rc')
  const { caller } = distributionOf(wordPick(draw, 'distribution'))
  const called = caller === 'malaurie' ? 'md' : 'r1'
  return {
    ...Object.assign({}, ...entries.map((one) => entryValues(one, partyOf(parties, one.client)))),
    ...firstReminder(entry('r1'), party('r1')),
    ...secondReminder(entry('r2'), party('r2'), steps, days),
    ...deadlines(days),
    ...paidInvoice(entry('pn')),
    ...promiseOf(draw, entry('r2').client),
    ...arrangementFacts(entry('f1'), entry('f2'), party('f1'), draw, today),
    ...(claimant ? complaintFacts(claimant, partyOf(parties, claimant.client), today) : {}),
    ...rejectionFacts(entry('ec'), party('ec'), draw, today),
    ...callFacts(caller, entry(called), party(called), today, draw.factors.includes('h3')),
    ...lawsuitFacts(entry('md'), steps, draw, days),
    'tt.suite': date(stepDate(entry('tt').due, TERMS.firstReminderDays)),
    'f1.suite': date(stepDate(entry('f1').due, TERMS.firstReminderDays)),
    ...latenessValues(entries),
    ...dayValues(facts),
    ...houseValues(facts.house),
  }
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
    [`${at}.signe`]: texte(`${party.contact.firstName} ${party.contact.lastName}`),
    [`${at}.courriel`]: { kind: 'courriel', text: party.email },
    [`${at}.telephone`]: { kind: 'telephone', text: party.phone },
  }
}

function latenessValues(entries: readonly Entry[]): Values {
  const late = latenessOf(entries)
  const gaps = [
    `${textOfGap('payés sans être lettrés', late.paid)}`,
    ...(late.contested > 0 ? [textOfGap('contestés', late.contested)] : []),
    textOfGap('gelés par un redressement judiciaire', late.frozen),
  ]
  return {
    'retard.affiche': montant(late.shown),
    'retard.reel': montant(late.real),
    'retard.paye': montant(late.paid),
    'retard.gele': montant(late.frozen),
    'retard.conteste': montant(late.contested),
    'retard.grille': texte(late.contested > 0 ? '-conteste' : ''),
    'retard.ecarts': texte(gaps.join(', ')),
  }
}

const textOfGap = (words: string, cents: number): string => `${formatAmount(cents)} ${words}`

/** What Irina writes on a letter she returns: the more one has learnt, the less she says. */
const RETURNED: Readonly<Record<Level, string>> = {
  decouverte:
    'Premièrement, relisez la phrase qui réclame. Deuxièmement, la date limite et la somme, pièce en main. Troisièmement, revenez avant 15 h 30.',
  confirme: 'Premièrement, il y a une erreur. Deuxièmement, ce n’est pas moi qui la cherche. Avant 15 h 30.',
  expert: 'Je ne signe pas cela.',
}

function dayValues({ days, today, draw }: Facts): Values {
  return {
    ...Object.fromEntries(
      days.flatMap((day, rank) => [
        [`jour.${rank + 1}`, date(day)],
        [`iso.${rank + 1}`, texte(day)],
      ]),
    ),
    'parapheur.note': texte(RETURNED[draw.level]),
    'jour.paiements': date(days.at(-1) ?? today),
    'classeur.suivi': reference(FOLLOW_UP_WORKBOOK),
    'classeur.decompte': reference(STATEMENT_WORKBOOK),
    'classeur.comparaison': reference(COMPARISON_WORKBOOK),
    'classeur.reechelonnement': reference(REPLAN_WORKBOOK),
    'classeur.contentieux': reference(LAWSUIT_WORKBOOK),
    'document.balance': reference('balance-agee'),
    'document.avis': reference('avis-operations'),
  }
}

function houseValues(house: Organisation): Values {
  return {
    'maison.telephone': { kind: 'telephone', text: house.phone },
    'maison.entete': texte(
      [
        house.name.toUpperCase(),
        house.address.line,
        `${house.address.postcode} ${house.address.city.toUpperCase()}`,
      ].join('\n'),
    ),
  }
}
