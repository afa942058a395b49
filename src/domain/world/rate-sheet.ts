import type { Cents } from '../trade/cents.ts'
import { formatShortDate } from '../trade/format-date.ts'
import type { IsoDate } from '../trade/iso-date.ts'
import type { Rate } from '../trade/rate.ts'
import type { ProseBlock } from './procedure.ts'

/** How far a value can be trusted: rule of the house, stable law, checked on the sheet's date, or not checked. */
export type RateStatus = 'organisation' | 'stable' | 'verifie' | 'a-verifier'

/** One yearly value, as the learner reads it and as a computation takes it. */
export interface RateValue {
  readonly id: string
  readonly label: string
  /** Ready to be shown. */
  readonly shown: string
  /** Ten-thousandths, when it is a rate. */
  readonly rate: Rate | null
  /** Cents, when it is an amount. */
  readonly amount: Cents | null
  readonly effective: IsoDate | null
  readonly source: string
  readonly status: RateStatus
  readonly note: string | null
}

/** The sheet of yearly figures (fiche Barème): no figure that changes with the year is in the code. */
export interface RateSheet {
  readonly id: string
  readonly title: string
  /** Day on which the values were gathered. */
  readonly date: IsoDate
  readonly warning: string
  readonly values: readonly RateValue[]
}

/** The value of an id, or `null`. */
export const findRate = (sheet: RateSheet, id: string): RateValue | null =>
  sheet.values.find((value) => value.id === id) ?? null

const trust = (sheet: RateSheet, status: RateStatus): string => {
  switch (status) {
    case 'organisation':
      return 'règle de la maison'
    case 'stable':
      return 'règle de droit stable'
    case 'verifie':
      return `vérifié le ${formatShortDate(sheet.date)}`
    case 'a-verifier':
      return 'non vérifié, pour information'
  }
}

/** The sheet as a page to read: its warning, then one row per value with its date, its source and how far to trust it. */
export function rateSheetBlocks(sheet: RateSheet): readonly ProseBlock[] {
  const rows = sheet.values.map((value) => [
    value.label,
    value.shown,
    value.effective ? formatShortDate(value.effective) : '',
    `${value.source} (${trust(sheet, value.status)}).${value.note ? ` ${value.note}` : ''}`,
  ])
  return [
    { kind: 'paragraph', text: sheet.warning },
    { kind: 'table', head: ['Ce que c’est', 'Valeur', 'Depuis le', 'D’où cela vient'], rows },
  ]
}
