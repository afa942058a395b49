import type { Level } from '../../../src/domain/scenario/draw.ts'
import { formatShortDate } from '../../../src/domain/trade/format-date.ts'
import type { IsoDate } from '../../../src/domain/trade/iso-date.ts'
import { type Cells, cellsOf, typed } from './cells.ts'
import type { Entry } from './entries.ts'
import type { Arrangement } from './facts/arrangement.ts'
import { INSTALMENT_DATES } from './facts/arrangement.ts'
import { lawsuitClaim } from './facts/lawsuit.ts'
import { newPlan } from './facts/rejection.ts'

/** Forms of the house that lie in the spreadsheet whatever the draw. */
export const COMPARISON_WORKBOOK = 'comparaison-reglements'
export const REPLAN_WORKBOOK = 'fiche-reechelonnement'
export const LAWSUIT_WORKBOOK = 'decompte-contentieux'

const MODES = [
  'Mode A : escompte sur les deux factures',
  'Mode B : escompte sur la facture récente seule',
  'Mode C : facture échue en trois fois',
]
const COMPARED = ['Mode de règlement', 'Somme encaissée', 'Dernière date', 'Coût HT', 'Permis ?', 'Pourquoi', 'Avis']

export function blankComparison(level: Level): Cells {
  const title = ['Comparer des modes de règlement']
  return level === 'expert'
    ? cellsOf([title, [], ...MODES.map((mode) => [mode])])
    : cellsOf([title, [], COMPARED, ...MODES.map((mode) => [mode])])
}

/** The model comparison: three ways, what each brings in and costs, what the rules allow, what is advised. */
export function filledComparison(plan: Arrangement, late: Entry, recent: Entry): Cells {
  const onTime = plan.variant !== 'hors-delai'
  const spread = plan.variant !== 'tout-de-suite'
  const last = INSTALMENT_DATES.at(-1) ?? ''
  return cellsOf([
    ['Comparer des modes de règlement'],
    [],
    COMPARED,
    [MODES[0] ?? '', '', '', '', 'non', 'une facture échue ne s’escompte pas', 'écarté'],
    [
      MODES[1] ?? '',
      typed(plan.netOfRecent),
      formatShortDate(plan.limit),
      typed(plan.discount.net),
      onTime ? 'oui' : 'non',
      onTime ? 'moins de 10 jours, port exclu' : 'l’argent arrive après les 10 jours',
      onTime ? 'retenu' : 'écarté',
    ],
    [
      MODES[2] ?? '',
      typed(late.balance),
      formatShortDate(last),
      '0,00',
      'oui',
      'trois échéances, clause de déchéance, accord signé',
      spread ? 'retenu' : 'écarté',
    ],
    [],
    ['Total retenu', onTime ? (spread ? '=B5+B6' : `=B5+${typed(late.balance)}`) : `=B6+${typed(recent.balance)}`],
  ])
}

export function blankReplan(level: Level): Cells {
  const title = ['Fiche de rééchelonnement (à signer par la responsable)']
  return level === 'expert'
    ? cellsOf([title])
    : cellsOf([title, ['Client'], ['Accord'], ['Reste dû'], [], ['Versement', 'Date', 'Montant']])
}

export function filledReplan(entry: Entry, client: string, rejectedOn: IsoDate): Cells {
  const plan = newPlan(entry, rejectedOn)
  return cellsOf([
    ['Fiche de rééchelonnement (à signer par la responsable)'],
    ['Client', client],
    ['Accord', 'ET-2026-07, article 4'],
    ['Reste dû', typed(plan.reduce((sum, { amount }) => sum + amount, 0))],
    [],
    ['Versement', 'Date', 'Montant'],
    ...plan.map(({ date, amount }, rank) => [`${rank + 1} sur 3`, formatShortDate(date), typed(amount)]),
    ['Total', '', '=SOMME(C7:C9)'],
  ])
}

export function blankLawsuit(level: Level): Cells {
  const title = ['Décompte d’une créance au contentieux']
  return level === 'expert'
    ? cellsOf([title])
    : cellsOf([title, ['Client'], ['Facture'], ['Échéance'], ['Arrêté au'], []])
}

export function filledLawsuit(entry: Entry, client: string, on: IsoDate): Cells {
  const claim = lawsuitClaim(entry, on)
  return cellsOf([
    ['Décompte d’une créance au contentieux'],
    ['Client', client],
    ['Facture', entry.number],
    ['Échéance', formatShortDate(entry.due)],
    ['Arrêté au', formatShortDate(on)],
    [],
    ['Principal', typed(entry.sale.total)],
    ['Acompte versé', typed(entry.deposit)],
    ['Jours de retard', '=B5-B4'],
    ['Pénalités de retard (12 % l’an)', '=ARRONDI((B7-B8)*12%*B9/365;2)'],
    ['Indemnité forfaitaire de recouvrement', typed(claim.indemnity)],
    ['Total', '=B7-B8+B10+B11'],
  ])
}
