import type { CaseValue } from '../../../src/domain/scenario/case-file.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import { formatFigure } from '../../../src/domain/trade/format-amount.ts'
import { type Account, THRESHOLD } from './account.ts'
import { KEEPING } from './fees.ts'
import type { Item } from './items.ts'
import type { Month } from './operations.ts'

type Values = Readonly<Record<string, CaseValue>>

const montant = (cents: number): CaseValue => ({ kind: 'montant', cents })
const date = (iso: string): CaseValue => ({ kind: 'date', iso })
const nombre = (value: number): CaseValue => ({ kind: 'nombre', value })
const reference = (text: string): CaseValue => ({ kind: 'reference', text })
const nom = (text: string): CaseValue => ({ kind: 'nom', text })
const texte = (text: string): CaseValue => ({ kind: 'texte', text })

/** Every fact that texts print and judges look for. */
export function valuesOf(draw: Draw, month: Month, account: Account, items: readonly Item[]): Values {
  const pending = items.filter(({ role }) => role === 'suspens')
  const cheques = pending.filter(({ amount }) => amount < 0)
  const total = pending.reduce((sum, { amount }) => sum + Math.abs(amount), 0)
  const left = account.truth - account.price
  const shown = draw.factors.includes('h1') ? account.provisional : account.bank
  return {
    'jour.1': date('2026-11-03'),
    'jour.2': date('2026-11-05'),
    'compte.numero': reference('829'),
    'compte.vrai': montant(account.truth),
    'compte.livre': montant(account.books),
    'compte.banque': montant(account.bank),
    'compte.affiche': montant(shown),
    'compte.fin': date('2026-10-31'),
    'tapis.prix': montant(account.price),
    'tapis.reste': montant(left),
    'tapis.ecart': montant(Math.abs(left - THRESHOLD)),
    'tapis.sens': texte(left >= THRESHOLD ? 'au-dessus des' : 'sous les'),
    'seuil.montant': montant(THRESHOLD),
    'suspens.nombre': nombre(pending.length),
    'suspens.total': montant(total),
    'suspens.cheques': montant(-cheques.reduce((sum, { amount }) => sum + amount, 0)),
    'suspens.papeteris': texte(numberOf(month, 'cheque-21')),
    'papeteris.montant': montant(-truthOf(month, 'cheque-21')),
    'milena.montant': montant(-truthOf(month, 's-partition')),
    'reclamation.delai': date('2026-11-13'),
    'tresorier.nom': nom('M. Jean-Noël Tissandier'),
    'presidente.nom': nom('Mme Odile Marchadier'),
    'maison.telephone': { kind: 'telephone', text: '04 65 71 20 00' },
    'raphael.poste': reference('204'),
    'en-cours.phrase': texte(pendingMatters(draw, month)),
    'suspens.banque': montant(shown),
    ...errorValues(month),
    ...feeValues(month),
    ...bouncedValues(month),
    ...receiptValues(month),
    ...foreignValues(month),
    'portail.lignes': texte(
      pending
        .filter(({ id }) => id.startsWith('cheque-'))
        .map(({ label, amount }) => `${label}\u00a0: ${formatFigure(-amount)}`)
        .join('\u00a0; '),
    ),
  }
}

const truthOf = ({ operations }: Month, id: string): number => operations.find((one) => one.id === id)?.truth ?? 0
const numberOf = ({ operations }: Month, id: string): string => operations.find((one) => one.id === id)?.words[0] ?? ''

