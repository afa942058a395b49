import type { Party, StoredDocument } from '../../../../src/domain/records/records.ts'
import { addDays } from '../../../../src/domain/trade/date-arithmetic.ts'
import { formatAmount } from '../../../../src/domain/trade/format-amount.ts'
import { formatLongDate } from '../../../../src/domain/trade/format-date.ts'
import type { IsoDate } from '../../../../src/domain/trade/iso-date.ts'
import { lateClaim } from '../../../../src/domain/trade/late-payment.ts'
import { onOrAfter } from '../../../../src/domain/trade/working-days.ts'
import type { Organisation } from '../../../../src/domain/world/organisation.ts'
import type { Entry } from '../entries.ts'
import type { PastSteps } from '../ledger.ts'
import { folderName, greetingOf } from '../people.ts'
import { TERMS } from '../terms.ts'
import { letterOf, mailCopy } from './letter.ts'

/** The first reminder that went to a customer, as filed. */
export function firstReminderCopy(entry: Entry, party: Party, date: IsoDate): StoredDocument {
  const client = folderName(entry.client)
  return mailCopy({
    id: `relance-1-${entry.name}`,
    name: `${date}_relance-1_${client}_${entry.number}_v1.pdf`,
    folder: `02-ventes/clients/${client}`,
    date,
    author: 'mai-linh-perrault',
    from: 'ml.perrault@pollen.example',
    to: party.email,
    subject: `Facture ${entry.number}, rappel d’échéance`,
    paragraphs: [
      `${greetingOf(party)},`,
      `Sauf erreur de notre part, la facture ${entry.number} du ${formatLongDate(entry.date)}, d’un montant de ${formatAmount(entry.balance)} TTC, échue le ${formatLongDate(entry.due)}, n’est pas encore réglée. Vous en trouverez une copie jointe.`,
      'Si votre règlement a croisé ce message, merci de ne pas en tenir compte. Cordialement, Mai-Linh Perrault.',
    ],
  })
}

/** Cyclorama's second reminder and formal notice, with the follow-up of the post. */
export function cycloramaPapers(
  entry: Entry,
  party: Party,
  steps: PastSteps,
  today: IsoDate,
  house: Organisation,
): readonly StoredDocument[] {
  const folder = '02-ventes/clients/cyclorama'
  const claim = lateClaim(entry.balance, entry.due, steps.mdNotice, { rate: TERMS.penalty, indemnity: TERMS.indemnity })
  const answerBy = (date: IsoDate): string => formatLongDate(onOrAfter(addDays(date, TERMS.letterDelayDays), 'ouvre'))
  const invoice = `la facture ${entry.number} du ${formatLongDate(entry.date)}, dont il reste dû ${formatAmount(entry.balance)} TTC, acompte déduit, échue le ${formatLongDate(entry.due)}`
  const closing = `Nous vous prions d’agréer, Monsieur, nos salutations distinguées.`
  return [
    firstReminderCopy(entry, party, steps.mdFirst),
    letterOf(
      {
        id: 'relance-2-md',
        name: `${steps.mdSecond}_relance-2_cyclorama_${entry.number}_v1.pdf`,
        folder,
        date: steps.mdSecond,
        author: 'irina-dobrescu',
        to: party,
        subject: `deuxième relance, facture ${entry.number}`,
        enclosures: 'copie de la facture, décompte',
        paragraphs: [
          'Monsieur,',
          `Malgré notre rappel du ${formatLongDate(steps.mdFirst)}, ${invoice}, demeure impayée.`,
          `Nous vous demandons de la régler au plus tard le ${answerBy(steps.mdSecond)}. À défaut, nous appliquerons les pénalités et l’indemnité prévues à nos conditions de vente.`,
          closing,
        ],
        signature: ['Irina Dobrescu', 'comptable clients'],
      },
      house,
    ),
    letterOf(
      {
        id: 'mise-en-demeure-md',
        name: `${steps.mdNotice}_mise-en-demeure_cyclorama_${entry.number}_v1.pdf`,
        folder,
        date: steps.mdNotice,
        author: 'nadege-kouame-ferrand',
        to: party,
        sending: 'recommandé avec avis de réception',
        subject: `mise en demeure, facture ${entry.number}`,
        enclosures: 'copie de la facture, copies des relances, décompte',
        paragraphs: [
          'Monsieur,',
          `Malgré nos relances des ${formatLongDate(steps.mdFirst)} et ${formatLongDate(steps.mdSecond)}, ${invoice}, demeure impayée.`,
          `Nous vous mettons en demeure de régler, au plus tard le ${answerBy(steps.mdNotice)}, la somme de ${formatAmount(claim.total)} : ${formatAmount(claim.principal)} de principal, ${formatAmount(claim.penalty)} de pénalités (${claim.days} jours) et ${formatAmount(claim.indemnity)} d’indemnité forfaitaire.`,
          'À défaut, le dossier sera transmis à notre direction, qui décidera des suites.',
          closing,
        ],
        signature: ['Nadège Kouamé-Ferrand', 'responsable administrative et financière'],
      },
      house,
    ),
    postalTracking(steps, folder, today),
  ]
}

function postalTracking(steps: PastSteps, folder: string, today: IsoDate): StoredDocument {
  const arrived = steps.mdReceived
  return {
    id: 'suivi-postal-md',
    name: `${today}_suivi-postal_cyclorama_recommande_v1.pdf`,
    folder,
    type: 'suivi',
    date: today,
    author: 'aissata-bompard',
    blocks: [
      { kind: 'titre', text: 'Suivi du recommandé avec avis de réception' },
      {
        kind: 'tableau',
        head: ['Date', 'Étape'],
        figures: [],
        rows: [
          [formatLongDate(steps.mdNotice), 'Pris en charge au bureau d’Orvelle'],
          arrived
            ? [formatLongDate(arrived), 'Distribué contre signature']
            : [formatLongDate(today), 'En cours de distribution à Valcrosne'],
        ],
      },
    ],
  }
}