/** One sentence of the note: what is still open, nobody named. */
function pendingMatters(draw: Draw, month: Month): string {
  const open = [
    ...(month.error ? [`une erreur de la banque de ${formatFigure(month.error.written)} est réclamée`] : []),
    ...(month.fees.length > 0 ? [`${formatFigure(excessOf(month))} de frais pris en trop sont réclamés`] : []),
    ...(draw.factors.includes('h2') ? [`une dépense de ${formatFigure(month.receipt.amount)} attend sa facture`] : []),
    ...(draw.factors.includes('x3') ? ['un chèque est revenu impayé et Raphaël s’en occupe'] : []),
  ]
  if (open.length === 0) return 'Rien d’autre n’est en cours.'
  const sentence = open.join('\u00a0; ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

/** What the bank took for the keeping of the account above its terms. */
const excessOf = ({ fees }: Month): number => {
  const keeping = fees.find(({ id }) => id === 'tenue')
  return keeping ? keeping.taken - keeping.due : 0
}

function errorValues({ error }: Month): Values {
  // The talk with the bank exists in every draw: its words need something to say.
  if (!error) return { 'erreur.difference': montant(0), 'erreur.piece-dite': texte('bordereau tamponné') }
  const difference = Math.abs(error.written - error.right)
  return {
    'erreur.reference': reference(error.reference),
    'erreur.ecrit': montant(error.written),
    'erreur.juste': montant(error.right === 0 ? error.written : error.right),
    'erreur.difference': montant(difference),
    'erreur.piece': reference(error.piece),
    'erreur.forme': texte(error.form),
    'erreur.date': date('2026-10-29'),
    'erreur.recit': texte(STORIES[error.form](error.reference, formatFigure(error.written), formatFigure(error.right))),
    'erreur.piece-dite': texte(PAPERS[error.form]),
    'erreur.demande': texte(
      error.form === 'voisin'
        ? `porter les ${formatFigure(error.written)}\u00a0€ au compte finissant par 611`
        : error.right === 0
          ? `recréditer ${formatFigure(error.written)}\u00a0€ sur notre compte`
          : `rectifier cette opération, pour un écart de ${formatFigure(difference)}\u00a0€`,
    ),
  }
}

const PAPERS = {
  cheque: 'talon du chèque',
  remise: 'bordereau tamponné',
  double: 'talon du chèque',
  etranger: 'carnet de talons',
  voisin: 'bordereau tamponné',
} as const

const STORIES = {
  cheque: (ref: string, written: string, right: string) =>
    `Le chèque ${ref}, émis pour ${right}\u00a0€, a été débité pour ${written}\u00a0€ le 29 octobre.`,
  remise: (ref: string, written: string, right: string) =>
    `La remise de chèques, bordereau ${ref}, d’un total de ${right}\u00a0€, a été créditée pour ${written}\u00a0€ le 29 octobre.`,
  double: (ref: string, written: string) =>
    `Le chèque ${ref}, de ${written}\u00a0€, déjà débité le 14 octobre, l’a été une seconde fois le 29 octobre.`,
  etranger: (ref: string, written: string) =>
    `Le chèque ${ref}, de ${written}\u00a0€, débité le 29 octobre, ne vient pas de nos carnets.`,
  voisin: (ref: string, written: string) =>
    `Le versement d’espèces ${ref}, de ${written}\u00a0€, a été crédité le 29 octobre sur le compte 829 ; le bordereau tamponné le 26 octobre désigne le compte finissant par 611.`,
} as const

function feeValues(month: Month): Values {
  const keeping = month.fees.find(({ id }) => id === 'tenue')
  if (!keeping) return {}
  return {
    'frais.preleve': montant(keeping.taken),
    'frais.du': montant(KEEPING),
    'frais.exces': montant(keeping.taken - KEEPING),
    'frais.date': date('2026-10-30'),
    'frais.nouveau-tarif': date('2027-01-01'),
  }
}

function bouncedValues({ bounced }: Month): Values {
  return {
    'impaye.montant': montant(bounced.amount),
    'impaye.frais': montant(1000),
    'impaye.numero': reference('0086413'),
    'impaye.date': date('2026-10-14'),
    'impaye.motif': texte('provision insuffisante'),
    'impaye.adherent': reference('P26-0089'),
    'impaye.enfant': nom('Malo'),
    'impaye.forme': texte(bounced.form),
    'impaye.payeur': nom('M. Bellec-Roux'),
    'impaye.presentations': texte(
      bounced.form === 'simple'
        ? 'Il n’a été présenté qu’une fois.'
        : bounced.form === 'represente-paye'
          ? 'Représenté le 21 octobre, il a été payé.'
          : 'Représenté le 21 octobre, il est revenu une seconde fois le 27.',
    ),
  }
}

function receiptValues({ receipt }: Month): Values {
  return {
    'achat.montant': montant(receipt.amount),
    'achat.date': date('2026-10-22'),
    'achat.magasin': nom(receipt.shop.replace(/^(la|le) /, '')),
    'achat.magasin-dit': texte(receipt.shop),
    'achat.ville': nom(receipt.town),
    'achat.recit': texte(
      `${receipt.shop.charAt(0).toUpperCase()}${receipt.shop.slice(1)}, à ${receipt.town}. ${receipt.thing}, ${receipt.why}.`,
    ),
    'achat.delai': date('2026-11-10'),
    'achat.ligne': texte(receipt.label),
    'relance.du': date('2026-11-10'),
    'relance.au': date('2026-11-12'),
  }
}

function foreignValues({ foreign }: Month): Values {
  const [first] = foreign
  if (!first) return {}
  return {
    'devise.dette': montant(first.owed),
    'devise.contre-valeur': montant(first.converted),
    'devise.frais': montant(first.charge),
    'devise.ecart': montant(Math.abs(first.converted - first.owed)),
  }
}
